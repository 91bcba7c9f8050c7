# The cards about special forms of violence. Each has a title, one line, what it is (about), what is
# done otherwise (first), whom to call and when (danger, advice), what to leave (avoid) and what can
# be noticed (notice): seen or heard, and never a family's origin.

topics-title = Bijzondere vormen
topics-intro = Bij deze vormen loopt het soms anders dan in de stappen van de meldcode. Kies wat het meest lijkt op wat u ziet of hoort. Past er niets? Volg dan de gewone stappen.
topics-link = Bijzondere vormen: wat u anders doet en wie u belt
topics-differs = Bij eergerelateerd geweld, een gedwongen huwelijk, meisjesbesnijdenis, uitbuiting of seksueel misbruik praat u niet eerst met het gezin.
topics-call-first = Eerst bellen
topics-part-first = Wat u hier anders doet
topics-part-call = Wie u belt
topics-part-avoid = Wat u beter laat
topics-part-notice = Wat u kunt merken
topics-caution = Een signaal bewijst niets: bijna elk signaal kan ook een andere oorzaak hebben. En soms is er niets te merken. Ga af op wat u ziet en hoort, nooit op de afkomst, het geloof of de naam van een gezin.
topics-without-name = Advies vragen kan zonder namen te noemen. Gratis, dag en nacht.
topics-other = Andere bijzondere vormen

# The number and the hours of the inspectorate's confidential inspectors: look them up again before a release.
topics-inspector = Vertrouwensinspecteur
topics-inspector-phone = 0900-1113111
topics-inspector-phone-dial = 09001113111
topics-inspector-text = Bij iemand die voor de school werkt: het bestuur moet dan meteen overleggen. Zelf bellen mag ook. Op werkdagen van 8.00 tot 17.00 uur.

topic-honour-violence-title = Eergerelateerd geweld
topic-honour-violence-line = Dreiging of geweld omdat een familie bang is voor haar goede naam.
topic-honour-violence-about = Dit is dreiging, dwang of geweld om de goede naam van een familie te beschermen of te herstellen. Vaak weten meer familieleden ervan, of doen zij mee. Het kan snel ernstig worden, ook als u nog weinig ziet.
topic-honour-violence-first =
    - Praat niet eerst met het gezin. Dat kan het gevaar groter maken.
    - Haal meteen de intern begeleider of de directeur erbij. Vertel het aan niemand die het niet hoeft te weten.
    - Bel samen Veilig Thuis. Vraag wat u wel en niet zegt, en tegen wie. Is er niemand? Bel dan zelf.
    - Vertelt een leerling het zelf? Spreek af waar en wanneer u veilig verder kunt praten.
topic-honour-violence-danger = Iemand wordt bedreigd, opgesloten of meegenomen.
topic-honour-violence-advice = Bij elk vermoeden, ook als u twijfelt.
topic-honour-violence-avoid =
    - Bemiddel niet. Vraag dat ook niet aan iemand uit de familie of aan een bekende.
    - Laat geen familielid of bekende tolken.
    - Bel, mail of app niet naar huis en geef niets op papier mee.
    - Zeg tegen niemand waar een gevlucht kind of een gevluchte ouder verblijft.
topic-honour-violence-notice =
    - Een leerling vraagt u dringend om iets niet thuis te vertellen.
    - Familieleden controleren de telefoon, de weg naar huis of de vrienden.
    - Een leerling mag ineens niet meer mee met dingen die eerst wel mochten.
    - Een leerling blijft weg zonder uitleg, of wordt ineens steeds gebracht en gehaald.
    - Een leerling vertelt over roddels, ruzie of dreiging in de familie.

topic-forced-marriage-title = Gedwongen huwelijk en achterlating
topic-forced-marriage-line = Moeten trouwen, of tegen de eigen wil achterblijven in een ander land.
topic-forced-marriage-about = Bij huwelijksdwang moet iemand trouwen die dat niet wil. Bij achterlating blijft een kind tegen zijn wil achter in het buitenland, vaak zonder paspoort of geld. Is een kind eenmaal weg, dan is helpen veel moeilijker.
topic-forced-marriage-first =
    - Praat niet eerst met het gezin. De reis kan dan eerder beginnen.
    - Haal meteen de intern begeleider of de directeur erbij en bel Veilig Thuis. Wacht niet tot de vakantie.
    - Schrijf op wat u over de reis weet: waarheen, wanneer en met wie.
    - Vraag Veilig Thuis wie er met het kind praat, en hoe het kind hulp kan vragen.
    - Is het kind al weg? Bel ook dan meteen.
