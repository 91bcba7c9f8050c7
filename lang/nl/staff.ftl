# De aparte route: signalen over iemand die voor de school werkt.

staff_tell-title = Vertellen over iemand van school
staff_tell-intro = Maakt u zich zorgen over een collega, of over iemand anders die iets doet voor de school? Ook een stagiair, een vrijwilliger of een invaller hoort daarbij. Vertel het hier, en nergens anders. Het komt in geen enkel dossier van een leerling.
staff-menu-tell = Signaal over iemand van school
staff-menu-list = Aparte route
staff-first = Doe dit eerst
staff-first-text =
    Denkt u aan een zedenmisdrijf tegen een leerling? Dan moet u van de wet het bestuur zelf meteen inlichten. Via een collega of de directeur is niet genoeg. Bel het bestuur nu, en vul daarna dit formulier in.

    - Is een kind nu in gevaar? Bel 112.
    - De vertrouwensinspecteur denkt met u mee: 0900-1113111.
    - Onderzoek niets zelf. Stel geen vragen aan het kind of aan de collega. Dat kan het onderzoek van de politie schaden.
    - Praat er niet over met anderen op school.
staff-call-inspector = Bel de vertrouwensinspecteur, 0900-1113111
staff-guideline = De interne richtlijn van het bestuur
staff-nobody = Het bestuur heeft nog niemand aangewezen die dit ontvangt. U kunt het hier dus niet vertellen, en er wordt niets bewaard. Bel het bestuur zelf, en bel de vertrouwensinspecteur: 0900-1113111.
staff-readers = Alleen: { $readers }. Ook de directeur, de intern begeleider, de beheerder en de functionaris gegevensbescherming niet. Wie u hierboven noemt, leest dit nooit.
staff-readers-function = { $role } ({ $count })
staff_tell-road = Waar denkt u aan?
staff_tell-road-hint = Twijfelt u? Kies dan het eerste.
staff-road-sexual-offence = Een zedenmisdrijf tegen een leerling, of iets wat daarop lijkt
staff-road-misconduct = Ander gedrag tegenover een kind dat niet mag, zoals slaan, schelden of bang maken
staff-road-sexual-offence-short = Vermoeden van een zedenmisdrijf
staff-road-misconduct-short = Ander gedrag dat niet mag
staff-road-none = Nog geen route
staff_tell-about-member = Over wie gaat het?
staff_tell-about-member-hint = Staat de naam in de lijst? Kies die dan. Deze persoon kan dit signaal nooit lezen, ook niet als bestuurder.
staff_tell-about-words = Staat de naam er niet bij? Zeg dan wie het is
staff_tell-about-words-hint = Bijvoorbeeld: de stagiair van groep 6.
staff_tell-tied = Heeft iemand in de lijst een nauwe band met deze persoon?
staff_tell-tied-hint = Bijvoorbeeld een partner of familielid. Ook die kan dit signaal dan niet lezen. Laat het leeg als u niemand weet.
staff_tell-text = Wat zag of hoorde u?
staff_tell-text-hint = Schrijf op wat u zelf zag of hoorde, met de woorden die zijn gebruikt. Geen oordeel.
staff_tell-happened = Wanneer was dit?
staff_tell-happened-hint = Weet u het niet? Laat het dan leeg.
staff_tell-child = Over welk kind gaat het, en waar was het?
staff_tell-child-hint = Zover u het weet.
staff_tell-submit = Vertellen
staff-receipts-title = Wat ik vertelde over iemand van school
staff-receipts-intro = Hier ziet u alleen dat het is ontvangen en opgepakt. Wat u schreef, staat hier niet: zo leest niemand het mee op uw scherm.
staff-receipts-none = U hebt hier nog niets verteld.
staff-receipt-received = Ontvangen op { $at }
staff-receipt-picked-up = Opgepakt op { $at }
staff-receipt-waits = Nog niet opgepakt. Wie het ontvangt, kreeg meteen een e-mail.
staff-told = Het is ontvangen
staff-told-next = Denkt u aan een zedenmisdrijf? Bel dan ook zelf het bestuur. Praat er niet over met anderen op school, en onderzoek niets zelf.

staff-suspected-text = U zegt dat het gaat om iemand van school. Dan hoort het niet in het dossier van de leerling. Er is hier niets vastgelegd. Wat u typte gaat mee naar de aparte route; alleen wie het bestuur aanwees leest het daar.
staff-suspected-go = Verder op de aparte route

