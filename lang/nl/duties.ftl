# De plichten van het bestuur: crates/web/src/duties.

board-title = Bestuur
board-intro = Hier vindt u wat het bestuur regelt rond de meldcode.
board-pages = Pagina’s
board-duties = Plichten van het bestuur
board-duties-line = Hoe elke plicht ervoor staat, wat er open is en waar u het vastlegt.
board-responsibility = Wie beslist over een melding?
board-responsibility-line = De eindverantwoordelijke en de plaatsvervanger op elke school.
board-recipients = Ontvangers van signalen over iemand van school
board-recipients-line = Wie deze signalen ontvangt, en de interne richtlijn.
board-due = Bewaartermijnen
board-due-line = Dossiers waarvan de tijd om is of bijna om is.
board-destroyed = Vernietigde dossiers
board-destroyed-line = De verklaringen die ervan over zijn.
board-support = Ondersteuning van medewerkers
board-support-line = Voor een medewerker die door ouders of anderen wordt aangesproken.
board-agreement = Afspraak over ondersteuning
board-agreement-line = Wat het bestuur met zijn medewerkers heeft afgesproken.
board-folder = Map Veilig op school
board-folder-line = De eigen documenten van het bestuur.

duties-title = Plichten van het bestuur
duties-intro = Het bestuur zorgt ervoor dat medewerkers veilig kunnen signaleren en de stappen kunnen zetten. Bij elke plicht staat de zin uit het plan, hoe het er nu voor staat en wat er nog open is. Een open punt houdt niemand tegen.
duties-kept = In orde
duties-attention = Vraagt aandacht
duties-open = Nog open:
duties-see = Bekijken en vastleggen
duties-whole-board = Het hele bestuur
duties-for-everybody = iedereen
duty-awareness = Bekendheid
duty-awareness-how = Medewerkers bevestigen dat zij het plan hebben gelezen. Ouders krijgen elk jaar bericht.
duty-training = Scholing
duty-training-how = Leg vast welke training is aangeboden en wie meedeed. Een verlopen training houdt niemand tegen.
duty-experts = Deskundigen
duty-experts-how = Leg vast wie medewerkers kunnen bellen. Zij vinden dit bij “Wie kan ik bellen?”.
duty-work-processes = Werkprocessen
duty-work-processes-how = Op elke school zijn er twee met wie signalen worden besproken, één die beslist en één die vervangt.
duty-evaluation = Evaluatie
duty-evaluation-how = Na elk schooljaar maakt het bestuur een evaluatie. Wat die laat zien, legt u in woorden vast, met acties.
duty-support = Ondersteuning
duty-support-how = Het bestuur spreekt af hoe het medewerkers ondersteunt die worden aangesproken op hoe zij de meldcode toepassen.

duties-figure-awareness = { $count } van { $all } medewerkers bevestigden dat zij het plan lazen.
duties-figure-training = Van { $count } van { $all } medewerkers die met leerlingen werken, geldt een training.
duties-figure-practice = Oefening afgerond in het afgelopen jaar: { $count } van { $all } medewerkers die met leerlingen werken.
duties-figure-experts = Deskundigen in het register: { $count }.
duties-figure-work = Op { $count } van { $all } scholen zijn een eindverantwoordelijke en een plaatsvervanger aangewezen.
duties-figure-evaluation = Evaluaties gemaakt: { $count }. Acties die lopen: { $open }.
duties-figure-support = { $count } van { $all } medewerkers lazen de afspraak zoals die nu geldt.

