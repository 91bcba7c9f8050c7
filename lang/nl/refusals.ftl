# Why something is refused, and what to do now. One text per rule; they speak to the reader.

refusal-entry-source-required = Noem de bron: wie het zei, wat die van het kind is, of die het zelf zag, en hoe en wanneer u het hoorde. Of kies “geheim” en zeg waarom.
refusal-entry-diagnosis-qualified = Vul de naam, het beroep en de datum in van wie de diagnose stelde. Weet u die niet? Leg het dan vast als informatie van een ander.
refusal-entry-hypothesis-marked = Kies ten minste één aantekening waar deze hypothese op rust.
refusal-hypothesis-follow-up = Schrijf eerst bij elke hypothese wat ervan is gebleken, of leg uit waarom dat niet kan.
refusal-sign-what-was-seen = Vul in welk signaal van welke lijst het is, wat er precies is gezien of gehoord, wanneer, en door wie.
refusal-entry-source-required-source-protected-ground = Leg uit waarom de naam van de bron geheim moet blijven.
refusal-entry-happened-before-recorded = Deze datum ligt in de toekomst. Vul in wanneer het is gebeurd.
refusal-step1-has-signal = Leg eerst ten minste één signaal vast dat geen hypothese is.
refusal-step1-instrument = Noem het signaleringsinstrument dat u gebruikte, of leg uit waarom niet.
refusal-step1-no-child-contact = Neem contact op met de intern begeleider of de directeur en leg dat vast.
refusal-entry-counter-signals = Kies of dit het vermoeden ondersteunt, verzwakt of neutraal is.

refusal-step2-care-coordinator = Bespreek de signalen eerst met de intern begeleider of de aandachtsfunctionaris en leg vast wat eruit kwam.
refusal-step2-director-informed = Breng eerst de directeur op de hoogte en leg dat vast.
refusal-step2-external-advice = Vraag eerst advies aan { $body } of aan de externe vertrouwenspersoon, of leg uit waarom dat niet nodig is.
refusal-step2-external-advice-consulted-first = Het advies is gevraagd voordat er met de intern begeleider is overlegd. Het stappenplan vraagt eerst overleg. Leg uit waarom dat anders ging.
refusal-advice-anonymous = Hier staat iets wat naar het gezin leidt: een naam, datum, adres, telefoonnummer of de groep. Haal het weg.

refusal-step3-conversation = Praat eerst met deze persoon, of leg vast waarom u afziet van het gesprek. Is nog niet vastgelegd wie het gezag heeft? Doe dat dan eerst.
refusal-conversation-waiver-ground-ground = Kies een grond uit de lijst.
refusal-conversation-waiver-ground-motivation = Leg in uw eigen woorden uit waarom die grond hier geldt.
refusal-conversation-order = Vul dit eerst in. Uw uitleg komt pas na het doel, de feiten en de reactie.
refusal-conversation-present = De intern begeleider en de directeur horen bij dit gesprek. Waren zij er niet bij? Leg dan uit waarom.
refusal-conversation-minutes = Vul dit in: zonder dit is het verslag niet compleet.
refusal-conversation-waiver-ground = Kies een grond uit de lijst en leg in uw eigen woorden uit waarom die hier geldt.
refusal-conversation-contact-break-advice = Vraag eerst advies aan { $body } en leg dat vast, of leg uit waarom dat niet kon.
refusal-conversation-facts-shared = Kruis aan welke aantekeningen u hebt voorgelegd.

refusal-weighing-complete = Weeg dit in woorden. Ziet u geen gevaar? Schrijf dan dat u dat niet ziet.
refusal-weighing-entries-considered = U hebt nog niet alle aantekeningen meegewogen. Kruis ze aan, of leg uit waarom u er iets buiten laat.
refusal-weighing-after-conversation = Weeg na het laatste gesprek, en schrijf op wat dat gesprek aan uw beeld heeft veranderd.
refusal-weighing-complete-advice-weighed = Schrijf op hoe u het advies hebt meegewogen.
refusal-weighing-instrument = Noem het risicotaxatie-instrument dat u gebruikte, of leg uit waarom niet.
refusal-weighing-child = Vul in of een gesprek met het kind zinvol en mogelijk is, en waarom. Of leg uit waarom u dat niet hebt bekeken.
refusal-parents-informed = Deze ouder weet volgens het dossier nog niet wat er speelt. Vertel het en leg dat vast, of leg uit waarom dat niet kan.
refusal-weighing-child-child-talk-reason = Schrijf op waarom een gesprek met het kind wel of niet zinvol en mogelijk is.
refusal-framework-complete = Beantwoord eerst de vragen van het afwegingskader, elk met een reden.
refusal-framework-doubt-advice = U twijfelt. Vraag dan eerst advies aan { $body } en leg dat vast, of leg uit waarom dat niet kon.