topic-forced-marriage-danger = Het kind vertrekt vandaag, is onderweg of wordt vastgehouden.
topic-forced-marriage-advice = Bij elk vermoeden, ook als de reis nog ver weg is.
topic-forced-marriage-avoid =
    - Vraag de ouders niet naar de reis voordat u Veilig Thuis hebt gesproken.
    - Zeg niet tegen het kind dat het wel mee zal vallen, of dat het maar moet weglopen.
    - Bemiddel niet, en laat geen familielid of bekende tolken.
    - Neem niet zelf contact op met familie in het buitenland.
topic-forced-marriage-notice =
    - Een leerling is bang voor een reis, of voor familie die ineens op bezoek komt.
    - Over de reis blijft veel vaag: het doel, of de dag van terugkomst.
    - Een leerling neemt afscheid, of zegt misschien niet terug te komen.
    - Het paspoort of de telefoon is afgepakt.
    - Een leerling is na de vakantie niet terug, zonder uitleg.

topic-genital-mutilation-title = Meisjesbesnijdenis
topic-genital-mutilation-line = De besnijdenis van een meisje dreigt, of is al gebeurd.
topic-genital-mutilation-about = Bij meisjesbesnijdenis wordt in de geslachtsdelen van een meisje gesneden, zonder medische reden. Het heet ook vrouwelijke genitale verminking (VGV). Het is kindermishandeling, en de schade is blijvend.
topic-genital-mutilation-first =
    - Praat niet eerst met het gezin. Bel Veilig Thuis, samen met de intern begeleider of de directeur.
    - Is er een datum, of is de reis al geboekt? Dan is het acuut: bel vandaag nog.
    - Is het misschien al gebeurd? Bel ook dan. Zij heeft zorg nodig, en er kunnen zusjes zijn.
    - De jeugdarts van de GGD kan meedenken. Noem dan geen naam.
topic-genital-mutilation-danger = Zij bloedt, is ernstig ziek of wordt nu meegenomen.
topic-genital-mutilation-advice = Bij elk vermoeden: dat het dreigt, en dat het al is gebeurd.
topic-genital-mutilation-avoid =
    - Kijk nooit zelf na of het is gebeurd.
    - Vraag het meisje niet uit en maak haar niet bang.
    - Geef de ouders geen folder of brief hierover voordat u Veilig Thuis hebt gesproken.
    - Veroordeel haar ouders niet waar zij bij is.
topic-genital-mutilation-notice =
    - Een meisje vertelt over een besnijdenis, of dat er ‘iets bijzonders’ met haar gaat gebeuren.
    - Er komt een reis waarvan het doel of de duur vaag blijft.
    - Zij vertelt dat de familie aandringt, of is bang voor de reis.
    - Na een vakantie is zij ziek, bleek of lang afwezig.
    - Zij loopt of zit moeilijk, of blijft lang op de wc.
    - Zij wil ineens niet meer gymmen of zwemmen.

topic-exploitation-title = Uitbuiting
topic-exploitation-line = Een ander heeft voordeel van werk, diefstal of seks waar een kind toe wordt gebracht.
topic-exploitation-about = Bij uitbuiting dwingt of verleidt iemand een kind tot werk, stelen, drugs wegbrengen of seks, en heeft daar zelf voordeel van. Dat kan een vriend zijn, iemand van internet of iemand uit de familie. Het kind ziet zichzelf vaak niet als slachtoffer, of is bang.
topic-exploitation-first =
    - Praat niet eerst met het gezin. U weet nog niet wie erbij hoort.
    - Haal meteen de intern begeleider of de directeur erbij en bel Veilig Thuis.
    - Staat er iemand te wachten voor wie het kind bang is? Blijf bij het kind en bel 112.
    - Schrijf op wat u zag: de dag, de tijd, de plek en het kenteken.