staff-list-title = Signalen over iemand van school
staff-list-intro = Alleen u en de anderen die het bestuur aanwees, zien deze pagina. Namen staan niet in de lijst.
staff-list-none = Er is nu niets dat u kunt lezen.
staff-list-told = Verteld op { $at }.
staff-list-next = Nu: { $step }.
staff-closed = Afgesloten.
staff-record-title = Signaal over iemand van school
staff-record-hours = { $hours } uur geleden voor het eerst verteld.
staff-record-hours-none = Minder dan een uur geleden voor het eerst verteld.
staff-record-readers = Dit lezen alleen: { $readers }.
staff-record-copies = { $count ->
    [one] Dezelfde aantekening staat nog in het dossier van één ander kind.
   *[other] Dezelfde aantekening staat nog in de dossiers van { $count } andere kinderen.
 } Wie daar mag verplaatsen, heeft dat als taak gekregen. Blijft het staan? Vraag er dan naar.
staff-steps = De stappen van de wet
staff-steps-intro = De volgorde staat vast. Geen stap kan worden overgeslagen.
staff-step-open = Nog niet gedaan
staff-step-taken = { $at }, door { $by }
staff-step-taken-both = Ouders: { $at }. Betrokkene: { $person }. Door { $by }
staff-step-board-told = Het bestuur is ingelicht
staff-step-board-told-help = Leg vast wie het bestuur inlichtte, en wanneer. Dat moet meteen en rechtstreeks, niet via een ander.
staff-step-inspector-consulted = De vertrouwensinspecteur is geraadpleegd
staff-step-inspector-consulted-help = Bel 0900-1113111. Het blad voor dit gesprek kunt u afdrukken vanaf de vorige pagina.
staff-step-suspicion-weighed = Er is bepaald of er een redelijk vermoeden is
staff-step-suspicion-weighed-help = Bepaal dit samen met de vertrouwensinspecteur. Is het antwoord nee? Dan eindigt deze route hier, met de reden. Andere wegen blijven open, zoals de interne richtlijn of een klacht.
staff-step-people-informed = De ouders en de betrokkene zijn ingelicht
staff-step-people-informed-help = Licht eerst de ouders van de leerling en de betrokkene in. Doe pas daarna aangifte. Ook als zij er niet mee instemmen, moet het bestuur aangifte doen.
staff-step-complaint-filed = Er is aangifte gedaan bij de politie
staff-step-complaint-filed-help = Doe meteen aangifte. Leg vast wie dat deed, wanneer, en waar.
staff-step-inspector-told = De vertrouwensinspecteur weet van de aangifte
staff-step-inspector-told-help = Laat meteen weten dat er aangifte is gedaan. Een bericht kunt u afdrukken vanaf de vorige pagina.
staff-road-ended = Er is geen redelijk vermoeden vastgesteld: { $reason } Deze route eindigt hier. Andere wegen blijven open.
staff-guideline-intro = De vijf stappen van de meldcode gelden hier niet. Vertel het aan de leidinggevende of de directie, zoals de richtlijn zegt, en leg dat gesprek vast.
staff-guideline-none = Het bestuur heeft de richtlijn hier nog niet vastgelegd. Vertel het aan de directie van het bestuur.
staff-papers = Om af te drukken
staff-papers-pdf = (pdf)
staff-acts = Wat u kunt doen
staff-story = Wat er is vastgelegd
staff-story-by = { $name }, { $role }, op { $at }
staff-story-copy = Uit het dossier van een ander kind, aantekening { $no }
staff-part-about = Over wie
staff-part-tied = Wie een nauwe band heeft
staff-part-said = Wat er is gezegd of gezien
staff-part-when = Wanneer
staff-part-person-when = Wanneer de betrokkene is ingelicht
staff-part-child = Welk kind, en waar
staff-part-road = Route
staff-part-reason = Reden
staff-part-by = Door wie
staff-part-with = Met wie
staff-part-directly = Rechtstreeks
staff-part-suspicion = Redelijk vermoeden
staff-part-who = Wie
staff-part-why = Waarom
staff-part-outcome = Uitkomst
staff-part-moved-by = Oorspronkelijk vastgelegd door
staff-part-copy = Ook verplaatst
staff-part-place = Waar
staff-part-present = Wie erbij waren
staff-part-source = Bron
staff-part-note = Toelichting
staff-why-concerned = Het gaat over deze persoon
staff-why-tied = Deze persoon heeft een nauwe band met wie het gaat
event-staff-told = Verteld
event-staff-moved = Verplaatst uit een leerlingdossier
event-staff-road-chosen = Andere route gekozen
event-staff-talk-recorded = Gesprek vastgelegd
event-staff-step-taken = Stap vastgelegd
event-staff-shut-out = Iemand uitgesloten
event-staff-closed = Afgesloten