duties-gap-awareness-unread = Nog niet bevestigd: { $where }.
duties-gap-awareness-no-notice = Het afgelopen jaar is geen bericht aan ouders vastgelegd: { $where }.
duties-gap-training-none-offered = Het afgelopen jaar is geen training aangeboden: { $where }.
duties-gap-training-never = Nog nooit geschoold: { $where }.
duties-gap-training-over = De training is verlopen: { $where }.
duties-gap-experts-no-attention-officer = Geen aandachtsfunctionaris: { $where }.
duties-gap-experts-no-external-confidant = Geen externe vertrouwenspersoon: { $where }.
duties-gap-experts-no-social-work = Geen schoolmaatschappelijk werk: { $where }.
duties-gap-experts-no-reporting-body = Geen Veilig Thuis van de regio: { $where }.
duties-gap-experts-no-replacement = De aandachtsfunctionaris heeft geen vervanger: { $where }.
duties-gap-work-nobody-consults = Niemand met wie signalen worden besproken: { $where }.
duties-gap-work-one-consults = Maar één met wie signalen worden besproken: { $where }.
duties-gap-work-nobody-decides = Niemand aangewezen die beslist: { $where }.
duties-gap-work-no-deputy = Geen plaatsvervanger voor wie beslist: { $where }.
duties-gap-evaluation-missing = Over schooljaar { $year } is geen evaluatie gemaakt.
duties-gap-evaluation-no-finding = Bij de evaluatie over { $year } staat nog niet in woorden wat die laat zien.
duties-gap-evaluation-overdue = Acties over hun datum: { $count }.
duties-gap-support-no-agreement = Er is geen afspraak over ondersteuning gepubliceerd.
duties-gap-support-unread = De afspraak nog niet gelezen: { $where }.

duties-not-your-school = Kies een school waarvoor u dit vastlegt.
duties-in-the-future = Deze dag is nog niet geweest.
duties-in-the-past = Kies een dag die nog komt.
duties-not-there = Kies iets uit de lijst.
duties-not-given-yet = Deze training is nog niet geweest.
duties-not-your-member = Kies medewerkers van uw school.
duties-cannot-be-reached = Vul een telefoonnummer of een e-mailadres in.
duties-yourself = Voor uzelf begint een ander dit.
duties-cannot-handle = Alleen een directeur of iemand van het bestuur kan dit behandelen, en niet om wie het gaat.
signs-list-gone = Deze lijst is intussen ingetrokken. Verstuur het formulier nog eens om er een nieuwe lijst van te maken.
signs-name-too-long = Kies een kortere naam: ten hoogste 120 tekens.
signs-blank = Op regel { $line } staat een kop of een signaal zonder woorden.
signs-too-long = Regel { $line } is te lang. Maak het korter dan 200 tekens.
signs-twice = Op regel { $line } staat een signaal dat er al staat.
signs-too-many = Vanaf regel { $line } zijn het er te veel: ten hoogste 200 signalen in een lijst.
signs-no-heading = Op regel { $line } staat een signaal zonder kop erboven. Begin met een kop, zoals “# Gedrag”.
signs-heading-empty = Onder de kop op regel { $line } staat geen signaal.
signs-heading-twice = De kop op regel { $line } staat er al.
duties-not-to-evaluate = Over dit schooljaar kan geen evaluatie worden gemaakt.
duties-evaluated-already = Over dit schooljaar is al een evaluatie gemaakt. Die blijft zoals zij is.

duties-readers = Wie heeft het plan gelezen?
duties-plan = Het gaat om de uitgave “{ $name }”, versie { $version }, geldig vanaf { $day }. Komt er een nieuwe versie, dan wordt opnieuw gevraagd.
duties-not-read = Nog niet: { $value }
duties-notices = Berichten aan ouders
duties-notices-how = Vertel ouders elk jaar wat de meldcode is en wat de school ermee doet.
duties-notices-none = Er is nog geen bericht vastgelegd.
duties-notice = { $way }, { $day }
duties-found-at = Te vinden: { $value }
duties-said = Tekst: { $value }
duties-coverage = Wie is geschoold?
duties-coverage-how = Geteld zijn medewerkers die met leerlingen werken. Een training telt zo lang als bij die training staat. Een afgeronde oefening telt een jaar mee.
duties-practice-how = Van oefeningen staat hier alleen hoeveel medewerkers er één afrondden. Wie dat waren, staat hier niet, en er is geen cijfer.
duties-no-course = geen training vastgelegd
duties-practised = oefening “{ $case }”
duties-trained = { $name }, { $day }, verloopt niet
duties-trained-until = { $name }, { $day }, geldt tot { $until }
duties-trained-over = { $name }, { $day }, verlopen op { $until }
duties-courses = Trainingen
duties-courses-none = Er is nog geen training vastgelegd.
duties-course = { $day }. { $place }. Voor: { $roles }.
duties-valid = Geldt: { $value }
duties-about = Inhoud: { $value }
duties-attended = Deelnemers: { $count }
duties-experts = Register van deskundigen
duties-experts-none = Er staat nog niemand in het register.
duties-work = Per school
duties-consult-count = Met wie signalen worden besproken: { $count }
duties-consult = Consultatie: { $value }
duties-decides = Beslist: { $value }
duties-deputy = Plaatsvervanger: { $value }

