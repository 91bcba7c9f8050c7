# Brieven per mail. Zij noemen nooit een kind of een dossier: alleen dat er iets is, en waar u kijkt.

letter-closing =
    Deze mail is automatisch verstuurd. Antwoorden heeft geen zin.
    Vertrouwt u de mail niet? Klik dan niet op de link, maar open Luwte zoals u gewend bent of vraag het uw beheerder.

letter-emergency-opened-subject = Noodtoegang gebruikt in Luwte
letter-emergency-opened-text =
    Goedendag,

    Iemand heeft in Luwte met noodtoegang een dossier geopend. Log in om te zien wie dat deed en waarom. Geef daarna uw oordeel: was het terecht?

    { $link }
