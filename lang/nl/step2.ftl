# Step 2: consulting a colleague, and advice from outside.

ask_consultation-title = Overleg vragen
ask_consultation-intro = Vraag een collega om mee te denken. De vraag komt bij diens werk te staan.
ask_consultation-guidance =
    U hoeft dit niet alleen te doen. Stap 2 is er om samen te kijken: zien we hetzelfde, en wat is nu verstandig?

    - Vraag in elk geval de intern begeleider of de aandachtsfunctionaris.
    - Stel een echte vraag. Bijvoorbeeld: “Herken je dit? Wat zouden we eerst moeten uitzoeken?”
    - Wijs de aantekeningen aan waar het om gaat.
    - Kan het niet wachten? Loop dan naar uw collega toe, of bel. Een bericht is dan te langzaam.
ask_consultation-submit = Vraag versturen
ask_consultation-done = De vraag is vastgelegd en staat klaar voor uw collega.
ask_consultation-of = Aan wie vraagt u het?
ask_consultation-question = Wat is uw vraag?
ask_consultation-question-hint = Bijvoorbeeld: “Is er genoeg om met de ouders te praten, of moeten we eerst meer weten?”
ask_consultation-entries = Om welke aantekeningen gaat het?

record_consultation-title = Overleg vastleggen
record_consultation-intro = Met wie hebt u overlegd, wat is er besproken en wat kwam eruit?
record_consultation-guidance =
    Leg het overleg vast zodra het is geweest. Later wil iemand kunnen lezen dat u niet alleen hebt beslist, en waarom u toen deed wat u deed.

    - Een gesprek in de gang telt ook, als u vastlegt wat eruit kwam.
    - Schrijf ook op waar u het niet over eens was.
    - Overleg met de intern begeleider of de aandachtsfunctionaris hoort er altijd bij, voordat u weegt of beslist. Alleen bij acuut gevaar mag het daarna.
    - Schrijf niet “besproken met IB”, maar: wat is besproken, en wat doen we nu?
record_consultation-submit = Overleg vastleggen
record_consultation-done = Het overleg is vastgelegd.
record_consultation-request = Hoort dit bij een eerdere vraag?
record_consultation-request-hint = Kies de vraag waarop dit het antwoord is. Anders laat u dit leeg.
record_consultation-with = Wat is de functie van uw collega?
record_consultation-name = Hoe heet uw collega?
record_consultation-also-present = Wie waren er nog meer bij?
record_consultation-also-present-hint = Bijvoorbeeld bij een overleg van het zorgteam: namen en functies.
record_consultation-when = Wanneer was het overleg?
record_consultation-discussed = Wat is er besproken?
record_consultation-outcome = Wat kwam eruit?
record_consultation-outcome-hint = Wat gaat u doen, wie doet wat, en wanneer kijkt u weer?

inform_director-title = Directeur op de hoogte brengen
inform_director-intro = De intern begeleider vertelt de directeur van het vermoeden. Dat legt u hier vast.
inform_director-guidance =
    De directeur draagt de verantwoordelijkheid en moet weten dat er een vermoeden is. Dat hoort bij stap 2, niet pas bij een melding.

    - Vertel de feiten en hoe zeker u bent. Maak het niet groter en niet kleiner.
    - Zeg wat u van de directeur nodig hebt, bijvoorbeeld aanwezigheid bij het gesprek met de ouders.
    - Bent u zelf de directeur? Leg dan vast wie u het vertelde en wat u antwoordde.
inform_director-submit = Vastleggen
inform_director-done = Vastgelegd dat de directeur op de hoogte is.
inform_director-told-by = Wie heeft het verteld?
inform_director-told-by-hint = Volgens het plan doet de intern begeleider dit.
inform_director-name = Naam van de directeur
inform_director-when = Wanneer is het verteld?
inform_director-told = Wat is er verteld?
inform_director-response = Wat zei of besloot de directeur?

prepare_advice-title = Adviesblad maken
prepare_advice-intro = Een blad om naast u te leggen als u advies vraagt. Zonder iets dat naar het gezin leidt.
prepare_advice-guidance =
    Advies vragen bij { $body } kan in elke stap, dag en nacht, op { $body-phone }. Advies vragen is geen melding: u blijft zelf verantwoordelijk en { $body } benadert het gezin niet.

    Noem daarom geen namen en niets waardoor iemand het gezin herkent. “Een meisje van 7” is genoeg.

    - Vertel wat u zag en hoorde, en hoe vaak.
    - Zeg wat u al deed, en wat u niet weet.
    - Stel één of twee duidelijke vragen. Bijvoorbeeld: “Moeten we dit melden?” of “Hoe beginnen we het gesprek met de ouders?”
    - Vraag of de adviseur vindt dat u moet melden, en schrijf dat antwoord op.

    Na het bewaren staat bij dit dossier een link naar het adviesblad als pdf.
prepare_advice-submit = Adviesblad maken
prepare_advice-done = Het adviesblad is gemaakt. U vindt de pdf hieronder bij de gebeurtenissen.
prepare_advice-summary = De situatie in een paar zinnen
prepare_advice-summary-hint = Leeftijd mag, naam niet. Bijvoorbeeld: “Een jongen van 9 komt sinds september vaak zonder eten op school.”
prepare_advice-question = Wat wilt u weten?
prepare_advice-entries = Welke aantekeningen wilt u kunnen voorlezen?
prepare_advice-entries-hint = Op het blad zijn namen, geboortedata, adressen en de groep weggehaald. Zo staat het er:
prepare_advice-refused = Namen, geboortedata, adressen, telefoonnummers en de groep mogen niet in de samenvatting of de vraag staan. Staan ze er toch in, dan wordt het blad niet gemaakt.
prepare_advice-found = Haal deze woorden weg of vervang ze:
prepare_advice-mark = [weggehaald]
prepare_advice-more = Let op omschrijvingen waaraan u iemand herkent, zoals een bijzonder beroep of een ongeluk dat in de krant stond. Die herkent het programma niet.

record_advice-title = Advies vastleggen
record_advice-intro = Wie gaf advies, wat vroeg u en wat was het antwoord?
record_advice-guidance =
    Leg het advies vast zolang u het nog weet. Vraag de adviseur om een naam of kenmerk, zodat u er later op terug kunt komen.

    - Schrijf het advies op zoals het is gegeven. Ook als u er anders over denkt.
    - Zei de adviseur dat u moet melden? Of juist niet? Zet dat apart.
    - U beslist zelf. Wijkt u af van het advies, leg dan uit waarom, bij de weging of het besluit.
    - Twijfelt u over de veiligheid? Dan hoort advies van { $body } er altijd bij.
record_advice-submit = Advies vastleggen
record_advice-done = Het advies is vastgelegd.
record_advice-adviser = Wie gaf advies?
record_advice-name = Naam en functie van de adviseur
record_advice-name-hint = Als die is gegeven.
record_advice-reference = Kenmerk van het gesprek
record_advice-reference-hint = Vraag ernaar; u kunt er later naar verwijzen.
record_advice-when = Wanneer was dit?
record_advice-question = Wat vroeg u?
record_advice-advice = Wat was het advies?
record_advice-report-advised = Was het advies om te melden?
record_advice-report-advised-hint = Kies onbekend als daar niets over is gezegd.