way-letter = Brief
way-newsletter = Nieuwsbrief
way-website = Website
way-school-guide = Schoolgids
way-evening = Ouderavond
way-other = Anders
validity-one-year = een jaar
validity-two-years = twee jaar
validity-three-years = drie jaar
validity-no-end = zonder einde

experts-title = Wie kan ik bellen?
experts-intro = Deze deskundigen helpen u bij het signaleren en bij de stappen. Overleg eerst zonder namen als u twijfelt.
experts-none = Het bestuur of de directeur heeft hier nog niemand opgenomen.
experts-nobody = Deskundigen
experts-more = Verder
experts-emergency = Acuut gevaar: wat nu?
experts-call = Bel { $phone }
expert-attention-officer = Aandachtsfunctionaris
expert-external-confidant = Externe vertrouwenspersoon
expert-social-work = Schoolmaatschappelijk werk
expert-reporting-body = Veilig Thuis van de regio
expert-confidential-inspector = Vertrouwensinspecteur
expert-other = Andere deskundige
expert-helps-with = Waarvoor: { $value }
expert-phone = Telefoon: { $value }
expert-mail = E-mail: { $value }
expert-reachable = Bereikbaar: { $value }
expert-replacement = Vervanging: { $value }

folder-title = Map Veilig op school
folder-intro = Hier staan de eigen documenten van het bestuur, zoals signalenlijsten en achtergrond bij huiselijk geweld en kindermishandeling.
folder-documents = Documenten
folder-none = Er staat nog niets in de map.
folder-more = Verder
folder-place = Waar: { $value }

evaluation-all = Evaluaties
evaluation-how = Het programma telt in alle dossiers en bewaart alleen aantallen. Aantallen onder de { $least } worden niet getoond en niet bewaard. Een evaluatie wordt één keer gemaakt en verandert daarna niet.
evaluation-none = Er is nog geen evaluatie gemaakt.
evaluation-of = Evaluatie over schooljaar { $year }
evaluation-made = Gemaakt op { $at }.
evaluation-hidden = Waar “niet getoond” staat, is een aantal kleiner dan { $least }, of zou uit het aantal te berekenen zijn hoe groot een klein aantal is. Is op een regel één aantal zo klein, dan staat daar alleen het totaal.
evaluation-few = niet getoond
evaluation-other-school = Andere school
evaluation-what = Wat
evaluation-figures = Aantallen per school
evaluation-gone = Dossiers uit dat jaar die al waren vernietigd en niet meetellen: { $count }.
evaluation-times = Van het eerste signaal tot het besluit
evaluation-outcomes = Hoe dossiers zijn afgesloten
evaluation-no-outcomes = Er is geen dossier afgesloten.
evaluation-findings = Wat de evaluatie laat zien
evaluation-no-findings = Dit staat nog niet in woorden.
evaluation-actions = Acties
evaluation-no-actions = Er zijn geen acties afgesproken.
indicator-opened = Dossiers geopend
indicator-signals = Signalen vastgelegd
indicator-decisions = Besluiten over melden
indicator-without-consultation = Besluiten zonder consultatie vooraf
indicator-explained = Keren uitgelegd waarom het anders ging
indicator-advice = Keren advies gevraagd
indicator-waived = Keren van een gesprek afgezien
indicator-reports = Meldingen gedaan
indicator-help-plans = Hulp gepland
indicator-closed = Dossiers afgesloten
indicator-destroyed = Dossiers vernietigd
time-taken-week = Binnen een week
time-taken-month = Binnen een maand
time-taken-ten-weeks = Binnen tien weken
time-taken-longer = Langer
action-owner = Door: { $value }
action-by = Uiterlijk { $value }
action-done = Gedaan op { $at }: { $text }
action-dropped = Niet gedaan, vastgelegd op { $at }: { $text }
action-overdue = Over de datum
action-outcome-done = Gedaan
action-outcome-dropped = Niet gedaan

agreement-title = Afspraak over ondersteuning
agreement-intro = Zo ondersteunt het bestuur u als ouders of anderen u aanspreken op hoe u de meldcode toepast, ook bij een klacht of voor de rechter.
agreement-text = De afspraak
agreement-none = Het bestuur heeft nog geen afspraak gepubliceerd.
agreement-about = Versie { $version }, gepubliceerd op { $at }, geldig vanaf { $day }.
agreement-read-it = De afspraak lezen
agreement-is-read = U hebt bevestigd dat u deze afspraak hebt gelezen.
agreement-submit = Ik heb dit gelezen

