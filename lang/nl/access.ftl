# Wie een dossier mag inzien: inzage, betrokkenheid en noodtoegang.

access-title = Wie kan dit dossier inzien?
access-intro = Hier ziet u wie het dossier kan lezen, en waarom. U geeft inzage, en u ziet wie niet mag meelezen.
access-readers = Wie nu kan lezen
access-everything = Het hele dossier
access-without-defence = Alles behalve het verweer van de school
access-by-role = Vanwege de functie.
access-by-leave = Met inzage tot { $until }.
access-by-emergency = Met noodtoegang tot { $until }.
access-leave = Inzage die is gegeven
access-no-leave = Niemand heeft nu inzage buiten de eigen functie.
access-period = Van { $since } tot { $until }.
access-ties = Wie is buitengesloten
access-no-ties = Niemand is buitengesloten.
access-declare = Betrokkenheid van een collega melden
access-notes = Wat er is vastgelegd
access-no-notes = Er is nog niets vastgelegd.
access-said = { $name }, { $role }, { $at }
access-noted-grant-given = Inzage gegeven aan { $name }
access-noted-grant-ended = Inzage van { $name } beëindigd
access-noted-conflict-declared = { $name } is buitengesloten
access-noted-conflict-lifted = { $name } is niet meer buitengesloten
access-noted-emergency-opened = Noodtoegang van { $name }
access-noted-emergency-ended = Noodtoegang van { $name } beëindigd
access-noted-emergency-reviewed = Noodtoegang van { $name } beoordeeld
access-cannot-be-let-in = Aan deze collega kunt u geen inzage geven.
access-not-yours-to-give = U kunt alleen delen geven die u zelf mag lezen.
access-begins-in-the-past = Kies vandaag of een latere dag.
access-ends-before-it-begins = De laatste dag ligt voor de eerste dag.
access-ends-after-the-school-year = Inzage eindigt uiterlijk op de laatste dag van het schooljaar, 31 juli.
access-reviewed-before = Iemand anders heeft deze noodtoegang al beoordeeld.

part-signals = Signalen, betrokkenen en documenten
part-consultation = Overleg en advies
part-conversations = Gesprekken en contacten
part-weighing = Weging, besluit, melding en hulp
part-protected-sources = Beschermde bronnen
part-defence = Verweer van de school

give_access-title = Inzage geven
give_access-intro = Een collega mag een deel van dit dossier lezen, voor een bepaalde tijd.
give_access-guidance =
    Geef niet meer dan iemand nodig heeft om het kind te helpen.

    - De collega kan alleen lezen. Een signaal vastleggen kan iedereen altijd al.
    - De inzage stopt vanzelf op de laatste dag die u kiest, en uiterlijk aan het einde van het schooljaar.
    - In het logboek staat wie keek, en wanneer.
give_access-member = Wie mag meelezen?
give_access-parts = Welke delen?
give_access-from = Eerste dag
give_access-until = Laatste dag
give_access-until-hint = Uiterlijk 31 juli.
give_access-reason = Waarom is dit nodig?
give_access-readers = Dit kan op deze school worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
give_access-submit = Inzage geven
give_access-done = De inzage is gegeven.
end_access-submit = Inzage beëindigen
end_access-done = De inzage is beëindigd.

declare_conflict-title = Betrokkenheid melden
declare_conflict-intro = Bent u familie van een leerling, of raakt een zaak u zelf? Meld dat hier. Een dossier over dit kind bestaat dan niet voor u.
declare_conflict-guidance =
    Wie betrokken is, leest niet mee. Dat beschermt het kind, het gezin en uzelf.

    - U ziet daarna nergens meer of er een dossier over dit kind is.
    - Wat u zelf zag, kunt u altijd blijven vastleggen.
    - Is het een vergissing? De directeur of het bestuur kan de melding laten vervallen.
declare_conflict-whose = Over wie gaat het?
declare_conflict-pupil = Om welke leerling gaat het?
declare_conflict-pupil-hint = Typ een deel van de naam.
declare_conflict-pupil-id = Welke leerling bedoelt u?
declare_conflict-member = Welke collega?
declare_conflict-member-hint = Alleen als het niet over uzelf gaat.
declare_conflict-tie = Wat is de band?
declare_conflict-words = Toelichting
declare_conflict-words-hint = Gaat het over een collega? Schrijf dan op hoe u dit weet.
declare_conflict-readers = Dit kan op deze school worden gelezen door: { $roles }. Niet door degene over wie het gaat.
declare_conflict-submit = Betrokkenheid melden
declare_conflict-done = De betrokkenheid is gemeld.

whose-own = Over mijzelf
whose-colleague = Over een collega

