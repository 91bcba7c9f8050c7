# Step 5: deciding, reporting, helping and closing.

weigh_confidentiality-title = Beroepsgeheim wegen
weigh_confidentiality-intro = U mag zonder toestemming melden, maar niet zonder zorgvuldige afweging. Deze vragen laten zien dat u die hebt gemaakt.
weigh_confidentiality-guidance =
    Geheim houden waar het kan, delen waar het moet. De wet geeft u het recht om bij een vermoeden te melden bij { $body }, ook zonder toestemming van de ouders. De vragen horen bij de meldcode.

    - Antwoord eerlijk. Een nee met een goede uitleg is beter dan een ja die niet klopt.
    - Wijs bij elke ja aan waaruit het blijkt: het overleg, het advies, het gesprek.
    - Is er iets niet gedaan wat nog kan? Doe dat dan eerst, tenzij er haast is.
weigh_confidentiality-submit = Afweging vastleggen
weigh_confidentiality-done = De afweging van het beroepsgeheim is vastgelegd.
weigh_confidentiality-explanation = Toelichting
weigh_confidentiality-records = Waaruit blijkt dat?
weigh_confidentiality-records-hint = Bij ja kiest u ten minste één gebeurtenis uit het dossier.

decide-title = Besluit nemen
decide-intro = U neemt twee besluiten: is melden nodig, en is hulp (ook) mogelijk? Het kan allebei.
decide-guidance =
    Melden en helpen sluiten elkaar niet uit. U beslist daarom twee keer, elk met een eigen reden.

    - Overleg over dit besluit met de intern begeleider en de directeur. Beslis niet alleen.
    - Meld als er acute of structurele onveiligheid is, of als u daarover twijfelt.
    - Meld ook als u zelf geen hulp kunt geven of regelen die genoeg helpt, of als de hulp niet werkt.
    - Voor melden is geen toestemming van de ouders nodig. U bespreekt het wel vooraf, tenzij dat gevaarlijk is.
    - Wijkt u af van waar de vragen naartoe leiden? Dat mag alleen met twee personen, na advies van { $body }, en met een uitleg.

    Schrijf het besluit op zoals u het aan de ouders zou uitleggen.
decide-submit = Besluit vastleggen
decide-done = Het besluit is vastgelegd.
decide-leads-title = Hier leiden de antwoorden naartoe
decide-leads-report = De antwoorden op het afwegingskader leiden naar melden bij { $body }. Het besluit neemt de school.
decide-leads-help = De antwoorden op het afwegingskader leiden naar hulp. Het besluit neemt de school.
decide-leads-close = Volgens de antwoorden op het afwegingskader is er geen vermoeden meer. Het besluit neemt de school.
decide-leads-open = De vragen van het afwegingskader zijn nog niet allemaal beantwoord. Doe dat voordat u beslist.
decide-who-decides = Wie beslist? { $who }.
decide-you-decide = U neemt dit besluit.
decide-you-do-not-decide = U kunt het besluit dus niet zelf vastleggen. Overleg erover, en vraag om het besluit te nemen.
decide-part-consulted = Overleg over dit besluit
decide-consulted = Met wie is over dit besluit overlegd?
decide-consulted-hint = De intern begeleider (of aandachtsfunctionaris) en de directeur horen erbij.
decide-consulted-how = Hoe en wanneer is overlegd?
decide-when = Wanneer is het besluit genomen?
decide-when-hint = Alleen als dat eerder was dan nu, bijvoorbeeld in een gesprek van gisteren.
decide-part-report = Besluit 1: is melden nodig?
decide-can-protect = Kunt u het kind en het gezin genoeg beschermen?
decide-can-protect-hint = Twijfelt u? Dan leidt het stappenplan naar melden.
decide-report = Is melden nodig?
decide-report-reasons = Waarom wel of niet?
decide-norm = Op welke norm rust de melding?
decide-norm-hint = Alleen als u besluit te melden.
decide-part-help = Besluit 2: is hulp geven of organiseren (ook) mogelijk?
decide-part-help-hint = Meldt u? Overleg dan met { $body } wat de school kan doen.
decide-help = Is hulp geven of organiseren (ook) mogelijk?
decide-help-reasons = Waarom wel of niet?
decide-part-against = Alleen als u niet meldt terwijl de vragen naar melden leiden
decide-part-against-hint = Dan zijn ook nodig: advies van { $body } in dit dossier, en een tweede persoon die achter dit besluit staat.
decide-second-person = Wie is de tweede persoon, en wat is de functie?

