# Oefenen met verzonnen leerlingen, en de kaart voor wie hier voor het eerst is.

practice-title = Oefenen
practice-intro = Hier oefent u met verzonnen leerlingen, in dezelfde schermen als in het echt. U kunt niets fout doen: wat u hier typt, komt in geen echt dossier en niemand van uw school leest het mee.
practice-intro-counts = Rondt u een oefening af, dan telt dat mee als scholing. Alleen dat u de oefening hebt afgerond en wanneer, wordt bewaard. Er is geen cijfer. Een oefening die u niet afmaakt, blijft veertien dagen staan.
practice-see-training = Bekijk uw scholing
practice-finished = Afgerond
practice-finished-on = U rondde deze oefening af op { $at }.
practice-begun-on = U begon op { $at }.
practice-plays = U speelt de { $role }. Het duurt ongeveer { $minutes } minuten.
practice-begin = Beginnen
practice-go-on = Verder
practice-anew = Opnieuw beginnen

practice-window-title = Oefenen: { $title }
practice-bar = U oefent. Alles is verzonnen.
practice-bar-real = Is er echt gevaar? Bel 112, of { frame-body-name } op { frame-body-phone }.
practice-goals = De opdracht
practice-stop = Stoppen met oefenen
practice-emergency-title = Echt gevaar?
practice-emergency-text = U oefent, maar de telefoonnummers zijn echt. Bel ze alleen als er in het echt gevaar is. Wilt u iets vastleggen over een echt kind? Stop dan eerst met oefenen.
practice-do-not-call = In het echt belt u nu. U oefent: bel niet, en ga verder met de opdracht.
practice-paper = OEFENING

practice-you-are = U bent { $name }, { $role } op basisschool De Oefenhof. Het gaat over { $pupil }.
practice-story = Wat er speelt
practice-to-dossier = Naar het dossier
practice-to-signal = Signaal vastleggen
practice-hint = Hulp bij dit punt
practice-goal-done = Gedaan
practice-early = Dit stond er eerder dan wat er volgens het stappenplan aan voorafgaat. In een echt dossier ziet een lezer dat later ook.
practice-finish = Klaar: naar de nabespreking
practice-not-done = Als alle punten gedaan zijn, staat hier de knop naar de nabespreking.
practice-debrief = Nabespreking
practice-counted = U rondde de oefening af op { $at }. Dat telt mee als scholing.
practice-well = Wat u hebt gedaan, en waarom het telt
practice-refused = Wat onderweg niet mocht, en waarom
practice-refused-text = Luwte hield u hier tegen omdat het stappenplan dat vraagt. Dat is geen fout van u: zo werkt het in het echt ook.
practice-refused-none = Er werd niets geweigerd.

practice-case-first-signal-title = Een eerste signaal
practice-case-first-signal-about = Een kind komt zonder brood, zegt iets in de gang, en een buurvrouw spreekt u aan. Wat schrijft u op, en hoe?
practice-case-first-signal-story =
    Tycho Lammerts zit bij u in groep 5. Deze week gebeurde dit:

    - Drie dagen achter elkaar had Tycho geen brood bij zich. Hij keek naar de trommel van een ander en zei niets.
    - Bij de kapstok zei hij tegen u: “Papa slaapt als ik uit bed kom. Dan pak ik zelf wat er is.”
    - Bij het hek vertelde de buurvrouw van nummer 14 dat Tycho ’s avonds vaak op de stoep wacht tot het licht aangaat. Zij zag dat zelf.
    - Vader haalde Tycho op en tilde hem op. Tycho lachte.

    U denkt: die vader drinkt, en er is ’s morgens niemand. Dat weet u niet. Leg alleen vast wat u zag en hoorde, elk punt apart. Wat u denkt, bespreekt u met de intern begeleider.
practice-case-first-signal-goal-seen = Leg vast wat u zelf zag, met de plaats erbij
practice-case-first-signal-goal-seen-hint = Kies “{ kind-observation }”. Schrijf op wat een camera had gezien: geen brood, drie dagen, bij het eten. Vul ook in waar het was.
practice-case-first-signal-goal-seen-well = Wie dit later leest, weet wat er te zien was en waar. Er staat niet wat u ervan dacht.
practice-case-first-signal-goal-words = Leg vast wat Tycho zei, in zijn eigen woorden
practice-case-first-signal-goal-words-hint = Kies “{ kind-childs-words }” en zet zijn zin tussen aanhalingstekens. Maak er geen mooiere zin van.
practice-case-first-signal-goal-words-well = De woorden van een kind blijven zo wat zij waren. Een samenvatting wordt al snel een uitleg.
practice-case-first-signal-goal-source = Leg vast wat u van een ander hoorde, met de bron
practice-case-first-signal-goal-source-hint = Kies “{ kind-third-party }”. Vul bij de bron in van wie u het hoorde, of die persoon het zelf zag, en hoe en wanneer u het hoorde.
practice-case-first-signal-goal-source-well = Van elk punt is nu duidelijk van wie het komt. Zonder bron kan niemand nagaan of het klopt.
practice-case-first-signal-goal-other-side = Leg ook iets vast dat het vermoeden niet sterker maakt
practice-case-first-signal-goal-other-side-hint = Bijvoorbeeld hoe vader Tycho ophaalde. Kies bij “{ signal-bearing }” voor zwakker of neutraal.
practice-case-first-signal-goal-other-side-well = Een eerlijk dossier laat beide kanten zien. Dat helpt het kind, de ouders en u.

