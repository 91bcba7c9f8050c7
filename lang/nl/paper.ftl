# Wat eerst op papier stond, en de lege formulieren.

paper-title = Noodset op papier
paper-intro = Lege formulieren voor als het programma of het internet niet werkt. Druk de set af vóór u haar nodig hebt, en leg haar op een vaste plek.
paper-all = Alles in één bestand (pdf)
paper-forms = Per formulier
paper-how = Zo werkt u ermee
paper-how-text =
    - Is er acuut gevaar? Bel eerst. Schrijven kan daarna.
    - Schrijf met een pen. Zet op elk formulier wie het schreef, en op welke dag en tijd.
    - Doe het ingevulde formulier meteen in een dichte envelop. Zet er alleen op voor wie hij is, geen naam van een kind.
    - Geef de envelop zelf aan de intern begeleider of de directeur. Laat hem nergens liggen.
    - Werkt alles weer? Voer het dan in. Kies op de pagina ‘Dit stond eerst op papier’: dan staat in het dossier wanneer het is geschreven én wanneer het is ingevoerd.
    - Bewaar het papier achter slot, of bij het dossier. Schrijf bij het invoeren op waar het is.
paper-set-before =
    Deze set is leeg. Druk haar af en leg haar op een vaste plek die iedereen kent, bijvoorbeeld bij de ontruimingsmap.

    Wie mag een ingevuld formulier lezen? Alleen wie het dossier van het kind doet: de intern begeleider, de aandachtsfunctionaris en de directeur. Bewaar het in een dichte envelop, achter slot.

    Gaat het over iemand die voor de school werkt? Vul dan geen formulier in. Ga zelf naar wie het bestuur daarvoor heeft aangewezen.
paper-form-code = Formulier { $step } · versie { $version } · { $edition }
paper-form-danger = Acuut gevaar: wat nu?
paper-form-signal = Stap 1: signaal
paper-form-consultation = Stap 2: overleg en advies
paper-form-conversation = Stap 3: gesprek met de ouder
paper-form-weighing = Stap 4: weging
paper-form-decision = Stap 5: besluit en melding
paper-form-before = Schrijf met een pen. Schrijf op wat u zag en hoorde, en wat anderen zeiden. Weet u iets niet, laat het dan leeg.

    Wie mag dit lezen: alleen wie het dossier van het kind doet. Bewaar dit in een gesloten envelop, achter slot.
paper-form-after = Is er een fout gemaakt? Zet er één streep door, zodat het leesbaar blijft, met de datum en uw paraaf.
paper-form-pupil = Leerling: naam, geboortedatum en groep
paper-form-writer = Wie schrijft dit? Naam en functie
paper-form-written = Wanneer en waar is dit geschreven? Datum, tijd en plaats
paper-form-typed = Later in te vullen: ingevoerd door wie, op welke dag en tijd, en onder welk nummer in het dossier?
paper-form-called = Wie is gebeld, hoe laat, en wat is er afgesproken?
paper-form-numbers = Nummers van de school: directeur, intern begeleider, bestuur
file-paper-all = noodset-alles
file-paper-danger = noodset-0-acuut-gevaar
file-paper-signal = noodset-1-signaal
file-paper-consultation = noodset-2-overleg
file-paper-conversation = noodset-3-gesprek
file-paper-weighing = noodset-4-weging
file-paper-decision = noodset-5-besluit
paper-part = Dit stond eerst op papier
paper-part-help = Alleen als u iets invoert wat eerder met de hand is geschreven, bijvoorbeeld tijdens een storing. U blijft degene die het vastlegt; wie het schreef, staat erbij.
paper-written = Wanneer is het op papier geschreven?
paper-by = Wie schreef het? Laat dit leeg als u het zelf was
paper-kept = Waar is het papier nu?
paper-was-written = Op papier geschreven op { $written }, ingevoerd op { $typed }.
paper-was-by = Geschreven door { $name }.
paper-is-kept = Waar het papier is: { $where }
