# What stands around every page, and what every form has.

# The language of these texts, and the other one in its own words.
language-code = nl
language-other-code = en
language-other = English

frame-brand = Luwte
frame-title = { $title } - Luwte
frame-title-refused = Fout: { $title } - Luwte
frame-skip = Naar de inhoud
frame-menu = Hoofdmenu
frame-menu-open = Menu
frame-breadcrumb = Kruimelpad
frame-sign-out = Uitloggen
frame-hide-quick = Snel
frame-hide = verbergen
frame-hide-hint = Of druk twee keer op Esc. Wat u typt, wordt bewaard. Daarna logt u opnieuw in.

weather-title = Het weer
weather-today = Vandaag is het wisselend bewolkt en overwegend droog. Het wordt ongeveer 14 graden, met een matige wind uit het westen.
weather-later = Morgen begint de dag grijs. In de middag komt de zon er af en toe bij.
frame-schools =
    { $count ->
        [one] één school
       *[other] { $count } scholen
    }
frame-dossier-of = Dossier van { $name }

frame-emergency-label = Bij acuut gevaar
frame-emergency-title = Acuut gevaar?
frame-emergency-call = Bel
frame-emergency-what-now = Wat nu?
frame-body-name = Veilig Thuis
frame-body-today = { $body-first } heet nu { frame-body-name } en is dag en nacht te bereiken op { $body-phone }.
frame-body-phone = 0800-2000
frame-body-phone-dial = 08002000

frame-footer-emergency = Wat te doen bij acuut gevaar
frame-footer-plan = Het stappenplan
frame-footer-topics = Bijzondere vormen van geweld
frame-footer-accessibility = Toegankelijkheid
frame-footer-verify = Controleren of een melding echt is
frame-footer-line = Ga er bij alles wat u schrijft van uit dat de ouders en later het kind het kunnen lezen.

frame-guidance = Uitleg
frame-choose = Maak een keuze
frame-nothing-to-choose = Er is nog niets om uit te kiezen.
frame-day = Datum
frame-time = Tijd, als u die weet
frame-stop = Stoppen zonder vastleggen
frame-reads = aantal lezers: { $all }
frame-reads-protected = aantal lezers: { $all } (van een beschermde bron: { $few })
frame-reads-defence = aantal lezers: { $all } (van het verweer: { $few })
frame-readers-protected = Wie een beschermde bron is, kan worden gelezen door: { $names }.
frame-readers-defence = Is het voor het verweer van de school, dan alleen door: { $names }.
frame-readers = Dit kan worden gelezen door: { $names }. Ouders kunnen om inzage vragen.
frame-restored = Wat u eerder typte en nog niet vastlegde, staat hier weer.
frame-restored-forget = Weggooien en leeg beginnen

frame-refused-heading = Dit is nog niet vastgelegd
frame-refused-kept = Wat u typte, staat er nog.
frame-problem-question = { $label } { $message }
frame-problem-statement = { $label }: { $message }
frame-problem-about = { $message } Het gaat om: { $about }.
frame-record = nummer { $no } ({ $what })

frame-explain-link = Of leg uit waarom niet
frame-explain-legend = Leg uit waarom dit hier anders gaat
frame-explain-hint = U mag van dit punt afwijken als daar een goede reden voor is. Wat u hier schrijft, komt in het dossier te staan.
frame-explain-ground = Reden
frame-explain-motivation = Leg uit, in uw eigen woorden

frame-overtaken-heading = Een collega was net voor u
frame-overtaken-text = Terwijl u typte, is er iets bijgekomen in dit dossier. Uw tekst is nog niet vastgelegd, maar staat er nog. Lees wat erbij kwam, pas uw tekst zo nodig aan en leg hem dan opnieuw vast.
frame-overtaken-theirs = Wat erbij kwam
frame-overtaken-yours = Wat u typte
frame-overtaken-not-yet = Nog niet vastgelegd

error-not-found-title = Deze pagina is er niet
error-not-found-text = Misschien klopt het adres niet, of is dit niet iets waar u bij kunt.
error-gone-title = Dit dossier is vernietigd
error-gone-text = De bewaartermijn was voorbij en het dossier is vernietigd. Niemand kan het meer lezen. Zijn er nieuwe zorgen? Dan kunt u gewoon een nieuw signaal vastleggen.
error-too-large-title = Dit is te groot
error-too-large-text = Een bestand mag hooguit 10 MB zijn, en wat u in één formulier typt hooguit zo’n 200.000 tekens. Ga terug en kies een kleiner bestand, of maak uw tekst korter.
error-elsewhere-title = Dit is niet uitgevoerd
error-elsewhere-text = Het verzoek kwam van een andere website. Open Luwte opnieuw en probeer het nog eens.
error-stale-title = Dit formulier is niet meer geldig
error-stale-text = U bent intussen opnieuw ingelogd. Er is niets uitgevoerd. Ga terug, laad de pagina opnieuw en probeer het nog eens.
error-not-understood-title = Dit is niet begrepen
error-not-understood-text = Ga terug naar de vorige pagina en probeer het nog eens.
error-failed-title = Er ging iets mis
error-failed-text = Het ligt niet aan u. Probeer het over een paar minuten nog eens. Blijft het misgaan? Geef dan dit nummer door aan uw beheerder.
error-number = Nummer: { $number }
error-back = Naar Mijn werk

# Wat de demo zegt als die begint.
demo-listens = Luwte luistert op { $address }
demo-password = Wachtwoord voor iedereen: { $password }
demo-passwords-alone = In deze demo is een wachtwoord genoeg. In het echt vraagt Luwte ook een tweede bewijs: zie --second-factor.
demo-second-factor = Wie dossiers mag lezen, stelt na het inloggen eerst een code-app in.
demo-first = Begin met deze drie van { $school }:
demo-does-teacher = leerkracht: legt een signaal vast en ziet of het is opgepakt
demo-does-care-coordinator = intern begeleider: houdt de dossiers bij, van overleg tot melding
demo-does-director = directeur: leest mee en neemt het besluit
demo-others = Ook van dit bestuur:
demo-stories = Uit de verhalen, elk met een eigen dossier:
demo-letters = Wat de demo per e-mail zou versturen, staat in { $folder }.
demo-stop = Stoppen doet u met Ctrl+C.