practice-case-consult-and-talk-title = Overleggen en praten
practice-case-consult-and-talk-about = Drie aantekeningen over een meisje, en een moeder die u nog niet sprak. Wat doet u eerst, en wat daarna?
practice-case-consult-and-talk-story =
    Over Senna Groot uit groep 6 liggen drie aantekeningen van haar leerkracht Lies. Lees ze in het dossier.

    - U besprak ze met Lies. U sprak af: de directeur hoort het meteen, en wij nodigen moeder uit.
    - Lies vermoedt dat Senna thuis hard wordt vastgepakt als het met huiswerk misgaat. Niemand heeft dat gezien.
    - Daarna vertelde u het aan de directeur, Karim Benali. Hij wilde bij het gesprek zijn.
    - U bereidde het gesprek voor, en daarna zat u met moeder en Karim aan tafel. Moeder schrok. De plek komt volgens haar van de trap. Dat zij boos wordt om huiswerk, klopt, zei ze: “Daar wil ik hulp bij.” Zij belt de schoolmaatschappelijk werker.

    Leg dit nu vast, in deze volgorde.
practice-case-consult-and-talk-goal-consult = Leg vast dat u met Lies overlegde, en wat eruit kwam
practice-case-consult-and-talk-goal-consult-hint = Stap 2 begint met overleg binnen school. Vul bij de uitkomst in wat u afsprak. U bent zelf de intern begeleider met wie is overlegd.
practice-case-consult-and-talk-goal-consult-well = Er is niet één persoon die een vermoeden heeft: er is over gepraat, en de afspraak staat er.
practice-case-consult-and-talk-goal-suspicion = Zet het vermoeden apart, als hypothese die ergens op rust
practice-case-consult-and-talk-goal-suspicion-hint = Leg een aantekening vast van de soort “{ kind-hypothesis }”. Kies erbij op welke aantekeningen het vermoeden rust.
practice-case-consult-and-talk-goal-suspicion-well = Wie het dossier leest, houdt nu uit elkaar wat is gezien en wat wordt vermoed.
practice-case-consult-and-talk-goal-director = Stel de directeur op de hoogte
practice-case-consult-and-talk-goal-director-hint = Leg vast wie het vertelde, wanneer, en wat de directeur zei.
practice-case-consult-and-talk-goal-director-well = De directeur kan meedenken en is bij het gesprek. Zo vraagt het stappenplan het.
practice-case-consult-and-talk-goal-prepare = Bereid het gesprek met moeder voor
practice-case-consult-and-talk-goal-prepare-hint = Schrijf het doel op en de vragen die u wilt stellen. Kies ook welke aantekeningen u deelt.
practice-case-consult-and-talk-goal-prepare-well = U wist vooraf wat u wilde delen en wat u wilde vragen. Dat maakt een moeilijk gesprek rustiger.
practice-case-consult-and-talk-goal-talk = Leg het gesprek vast, met wat moeder zei
practice-case-consult-and-talk-goal-talk-hint = In deze volgorde: het doel, wat u aan feiten vertelde, wat moeder zei, en pas dan hoe u het ziet. Vul in wie erbij waren.
practice-case-consult-and-talk-goal-talk-well = Het verhaal van moeder staat er in haar eigen woorden, naast dat van de school.

practice-case-doubt-title = Twijfel over de veiligheid
practice-case-doubt-about = Er is gepraat, en niemand weet zeker of het thuis veilig is. U bent de directeur. Wat besluit u, en wat hebt u daarvoor nodig?
practice-case-doubt-story =
    Bo Reitsma uit groep 7 vertelde twee keer dat zijn vader autorijdt als hij heeft gedronken. Vader zegt van niet. Lees het dossier: de aantekeningen, het overleg, het gesprek met vader en dat met Bo.

    - U belt Veilig Thuis om advies. De adviseur zegt: “U hoeft het niet zeker te weten. Bij twijfel over de veiligheid: melden, en het de ouder vooraf vertellen.”
    - Daarna weegt u met de intern begeleider, Onno Wiersma. De ingevulde LIRIK zegt: de veiligheid is niet te beoordelen.
    - U beantwoordt de vragen van het afwegingskader. U twijfelt.
    - Dan neemt u een besluit, na overleg met Onno.
