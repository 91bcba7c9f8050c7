# Aan de deur: inloggen, en wachten als dat te vaak mislukt.

too-often = Het inloggen is te vaak mislukt. Met deze naam, of vanaf het netwerk waarop u zit. Probeer het opnieuw na { $time }.
too-often-elsewhere = Vaak kunt u wel meteen inloggen op een computer of telefoon waarop dat al eerder lukte. Of probeer het via een ander netwerk, zoals dat van uw telefoon.