support-title = Ondersteuning van medewerkers
support-intro = Hier staat welke ondersteuning is gevraagd en gegeven aan een medewerker die wordt aangesproken. U ziet alleen wat over uzelf gaat of wat u behandelt.
support-where = Elk dossier over ondersteuning is alleen te lezen door de medewerker zelf en door wie het behandelt.
support-own = Wordt u aangesproken? Vraag uw directeur of het bestuur om ondersteuning. Wat daarover is vastgelegd, leest u hier.
support-files = Dossiers over ondersteuning
support-none = Er is niets wat u kunt lezen.
support-of = Ondersteuning van { $name }
support-since = Begonnen op { $at }.
support-closed = Afgesloten.
support-readers = Dit kan worden gelezen door: { $names }.
support-entries = Wat er is vastgelegd
support-by = { $name }, { $at }
support-kind-asked = Gevraagd
support-kind-given = Gegeven
support-kind-happened = Gebeurd
support-kind-none = Begin of afsluiting

give_notice-title = Bericht aan ouders vastleggen
give_notice-intro = Leg vast dat ouders zijn ingelicht over de meldcode.
give_notice-guidance = Vertel ouders wat de meldcode is, waarom de school ermee werkt en bij wie zij terechtkunnen. Doe dat elk jaar.
give_notice-school = Voor welke school?
give_notice-school-hint = Laat leeg voor het hele bestuur.
give_notice-day = Wanneer?
give_notice-way = Hoe?
give_notice-place = Waar is het te vinden?
give_notice-place-hint = Bijvoorbeeld het nummer van de nieuwsbrief of het adres van de pagina.
give_notice-text = Wat stond erin? (mag leeg blijven)
give_notice-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
give_notice-submit = Vastleggen
give_notice-done = Het bericht is vastgelegd.

offer_course-title = Training vastleggen
offer_course-intro = Leg vast welke training of andere scholing is aangeboden.
offer_course-guidance = Ook een studiedag, een e-learning of een overleg over signalen telt. Wie meedeed, legt u daarna vast.
offer_course-name = Hoe heet de training?
offer_course-school = Voor welke school?
offer_course-school-hint = Laat leeg voor het hele bestuur.
offer_course-roles = Voor welke functies? (niets aankruisen: voor iedereen)
offer_course-day = Op welke dag?
offer_course-validity = Hoe lang telt deze training?
offer_course-about = Waar gaat de training over? (mag leeg blijven)
offer_course-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
offer_course-submit = Vastleggen
offer_course-done = De training is vastgelegd.

record_attendance-title = Deelname vastleggen
record_attendance-intro = Leg vast welke medewerkers meededen.
record_attendance-guidance = Kruis aan wie er was. Bent u iemand vergeten? Vul het formulier dan nog een keer in.
record_attendance-course = Welke training?
record_attendance-members = Wie deden mee?
record_attendance-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
record_attendance-submit = Vastleggen
record_attendance-done = De deelname is vastgelegd.

name_expert-title = Deskundige opnemen
name_expert-intro = Neem op wie medewerkers kunnen bellen.
name_expert-guidance = Vraag de deskundige of u deze gegevens mag opnemen. Is er iets veranderd? Haal de deskundige eruit en neem hem opnieuw op.
name_expert-school = Voor welke school?
name_expert-school-hint = Laat leeg voor het hele bestuur.
name_expert-kind = Welke deskundige?
name_expert-name = Naam van de persoon of organisatie
name_expert-helps-with = Waarvoor kunnen medewerkers bellen?
name_expert-phone = Telefoonnummer
name_expert-mail = E-mailadres (mag leeg blijven als er een nummer is)
name_expert-reachable = Op welke dagen en uren?
name_expert-replacement = Wie vervangt?
name_expert-readers = Dit kan worden gelezen door alle medewerkers van deze school, of van het hele bestuur.
name_expert-submit = Opnemen
name_expert-done = De deskundige is opgenomen.