practice-case-doubt-goal-advice = Leg het advies van Veilig Thuis vast
practice-case-doubt-goal-advice-hint = Kies Veilig Thuis als adviseur, en schrijf op wat u vroeg en wat de adviseur zei. Advies vragen kan zonder namen.
practice-case-doubt-goal-advice-well = U hoefde er niet alleen uit te komen. Later is te zien welk advies u had.
practice-case-doubt-goal-weigh = Leg de weging vast, na het gesprek
practice-case-doubt-goal-weigh-hint = Kies alle aantekeningen die u hebt meegewogen, ook die de andere kant op wijst. Schrijf op wat het gesprek veranderde en wat u met het advies deed.
practice-case-doubt-goal-weigh-well = De weging kijkt naar alles wat er ligt, ook naar wat ertegen pleit, en komt na het verhaal van vader.
practice-case-doubt-goal-questions = Beantwoord de vragen van het afwegingskader
practice-case-doubt-goal-questions-hint = Twijfelt u of er onveiligheid is? Antwoord dan twijfel. Ook twijfel leidt tot melden.
practice-case-doubt-goal-questions-well = U schreef op wat u weet en wat u niet weet, en maakte er geen ja of nee van.
practice-case-doubt-goal-decide = Neem het besluit, met wie u overlegde en met uw redenen
practice-case-doubt-goal-decide-hint = Er zijn twee besluiten: melden of niet, en zelf hulp bieden of niet. Geef bij allebei uw redenen.
practice-case-doubt-goal-decide-well = Het besluit is na te gaan: u overlegde, u gaf redenen, en het past bij de antwoorden op de vragen.

practice-case-asks-for-help-title = Een kind vraagt om hulp
practice-case-asks-for-help-about = Een kind durft niet naar huis. Bellen gaat voor schrijven. Wat legt u daarna vast, en wat maakt u nog af?
practice-case-asks-for-help-story =
    In de pauze komt Ilyas Moerman uit groep 7 bij u. Hij zegt: “Ik wil vanmiddag niet naar huis. Hij zei dat hij mij vanavond nog een keer pakt. Mag ik hier blijven?” U luistert, vraagt niet door en belooft geen geheimhouding.

    - U belt meteen Veilig Thuis. Die zegt: meld vandaag, laat hem niet naar huis gaan, en bel moeder nog niet. Dat doen wij samen met u. In deze oefening is dat al gebeurd: bel niet.
    - U vertelt het de directeur, Aad Verduin. Hij besluit vandaag en doet de melding.
    - Met Jelmer, de leerkracht, spreekt u af dat Ilyas bij u blijft.

    Ilyas zit nu veilig bij een collega. Leg het vast.
practice-case-asks-for-help-goal-words = Leg vast wat Ilyas zei, en dat het niet kan wachten
practice-case-asks-for-help-goal-words-hint = Kies “{ kind-childs-words }”. Open “{ signal-for-acute }” en kies waarom. Dan weet iedereen die meeleest dat er haast is.
practice-case-asks-for-help-goal-words-well = Zijn woorden staan er zoals hij ze zei. Door de spoed gaat de veiligheid voor: wat anders eerst moet, mag nu daarna.
practice-case-asks-for-help-goal-called = Leg vast dat u Veilig Thuis belde, en wat die zei
practice-case-asks-for-help-goal-called-hint = Kies in het dossier “{ record_advice-title }”. Vul het tijdstip van het telefoontje in: dat was eerder dan nu.
practice-case-asks-for-help-goal-called-well = U belde eerst en schreef daarna. Aan de tijden is dat later te zien.
practice-case-asks-for-help-goal-director = Maak af: de directeur is op de hoogte
practice-case-asks-for-help-goal-director-hint = Leg vast wanneer u het hem vertelde en wat hij zei.
practice-case-asks-for-help-goal-director-well = Wat door de haast alleen mondeling ging, staat nu ook in het dossier.
practice-case-asks-for-help-goal-consult = Maak af: het overleg binnen school
practice-case-asks-for-help-goal-consult-hint = Ook een kort overleg tussen twee deuren telt. Schrijf op met wie, wat u besprak en wat u afsprak.
practice-case-asks-for-help-goal-consult-well = Ook na spoed worden de stappen afgemaakt. Het stappenplan geeft daar enkele dagen voor.
practice-case-asks-for-help-goal-report = Stel de melding op voor de directeur
practice-case-asks-for-help-goal-report-hint = Kies de aantekening die in de melding hoort. Schrijf op waar Ilyas nu is, en dat hij daar veilig is.
practice-case-asks-for-help-goal-report-well = De directeur kan meteen melden, met alleen wat Veilig Thuis nodig heeft. Wie meldt, zegt ook waar het kind nu is.

my-work-practise = Oefenen met verzonnen leerlingen

first-time-title = Voor het eerst hier?
first-time-record = Een signaal vastleggen
first-time-record-text = doet u op één scherm. U hoeft niets te bewijzen.
first-time-practise = Eerst oefenen
first-time-practise-text = kan met verzonnen leerlingen, in tien minuten.
first-time-background = Wat is kindermishandeling?
first-time-background-text = staat er in gewone woorden, met wat u wel en niet doet en wie u belt.
first-time-plan = Het stappenplan
first-time-plan-text = vertelt wat er daarna gebeurt, en wie wat doet.
first-time-away = Niet meer tonen
