# Stukken: brieven, overzichten en bladen, en het register van wat de school uit gaat.

papers-title = Stukken
papers-link = Brieven, overzichten en het register
papers-intro = Hier maakt u stukken van wat in het dossier staat. Wat de school uit gaat, staat daarna in het register.
papers-under-way = Klaargezet, nog niet verstrekt
papers-outside = Stukken die de school uit gaan
papers-outside-intro = Een stuk is altijd voor één ontvanger. Het programma kiest wat diegene standaard krijgt; u ziet vooraf wat wordt weggelaten en waarom.
papers-inside = Bladen die in de school blijven
papers-inside-intro = Deze bladen zijn voor uzelf. Geef ze niet mee.
papers-no-sheets = Er is nog geen gesprek voorbereid of gevoerd.
papers-register = Register van verstrekkingen
papers-register-intro = Alles wat de school uit ging: wat, aan wie, op welke grond, wanneer en door wie. Een stuk dat is ingetrokken, staat er ook; dat is niet weggegaan.
papers-register-none = Er is nog niets verstrekt.
papers-not-now = Dit kan nu voor niemand worden gemaakt.
papers-about-overview = Wat in het dossier staat, voor zover het voor deze ontvanger is.
papers-about-announcement = Dat de school gaat melden, en waarom. Kan als tot melden is besloten.
papers-about-help-agreement = Wat is afgesproken over hulp, om te ondertekenen. Kan als er een hulpplan is.
papers-about-no-authority = Belangrijke feiten voor een ouder die geen gezag heeft en daarom vraagt.
papers-for = voor { $name }
papers-by = door { $name }
papers-state-overtaken = Verouderd: een betrokkene of aantekening is veranderd. Zet het opnieuw klaar
papers-state-ready = Kan worden verstrekt
papers-state-approved = Nagekeken, kan worden verstrekt
papers-state-refused = Nagekeken: mag zo niet weg
papers-found = { $name }, { $at }:
papers-withdrawn = Ingetrokken, niet weggegaan
papers-state-waits = Wacht op een tweede paar ogen
papers-preparation = Voorbereidingsblad nr. { $no }, { $day } (pdf)
papers-minutes = Gespreksverslag nr. { $no }, { $day } (pdf)
my-work-copy-to-review = Een stuk nakijken voordat het weggaat
my-work-copy-sent-back = Een stuk mag zo niet weg: lees waarom

copy-line = { $paper } voor { $to }
copy-inside = Wat erin staat: { $count ->
    [one] 1 vastlegging
   *[other] { $count } vastleggingen
 }
copy-outside = Wat wordt weggelaten, en waarom
copy-count = { $count ->
    [one] 1 vastlegging
   *[other] { $count } vastleggingen
 }
copy-never = Dit kan niet worden meegegeven.
copy-files = Bestanden die zelf meegaan
copy-letter = In deze brief staat alleen wat over deze ontvanger zelf is vastgelegd. Bekijk het concept als pdf.
copy-second-eyes = Voordat dit weggaat, kijkt iemand anders het na: de directeur of de IB-er.
copy-names = Let op: in deze vastleggingen staan namen of adressen van mensen van wie de gegevens worden weggelaten. Lees ze na, en laat ze zo nodig buiten het stuk.

copy-paper-overview = Overzicht van het dossier
copy-paper-announcement = Aankondiging van een melding
copy-paper-help-agreement = Hulpafspraak
copy-paper-no-authority = Brief aan een ouder zonder gezag

copy-for-reporting-body = Veilig Thuis
copy-for-next-school = De volgende school
copy-for-court = De rechter
copy-for-complaints = De inspectie of een klachtencommissie

copy-language-nl = Nederlands
copy-language-en = Engels

copy-ground-plan = Het stappenplan: de school bespreekt dit met de ouders of de leerling
copy-ground-access = Recht op inzage (AVG, artikel 15)
copy-ground-facts-for-parent = Informatie voor een ouder zonder gezag (Burgerlijk Wetboek 1, artikel 377c)
copy-ground-report = Meldrecht: wat Veilig Thuis nodig heeft (Wmo 2015, artikel 5.2.6)
copy-ground-order = De rechter vraagt erom
copy-ground-complaint = Een klacht of toezicht (WPO, artikel 14; Awb, artikel 5:20)
copy-ground-consent = Toestemming van wie daarover beslist

