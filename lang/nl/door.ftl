# Aan de deur: inloggen, en wachten als dat te vaak mislukt.

too-often = Het inloggen is te vaak mislukt. Met deze naam, of vanaf het netwerk waarop u zit. Probeer het opnieuw na { $time }.
too-often-elsewhere = Op een computer of telefoon waarop het al eerder lukte, kunt u vaak wel meteen inloggen. Of vraag een nieuw wachtwoord: wie dat met de link uit de e-mail kiest, hoeft daar niet te wachten.
too-often-begun = Vanaf het netwerk waarop u zit, wordt nu heel vaak begonnen met inloggen. Probeer het opnieuw na { $time }, of log in met uw wachtwoord.