announce_report-title = Melding vooraf bespreken
announce_report-intro = Vertel vooraf waarom u gaat melden en waarvoor, en vraag uitdrukkelijk om een reactie.
announce_report-guidance =
    U vraagt geen toestemming: u kondigt aan, en u luistert. Ouders horen dit liever van u dan van { $body }.

    - Leg uit waarom u wilt melden, met de feiten die zij al kennen uit het eerdere gesprek.
    - Leg uit waarvoor: dat er hulp en veiligheid komt. Een melding is geen straf en geen aangifte.
    - Vraag uitdrukkelijk: “Wat vindt u hiervan?” En schrijf het antwoord op.
    - Zijn er bezwaren? Bekijk samen of u eraan tegemoet kunt komen, bijvoorbeeld in hoe of wanneer u meldt.
    - Lukt dat niet? Weeg het bezwaar dan af tegen de noodzaak om te beschermen. Weegt bescherming zwaarder, dan meldt u.

    Is het gesprek gevaarlijk voor het kind, voor u of voor een ander? Dan ziet u ervan af en legt u vast waarom.
announce_report-submit = Vastleggen
announce_report-done = Vastgelegd dat de melding vooraf is besproken.
announce_report-part-talk = Het gesprek
announce_report-to = Met wie hebt u de melding besproken?
announce_report-when = Wanneer?
announce_report-how = Hoe?
announce_report-how-hint = Bijvoorbeeld: in een gesprek op school, telefonisch.
announce_report-part-told = Wat u hebt uitgelegd
announce_report-reason-told = Hoe hebt u uitgelegd waarom u wilt melden?
announce_report-purpose-told = Hoe hebt u uitgelegd waarvoor de melding is?
announce_report-part-reaction = De reactie
announce_report-reaction-asked = Hebt u uitdrukkelijk om een reactie gevraagd?
announce_report-reaction = Wat was de reactie?
announce_report-part-objections = Bezwaren
announce_report-objects = Zijn er bezwaren?
announce_report-objections = Welke bezwaren?
announce_report-met-how = Hoe komt u aan de bezwaren tegemoet?
announce_report-nature = Lukt dat niet: wat is de aard van het geweld of de verwaarlozing?
announce_report-nature-hint = Alleen als u niet aan de bezwaren tegemoet kunt komen. Dan vult u ook de volgende drie vragen in.
announce_report-seriousness = Hoe ernstig is het?
announce_report-need = Waarom is een melding nodig om het kind of iemand in het gezin te beschermen?
announce_report-weighed = Hoe weegt u de bezwaren daartegen af?
announce_report-part-efforts = Toestemming of medewerking
announce_report-consent-efforts = Wat hebt u gedaan om toestemming of medewerking te krijgen?
announce_report-consent-efforts-hint = U hoeft geen toestemming te krijgen. U moet het wel hebben geprobeerd.

waive_announcement-title = Afzien van vooraf bespreken
waive_announcement-intro = Alleen als vooraf bespreken niet veilig of niet verantwoord is. U legt per persoon vast waarom.
waive_announcement-guidance =
    Melden zonder het vooraf te bespreken is een uitzondering. Het mag alleen op een grond uit de meldcode, met uw eigen uitleg.

    - Zie er alleen van af bij wie het echt niet kan. De andere ouder vertelt u het wel.
    - Bespreek met { $body } wie het de ouders dan vertelt, en wanneer.
    - “We verwachten ruzie” is geen grond. “Vader dreigde zijn zoon mee te nemen” wel.
waive_announcement-submit = Vastleggen
waive_announcement-done = Vastgelegd dat de melding niet vooraf wordt besproken, en waarom.
waive_announcement-to = Met wie bespreekt u de melding niet vooraf?
waive_announcement-ground = Op welke grond?
waive_announcement-motivation = Waarom geldt dat hier?
waive_announcement-motivation-hint = In uw eigen woorden: wat kan er gebeuren, en waarom denkt u dat?