content-people = Betrokkenen
content-facts = Feiten en waarnemingen
content-childs-words = Woorden van het kind
content-third-party = Informatie van anderen
content-hypotheses = Hypothesen
content-diagnoses = Diagnoses
content-conversations = Gesprekken
content-child-conversations = Gesprekken met het kind
content-other-adults = Over de andere ouder en andere volwassenen
content-other-pupils = Over broers, zussen en andere leerlingen
content-consultation = Overleg in de school en advies van buiten
content-weighing = De weging
content-decisions = Besluiten
content-report = De melding
content-help = Hulp
content-documents = Documenten
content-protected-sources = Beschermde bronnen
content-secret-addresses = Geheime adressen
content-defence = Verweer van de school

left-out-people = Namen en adressen zijn hier niet nodig.
left-out-facts = Wat de school zag of hoorde, hoort niet zonder meer bij deze ontvanger.
left-out-childs-words = Wat een kind op school zegt, moet veilig zijn. Het gaat alleen mee als dat voor het kind goed is.
left-out-third-party = Anderen hebben dit in vertrouwen verteld.
left-out-hypotheses = Dit zijn vermoedens, geen feiten.
left-out-diagnoses = Gegevens over gezondheid gaan alleen mee als dat nodig is.
left-out-conversations = Gesprekken zijn gevoerd met anderen dan deze ontvanger.
left-out-child-conversations = Wat een kind in een gesprek zegt, moet veilig zijn. Het gaat alleen mee als dat voor het kind goed is.
left-out-other-adults = Dit gaat over een ander. Die heeft zelf recht op bescherming van zijn of haar gegevens.
left-out-other-pupils = Dit gaat over een ander kind.
left-out-consultation = Collega’s en adviseurs moeten vrij kunnen overleggen.
left-out-weighing = De weging is het eigen oordeel van de school en kan onveilig zijn voor het kind of voor anderen.
left-out-decisions = Besluiten van de school zijn hier niet nodig.
left-out-report = Over een melding praat de school eerst zelf met wie het aangaat.
left-out-help = Hulp is hier niet nodig om te weten.
left-out-documents = Een document gaat alleen mee als het zelf is nagekeken.
left-out-protected-sources = Wie iets vertelde en bescherming kreeg, is niet te herkennen.
left-out-secret-addresses = Een geheim adres staat op geen enkel stuk.
left-out-defence = Wat de school bewaart voor een klacht of een rechtszaak, hoort niet bij dit stuk.

disclosure-too-young = De leerling is te jong om zelf een stuk te krijgen. De ouders vragen het.
disclosure-not-theirs = Voor deze persoon maakt de school geen stuk uit dit dossier.
disclosure-authority-unknown = Ga eerst na of deze ouder gezag heeft, en leg het vast bij de betrokkenen.
disclosure-paper = Dit stuk is niet voor deze ontvanger. Kies een ander stuk of een andere ontvanger.
disclosure-no-decision = Er is niet besloten te melden. Een aankondiging kan pas daarna.
disclosure-waived = De school zag ervan af de melding met deze persoon te bespreken. Dan gaat er ook geen brief.
disclosure-no-plan = Er is nog geen hulpplan. Leg het eerst vast.
disclosure-ground = Deze grond past niet bij dit stuk en deze ontvanger.
disclosure-never = Dit kan voor deze ontvanger niet worden meegegeven.
disclosure-empty = Er blijft niets over om te verstrekken. Kies wat er wel in moet.
disclosure-facts-only = Een ouder zonder gezag krijgt alleen feiten over het kind. Kies waarnemingen die niet over een ander gaan.
disclosure-files = Een bestand gaat alleen mee met zijn document, en niet naar elke ontvanger. Kruis ook “Documenten” aan, of laat het bestand weg.
disclosure-given-already = Dit stuk is al verstrekt. Zet een nieuw stuk klaar.
disclosure-withdrawn = Dit stuk is ingetrokken. Zet zo nodig een nieuw stuk klaar.
disclosure-changed = Sinds dit stuk is klaargezet, is een betrokkene of een aantekening veranderd. Zet het stuk opnieuw klaar.
disclosure-own-eyes = U zette dit stuk zelf klaar. Iemand anders kijkt het na: de directeur of de IB-er.
disclosure-second-eyes = Dit stuk is nog niet nagekeken door een tweede persoon, of die vond dat het zo niet weg mag.