choose_road-title = Andere route kiezen
choose_road-intro = Blijkt het om iets anders te gaan dan eerst is gedacht? Kies dan de andere route. Wat is vastgelegd, blijft staan.
choose_road-guidance =
    De route hangt af van wat er wordt vermoed.

    - Bij een zedenmisdrijf schrijft de wet zes stappen voor.
    - Bij ander gedrag geldt de interne richtlijn van het bestuur.
choose_road-road = Welke route past nu?
choose_road-reason = Waarom?
choose_road-readers = Dit leest alleen wie het bestuur heeft aangewezen.
choose_road-submit = Route kiezen
choose_road-done = De route is gekozen.

record_talk-title = Gesprek vastleggen
record_talk-intro = Leg vast met wie de signalen zijn besproken: de leidinggevende of de directie, zoals de richtlijn van het bestuur zegt.
record_talk-guidance =
    Schrijf op wat is verteld en wat is afgesproken.

    - Onderzoek niets zelf als het ook om een strafbaar feit kan gaan.
    - Het stappenplan van de meldcode geldt hier niet.
record_talk-by = Wie heeft het verteld?
record_talk-with = Aan wie?
record_talk-with-hint = Naam en functie.
record_talk-when = Wanneer was het gesprek?
record_talk-when-hint = De dag en de tijd.
record_talk-text = Wat is er gezegd en afgesproken?
record_talk-readers = Dit leest alleen wie het bestuur heeft aangewezen.
record_talk-submit = Gesprek vastleggen
record_talk-done = Het gesprek is vastgelegd.

take_step-title = Stap vastleggen
take_step-intro = Leg vast dat deze stap is gezet: door wie, en wanneer het gebeurde.
take_step-guidance =
    De stappen gaan op volgorde. Elke stap heeft een eigen tijdstip.

    - Vul in wanneer het gebeurde, niet wanneer u dit opschrijft.
    - De tijd kan niet vóór de stap ervoor liggen, en niet in de toekomst.
take_step-now = Stap { $number }: { $step }
take_step-by = Wie heeft dit gedaan?
take_step-by-hint = Naam en functie.
take_step-when = Wanneer was dit?
take_step-when-hint = De dag en de tijd.
take_step-when-board-told = Wanneer is het bestuur ingelicht?
take_step-when-inspector-consulted = Wanneer was het overleg?
take_step-when-suspicion-weighed = Wanneer is dit bepaald?
take_step-when-people-informed = Wanneer zijn de ouders ingelicht?
take_step-when-complaint-filed = Wanneer is aangifte gedaan?
take_step-when-inspector-told = Wanneer is de vertrouwensinspecteur ingelicht?
take_step-person-when = Wanneer is de betrokkene ingelicht?
take_step-directly = Is het bestuur rechtstreeks ingelicht, zonder tussenpersoon?
take_step-suspicion = Is er een redelijk vermoeden?
take_step-text = Wat is er gezegd?
take_step-text-board-told = Wie vertelde het aan wie, en hoe?
take_step-text-inspector-consulted = Wat adviseerde de vertrouwensinspecteur?
take_step-text-suspicion-weighed = Wat zijn de redenen?
take_step-text-people-informed = Wie zijn ingelicht, hoe, en wat zeiden zij?
take_step-text-complaint-filed = Bij welke politie-eenheid, en onder welk nummer?
take_step-text-inspector-told = Hoe is het doorgegeven, en aan wie?
take_step-readers = Dit leest alleen wie het bestuur heeft aangewezen.
take_step-submit = Stap vastleggen
take_step-done = De stap is vastgelegd.

shut_out-title = Iemand uitsluiten
shut_out-intro = Gaat het over iemand die dit kan lezen, of heeft die een nauwe band met wie het gaat? Sluit die persoon dan uit. Dat kan niet worden teruggedraaid.
shut_out-guidance =
    Wie is uitgesloten ziet niets meer van dit signaal, welke functie die persoon ook heeft.

    - U kunt ook uzelf uitsluiten.
    - Er moet iemand overblijven die het ontvangt.
shut_out-member = Wie?
shut_out-why = Waarom?
shut_out-reason = Leg in een zin uit hoe u dit weet
shut_out-readers = Dit leest alleen wie het bestuur heeft aangewezen.
shut_out-submit = Uitsluiten
shut_out-done = De persoon is uitgesloten.

close_record-title = Afsluiten
close_record-intro = Sluit af als alles is gedaan wat de route vraagt. Daarna kan er niets meer bij.
close_record-guidance =
    Afsluiten kan als de route klaar is.

    - Bij een zedenmisdrijf: alle zes stappen, of een stap 3 met nee.
    - Bij ander gedrag: ten minste één gesprek.