draft_report-title = Melding opstellen
draft_report-intro = Kies wat erin gaat. Wat u niet kiest, komt nergens in het document te staan.
draft_report-guidance =
    Een goede melding is kort, feitelijk en eerlijk. De ouders mogen haar lezen.

    - Kies wat nodig is om de zorgen te begrijpen, en niet meer.
    - Neem ook op wat het vermoeden verzwakt. Weglaten wat niet past, valt later op.
    - Wat van anderen komt, staat in het document apart, met de bron erbij.
    - Neem hypothesen alleen op als ze nodig zijn. Ze staan apart en heten hypothese.
    - Zet er geen burgerservicenummer in.

    Gebruik ‘Bekijk wat er niet in gaat’ voordat u vastlegt. Er gaat nu nog niets naar { $body }.
draft_report-submit = Melding opstellen
draft_report-preview = Bekijk wat er niet in gaat
draft_report-done = De melding is opgesteld. De pdf staat hieronder bij de gebeurtenissen. Er is nog niets verstuurd.
draft_report-entries = Wat gaat er in de melding?
draft_report-part-hypotheses = Hypothesen: geen feiten
draft_report-part-hypotheses-hint = Neem ze alleen op als het nodig is.
draft_report-left-out = Dit gaat er niet in
draft_report-left-out-none = U hebt alles gekozen. Is dat allemaal nodig?
draft_report-part-reporter = Wie meldt
draft_report-reporter = Wie doet de melding?
draft_report-reporter-hint = Naam en functie. Als school kunt u niet anoniem melden: { $body } moet weten wie u bent.
draft_report-reachable = Waar en wanneer bent u bereikbaar?
draft_report-part-now = Hoe het nu is
draft_report-current-safety = Hoe veilig is het kind nu, en waar is het?
draft_report-current-safety-hint = Bijvoorbeeld: “Noor is tot 14.00 uur op school. Daarna haalt moeder haar op.”
draft_report-school-will-do = Wat blijft de school doen?
draft_report-not-to-be-shown = Wat mag bij wie niet bekend worden?
draft_report-not-to-be-shown-hint = Alleen om de veiligheid. Overleg dit met { $body }. Bijvoorbeeld: “Het adres van moeder niet aan vader.”

file_report-title = Melding doen
file_report-intro = Meld bij { $body } en leg hier daarna vast dat het is gebeurd. Dit programma verstuurt niets.
file_report-guidance =
    Bel { $body-phone }, of gebruik het beveiligde formulier van uw regio. Bij haast belt u altijd. Stuur de melding niet met gewone mail.

    - Houd de opgestelde melding ernaast.
    - Vraag naar de naam van wie u spreekt en naar een kenmerk.
    - Spreek af wat u zelf nog kunt doen voor het kind, en wanneer u iets terughoort.
    - Spreek af wie de ouders vertelt dat er is gemeld.

    Na de melding blijft u het kind gewoon zien. Blijven de zorgen, dan neemt u opnieuw contact op.
file_report-submit = Vastleggen dat is gemeld
file_report-done = De melding is vastgelegd. Vertel het de ouders, en leg vast wat { $body } terugmeldt.
file_report-draft = Welke opgestelde melding is gedaan?
file_report-draft-none = Er is nog geen melding opgesteld. Doe dat eerst.
file_report-when = Wanneer is gemeld?
file_report-how = Hoe is gemeld?
file_report-received-by = Wie nam de melding aan?
file_report-received-by-hint = Naam en kenmerk.
file_report-aftercare = Wat is afgesproken over wat de school nog kan doen?
file_report-aftercare-hint = Bijvoorbeeld: elke ochtend even contact met het kind, en bellen als het niet op school is.

record_feedback-title = Terugkoppeling vastleggen
record_feedback-intro = Wat hoorde u van { $body }, of wat hoorde u toen u zelf belde?
record_feedback-guidance =
    { $body-first } laat weten welke stappen er worden gezet. Dat duurt soms langer dan beloofd. Hoort u niets? Bel dan zelf.

    - Rond vijf werkdagen na de melding is meestal bekend wie verdergaat.
    - Komt er een onderzoek, dan volgt de uitkomst meestal binnen ongeveer tien weken.
    - Vraag wat u zelf kunt blijven doen.
    - Zijn er nieuwe zorgen? Leg die vast en bel opnieuw. Een melding is geen eindpunt.