prepare_copy-title = Stuk klaarzetten
prepare_copy-intro = Kies welk stuk, voor wie, en op welke grond. U ziet wat erin komt en wat wordt weggelaten.
prepare_copy-guidance =
    Een stuk is altijd voor één ontvanger. Wat die ontvanger niet aangaat, blijft weg.

    - Het programma kiest per vastlegging. Lees zelf na of er in de tekst toch iets over een ander staat.
    - Gaat er iets mee wat standaard wegblijft? Schrijf op waarom.
    - Gaat het stuk naar een ouder, dan kijkt eerst iemand anders het na.
    - Geheime adressen en de namen van beschermde bronnen staan op geen enkel stuk.
prepare_copy-submit = Stuk klaarzetten
prepare_copy-done = Het stuk is klaargezet. Bij “Stukken” ziet u hoe het verder gaat.
prepare_copy-preview = Laten zien wat erin komt
prepare_copy-part-for = Welk stuk en voor wie
prepare_copy-paper = Welk stuk?
prepare_copy-to = Voor wie?
prepare_copy-to-name = Wie is dat precies?
prepare_copy-to-name-hint = Alleen als de ontvanger niet in het dossier staat. Bijvoorbeeld: de rechtbank en het zaaknummer.
prepare_copy-language = In welke taal?
prepare_copy-language-hint = Wat mensen zelf schreven, blijft in de taal waarin het staat.
prepare_copy-part-why = Waarom
prepare_copy-ground = Op welke grond?
prepare_copy-why = Waarom krijgt deze ontvanger dit?
prepare_copy-why-hint = Bijvoorbeeld: moeder vroeg om inzage in haar brief van 3 november.
prepare_copy-part-content = Wat erin komt
prepare_copy-with = Wat moet ook mee?
prepare_copy-with-hint = Dit blijft voor deze ontvanger weg, tenzij u het hier aankruist.
prepare_copy-with-why = Waarom moet dat mee?
prepare_copy-without = Wat moet er toch uit?
prepare_copy-without-hint = Kruis aan wat u niet wilt meegeven, ook al hoort het er voor deze ontvanger bij.
prepare_copy-files = Van welke documenten gaat het bestand zelf mee?
prepare_copy-files-hint = Van de andere documenten gaan alleen titel en beschrijving mee. Een bestand gaat mee zoals het is: open het eerst en lees of bekijk het helemaal.
prepare_copy-entries = Welke feiten vertelt u?
prepare_copy-entries-hint = Alleen feiten over het kind. Kruist u niets aan, dan komen er lijnen om zelf op te schrijven.

review_copy-title = Stuk nakijken
review_copy-intro = U kijkt na wat een collega klaarzette, voordat het de school uit gaat.
review_copy-guidance =
    U bent het tweede paar ogen. Open het concept en lees het van begin tot eind.

    - Staat er niets in over een ander, zoals de andere ouder of een ander kind?
    - Is niet te herkennen wie iets in vertrouwen vertelde?
    - Staat er geen adres of school in die niemand mag weten?
    - Wordt een vermoeden niet als feit gebracht?
    - Is het voor het kind veilig dat deze ontvanger dit leest?
review_copy-submit = Vastleggen
review_copy-done = Vastgelegd wat u van het stuk vond.
review_copy-copy = Welk stuk?
review_copy-agrees = Mag dit stuk zo weg?
review_copy-note = Wat hebt u nagekeken, of wat moet anders?