close_record-outcome = Wat is de uitkomst?
close_record-reason = Waarom kan dit worden afgesloten?
close_record-readers = Dit leest alleen wie het bestuur heeft aangewezen.
close_record-submit = Afsluiten
close_record-done = Het signaal is afgesloten.

staff-recipients-title = Wie ontvangt signalen over iemand van school
staff-recipients-intro = Wijs namens het bestuur aan wie signalen over iemand van school ontvangt. Wijs er ten minste twee aan: als het over een van hen gaat, leest de ander het. Alleen bestuurders kunnen het ontvangen: de wet vraagt dat het bestuur zelf wordt ingelicht.
staff-recipients-now = Nu aangewezen
staff-recipients-none = Er is niemand aangewezen. Wie iets wil vertellen, moet nu zelf bellen.
staff-recipients-history = Wat eerder is vastgelegd
staff-recipient-named = { $name } aangewezen door { $by }, { $at }
staff-recipient-ended = Aanwijzing van { $name } beëindigd door { $by }, { $at }
staff-recipient-guideline = Richtlijn vastgelegd door { $by }, { $at }
name_recipient-title = Iemand aanwijzen
name_recipient-intro = Kies een bestuurder. Die kan alle signalen over iemand van school lezen, behalve als het over hem of haar zelf gaat.
name_recipient-guidance =
    Kies wie dit kan dragen, en wie bereikbaar is.

    - Wie ook beheerder of functionaris gegevensbescherming is, kan niet worden aangewezen.
    - Verliest iemand de functie van bestuurder, dan ontvangt die niets meer.
name_recipient-member = Wie?
name_recipient-reason = Waarom deze persoon?
name_recipient-readers = Dit lezen de bestuurders.
name_recipient-submit = Aanwijzen
name_recipient-done = De ontvanger is aangewezen.
end_recipient-title = Aanwijzing beëindigen
end_recipient-intro = Deze persoon kan daarna geen enkel signaal over iemand van school meer lezen.
end_recipient-guidance =
    Beëindig een aanwijzing als iemand weggaat of een andere taak krijgt.

    - Wijs eerst een opvolger aan: er moet altijd iemand zijn die het ontvangt.
end_recipient-member = Wie?
end_recipient-reason = Waarom?
end_recipient-readers = Dit lezen de bestuurders.
end_recipient-submit = Beëindigen
end_recipient-done = De aanwijzing is beëindigd.
note_guideline-title = Richtlijn vastleggen
note_guideline-intro = Zeg in het kort wat de interne richtlijn van het bestuur vraagt. Iedereen die iets wil vertellen, leest dit.
note_guideline-guidance =
    Het stappenplan verwijst bij een beroepskracht naar de interne richtlijn.

    - Noem functies, geen namen.
    - Houd het kort: wie dit leest, heeft haast.
note_guideline-whom = Aan wie vertelt iemand het?
note_guideline-how = Hoe?
note_guideline-when = Wanneer?
note_guideline-readers = Dit leest iedereen die op een school van het bestuur werkt.
note_guideline-submit = Vastleggen
note_guideline-done = De richtlijn is vastgelegd.