record_feedback-submit = Terugkoppeling vastleggen
record_feedback-done = De terugkoppeling is vastgelegd.
record_feedback-stage = In welke fase was dit?
record_feedback-when = Wanneer hoorde u dit?
record_feedback-from = Van wie?
record_feedback-told = Wat is er verteld over de voortgang en de stappen?
record_feedback-aftercare = Wat is afgesproken over wat de school nog kan doen?

answer_information_request-title = Informatieverzoek beantwoorden
answer_information_request-intro = { $body-first } mag de school om informatie vragen. Leg vast wat er is gevraagd, wat u besloot en wat u gaf. Dit programma verstuurt niets.
answer_information_request-guidance =
    U mag { $body } antwoord geven, ook zonder toestemming van de ouders. U hoeft het niet: de school beslist zelf.

    - Weet zeker wie het vraagt. Vraag een naam en bel terug via { $body-phone }.
    - Weeg of het antwoord nodig is. Geef alleen wat nodig is, en liefst feiten.
    - Gebruik een veilige weg: een telefoongesprek na terugbellen, of beveiligde mail.
    - Vertel de ouders dat u informatie geeft, liefst vooraf. Kan dat niet veilig? Schrijf dan op waarom.

    Een verzoek kan ook komen als het dossier al is afgesloten. Het blijft dan afgesloten.
answer_information_request-submit = Antwoord vastleggen
answer_information_request-done = Het informatieverzoek is vastgelegd.
answer_information_request-part-asked = De vraag
answer_information_request-asker = Wie vraagt het?
answer_information_request-asker-hint = Naam en functie.
answer_information_request-asked = Wanneer is het gevraagd?
answer_information_request-asked-how = Hoe is het gevraagd?
answer_information_request-asked-how-hint = Bijvoorbeeld: telefonisch, of met een brief.
answer_information_request-identity-checked = Hoe weet u zeker wie het vraagt?
answer_information_request-identity-checked-hint = Bijvoorbeeld: teruggebeld via het algemene nummer.
answer_information_request-question = Wat is er gevraagd?
answer_information_request-part-decision = Het besluit
answer_information_request-gives = Geeft de school antwoord?
answer_information_request-decided-by-name = Wie besloot dit?
answer_information_request-decided-by-name-hint = De naam.
answer_information_request-decided-by = In welke rol?
answer_information_request-part-given = Als de school antwoord geeft
answer_information_request-given = Wat is er gegeven?
answer_information_request-given-hint = Zo precies als het is gezegd of verstuurd.
answer_information_request-entries = Op welke aantekeningen en documenten rust dat?
answer_information_request-ground = Op welke grond?
answer_information_request-necessity = Waarom is dit nodig, en niet meer dan dit?
answer_information_request-part-refused = Als de school geen antwoord geeft
answer_information_request-why-not = Waarom geeft de school geen antwoord?
answer_information_request-part-answered = Wanneer en hoe er is geantwoord
answer_information_request-answered = Wanneer is geantwoord?
answer_information_request-answered-how = Langs welke veilige weg?
answer_information_request-answered-how-hint = Bijvoorbeeld: telefonisch na terugbellen, of met beveiligde mail.
answer_information_request-parents-told = Is het aan de ouders verteld?
answer_information_request-parents-not-told-why = Zo niet: waarom niet?

plan_help-title = Hulp plannen
plan_help-intro = Hulp werkt als iedereen weet wie wat doet, tot wanneer, en wanneer u samen terugkijkt.
plan_help-guidance =
    Kunt u het kind zelf, of met een partner, genoeg beschermen? Leg dan vast hoe. Een goed plan is zo concreet dat u later kunt zien of het werkt.

    - Hulp geeft de intern begeleider, het schoolmaatschappelijk werk, het wijkteam of de jeugdgezondheidszorg. De eigen leerkracht is daar niet voor.
    - Een doel is iets wat u kunt merken: “Sami komt elke dag met ontbijt op school”, niet “het gaat beter”.
    - De betrokkenen moeten de hulp willen en meedoen. Doen zij dat niet, dan leidt het afwegingskader naar melden.
    - Verwijst u door? Ga na of de verwijzing is aangekomen en of de hulp is begonnen.
    - Werkt de hulp niet, of gaat het geweld door? Dan beslist u opnieuw over melden.