topic-exploitation-danger = Er wordt gedreigd of geslagen, of iemand wil het kind nu meenemen.
topic-exploitation-advice = Bij elk vermoeden, ook als het kind zegt dat het zelf wil.
topic-exploitation-avoid =
    - Spreek niemand zelf aan en volg niemand.
    - Kijk niet in de telefoon van het kind en wis niets.
    - Beloof geen geheimhouding. Zeg wie u erbij haalt.
    - Zeg niet dat het de eigen keus of schuld van het kind is.
topic-exploitation-notice =
    - Een leerling heeft dure spullen of veel geld, en zegt niet waarvan.
    - Een leerling heeft meer dan één telefoon, of moet altijd bereikbaar zijn.
    - Ouderen die u niet kent, wachten bij school en nemen een leerling mee.
    - Een leerling heeft ineens oudere vrienden en doet daar geheim over.
    - Een leerling is vaak weg of doodmoe, en het leren gaat achteruit.
    - Een leerling heeft blauwe plekken, of wonden die het misschien zelf maakte.

topic-sexual-abuse-title = Seksueel misbruik
topic-sexual-abuse-line = Iemand dringt een kind iets seksueels op, ook via een scherm.
topic-sexual-abuse-about = Seksueel misbruik is alles wat iemand een kind op seksueel gebied opdringt, ook via een scherm. Vaak kent het kind degene die het doet. Meestal is er niets te zien, en zwijgt het kind uit angst of schaamte.
topic-sexual-abuse-first =
    - Vertelt een kind iets? Luister en vraag niet door. Schrijf daarna de woorden van het kind op, en wat u zelf zei.
    - Haal meteen de intern begeleider of de directeur erbij. Bel Veilig Thuis voordat iemand met het gezin praat.
    - Is het net gebeurd? Bel meteen, want sporen zijn snel weg. Was niets, wis niets en gooi niets weg.
    - Gaat het om iemand die voor de school werkt, ook als vrijwilliger of stagiair? Volg dan deze stappen niet. Zeg het meteen en zelf tegen het bestuur, en zet het niet in het dossier van de leerling.
topic-sexual-abuse-danger = Het kind is gewond of is nu niet veilig.
topic-sexual-abuse-advice = Bij elk vermoeden. Vandaag nog als het weer kan gebeuren, of als het kind zelf om hulp vraagt.
topic-sexual-abuse-avoid =
    - Vraag het kind niet uit. Laat het ook niet voor een collega opnieuw vertellen.
    - Onderzoek het lichaam niet en maak er geen foto’s van.
    - Spreek degene niet aan die het misschien deed.
    - Beloof geen geheimhouding. Zeg wie u erbij haalt.
topic-sexual-abuse-notice =
    - Een kind doet of weet dingen over seks die niet bij de leeftijd passen.
    - Een kind is bang voor iemand of voor een plek, of wil daar niet alleen zijn.
    - Een kind heeft een ‘geheim’ met een volwassene.
    - Een kind heeft pijn, jeuk of bloed bij de geslachtsdelen, of zit moeilijk.
    - Een kind plast weer in de broek, of vertelt over nachtmerries.
    - Een kind doet plotseling heel anders.

topic-disability-title = Leerlingen met een beperking
topic-disability-line = Een beperking kan verbergen dat er iets mis is.
topic-disability-about = Een kind met een beperking heeft vaak van veel mensen zorg nodig, ook bij wassen en aankleden. Het kan soms moeilijk vertellen wat er gebeurt. En een signaal lijkt al snel bij de beperking te horen.
topic-disability-first =
    - De stappen van de meldcode blijven dezelfde.
    - Vraag wie dit kind goed kent wat bij het kind gewoon is, en sinds wanneer het anders gaat.
    - Zoek een manier waarop het kind zelf iets kan laten weten, zoals plaatjes of gebaren. Laat daarbij niemand uit het gezin helpen.
    - Denk ook aan anderen dan de ouders: het vervoer, de opvang, de begeleiding. Werkt iemand voor de school? Ga dan meteen naar de directeur; bij iets seksueels zelf naar het bestuur.
topic-disability-danger = Het kind is gewond, of krijgt de zorg niet die het nu nodig heeft.
topic-disability-advice = Als u twijfelt of iets bij de beperking hoort, en bij elk vermoeden.
topic-disability-avoid =
    - Leg een signaal niet zomaar uit met de beperking.
    - Vul niet in wat het kind bedoelt. Schrijf op wat het deed, zei of aanwees.
    - Denk niet dat een kind er weinig van merkt.
    - Zware zorg verdient begrip. Het is geen reden om niets te doen.
