# Brieven per mail. Zij noemen nooit een kind of een dossier: alleen dat er iets is, en waar u kijkt.

letter-closing =
    Deze mail is automatisch verstuurd. Antwoorden heeft geen zin.
    Vertrouwt u de mail niet? Klik dan niet op de link, maar open Luwte zoals u gewend bent of vraag het uw beheerder.

letter-emergency-opened-subject = Noodtoegang gebruikt in Luwte
letter-emergency-opened-text =
    Goedendag,

    Iemand heeft in Luwte met noodtoegang een dossier geopend. Log in om te zien wie dat deed en waarom. Geef daarna uw oordeel: was het terecht?

    { $link }

letter-destruction-announced-subject = Een dossier wordt vernietigd, tenzij iemand bezwaar maakt
letter-destruction-announced-text =
    Goedendag,

    In Luwte is aangekondigd dat een dossier wordt vernietigd, omdat de bewaartermijn voorbij is. Log in om te zien om welk dossier het gaat, en tot wanneer u bezwaar kunt maken.

    { $link }

letter-invitation-subject = U kunt inloggen in Luwte
letter-invitation-text =
    Goedendag,

    Uw bestuur heeft een account voor u gemaakt in Luwte. Daarin legt de school vast wat u ziet en hoort als u zich zorgen maakt over een leerling.

    Kies een wachtwoord op deze pagina. De link werkt 72 uur en één keer.

    { $link }
letter-password-reset-subject = Nieuw wachtwoord voor Luwte
letter-password-reset-text =
    Goedendag,

    Iemand heeft voor uw account een nieuw wachtwoord gevraagd. Was u dat? Kies het dan op deze pagina. De link werkt een uur en één keer.

    { $link }

    Was u het niet? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.
letter-sign-in-changed-subject = Er is iets veranderd aan hoe u inlogt bij Luwte
letter-sign-in-changed-text =
    Goedendag,

    Voor uw account is een nieuw wachtwoord gekozen, of er is een manier van inloggen bij gekomen: een code-app, een passkey of een account van uw school. Was u dat? Dan hoeft u niets te doen.

    Was u het niet? Dan kan iemand anders in uw account. Vertel het meteen aan uw beheerder en aan uw directeur, en kijk bij Mijn account waar u bent ingelogd.

    { $link }
letter-mail-changed-subject = Ander e-mailadres in Luwte
letter-mail-changed-text =
    Goedendag,

    De beheerder van uw bestuur heeft vastgelegd dat e-mail van Luwte voor u voortaan naar een ander adres gaat. Klopt dat niet? Vertel het dan meteen aan uw directeur of uw bestuur.

    { $link }
letter-reader-mail-changed-subject = E-mail van een medewerker gaat ergens anders heen
letter-reader-mail-changed-text =
    Goedendag,

    De beheerder heeft het e-mailadres gewijzigd van een medewerker die dossiers leest. Wie e-mail op dat adres leest, kan een nieuw wachtwoord kiezen. Klopt dat? Vraag het anders na bij de beheerder. De functionaris gegevensbescherming ziet in het logboek om wie het gaat.

    { $link }
letter-role-given-subject = Er is gewijzigd wie dossiers leest in Luwte
letter-role-given-text =
    Goedendag,

    De beheerder heeft gewijzigd wie dossiers leest, of wie in het bestuur zit. Klopt dat? Vraag het anders na bij de beheerder. De functionaris gegevensbescherming ziet in het logboek om wie het gaat.

    { $link }
letter-look-today-subject = Kijk vandaag in Luwte
letter-look-today-text =
    Goedendag,

    Er is iets voor u vastgelegd waar u vandaag naar moet kijken. Log in en kijk:

    { $link }
letter-something-waits-subject = Er staat iets voor u open in Luwte
letter-something-waits-text =
    Goedendag,

    Er wacht iets op u in Luwte. Log in om te zien wat.

    { $link }

    Hoe vaak u deze mail krijgt, kiest u bij Mijn account.
letter-checkpoint-subject = Stand van het logboek van Luwte
letter-checkpoint-text =
    Goedendag,

    Onderaan staat hoe lang het logboek van uw bestuur nu is, met een handtekening. Bewaar deze mail buiten Luwte. Haalt iemand later iets uit het logboek weg of verandert er iets in, dan past het niet meer bij deze stand. Hoe u dat nagaat, staat bij het logboek.

    { $link }
letter-log-key-changed-subject = Het logboek van Luwte heeft een nieuwe sleutel
letter-log-key-changed-text =
    Goedendag,

    De beheerder heeft de sleutel vervangen waarmee het logboek van uw bestuur wordt ondertekend. Onderaan staan de nieuwe controlesleutel, de overdracht met de handtekening van de oude sleutel, en de eerste stand die met de nieuwe sleutel is ondertekend. Bewaar deze mail buiten Luwte, bij de oude controlesleutel. Wist u hier niet van? Vraag het dan na bij de beheerder.

    { $link }
letter-board-key-changed-subject = De dossiers in Luwte hebben een nieuwe sleutel
letter-board-key-changed-text =
    Goedendag,

    De beheerder heeft de sleutel vervangen waarmee de dossiers van uw bestuur zijn verzegeld. De inhoud is niet veranderd. U hoeft niets te doen. Wist u hier niet van? Vraag het dan na bij de beheerder.

    { $link }
