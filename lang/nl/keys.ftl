# Sleutels van het bestuur, voor de beheerder.

keys-title = Sleutels van het bestuur
keys-intro = Luwte gebruikt twee sleutels voor uw bestuur: een om het logboek te ondertekenen, en een waarmee de dossiers verzegeld zijn. Vervang een sleutel als iemand hem kan hebben gekopieerd, of als uw bestuur dat zo heeft afgesproken. Wij vragen eerst opnieuw wie u bent. Wat u hier doet, staat in het logboek.
keys-told = De functionaris gegevensbescherming krijgt een e-mail als u een sleutel vervangt.
keys-not-told = Luwte kan hier geen e-mail sturen aan een functionaris gegevensbescherming. Vertel het zelf als u een sleutel vervangt.
keys-log-heading = Sleutel van het logboek
keys-log-text = Met de controlesleutel kan iedereen nagaan of een melding en het logboek echt zijn. Hij is niet geheim. Bewaar hem buiten Luwte, bijvoorbeeld op papier.
keys-verifier = Controlesleutel
keys-short = Kenmerk
keys-used = In gebruik
keys-since = Sinds { $from }
keys-until = Tot { $until }
keys-period = Van { $from } tot { $until }
keys-no-checkpoint = Er is nog niets mee ondertekend
keys-none = Er is nog geen sleutel. Luwte maakt hem als het logboek voor het eerst wordt ondertekend.
keys-handover = Overdracht door de vorige sleutel
keys-log-change = Een nieuwe sleutel
keys-log-after = De oude sleutel ondertekent eerst wie hem opvolgt. Daarna is zijn geheime deel weg. Wat ermee is ondertekend, blijft geldig. Geef de nieuwe controlesleutel aan wie de oude bewaart.
keys-log-submit = Vervang de sleutel van het logboek
keys-earlier = Eerdere sleutels
keys-board-heading = Sleutel van de dossiers
keys-board-text = Hiermee zijn de sleutels van de dossiers verzegeld, en gegevens van medewerkers en leerlingen. De inhoud van dossiers blijft zoals zij is. Het vervangen duurt een paar tellen. Zo lang wacht iedereen die iets opslaat.
keys-board-never = Deze sleutel is nog nooit vervangen.
keys-board-since = Deze sleutel is vervangen op { $at }.
keys-board-submit = Vervang de sleutel van de dossiers
keys-log-done = De sleutel van het logboek is vervangen. Geef de nieuwe controlesleutel aan wie de oude bewaart.
keys-board-done = De sleutel van de dossiers is vervangen. Alles is met de nieuwe sleutel verzegeld.