tie-parent = Ouder of verzorger
tie-relative = Familie
tie-ex-partner = Ex-partner van een ouder
tie-suspected = Degene om wie de zorgen gaan

lift_conflict-title = Betrokkenheid laten vervallen
lift_conflict-intro = Deze collega mag daarna weer lezen wat bij de functie hoort.
lift_conflict-about = { $name } is buitengesloten: { $tie }.
lift_conflict-guidance =
    Doe dit alleen als het een vergissing was, of als de band er niet meer is. Uw uitleg blijft bewaard.
lift_conflict-words = Waarom vervalt de betrokkenheid?
lift_conflict-readers = Dit kan op deze school worden gelezen door: { $roles }.
lift_conflict-submit = Laten vervallen
lift_conflict-done = De betrokkenheid is vervallen.

open_emergency-title = Noodtoegang
open_emergency-intro = U opent een dossier dat u anders niet mag lezen. Alleen als een kind nu gevaar loopt of hulp niet kan wachten.
open_emergency-guidance =
    Is er direct gevaar? Bel eerst 112.

    - De directeur en de intern begeleider zien meteen dat u dit deed, en waarom.
    - U kunt vier uur lezen. Daarna gaat het dossier vanzelf weer dicht.
    - Iemand beoordeelt achteraf of het nodig was.
open_emergency-pupil = Om welke leerling gaat het?
open_emergency-pupil-hint = Typ een deel van de naam.
open_emergency-pupil-id = Welke leerling bedoelt u?
open_emergency-reason = Waarom kan het niet wachten?
open_emergency-words = Wat is er aan de hand?
open_emergency-words-hint = In een of twee zinnen.
open_emergency-readers = Dit kan op deze school worden gelezen door: { $roles }. Mogen zij dit dossier niet zien, dan leest het bestuur het.
open_emergency-submit = Dossier openen
open_emergency-nothing = Er is geen dossier dat u kunt openen. Wel is vastgelegd dat u dit vroeg. Belt u met 112 of Veilig Thuis? Vertel dan wat u zelf weet.

emergency-reason-danger = Een kind is nu in gevaar
emergency-reason-authority-asks = Politie, hulpdienst of Veilig Thuis vraagt nu iets
emergency-reason-nobody-reachable = Wie het dossier doet, is niet te bereiken

review_emergency-title = Noodtoegang beoordelen
review_emergency-intro = Iemand las een dossier in een noodgeval. Was dat terecht?
review_emergency-guidance =
    Vraag zo nodig eerst wat er gebeurde. Uw oordeel blijft bewaard, en wie het dossier doet kan het lezen.
review_emergency-pupil = Leerling
review_emergency-by = Wie
review_emergency-at = Wanneer
review_emergency-until = Tot
review_emergency-reason = Reden
review_emergency-in-words = In eigen woorden
review_emergency-verdict = Uw oordeel
review_emergency-words = Toelichting
review_emergency-readers = Dit kan op deze school worden gelezen door: { $roles }.
review_emergency-submit = Oordeel vastleggen
review_emergency-done = Uw oordeel is vastgelegd.

verdict-justified = Terecht
verdict-avoidable = Begrijpelijk, maar het had anders gekund
verdict-unjustified = Niet terecht

my-work-announcements = Vernietiging aangekondigd
my-work-announced = Een dossier wordt vernietigd
my-work-announced-from = Te bevestigen vanaf { $day }. Tot dan kunt u bezwaar maken.
my-work-emergencies = Noodtoegang om te beoordelen
my-work-emergency = Noodtoegang van { $name }
my-work-more = Ook mogelijk
my-work-staff-signal = Gaat het om iemand van school? Vertel het hier
my-work-read-plan = Lees het stappenplan en bevestig dat
my-work-read-agreement = Lees de afspraak over ondersteuning
my-work-shared = Dossiers die u mag inzien
my-work-conflict = Bent u betrokken bij een leerling? Meld het hier
my-work-open-emergency = Noodtoegang tot een dossier
dossier-parts-only = U ziet een deel van dit dossier: { $parts }.
dossier-parts-emergency = U leest dit dossier met noodtoegang, tot { $until }. Dat is vastgelegd en wordt beoordeeld.
dossier-access-more = Wie mag lezen, en waarom
record_contact-for-defence = Hoort dit bij het verweer van de school?
record_contact-for-defence-hint = Alleen bij een klacht of rechtszaak tegen de school. Daarna kan alleen de directeur het lezen.
attach_document-for-defence = Hoort dit bij het verweer van de school?
attach_document-for-defence-hint = Alleen bij een klacht of rechtszaak tegen de school. Daarna kan alleen de directeur het lezen.