end_expert-title = Deskundige eruit halen
end_expert-intro = Haal een deskundige uit het register.
end_expert-guidance = Medewerkers zien de deskundige daarna niet meer.
end_expert-expert = Welke deskundige?
end_expert-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
end_expert-submit = Eruit halen
end_expert-done = De deskundige is eruit gehaald.

make_evaluation-title = Evaluatie maken
make_evaluation-intro = Het programma telt in alle dossiers van het bestuur en maakt er een overzicht van.
make_evaluation-guidance =
    - Niemand leest een dossier: het programma bewaart alleen aantallen.
    - In het logboek van elk dossier staat dat er is geteld.
    - U maakt de evaluatie één keer. Daarna verandert zij niet.
make_evaluation-year = Over welk schooljaar?
make_evaluation-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
make_evaluation-submit = Evaluatie maken
make_evaluation-done = De evaluatie is gemaakt.

note_finding-title = Bevinding vastleggen
note_finding-intro = Schrijf op wat de evaluatie laat zien.
note_finding-guidance = Schrijf over het werk, nooit over een leerling, een gezin of een medewerker.
note_finding-year = Bij welke evaluatie?
note_finding-text = Wat laat de evaluatie zien?
note_finding-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
note_finding-submit = Vastleggen
note_finding-done = De bevinding is vastgelegd.

agree_action-title = Actie afspreken
agree_action-intro = Leg vast wat er wordt gedaan, door wie en wanneer.
agree_action-guidance = Kies één medewerker die ervoor zorgt. Is de datum voorbij, dan staat de actie bij de open punten.
agree_action-year = Bij welke evaluatie?
agree_action-text = Wat wordt er gedaan?
agree_action-owner = Wie zorgt ervoor?
agree_action-by = Uiterlijk wanneer?
agree_action-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
agree_action-submit = Vastleggen
agree_action-done = De actie is vastgelegd.

settle_action-title = Actie afronden
settle_action-intro = Leg vast wat er van een actie is gekomen.
settle_action-guidance = Is iets niet gedaan? Schrijf dan op waarom.
settle_action-action = Welke actie?
settle_action-outcome = Is het gedaan?
settle_action-text = Wat is ervan gekomen?
settle_action-readers = Dit kan worden gelezen door het bestuur, de directeuren en de functionaris gegevensbescherming.
settle_action-submit = Vastleggen
settle_action-done = De actie is afgerond.

publish_agreement-title = Afspraak publiceren
publish_agreement-intro = Publiceer hoe het bestuur medewerkers ondersteunt die worden aangesproken.
publish_agreement-guidance =
    - Wie een medewerker kan bellen en hoe snel er iemand is.
    - Wie meegaat naar een gesprek, een klachtencommissie of de rechter.
    - Wie de kosten van rechtshulp betaalt.

    Een nieuwe versie wordt aan iedereen opnieuw gevraagd te lezen. De oude blijft bewaard.
publish_agreement-from = Vanaf wanneer geldt dit?
publish_agreement-text = De afspraak
publish_agreement-readers = Dit kan worden gelezen door alle medewerkers.
publish_agreement-submit = Publiceren
publish_agreement-done = De afspraak is gepubliceerd.

keep_document-title = Document in de map opnemen
keep_document-intro = Neem op welk document er is en waar medewerkers het vinden.
keep_document-guidance = Het document zelf blijft op zijn plaats. Begint u met https://, dan wordt het een link.
keep_document-name = Hoe heet het document?
keep_document-about = Waar is het voor?
keep_document-place = Waar is het te vinden?
keep_document-readers = Dit kan worden gelezen door alle medewerkers.
keep_document-submit = Opnemen
keep_document-done = Het document staat in de map.

remove_document-title = Document uit de map halen
remove_document-intro = Haal een document uit de map.
remove_document-guidance = Het document zelf blijft waar het is.
remove_document-document = Welk document?
remove_document-readers = Dat het eruit is, zien alle medewerkers.
remove_document-submit = Eruit halen
remove_document-done = Het document is uit de map gehaald.

own-signs = Signaallijsten van het bestuur
own-signs-how = Deze lijsten staan in een dossier bij ‘Signaallijst doorlopen’, naast de lijsten van Luwte. Wat met een lijst is vastgelegd, houdt de woorden van toen.
own-signs-none = Het bestuur heeft geen eigen signaallijst.
own-signs-line = Versie { $version }, voor { $ages }. Koppen: { $groups }, signalen: { $signs }. Daarvan kunnen niet wachten: { $acute }.
own-signs-change = Nieuwe versie maken
own-signs-of-board = lijst van het bestuur
own-signs-open = Dit is een lijst van het bestuur, versie { $version }.