plan_help-submit = Plan vastleggen
plan_help-done = Het plan is vastgelegd. De evaluatie komt op uw lijst te staan.
plan_help-providers = Wie geeft de hulp?
plan_help-providers-hint = Eén persoon of organisatie per vak.
plan_help-provider = Hulpverlener
plan_help-goals = Wat moet er veranderen?
plan_help-goals-hint = Eén doel per vak. Wat kunt u zien of horen als het is gelukt? Bij elke evaluatie kijkt u naar elk doel.
plan_help-goal = Doel
plan_help-agreements = Wat is met de betrokkenen afgesproken?
plan_help-agreements-hint = Ook: willen zij de hulp, en wat doen zij zelf?
plan_help-case-manager = Wie houdt het overzicht?
plan_help-case-manager-hint = De casemanager: één naam, met functie.
plan_help-until = Wanneer moet het effect te merken zijn?
plan_help-review-on = Wanneer kijkt u voor het eerst samen terug?
plan_help-part-referral = Als u doorverwijst
plan_help-referral-arrived = Heeft de hulpverlener bevestigd dat de verwijzing is aangekomen?
plan_help-begin-checked-by = Wie gaat na of de hulp is begonnen?

review_help-title = Hulp evalueren
review_help-intro = Werkt de hulp? Kijk naar wat u merkt aan het kind, niet alleen naar wat er is gedaan.
review_help-guidance =
    Hulp die loopt, is nog geen hulp die werkt. Vraag het aan de hulpverlener, aan de ouders en zo mogelijk aan het kind.

    - Vergelijk met de doelen uit het plan.
    - Gaat het geweld door, of begint het opnieuw? Zeg dat eerlijk, ook als iedereen zijn best doet. Het besluit over melden ligt dan opnieuw voor.
    - Werkt het een beetje? Spreek dan een nieuwe datum af.
    - Stopt de hulp omdat het goed gaat? Spreek dan af wie blijft opletten.
review_help-submit = Evaluatie vastleggen
review_help-done = De evaluatie is vastgelegd.
review_help-plan = Om welk plan gaat het?
review_help-plan-none = Er is nog geen hulp gepland.
review_help-when = Wanneer hebt u geëvalueerd?
review_help-begun = Is de hulp begonnen?
review_help-goal-reached = Is dit doel bereikt?
review_help-goal-words = Waaraan merkt u dat?
review_help-effect = Wat doet de hulp?
review_help-violence-goes-on = Gaat het geweld of de verwaarlozing door, of is het opnieuw begonnen?
review_help-findings = Wat hebt u gezien en gehoord?
review_help-next-review-on = Wanneer kijkt u weer?
review_help-next-review-on-hint = Laat leeg als de hulp is afgerond.

agree_watching-title = Afspraken over veiligheid maken
agree_watching-intro = Na de hulp of na een melding blijft iemand op het kind letten. Spreek af wie, waarop, hoe vaak en tot wanneer.
agree_watching-guidance =
    Met een melding of met het einde van de hulp stopt uw zorg niet. Wat eerder gebeurde, kan opnieuw beginnen.

    - Kies iemand die het kind vaak ziet, en zeg waar die op let.
    - Spreek af hoe vaak u kijkt. Op die dag komt het op uw lijst.
    - Vertel ouders en kind dat u blijft kijken, als dat veilig kan.
    - Is er gemeld? Maak de afspraken samen met { $body }.

    Maakt u later nieuwe afspraken, dan gelden die.
agree_watching-submit = Afspraken vastleggen
agree_watching-done = De afspraken zijn vastgelegd. De eerste keer kijken komt op uw lijst te staan.
agree_watching-who = Wie let op?
agree_watching-who-hint = Een naam met functie.
agree_watching-signs = Waar let die op?
agree_watching-signs-hint = Wat ziet of hoort u als het niet meer veilig is?
agree_watching-every = Hoe vaak kijkt u?
agree_watching-first-on = Wanneer kijkt u voor het eerst?
agree_watching-until = Tot en met welke dag?
agree_watching-tell = Wie hoort het als er zorgen zijn?

