# Step 3: the talk with the parents, and with the child.

prepare_conversation-title = Gesprek voorbereiden
prepare_conversation-intro = Een goed gesprek begint op papier. Wat wilt u zeggen, wat wilt u weten en wie is erbij?
prepare_conversation-guidance =
    Openheid is het uitgangspunt: ouders horen van u wat u ziet, en waarom u zich zorgen maakt. Bereid het gesprek goed voor, samen met de intern begeleider en de directeur.

    - Eén doel per gesprek. Bijvoorbeeld: “Vertellen wat wij zien en horen hoe het thuis gaat.”
    - Kies een paar feiten die u zelf zag. Laat vermoedens weg.
    - Spreek af wie het gesprek leidt en wie opschrijft.
    - Is er een tolk nodig? Gebruik nooit het kind als tolk.
    - Kies liever niet de vrijdag: in het weekend ziet u het kind niet.
    - Kwam het van het kind zelf? Bedenk vooraf wat dit gesprek voor het kind kan betekenen, en spreek af hoe u het in het oog houdt.

    Denkt u dat het gesprek gevaar oplevert? Vraag dan eerst advies aan { $body }.
prepare_conversation-submit = Voorbereiding vastleggen
prepare_conversation-done = De voorbereiding is vastgelegd.
prepare_conversation-with = Met wie wordt gesproken?
prepare_conversation-with-hint = Hebben beide ouders gezag? Dan spreekt u met allebei, samen of apart.
prepare_conversation-planned = Wanneer staat het gesprek gepland?
prepare_conversation-purpose = Wat is het doel van het gesprek?
prepare_conversation-entries = Welke aantekeningen legt u voor?
prepare_conversation-entries-hint = Alleen wat gezien of gehoord is. Hypothesen staan hier daarom niet bij.
prepare_conversation-questions = Wat wilt u vragen?
prepare_conversation-questions-hint = Open vragen. Bijvoorbeeld: “Hoe gaat het ’s ochtends bij jullie thuis?”
prepare_conversation-part-practical = Wie, taal en veiligheid
prepare_conversation-who-leads = Wie leidt het gesprek, en wie is er nog bij?
prepare_conversation-safety = Wat spreekt u af over de veiligheid?
prepare_conversation-safety-hint = Voor het kind, en voor uzelf en uw collega’s.
prepare_conversation-interpreter = Taal of tolk

record_conversation-title = Gespreksverslag vastleggen
record_conversation-intro = Vier delen, in de volgorde waarin u het gesprek voert. Uw uitleg komt pas na de reactie.
record_conversation-guidance =
    De volgorde beschermt het gesprek. Wie begint met een oordeel, krijgt verzet. Wie begint met feiten, krijgt een verhaal.

    - Zeg eerst waarom u dit gesprek wilt.
    - Noem dan wat u zag en hoorde.
    - Vraag: “Herkent u dit?” en luister. Stiltes mogen.
    - Zeg pas daarna wat u ervan denkt. Dat hoeft niet.
    - Sluit af met afspraken: wie doet wat, en wanneer spreekt u elkaar weer?

    Schrijf de reactie op zoals die was, ook als u het er niet mee eens bent. Laat de ouder het verslag lezen. Geef wat de ene ouder zegt niet zomaar door aan de andere.

    Alles ontkennen bewijst niets, en meewerken ook niet. Weeg dat in stap 4.
record_conversation-submit = Verslag vastleggen
record_conversation-done = Het gespreksverslag is vastgelegd.
record_conversation-part-frame = Het gesprek
record_conversation-part-1 = 1. Het doel
record_conversation-part-2 = 2. Feiten en waarnemingen
record_conversation-part-3 = 3. De reactie
record_conversation-part-4 = 4. Pas daarna: uw uitleg
record_conversation-part-end = Afspraken
record_conversation-with = Met wie is gesproken?
record_conversation-when = Wanneer was het gesprek?
record_conversation-place = Waar was het gesprek?
record_conversation-present = Wie namen deel namens de school?
record_conversation-present-hint = De meldcode vraagt dat de intern begeleider en de directeur erbij zijn. Was dat niet zo, dan vraagt het formulier waarom.
record_conversation-present-names = Namen van wie er namens de school bij waren
record_conversation-purpose = Hoe hebt u het doel uitgelegd?
record_conversation-purpose-hint = Bijvoorbeeld: “Wij maken ons zorgen over Noor en willen met u delen wat we zien.”
record_conversation-facts-shared = Welke aantekeningen hebt u voorgelegd?
record_conversation-facts-shared-hint = Wat u niet aankruist, is niet voorgelegd. Dat blijft zichtbaar in het dossier.
record_conversation-not-shared-why = Is er iets niet voorgelegd? Waarom niet?
record_conversation-not-shared-why-hint = Openheid is het uitgangspunt. Leg uit wat u nog niet hebt verteld en waarom, bijvoorbeeld om een ander te beschermen.
record_conversation-facts = Hoe hebt u de feiten en waarnemingen verteld?
record_conversation-reaction = Hoe was de reactie?
record_conversation-reaction-hint = Zo letterlijk mogelijk, met wie wat zei. Ook wat u tegensprak.
record_conversation-interpretation = Wat hebt u gezegd over wat het kan betekenen?
record_conversation-interpretation-hint = Alleen als u dat hebt gedaan. Het mag leeg blijven.
record_conversation-agreements = Wat is er afgesproken?
record_conversation-agreements-hint = Wie doet wat, en wanneer spreekt u elkaar weer? Is er niets afgesproken, schrijf dat dan op.