staff-paper-consultation-title = Blad voor het overleg met de vertrouwensinspecteur
staff-paper-consultation-text-1 = Bel de vertrouwensinspecteur: 0900-1113111. Noem de school en het bestuur. Vertel feitelijk wat er is gezien of gehoord, en door wie.
staff-paper-consultation-text-2 = Vraag samen af te wegen of er een redelijk vermoeden is dat een zedenmisdrijf is gepleegd tegen een leerling van de school.
staff-paper-consultation-text-3 = Vraag ook wat het bestuur nu moet doen en laten, hoe de leerling veilig is, en wat u wanneer aan de ouders en de betrokkene zegt.
staff-paper-consultation-text-4 = Doe geen eigen onderzoek. Dat kan het onderzoek van de politie schaden.
staff-paper-consultation-blank-1 = Naam van de vertrouwensinspecteur
staff-paper-consultation-blank-2 = Dag en tijd van het overleg
staff-paper-consultation-blank-3 = Kenmerk
staff-paper-consultation-blank-4 = Advies
staff-paper-parents-title = Bericht van het bestuur aan de ouders
staff-paper-parents-text-1 = Het bestuur heeft een signaal ontvangen dat uw kind raakt. Het gaat over iemand die voor de school werkt.
staff-paper-parents-text-2 = Wij hebben dit besproken met de vertrouwensinspecteur van de Inspectie van het Onderwijs. Er is een redelijk vermoeden van een zedenmisdrijf. Daarom moet het bestuur van de wet aangifte doen bij de politie. Wij laten u dit weten voordat wij dat doen.
staff-paper-parents-text-3 = Het gaat om een vermoeden. Of het klopt, onderzoekt de politie. Stel uw kind daarom liever geen vragen over wat er is gebeurd. Luister wel als uw kind zelf wil praten.
staff-paper-parents-text-4 = U kunt ons bellen met al uw vragen. U kunt ook zelf de vertrouwensinspecteur bellen: 0900-1113111.
staff-paper-parents-blank-1 = Aan
staff-paper-parents-blank-2 = Namens het bestuur
staff-paper-parents-blank-3 = Telefoon
staff-paper-person-title = Bericht van het bestuur aan de betrokkene
staff-paper-person-text-1 = Het bestuur heeft een signaal ontvangen over uw handelen tegenover een leerling.
staff-paper-person-text-2 = Wij hebben dit besproken met de vertrouwensinspecteur van de Inspectie van het Onderwijs. Er is een redelijk vermoeden van een zedenmisdrijf. Daarom moet het bestuur van de wet aangifte doen bij de politie. Wij laten u dit weten voordat wij dat doen.
staff-paper-person-text-3 = Het gaat om een vermoeden. Of het klopt, onderzoekt de politie. Neem in deze tijd geen contact op met de leerling of de ouders.
staff-paper-person-text-4 = U kunt zich laten bijstaan, bijvoorbeeld door een advocaat of uw vakbond. Met vragen kunt u bij het bestuur terecht.
staff-paper-person-blank-1 = Aan
staff-paper-person-blank-2 = Namens het bestuur
staff-paper-person-blank-3 = Telefoon
staff-paper-inspector-title = Bericht aan de vertrouwensinspecteur: er is aangifte gedaan
staff-paper-inspector-text-1 = Het bestuur heeft met u overlegd over een vermoeden van een zedenmisdrijf tegen een leerling. Hierbij laten wij weten dat het bestuur aangifte heeft gedaan bij de politie.
staff-paper-inspector-text-2 = De ouders van de leerling en de betrokkene zijn vooraf ingelicht. Hierboven staat wanneer elke stap is gezet.
staff-paper-inspector-blank-1 = Bestuur en school
staff-paper-inspector-blank-2 = Kenmerk van het overleg
staff-paper-inspector-blank-3 = Politie-eenheid en nummer van de aangifte
staff-paper-inspector-blank-4 = Namens het bestuur
file-staff-consultation = overlegblad
file-staff-parents = bericht-ouders
file-staff-person = bericht-betrokkene
file-staff-inspector = bericht-vertrouwensinspecteur

refusal-staff-closed = Dit signaal is afgesloten. Er kan niets meer bij.
refusal-staff-order = Deze stap is nu niet aan de beurt. De stappen gaan op volgorde, en geen stap kan worden overgeslagen of twee keer gezet.
refusal-staff-road-ended = Bij stap 3 is bepaald dat er geen redelijk vermoeden is. Daarmee is deze route geëindigd.
refusal-staff-other-road = Dit hoort niet bij de route die is gekozen.
refusal-staff-same-road = Deze route is al gekozen.
refusal-staff-in-the-future = Dit tijdstip ligt in de toekomst. Vul in wanneer het is gebeurd.
refusal-staff-before-the-step-before = Dit tijdstip ligt vóór de stap ervoor. De wet schrijft de volgorde voor.
refusal-staff-not-directly = De wet vraagt dat het bestuur rechtstreeks wordt ingelicht. Laat degene die het weet zelf met het bestuur praten, en leg dat gesprek hier vast.
refusal-staff-nobody-receives = Er is nu niemand die dit kan ontvangen. Er is niets bewaard. Bel het bestuur zelf, en bel de vertrouwensinspecteur: 0900-1113111.
refusal-staff-nobody-left = Dan blijft er niemand over die dit kan lezen. Laat het bestuur eerst nog iemand aanwijzen.
refusal-staff-still-open = De route is nog niet klaar. Zet eerst de stappen die nog open zijn, of leg het gesprek vast.
refusal-staff-overtaken = Iemand anders heeft intussen iets vastgelegd. Kijk eerst wat dat is. Wat u typte staat er nog; verstuur het daarna opnieuw.
refusal-staff-cannot-receive = Deze persoon kan niet worden aangewezen. Kies een bestuurder die geen beheerder of functionaris gegevensbescherming is.
refusal-staff-named-already = Deze persoon is al aangewezen.
refusal-staff-not-named = Deze persoon is niet aangewezen.