disclose_copy-title = Stuk verstrekken
disclose_copy-intro = Het stuk wordt nu definitief gemaakt, bewaard zoals het weggaat, en in het register gezet.
disclose_copy-guidance =
    Wat weg is, komt niet terug.

    - Weet zeker wie het krijgt. Vraag zo nodig om een identiteitsbewijs.
    - Geef het zelf in handen, of gebruik beveiligde mail. Stuur nooit naar een adres dat u niet hebt gecontroleerd.
    - Gaat het naar een ouder, dan kan het pas nadat iemand anders het heeft nagekeken.
disclose_copy-submit = Definitief maken en verstrekken
disclose_copy-done = Het stuk staat in het register. Open het hieronder als pdf.
disclose_copy-copy = Welk stuk?
disclose_copy-when = Wanneer geeft u het?
disclose_copy-how = Hoe?
disclose_copy-how-hint = Bijvoorbeeld: op school in handen gegeven, of met beveiligde mail.
disclose_copy-identity-checked = Hoe weet u zeker wie het krijgt?

withdraw_copy-title = Stuk intrekken
withdraw_copy-intro = Een stuk dat klaarstaat, gaat toch niet weg.
withdraw_copy-guidance =
    Trek een stuk in als het niet meer nodig is, als het aan de verkeerde is gericht, of als u het opnieuw klaarzet.

    - Niemand hoeft het daarna nog na te kijken, en niemand kan het nog verstrekken.
    - In het register blijft staan dat het is ingetrokken, door wie, wanneer en waarom.
    - Intrekken kunt u niet ongedaan maken. Zet dan een nieuw stuk klaar.
withdraw_copy-submit = Intrekken
withdraw_copy-done = Het stuk is ingetrokken.
withdraw_copy-copy = Welk stuk?
withdraw_copy-reason = Waarom gaat het niet weg?

said-paper = Stuk
said-copy-to = Voor
said-why = Waarom
said-copy-with = Gaat ook mee
said-copy-with-why = Waarom dat meegaat
said-copy-without = Blijft er met de hand uit
said-copy-concept = Concept openen (pdf)
said-copy-agrees = Mag zo weg
said-copy-of = Over
said-copy-left-out = Weggelaten
said-copy-given = Openen zoals het is verstrekt (pdf)
said-copy-files = Bestanden die meegaan
said-file-along = Bestand dat meeging: { $title }
said-file-digest = Kenmerk van het bestand “{ $title }” (SHA-256)
said-sheet-pdf = Blad openen (pdf)

file-sheet = blad-nr-{ $no }
file-copy = stuk-nr-{ $no }
file-copy-given = stuk.pdf

paper-concept = Concept
paper-concept-note = Dit is nog niet verstrekt. Geef dit blad niet mee.
paper-inside = Blijft in de school
paper-for = Exemplaar voor { $name }
paper-left-out = Wat is weggelaten, en waarom
paper-nothing = Hierover is niets vastgelegd.
paper-from = Van
paper-phone = Telefoon
paper-to = Aan
paper-about = Over
paper-date = Datum
paper-ground = Grond
paper-as-of = Stand van het dossier op
paper-name = Naam
paper-born = Geboren
paper-group = Groep
paper-relation = Relatie tot het kind
paper-address = Adres
paper-address-secret = Geheim adres: niet afgedrukt
paper-source = Bron
paper-diagnosed-by = Gesteld door
paper-file = Bestand
paper-file-along = gaat mee (SHA-256 { $digest })
paper-sign-school = Namens de school: naam, functie en handtekening
paper-sign-for = { $name }: datum en handtekening
paper-sign-helper = Namens wie helpt: naam en handtekening
paper-sign-minutes = Gelezen door: naam, datum en handtekening

paper-overview-title = Overzicht uit het dossier
paper-overview-for = Voor wie dit is
paper-overview-why = Waarom u dit krijgt
paper-overview-reading = Bij elk stukje staat een nummer, wanneer het was en wie het vastlegde. Feiten staan apart van wat iemand vermoedt. Achteraan staat wat is weggelaten, en waarom; die lijst zegt niet of er iets over is vastgelegd. Klopt er iets niet? Dan kunt u de school vragen het te verbeteren, of uw eigen zienswijze toe te voegen.