refusal-decision-consulted = Overleg over dit besluit met de intern begeleider en de directeur.
refusal-decision-reasoned = Neem eerst beide besluiten, elk met een reden: is melden nodig, en is hulp (ook) mogelijk?
refusal-decision-consulted-decider = U kunt dit besluit niet zelf vastleggen. Wie beslist: { $decides }.
refusal-decision-consulted-consulted = Overleg over dit besluit met de intern begeleider en de directeur, en kruis aan met wie u overlegde.
refusal-decision-reasoned-can-protect = Kies of u het kind en het gezin genoeg kunt beschermen.
refusal-decision-reasoned-report = Kies of melden nodig is.
refusal-decision-reasoned-report-reasons = Schrijf op waarom melden wel of niet nodig is.
refusal-decision-reasoned-norm = Kies de norm waarop de melding rust.
refusal-decision-reasoned-help = Kies of hulp (ook) mogelijk is.
refusal-decision-reasoned-help-reasons = Schrijf op waarom hulp wel of niet mogelijk is.
refusal-decision-reasoned-draft = Er is nog geen besluit om te melden. Neem eerst dat besluit.
refusal-decision-against-framework = De vragen leiden naar melden. Niet melden vraagt advies van { $body }, een tweede persoon en uw uitleg.
refusal-decision-against-framework-second-person = De vragen leiden naar melden. Noem de tweede persoon die achter dit besluit staat, met diens functie.
refusal-confidentiality-weighed = Beantwoord eerst alle vragen over het beroepsgeheim, met een toelichting. Wijs bij elke ja aan waaruit het blijkt.
refusal-report-announced = Bespreek de melding eerst met deze persoon: waarom, waarvoor, en wat die ervan vindt. Of leg vast waarom u daarvan afziet.
refusal-report-objections = Er zijn bezwaren. Leg vast hoe u eraan tegemoetkomt, of hoe u ze afweegt tegen de noodzaak om te beschermen.
refusal-report-consent-efforts = Leg vast wat u hebt gedaan om toestemming of medewerking te krijgen, of leg uit waarom dat niet kon.
refusal-report-facts = Kies ten minste één feit: een waarneming, woorden van het kind of een signaal.
refusal-report-aftercare = Spreek met { $body } af wat de school nog kan doen en leg dat vast.
refusal-report-parents-told = Vertel deze persoon dat er is gemeld en leg dat vast als contact.
refusal-report-feedback = Leg vast wat { $body } terugmeldt. Hoort u niets, bel dan zelf.
refusal-help-referral = Ga na of de verwijzing is aangekomen en of de hulp is begonnen.
refusal-help-plan = Vul dit in: zonder dit is het plan niet compleet.
refusal-help-effects = Kijk of de hulp werkt en leg dat vast.
refusal-help-failed = De hulp werkte niet, of het geweld gaat door. Beslis eerst opnieuw over melden.
refusal-close-outcome = Vul in hoe het is afgelopen, hoe lang het dossier bewaard blijft en waarom.
refusal-close-outcome-outcome = Kies hoe het is afgelopen.
refusal-close-outcome-summary = Schrijf op wat een latere lezer moet weten. Was het vermoeden ongegrond? Zeg dat dan.
refusal-close-outcome-retention = Kies hoe lang het dossier bewaard blijft.
refusal-close-outcome-retention-ground = Leg uit waarom u deze termijn kiest.
refusal-close-open-points = Er staan nog dingen open. Rond ze af, of leg uit waarom u toch afsluit.

fault-required = Vul dit in.
fault-unknown-record = Kies iets wat in dit dossier staat.
fault-invalid = Dit kan het programma niet lezen. Kijk of het klopt.
fault-invalid-date = Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 23-11-2026.
fault-file-kind = Dit soort bestand kan niet. Kies een pdf, een afbeelding, een tekstbestand of een Word-bestand.
fault-file-size = Dit bestand is te groot. Het mag hooguit 10 MB zijn.

case-closed = Dit dossier is afgesloten. Heropen het als u iets wilt toevoegen.
case-not-closed = Dit dossier is al open.
case-already-opened = Dit dossier is al geopend.
case-not-opened = Dit dossier is nog niet geopend.
edition-no-framework = Dit dossier volgt een plan zonder afwegingskader.