waive_conversation-title = Afzien van het gesprek
waive_conversation-intro = Alleen als praten niet veilig of niet verantwoord is. U legt per persoon vast waarom.
waive_conversation-guidance =
    Praten met de ouders is de regel. Ervan afzien mag alleen op een grond uit de meldcode, en met uw eigen uitleg. Een klachtencommissie kijkt hier als eerste naar.

    - Zie alleen af van het gesprek met wie het echt niet kan. Met de andere ouder praat u wel.
    - “Het gesprek is lastig” of “ze worden vast boos” is geen grond.
    - Vraag eerst advies aan { $body }. Dat kan zonder namen te noemen.
    - Schrijf op wat er precies kan gebeuren, en waarom u dat denkt.
    - Niet bereikbaar? Leg dan eerst elke poging vast als contact.

    Verdwijnt het gevaar? Praat dan alsnog.
waive_conversation-submit = Vastleggen
waive_conversation-done = Vastgelegd dat dit gesprek niet wordt gevoerd, en waarom.
waive_conversation-with = Met wie voert u geen gesprek?
waive_conversation-ground = Op welke grond?
waive_conversation-motivation = Waarom geldt dat hier?
waive_conversation-motivation-hint = In uw eigen woorden. Bijvoorbeeld: “Vader heeft vorige week tegen ons gezegd dat hij zijn zoon wat aandoet als school zich ermee bemoeit.”

record_child_conversation-title = Gesprek met het kind vastleggen
record_child_conversation-intro = Wat heeft het kind u verteld, en wat hebt u gevraagd?
record_child_conversation-guidance =
    Een kind dat iets vertelt, wil gehoord worden. U bent geen rechercheur: u hoeft niet alles te weten.

    - Luister en vraag open: “Vertel eens.” Vraag niet: “Heeft papa dat gedaan?”
    - Schrijf de woorden van het kind op zoals het ze zei, en schrijf op wat u vroeg.
    - Beloof nooit dat u het geheim houdt. Zeg wel wat u gaat doen, en met wie u praat.
    - Zeg dat het kind er niets aan kan doen.
    - Doe het niet vaker dan nodig. Vraag zo nodig vooraf advies aan { $body }.

    Vraagt het kind zelf om hulp, of durft het niet naar huis? Dat is acuut: bel Veilig Thuis, 0800-2000, of bij direct gevaar 112.
record_child_conversation-submit = Gesprek vastleggen
record_child_conversation-done = Het gesprek met het kind is vastgelegd.
record_child_conversation-when = Wanneer was het gesprek?
record_child_conversation-place = Waar was het gesprek?
record_child_conversation-present-names = Wie waren er namens de school bij?
record_child_conversation-asked = Wat hebt u gevraagd?
record_child_conversation-asked-hint = Zo precies mogelijk. Dan kan later niemand denken dat het antwoord in de mond is gelegd.
record_child_conversation-said = Wat zei het kind?
record_child_conversation-said-hint = Letterlijk, tussen aanhalingstekens.
record_child_conversation-agreements = Wat hebt u met het kind afgesproken?

add_own_view-title = Eigen zienswijze toevoegen
add_own_view-intro = Een ouder of leerling mag erbij laten zetten hoe die het zelf ziet, in eigen woorden.
add_own_view-guidance =
    Is een ouder of leerling het ergens niet mee eens, of wil die iets toevoegen? Dan hoort die kijk in het dossier. U beslist niet of het klopt; u neemt het over.

    - Neem de woorden over zoals ze zijn gegeven. Maak ze niet mooier en vat ze niet samen.
    - Klopt iets feitelijk niet in een aantekening? Verbeter dan ook die aantekening.
    - Kreeg u een brief of een mail? Voeg die ook toe als document.
    - Laat de ouder of leerling lezen wat u hebt overgenomen.

    De zienswijze gaat mee in een melding.
add_own_view-submit = Zienswijze toevoegen
add_own_view-done = De zienswijze is toegevoegd.
add_own_view-of = Van wie is deze zienswijze?
add_own_view-text = Hoe ziet die persoon het?
add_own_view-text-hint = Letterlijk, in hun eigen woorden.
add_own_view-when = Wanneer is de zienswijze gegeven?
add_own_view-how = Hoe is de zienswijze gegeven?
add_own_view-how-hint = Bijvoorbeeld: per brief, per mail, in een gesprek.
add_own_view-about = Over welke aantekeningen gaat het?
add_own_view-about-hint = Laat leeg als het over het hele dossier gaat.