topic-disability-notice =
    - Het gedrag verandert zonder dat iemand weet waardoor.
    - Een kind schrikt of verzet zich bij aanraken, verschonen of omkleden.
    - Een kind is bang voor één persoon, thuis, onderweg of bij de opvang.
    - De uitleg bij een wond past niet bij wat het kind kan.
    - Een bril, gehoorapparaat, hulpmiddel of medicijn ontbreekt al lang.
    - Een ouder vraagt iets wat het kind niet kan, of weigert hulp die nodig is.

topic-elderly-title = Ouderen in het gezin
topic-elderly-line = Een opa, oma of ander ouder familielid wordt mishandeld of slecht verzorgd.
topic-elderly-about = De meldcode gaat over iedereen in het gezin, ook over een opa of oma. Het kan gaan om slaan, schelden, opsluiten, slecht verzorgen of geld afpakken. Op school hoort u er vaak over van het kind.
topic-elderly-first =
    - U volgt dezelfde stappen. Leg uw signalen vast bij de leerling door wie u het weet.
    - Kijk ook naar het kind zelf: het ziet en hoort dit thuis mee.
    - Vraag Veilig Thuis wie er met de oudere praat. Dat hoeft u niet zelf te doen.
    - Wil de oudere geen hulp? Vraag Veilig Thuis wat u dan kunt doen.
topic-elderly-danger = De oudere is gewond, wordt bedreigd of krijgt nu geen zorg.
topic-elderly-advice = Bij elk vermoeden. Veilig Thuis is er ook voor volwassenen en ouderen.
topic-elderly-avoid =
    - Vraag het kind niet om thuis op te letten of iets uit te zoeken.
    - Spreek degene die zorgt er niet op aan waar de oudere bij is.
    - Denk niet dat het geen zaak van de school is.
topic-elderly-notice =
    - Een kind vertelt dat thuis tegen opa of oma wordt geschreeuwd, of dat er wordt geslagen.
    - Een kind vertelt dat opa of oma niet naar buiten mag, of te weinig eten of zorg krijgt.
    - Een oudere ziet er slecht verzorgd uit of heeft blauwe plekken.
    - Een oudere is bang, of laat altijd een ander antwoorden.
    - Een kind zorgt voor opa of oma, meer dan bij de leeftijd past.

topic-kindcheck-title = Kindcheck
topic-kindcheck-line = U maakt zich zorgen over een ouder en ziet de kinderen zelf niet.
topic-kindcheck-about = De kindcheck is één vraag: zijn er kinderen die van deze volwassene afhangen, en zijn zij veilig? U stelt die vraag als de toestand van een ouder daar reden voor geeft. Aan de kinderen hoeft u niets te merken, en u hoeft ze niet te zien.
topic-kindcheck-first =
    - Ga na of er kinderen zijn, hoe oud zij zijn en wie er nu voor hen zorgt. Denk ook aan kinderen die niet op deze school zitten.
    - Vraag het gewoon aan de ouder, als dat veilig kan.
    - Neem contact op met de directeur of de intern begeleider, ook als u twijfelt.
    - Leg een signaal vast, en geef daarbij aan dat het om de toestand van een ouder gaat. Daarna volgt u de gewone stappen.
topic-kindcheck-danger = De ouder dreigt zichzelf of een ander iets aan te doen, of kan nu niet voor een kind zorgen.
topic-kindcheck-advice = Als u niet zeker weet of de kinderen veilig zijn.
topic-kindcheck-avoid =
    - Wacht niet tot u iets aan een kind merkt.
    - Schrijf geen diagnose op, maar wat de ouder zei of deed.
    - Laat een kind niet meegaan met een ouder die gevaarlijk kan zijn, zonder eerst met de politie of Veilig Thuis te overleggen.
topic-kindcheck-notice =
    - Een ouder is erg in de war of heel somber, of zegt niet meer te willen leven.
    - Een ouder ruikt naar drank, of lijkt drugs te hebben gebruikt.
    - Een ouder is bang voor de partner, of is gewond.
    - Een ouder zegt het niet meer aan te kunnen, of bang te zijn voor wat er kan gebeuren.
    - Een ouder vergeet steeds weer wat een kind nodig heeft.