record_safety_check-title = Kijken of het veilig is
record_safety_check-intro = Leg vast wat er is gezien, ook als het goed gaat.
record_safety_check-guidance =
    Kijk naar wat is afgesproken, en vraag het zo mogelijk aan het kind.

    - Schrijf op wat u zag en hoorde, niet alleen “het gaat goed”.
    - Twijfelt u? Kies dan ‘Ik twijfel’. Het besluit over melden ligt dan opnieuw voor, net als wanneer het niet veilig is.
    - Is er nu gevaar? Bel 112 of { $body }: { $body-phone }.
record_safety_check-submit = Vastleggen
record_safety_check-done = Het is vastgelegd.
record_safety_check-agreement = Om welke afspraken gaat het?
record_safety_check-agreement-none = Er zijn nog geen afspraken over veiligheid.
record_safety_check-when = Wanneer is er gekeken?
record_safety_check-looked-by = Wie keek?
record_safety_check-seen = Wat is er gezien en gehoord?
record_safety_check-safe = Is het veilig?
record_safety_check-next-steps = Wie hebt u het verteld, en wat gebeurt er nu?
record_safety_check-next-steps-hint = Vul dit in als het niet veilig is, of als u twijfelt.

close-title = Dossier afsluiten
close-intro = Schrijf op hoe het is afgelopen en hoe lang het dossier bewaard blijft. U kunt het later heropenen.
close-guidance =
    Afsluiten is ook iets rechtzetten. Was het vermoeden ongegrond? Schrijf dat dan zonder omwegen op: een kind en zijn ouders hebben daar recht op.

    - Rond eerst af wat nog openstaat: terugkoppeling, evaluaties, vragen, taken.
    - Werkte de hulp niet, dan beslist u eerst opnieuw over melden.
    - Er is geen wettelijke bewaartermijn speciaal voor dit dossier. De termijnen hieronder zijn het beleid van het bestuur. Leg uit waarom u deze kiest.
    - Dit dossier hoort niet bij wat naar de volgende school gaat.
close-submit = Dossier afsluiten
close-done = Het dossier is afgesloten.
close-outcome = Hoe is het afgelopen?
close-summary = Wat moet een latere lezer weten?
close-summary-hint = Bijvoorbeeld: “Het vermoeden bleek ongegrond. De blauwe plekken kwamen door een bloedziekte, zoals de kinderarts heeft bevestigd.”
close-retention = Hoe lang blijft het dossier bewaard?
close-retention-ground = Waarom deze termijn?
close-part-open = Dit staat nog open
close-part-open-none = Er staat niets meer open.

reopen-title = Dossier heropenen
reopen-intro = Er zijn nieuwe zorgen, of oude zorgen komen terug. Alles wat er stond, blijft staan.
reopen-guidance =
    Heropenen begint een nieuwe ronde. De stappen beginnen opnieuw: een overleg of gesprek van toen telt niet voor een melding van nu. Lezen kunt u alles nog wel.

    - Schrijf op wat er nieuw is.
    - Leg daarna de nieuwe signalen vast.
reopen-submit = Dossier heropenen
reopen-done = Het dossier is heropend.
reopen-reason = Waarom heropent u dit dossier?
reopen-reason-hint = Bijvoorbeeld: “Nieuwe signalen sinds de zomervakantie.”

move_to_edition-title = Overgaan naar een nieuwere uitgave
move_to_edition-intro = Het bestuur werkt met een nieuwere uitgave van de meldcode. Kijk eerst wat er verandert. Daarna beslist u of dit dossier overgaat.
move_to_edition-guidance =
    Een dossier houdt de uitgave waaronder het is geopend, tot iemand het laat overgaan.

    - Wat al is vastgelegd, blijft zoals het is: met de regels en woorden van toen.
    - Wat nog open staat, volgt vanaf nu de nieuwe uitgave.
    - Terug kan niet.

    De overgang staat in het dossier en in de melding, met uw reden.
