# Step 4: weighing nature and seriousness.

record_weighing-title = Weging vastleggen
record_weighing-intro = Leg alles naast elkaar en weeg in woorden. Het programma telt niets op en geeft geen score.
record_weighing-guidance =
    Weeg het liefst met twee of drie mensen. Gebruik de signalen, het advies en het gesprek met de ouders.

    - Lees beide kolommen. Wat spreekt uw vermoeden tegen?
    - Beschermende dingen strepen risico’s niet weg. Ze staan ernaast.
    - Schrijf op wat u niet weet, en wat u van gedachten zou doen veranderen.
    - Kijk ook naar broers en zussen, naar de ouders en naar uzelf.

    Twijfelt u over de veiligheid? Bel { $body }. U hoeft het niet zeker te weten.

    Weeg na het laatste gesprek. Is er daarna nog een gesprek geweest, weeg dan opnieuw.
record_weighing-submit = Weging vastleggen
record_weighing-done = De weging is vastgelegd.
record_weighing-considered-hint = Kruis aan wat u hebt meegewogen. Wat u niet aankruist, staat later als “buiten de weging gelaten” in het dossier.
record_weighing-supports = Ondersteunt het vermoeden
record_weighing-weakens = Verzwakt het vermoeden
record_weighing-neutral = Neutraal
record_weighing-hypotheses = Hypothesen: geen feiten
record_weighing-hypotheses-hint = Deze hoeft u niet mee te wegen. Ze staan hier zodat u ze niet voor feiten houdt.
record_weighing-none = Er zijn geen aantekeningen van deze soort.
record_weighing-considered = Welke aantekeningen hebt u meegewogen?
record_weighing-part-weigh = De weging
record_weighing-risk = Hoe groot is het risico dat het gebeurt of doorgaat?
record_weighing-risk-hint = In woorden, met waaruit u dat afleidt.
record_weighing-nature = Wat is er aan de hand?
record_weighing-nature-hint = De aard: bijvoorbeeld verwaarlozing, ruzie met geweld tussen de ouders, slaan.
record_weighing-seriousness = Hoe ernstig is het?
record_weighing-seriousness-hint = In uw eigen woorden, en waarom u dat vindt.
record_weighing-part-picture = Het beeld
record_weighing-part-picture-hint = Laat leeg wat u niet weet. Schrijf het dan bij “Wat u nog niet weet”.
record_weighing-at-risk = Wie loopt er gevaar?
record_weighing-at-risk-hint = Denk ook aan broers, zussen en ouders. Welk gevaar het is, vult u hieronder in.
record_weighing-frequency = Hoe vaak gebeurt het?
record_weighing-frequency-hint = Bijvoorbeeld: elke maandag, of drie keer in de afgelopen maand.
record_weighing-duration = Hoe lang is het al zo?
record_weighing-duration-hint = Bijvoorbeeld: sinds de zomervakantie, toen vader zijn werk verloor.
record_weighing-effect = Wat doet het met het kind?
record_weighing-effect-hint = Bijvoorbeeld: slecht slapen, bang zijn, niet meer spelen, minder leren.
record_weighing-part-danger = Gevaar
record_weighing-part-danger-hint = Vul elk veld in. Ziet u geen gevaar? Schrijf dan dat u dat niet ziet.
record_weighing-danger-child = Welk gevaar is er voor het kind?
record_weighing-danger-others = Welk gevaar is er voor anderen?
record_weighing-danger-others-hint = Bijvoorbeeld een broer, een zus of een van de ouders.
record_weighing-danger-self = Welk gevaar is er voor uzelf of uw collega’s?
record_weighing-protective = Wat beschermt het kind?
record_weighing-protective-hint = Bijvoorbeeld: een oma die elke dag komt, ouders die hulp willen.
record_weighing-part-talk = Het gesprek en het advies
record_weighing-talk-changed = Wat heeft het laatste gesprek aan uw beeld veranderd?
record_weighing-talk-changed-hint = Ook als het niets veranderde: schrijf op waarom niet.
record_weighing-advice-weighed = Hoe hebt u het advies meegewogen?
record_weighing-part-unknown = Wat u nog niet weet
record_weighing-unknown = Wat weet u niet?
record_weighing-unknown-hint = Bijvoorbeeld: wat er ’s nachts gebeurt, of wie u nog niet hebt gesproken.
record_weighing-would-change = Wat zou u van gedachten doen veranderen?
record_weighing-would-change-hint = Wat zou u moeten zien of horen om u meer zorgen te maken, of juist minder?
record_weighing-part-instrument = Het risicotaxatie-instrument
record_weighing-part-instrument-hint = Een instrument helpt u om niets te vergeten. Het beslist niet. Hebt u er geen gebruikt, dan vraagt het formulier waarom.
record_weighing-instrument-name = Welk instrument is gebruikt?
record_weighing-instrument-on = Wanneer is het ingevuld?
record_weighing-instrument-by = Door wie?
record_weighing-instrument-result = Wat kwam eruit, in woorden?
record_weighing-instrument-result-hint = Neem de vragen zelf niet over: bij veel instrumenten mag dat niet. U kunt het ingevulde instrument als document aan het dossier toevoegen.
record_weighing-instrument-document = Welk document is het ingevulde instrument?
record_weighing-instrument-document-hint = Laat leeg als het niet in dit dossier staat.
record_weighing-part-child = Praten met het kind
record_weighing-child-talk = Is een gesprek met het kind zinvol en mogelijk?
record_weighing-child-talk-reason = Waarom wel of niet?
record_weighing-child-talk-reason-hint = Denk aan de leeftijd, de veiligheid na het gesprek en wie het kind vertrouwt.

answer_framework-title = Afwegingskader beantwoorden
answer_framework-intro = De vragen van het afwegingskader, op volgorde. Bij elk antwoord staat waar u verdergaat.
answer_framework-guidance =
    Deze vragen helpen om te bepalen of melden nodig is. Beantwoord ze met de intern begeleider en de directeur. De antwoorden wijzen een richting; het besluit neemt de school.

    - Begin bij vraag 1 en volg wat er bij uw antwoord staat. Vragen die u overslaat, laat u leeg.
    - Schrijf bij elk antwoord waarom.
    - Bij acute onveiligheid is er nu, of in de komende dagen, gevaar. Bij structurele onveiligheid komt het steeds terug of houdt het aan.
    - U hoeft onveiligheid niet te bewijzen. Twijfelt u? Dan is dat een antwoord, en dan meldt u. { $body-first } zoekt uit wat er aan de hand is.
    - De laatste vraag kan wachten tot de hulp een tijd loopt. U vult het kader dan opnieuw in.

    Komt u op melden uit bij de vraag over veiligheid? Bel dan meteen. De vragen over hulp bespreekt u daarna samen met { $body }.
answer_framework-submit = Antwoorden vastleggen
answer_framework-done = De antwoorden zijn vastgelegd.
answer_framework-none = Dit dossier volgt een plan zonder afwegingskader. U hoeft hier niets in te vullen.
answer_framework-question = Vraag { $number }
answer_framework-reason = Waarom?
answer_framework-to-question = ga verder bij vraag { $number }
answer_framework-to-report = dit leidt naar melden
answer_framework-to-close = u kunt de meldcode afsluiten
answer_framework-to-help = u gaat verder met hulp
