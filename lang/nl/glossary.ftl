# Words of the field, explained where they occur and on a page of their own (woordenlijst).
# `-forms` are the ways in which the word is written, divided by a bar: those are found in explanations.

glossary-title = Woordenlijst
glossary-lead = Wat betekenen de woorden van de meldcode? In de uitleg op andere pagina's kunt u een onderstreept woord aanwijzen of aantikken.

glossary-code = Meldcode
glossary-code-forms = meldcode
glossary-code-means = Het stappenplan dat zegt wat u doet als u denkt dat een kind thuis mishandeld wordt. Elke school moet er een hebben en gebruiken.

glossary-signal = Signaal
glossary-signal-forms = signaal|signalen
glossary-signal-means = Iets wat u ziet of hoort en waardoor u zich zorgen maakt. Een signaal bewijst niets: er kan een andere oorzaak zijn.

glossary-hypothesis = Hypothese
glossary-hypothesis-forms = hypothese|hypotheses
glossary-hypothesis-means = Een vermoeden over de oorzaak. Het staat apart van wat u zag of hoorde, en u zegt erbij waar het op rust.

glossary-source = Bron
glossary-source-forms = beschermde bron|bron
glossary-source-means = Van wie iets komt dat u niet zelf zag of hoorde. Wie gevaar loopt door genoemd te worden, kan een beschermde bron zijn.

glossary-care-coordinator = IB-er
glossary-care-coordinator-forms = IB-er|intern begeleider
glossary-care-coordinator-means = Intern begeleider: de collega die de zorg voor leerlingen regelt en de stappen van de meldcode begeleidt.

glossary-attention-officer = Aandachtsfunctionaris
glossary-attention-officer-forms = aandachtsfunctionaris
glossary-attention-officer-means = De collega die is opgeleid in de meldcode en anderen helpt om de stappen te zetten.

glossary-body = Veilig Thuis
glossary-body-forms = Veilig Thuis
glossary-body-means = De organisatie in uw regio die advies geeft over mishandeling en huiselijk geweld, en die meldingen onderzoekt. Dag en nacht bereikbaar op 0800-2000. Advies vragen kan zonder naam.

glossary-old-bodies = AMK en Steunpunt
glossary-old-bodies-forms = AMK|Steunpunt Huiselijk Geweld
glossary-old-bodies-means = Advies- en Meldpunt Kindermishandeling en Steunpunt Huiselijk Geweld: zo heetten de organisaties die sinds 2015 samen Veilig Thuis zijn.

glossary-inspector = Vertrouwensinspecteur
glossary-inspector-forms = vertrouwensinspecteur
glossary-inspector-means = Iemand van de Inspectie van het Onderwijs met wie u in vertrouwen spreekt, bijvoorbeeld over seksueel misbruik door iemand van school. Bel 0900-1113111.

glossary-confidant = Vertrouwenspersoon
glossary-confidant-forms = vertrouwenspersoon
glossary-confidant-means = Iemand bij wie u in vertrouwen terechtkunt als u ergens mee zit. De interne werkt bij de school, de externe niet.

glossary-authority = Gezag
glossary-authority-forms = ouderlijk gezag|gezag
glossary-authority-means = Het recht en de plicht om over een kind te beslissen. Meestal hebben beide ouders gezag, ook na een scheiding. Twijfelt u? Vraag het na, of zoek het op in het gezagsregister.

glossary-interpretation = Interpretatie
glossary-interpretation-forms = interpretatie
glossary-interpretation-means = Wat u denkt dat iets betekent. In een gesprek komt dat pas nadat de ander heeft gereageerd op wat u zag en hoorde.

glossary-kindcheck = Kindcheck
glossary-kindcheck-forms = kindcheck
glossary-kindcheck-means = U maakt zich zorgen over een ouder en gaat na of er kinderen van die ouder afhankelijk zijn en of zij veilig zijn.

glossary-instrument = Instrument
glossary-instrument-forms = risicotaxatie-instrument|signaleringsinstrument
glossary-instrument-means = Een vaste lijst met vragen die helpt om niets te vergeten bij het signaleren of bij het inschatten van het risico. Het beslist niet voor u.

glossary-framework = Afwegingskader
glossary-framework-forms = afwegingskader
glossary-framework-means = Vijf vragen waarmee u sinds 2019 weegt of melden nodig is en of hulp mogelijk is.

glossary-norm = Meldnorm
glossary-norm-forms = meldnorm|meldnormen
glossary-norm-means = Een situatie waarin de beroepsgroep vindt dat melden altijd nodig is: acuut gevaar, structureel gevaar, of een kind dat zelf om hulp vraagt.

glossary-acute = Acuut gevaar
glossary-acute-forms = acuut gevaar|acute onveiligheid
glossary-acute-means = Iemand loopt nu direct gevaar, of een kind vraagt zelf om hulp. Dan belt u eerst, en doet u de stappen daarna.

glossary-secrecy = Beroepsgeheim
glossary-secrecy-forms = beroepsgeheim
glossary-secrecy-means = Wat u in uw werk hoort, houdt u voor u. Om een kind te beschermen mag u dat doorbreken. Het stappenplan zegt wanneer.

glossary-right-to-report = Meldrecht
glossary-right-to-report-forms = meldrecht
glossary-right-to-report-means = U mag een vermoeden melden bij Veilig Thuis, ook zonder toestemming van de ouders en ook als u een beroepsgeheim hebt (Wmo 2015, artikel 5.2.6).

glossary-feedback = Terugkoppeling
glossary-feedback-forms = terugkoppeling
glossary-feedback-means = Wat Veilig Thuis u na een melding laat weten: of er onderzoek komt, en wat eruit kwam.

glossary-case-manager = Casemanager
glossary-case-manager-forms = casemanager
glossary-case-manager-means = Degene die de hulp bij elkaar houdt: hij of zij weet wie wat doet en roept iedereen bij elkaar.

glossary-own-view = Eigen zienswijze
glossary-own-view-forms = eigen zienswijze|zienswijze
glossary-own-view-means = Wat de ouder of de leerling er zelf van vindt. Dat hoort in het dossier, in hun eigen woorden.

glossary-risk-index = Verwijsindex
glossary-risk-index-forms = verwijsindex risicojongeren|verwijsindex|VIR
glossary-risk-index-means = Een register waarin hulpverleners laten weten dát zij zich zorgen maken over een jongere, zonder te zeggen waarom. Zo vinden zij elkaar. Niet elke gemeente gebruikt het.

glossary-retention = Bewaartermijn
glossary-retention-forms = bewaartermijn
glossary-retention-means = Hoe lang een dossier bewaard blijft na het afsluiten. Daarna wordt het vernietigd, door twee personen samen.