paper-announcement-title = Aankondiging van een melding
paper-announcement-text-1 = Beste { $name },
paper-announcement-text-2 = Wij maken ons zorgen over { $pupil }. Daarom hebben wij besloten een melding te doen bij { $body }. Dat laten wij u vooraf weten, omdat wij open willen zijn.
paper-announcement-spoken = Wij spraken u hierover op
paper-announcement-reason = Waarom wij melden
paper-announcement-purpose = Waarvoor de melding is
paper-announcement-rights-1 = { $body-first } bekijkt of uw kind en uw gezin hulp nodig hebben. Een medewerker neemt contact met u op. U kunt dan ook zelf vertellen hoe u het ziet.
paper-announcement-rights-2 = Wij willen graag weten wat u van de melding vindt. Hebt u bezwaar? Zeg het ons. Wij wegen uw bezwaar, en schrijven op wat we ermee doen.
paper-announcement-rights-3 = U kunt ook zelf bellen met { $body }: { $body-phone }. U mag vragen om wat de school over uw kind bewaart, en u mag uw eigen zienswijze laten toevoegen.
paper-announcement-reaction = Uw reactie
paper-announcement-objections = Uw bezwaar
paper-announcement-contact = Bij wie u op school terecht kunt, en het telefoonnummer

paper-help-agreement-title = Hulpafspraak
paper-help-agreement-text-1 = Dit spreken wij samen af over hulp voor { $name }. Wij schrijven het op, zodat iedereen weet wie wat doet.
paper-help-goals = Wat moet er veranderen
paper-help-provider = Wie helpt
paper-help-agreements = Wat wij afspreken
paper-help-case-manager = Wie het overzicht houdt
paper-help-begin = Wie nagaat of de hulp is begonnen
paper-help-until = Wanneer het effect te zien moet zijn
paper-help-review = Wanneer wij samen terugkijken
paper-help-otherwise = Wat wij doen als het niet lukt
paper-help-agreement-end-1 = Gaat het niet goed, of wordt het onveilig? Dan praten wij daar eerst samen over als dat veilig kan. De school kan dan alsnog een melding doen bij { $body }.

paper-no-authority-title = Informatie over uw kind
paper-no-authority-text-1 = Beste { $name },
paper-no-authority-text-2 = U vroeg ons om informatie over { $pupil }. U hebt geen gezag. Daarom vertellen wij u alleen belangrijke feiten over uw kind, zijn of haar verzorging en opvoeding. Zo staat het in de wet (Burgerlijk Wetboek 1, artikel 377c).
paper-no-authority-facts = Dit zijn de feiten:
paper-no-authority-end-1 = Wij vertellen niets wat wij ook niet aan een ouder met gezag zouden vertellen, en niets wat niet goed is voor uw kind.
paper-no-authority-end-2 = Bent u het er niet mee eens? Dan kunt u met ons praten. Komen wij er niet uit, dan kunt u een klacht indienen. De school vertelt u hoe dat gaat.
paper-no-authority-contact = Bij wie u op school terecht kunt, en het telefoonnummer

paper-preparation-title = Voorbereiding van een gesprek
paper-preparation-order = Zo gaat het gesprek
paper-talk-step-1 = 1. Leg uit waarvoor het gesprek is.
paper-talk-step-2 = 2. Vertel wat u hebt gezien en gehoord. Alleen feiten.
paper-talk-step-3 = 3. Vraag hoe de ander dit ziet. Luister, en schrijf het op.
paper-talk-step-4 = 4. Pas daarna, als het nodig is: wat u denkt dat er aan de hand is.
paper-talk-step-5 = 5. Spreek samen af hoe het verder gaat, en zeg wat u opschrijft.
paper-preparation-notes = Tijdens het gesprek
paper-preparation-reaction = Reactie
paper-preparation-agreed = Afspraken

paper-minutes-title = Gespreksverslag