move_to_edition-submit = Overgaan
move_to_edition-done = Het dossier volgt nu de nieuwere uitgave.
move_to_edition-part-editions = De uitgaven
move_to_edition-from = Nu
move_to_edition-to = Straks
move_to_edition-none = Het bestuur werkt niet met een nieuwere uitgave dan dit dossier.
move_to_edition-part-here = Wat er in dit dossier verandert
move_to_edition-opens = Dit komt open te staan of weegt zwaarder
move_to_edition-opens-none = Er komt niets bij.
move_to_edition-closes = Dit hoeft niet meer of weegt lichter
move_to_edition-closes-none = Er valt niets af.
move_to_edition-stay = Zo blijft open staan: { $count ->
        [one] 1 punt
       *[other] { $count } punten
    }.
move_to_edition-part-rules = Wat er in het plan verandert
move_to_edition-stricter = Strenger
move_to_edition-stricter-none = Geen regel wordt strenger.
move_to_edition-looser = Lichter
move_to_edition-looser-none = Geen regel wordt lichter.
move_to_edition-weight = was: { $from }; wordt: { $to }
move_to_edition-weight-off = Geldt niet
move_to_edition-new-questions = Nieuwe vragen, of in andere woorden
move_to_edition-gone-questions = Vragen die vervallen
move_to_edition-others = Ook anders
move_to_edition-number-heard-from = Een leerling wordt gehoord vanaf { $to } jaar (was { $from }).
move_to_edition-number-addressed-from = Het gesprek is met de leerling zelf vanaf { $to } jaar (was { $from }).
move_to_edition-number-acute-working-days = Na acuut gevaar haalt u de stappen in binnen { $to } werkdagen (was { $from }).
move_to_edition-number-feedback-working-days = U vraagt na { $to } werkdagen om een eerste terugkoppeling (was { $from }).
move_to_edition-number-feedback-weeks = U vraagt na { $to } weken om de uitkomst (was { $from }).
move_to_edition-number-parents-told-working-days = Ouders weten binnen { $to } werkdagen dat er is gemeld (was { $from }).
move_to_edition-decides = Het besluit neemt voortaan: { $roles }.
move_to_edition-reason = Waarom gaat dit dossier over?
move_to_edition-reason-hint = Bijvoorbeeld: “Vanaf dit schooljaar werken wij op school met de nieuwe uitgave.”

consider_index-title = Verwijsindex overwegen
consider_index-intro = Leg vast of u het kind signaleert in de verwijsindex risicojongeren, en waarom. Dit programma signaleert niet zelf.
consider_index-guidance =
    De verwijsindex laat zien dat een beroepskracht zich zorgen maakt, en verder niets. Signaleert een ander ook, dan ziet u elkaar en kunt u overleggen.

    - Signaleren mag. Het hoeft niet, en toestemming is niet nodig.
    - U vertelt het wel. Is het kind jonger dan 12? Dan aan de ouders. Van 12 tot en met 15? Aan ouders en kind. Vanaf 16? Aan de leerling zelf.
    - Kan vertellen nu niet veilig? Schrijf dan op waarom.
    - Een signaal blijft hoogstens 2 jaar staan.
consider_index-submit = Besluit vastleggen
consider_index-done = Het besluit over de verwijsindex is vastgelegd.
consider_index-signalled = Is het kind gesignaleerd?
consider_index-when = Wanneer is dit besloten?
consider_index-reasons = Waarom wel of niet?
consider_index-decided-by-name = Wie besloot dit?
consider_index-decided-by-name-hint = De naam.
consider_index-decided-by = In welke rol?
consider_index-told = Aan wie is het verteld?
consider_index-not-told-why = Niet aan iedereen verteld? Waarom niet?

follow_index-title = Vervolg in de verwijsindex
follow_index-intro = Leg vast of er een match is, of dat u het signaal hebt beëindigd.
follow_index-guidance =
    Bij een match neemt u contact op met de ander. Wat u afspreekt, legt u hier vast.

    Zijn er geen zorgen meer, of sluit u het dossier? Haal het signaal dan ook uit de verwijsindex.
follow_index-submit = Vervolg vastleggen
follow_index-done = Het vervolg is vastgelegd.
follow_index-signal = Om welk signaal gaat het?
follow_index-signal-none = Er is geen signaal in de verwijsindex.
follow_index-what = Wat is er gebeurd?
follow_index-when = Wanneer?
follow_index-told = Wat is er afgesproken, of waarom is het beëindigd?