publish_sign_list-title = Signaallijst publiceren
publish_sign_list-intro = Zet een eigen lijst van het bestuur klaar. Medewerkers kunnen die dan in een dossier doorlopen.
publish_sign_list-guidance =
    Plak of typ de signalen: elk signaal op een eigen regel, onder een kop.

    - Een kop begint met # of eindigt met een dubbele punt.
    - Achter een | kunt u zetten wat het ook kan zijn: “Vaak moe | ziek geweest, verhuisd”.
    - Kan een signaal niet wachten? Begin de regel met een !. Wie het aankruist, leest dan dat bellen voorgaat.
    - Streepjes en bolletjes uit een andere tekst laat Luwte weg.

    Schrijf wat iemand kan zien of horen, geen oordeel, en nooit iets over afkomst, geloof of naam van een gezin. Gebruik alleen een lijst die u mag gebruiken. Laat uw aandachtsfunctionaris de lijst nalezen.

    Verandert u een lijst later, dan is dat een nieuwe versie. Wat al is vastgelegd, blijft staan zoals het was.
publish_sign_list-name = Hoe heet de lijst?
publish_sign_list-ages = Voor welke leeftijd?
publish_sign_list-signs = De signalen, met koppen
publish_sign_list-signs-hint = Eén signaal per regel, onder een kop die met # begint.
publish_sign_list-readers = Dit kan worden gelezen door alle medewerkers.
publish_sign_list-submit = Publiceren
publish_sign_list-done = De signaallijst is gepubliceerd.

withdraw_sign_list-title = Signaallijst intrekken
withdraw_sign_list-intro = Haal een eigen lijst van het bestuur weg.
withdraw_sign_list-guidance = Wat met de lijst is vastgelegd, blijft staan met de woorden van de lijst. Alleen doorlopen kan niet meer.
withdraw_sign_list-list = Welke lijst?
withdraw_sign_list-readers = Dat de lijst weg is, zien alle medewerkers.
withdraw_sign_list-submit = Intrekken
withdraw_sign_list-done = De signaallijst is ingetrokken.

sign-ages-age-0-4 = Kinderen van 0 tot 4 jaar
sign-ages-age-4-8 = Kinderen van 4 tot 8 jaar
sign-ages-age-4-12 = Kinderen van 4 tot 12 jaar
sign-ages-age-12-18 = Kinderen van 12 tot 18 jaar
sign-ages-age-all = Alle kinderen

open_support-title = Ondersteuning beginnen
open_support-intro = Begin een dossier voor een medewerker die wordt aangesproken op hoe hij de meldcode toepaste.
open_support-guidance =
    - De medewerker leest alles wat hier staat en kan er zelf in schrijven.
    - Schrijf niets over een leerling of een gezin wat hier niet nodig is.
open_support-about = Om wie gaat het?
open_support-handlers = Wie behandelt het met u? (mag leeg blijven)
open_support-text = Wat is er aan de hand?
open_support-readers = Dit kan alleen worden gelezen door de medewerker om wie het gaat en door wie het behandelt.
open_support-submit = Beginnen
open_support-done = De ondersteuning is begonnen.

write_support-title = Ondersteuning vastleggen
write_support-intro = Leg vast wat er is gevraagd, gegeven of gebeurd.
write_support-guidance = Schrijf op wat er is afgesproken en wie dat doet. Wat hier staat, kan niet meer worden veranderd.
write_support-kind = Wat legt u vast?
write_support-text = In uw eigen woorden
write_support-readers = Dit kan alleen worden gelezen door de medewerker om wie het gaat en door wie het behandelt.
write_support-submit = Vastleggen
write_support-done = Het is vastgelegd.

close_support-title = Ondersteuning afsluiten
close_support-intro = Sluit af als de ondersteuning niet meer nodig is.
close_support-guidance = Spreek dit eerst met de medewerker af. Daarna kan er niets meer bij.
close_support-text = Hoe is het geëindigd?
close_support-readers = Dit kan alleen worden gelezen door de medewerker om wie het gaat en door wie het behandelt.
close_support-submit = Afsluiten
close_support-done = De ondersteuning is afgesloten.
