# Controleren of een stuk echt is

proof-title = Zo controleert u dit stuk
proof-explanation = Dit bestand is verzegeld. Verandert er één teken, dan past het zegel niet meer. In het bestand zit een bijlage met het bewijs: wat de school vastlegde, en dat het in het logboek van het bestuur staat. U kunt dit controleren op de pagina Controleren van de website waar de school Luwte gebruikt (/verify), of met het programma luwte: luwte verify. Voor de controle hebt u het digitale bestand nodig, niet de afdruk.
proof-moment = IJkpunt van
proof-size = Regels in het logboek
proof-root = Wortel van het logboek
proof-key = Controlesleutel
proof-file = Bewijs dat de vastleggingen in deze melding in het logboek van het bestuur staan

verify-title = Controleren of een melding echt is
verify-intro = Kies een melding die u kreeg (een pdf van Luwte), het bewijs daaruit (bewijs.json) of een logboek (JSON-regels). Wij kijken of het bestand nog precies is zoals de school het maakte. Het bestand wordt niet bewaard.
verify-file = Bestand
verify-file-hint = Een pdf, json of jsonl, niet groter dan 16 MB.
verify-key = Controlesleutel
verify-key-hint = Niet verplicht. Hebt u de sleutel apart gekregen, bijvoorbeeld van het bestuur? Vul hem dan hier in. Zonder sleutel gebruiken wij de sleutel die in het bestand staat.
verify-button = Controleren
verify-result-holds = Het bestand klopt
verify-result-fails = Het bestand klopt niet
verify-result-unreadable = Het bestand kon niet worden gelezen
verify-no-file = Kies een bestand.
verify-busy = Vanaf het netwerk waarop u zit, worden nu al andere bestanden gecontroleerd. Wacht tien seconden en probeer het opnieuw.
verify-bad-key = Dit is geen controlesleutel. Een sleutel begint met luwte/ en bevat twee plustekens.
verify-what = Wat deze controle zegt
verify-what-text =
    - Klopt het bestand, dan is het niet veranderd sinds de school het maakte, en staan de vastleggingen in het logboek van het bestuur.
    - De controle zegt niet of waar is wat er staat. Dat blijft een oordeel van mensen.
    - Alleen met een sleutel die u apart kreeg, weet u zeker dat het bestand van dit bestuur komt.
verify-holds = Dit bestand klopt: het is niet veranderd, en { $records } vastleggingen staan in het logboek van het bestuur, dat op { $at } { $size } regels had.
verify-log-holds = Dit bestand klopt: het is niet veranderd, en elke regel ervan ({ $records }) staat in het logboek van het bestuur, dat op { $at } { $size } regels had.
verify-without-text = Van { $records } daarvan is de tekst niet meegestuurd.
verify-key-given = Het is ondertekend met de sleutel die u opgaf.
verify-key-successor = Het is ondertekend met een nieuwere sleutel van dit bestuur ({ $key }). De sleutel die u opgaf, heeft die met een handtekening als opvolger aangewezen. Bewaar de nieuwe sleutel.
verify-key-inside = Let op: er is gecontroleerd met de sleutel die in het bestand zelf staat ({ $key }). Dat het bestand van dit bestuur komt, weet u pas als u deze sleutel vergelijkt met de sleutel die het bestuur apart geeft.
verify-unreadable = Dit bestand kan niet worden gecontroleerd: het is geen melding of bewijs van Luwte, of het is te beschadigd om te lezen.
verify-fault-key = Dit bestand klopt niet: het is niet gemaakt met de sleutel die u opgaf.
verify-fault-board = Dit bestand klopt niet: de sleutel hoort bij een ander bestuur dan het bestand zegt.
verify-fault-checkpoint = Dit bestand klopt niet: het ijkpunt van het logboek is veranderd of niet met deze sleutel ondertekend.
verify-fault-key-change = Dit bestand klopt niet: de overdracht van de ene sleutel aan de andere (nummer { $no }) is niet echt of hoort er niet bij.
verify-fault-order = Dit bestand klopt niet: vastlegging { $no } staat niet op haar plaats.
verify-fault-text = Dit bestand klopt niet: de tekst van vastlegging { $no } is niet de tekst die is vastgelegd.
verify-fault-leaf = Dit bestand klopt niet: vastlegging { $no } staat zo niet in het logboek.
verify-fault-chain = Dit bestand klopt niet: vastlegging { $no } past niet aan de vastlegging ervoor.
verify-fault-line-order = Dit bestand klopt niet: regel { $no } staat niet op zijn plaats.
verify-fault-line = Dit bestand klopt niet: regel { $no } staat zo niet in het logboek.
verify-fault-log-seal = Dit bestand klopt niet: het zegel past niet, dus er is iets aan veranderd of er ontbreken regels.
verify-fault-proof-seal = Dit bestand klopt niet: het zegel past niet op het bewijs, dus er is iets aan veranderd.
verify-fault-paper-seal = Dit bestand klopt niet: het zegel past niet op het bestand, dus er is iets aan veranderd.

# Wat het programma zegt over alles wat bewaard is

verify-store-holds = Alles klopt: { $boards } besturen, { $events } vastleggingen (waarvan { $closed } zonder sleutel), { $audit } logregels, { $checkpoints } ijkpunten.
verify-store-odd = Het klopt niet: in { $which } staat iets dat daar niet kan staan.
verify-store-board-key = Het klopt niet: de sleutel van bestuur { $which } gaat niet open.
verify-store-log-key = Het klopt niet: ondertekensleutel { $which } is niet echt.
verify-store-key-change = Het klopt niet: sleutel { $which } is niet zo door de vorige sleutel aangewezen.
verify-store-key-change-missing = Het klopt niet: de overdracht van de vorige sleutel aan { $which } ontbreekt.
verify-store-key-change-unlogged = Het klopt niet: volgens het logboek is sleutel nummer { $which } na de eerste een andere dan er staat.
verify-store-checkpoint-key = Het klopt niet: het ijkpunt bij { $which } regels is ondertekend met een sleutel die toen niet tekende.
verify-store-other-key = Het klopt niet: de opgegeven sleutel { $which } is geen sleutel van dit bestuur.
verify-store-checkpoint = Het klopt niet: het ijkpunt bij { $which } regels is veranderd of niet ondertekend met een sleutel van het bestuur.
verify-store-checkpoint-missing = Het klopt niet: het ijkpunt bij { $which } regels ontbreekt.
verify-store-kept-note = Het klopt niet: het opgegeven ijkpunt is niet ondertekend met een sleutel van bestuur { $which }.
verify-store-checkpoint-root = Het klopt niet: het logboek is bij { $which } regels niet wat toen is ondertekend.
verify-store-checkpoint-beyond = Het klopt niet: er is getekend voor { $which } regels, maar zo lang is het logboek niet.
verify-store-leaf-missing = Het klopt niet: regel { $which } van het logboek ontbreekt of staat er dubbel.
verify-store-node = Het klopt niet: bij regel { $which } van het logboek staat een verkeerde hash.
verify-store-tree = Het klopt niet: het logboek heeft { $which } regels, maar er is een ander aantal of een andere stand bewaard.
verify-store-audit-missing = Het klopt niet: logregel { $which } ontbreekt.
verify-store-audit-changed = Het klopt niet: logregel { $which } is veranderd.
verify-store-audit-order = Het klopt niet: logregel { $which } staat niet op zijn plaats.
verify-store-audit-unlogged = Het klopt niet: het aantal logregels verschilt { $which } van wat in het logboek staat.
verify-store-event-missing = Het klopt niet: vastlegging { $which } ontbreekt.
verify-store-event-changed = Het klopt niet: vastlegging { $which } is veranderd.
verify-store-event-order = Het klopt niet: vastlegging { $which } staat niet op haar plaats.
verify-store-event-chain = Het klopt niet: vastlegging { $which } past niet aan de vastlegging ervoor.
verify-store-event-text = Het klopt niet: de tekst van vastlegging { $which } is veranderd.
verify-store-event-kept = Het klopt niet: vastlegging { $which } is verplaatst, maar de tekst staat er nog.
verify-store-staff-key = Het klopt niet: de sleutel van signaal { $which } ontbreekt of gaat niet open.
verify-store-staff-count = Het klopt niet: signaal { $which } heeft een ander aantal vastleggingen dan het zelf zegt.
verify-store-staff-missing = Het klopt niet: signaal { $which } staat niet meer in de lijst, maar zijn vastleggingen wel.
verify-store-event-unlogged = Het klopt niet: het aantal vastleggingen verschilt { $which } van wat in het logboek staat.
verify-store-file-missing = Het klopt niet: het bestand bij vastlegging { $which } ontbreekt.
verify-store-file-changed = Het klopt niet: het bestand bij vastlegging { $which } is veranderd.
verify-store-file-unlogged = Het klopt niet: er is een bestand bij vastlegging { $which }, maar die noemt er geen.
verify-store-text-missing = Het klopt niet: de tekst van dossier { $which } ontbreekt, en in het logboek staat niet dat het dossier is vernietigd.
verify-store-text-unlogged = Het klopt niet: er zijn teksten zonder gebeurtenis ({ $which }).
verify-store-not-destroyed = Het klopt niet: in het logboek staat dat dossier { $which } is vernietigd, maar er is nog iets van over.
verify-store-certificate = Het klopt niet: wat er van het vernietigde dossier { $which } is bewaard, past niet bij het logboek.
verify-store-key-missing = Het klopt niet: de sleutel van dossier { $which } ontbreekt, en in het logboek staat niet dat het dossier is vernietigd.
verify-store-nothing-kept = Let op: u gaf geen sleutel of ijkpunt mee dat elders is bewaard. Wie alles kan herschrijven, ook de sleutels, kan dan een heel logboek maken dat bij zichzelf past.
verify-store-dossier-key = Het klopt niet: de sleutel van dossier { $which } gaat niet open.
verify-store-dossier-missing = Het klopt niet: dossier { $which } staat niet meer in de lijst van dossiers, maar zijn vastleggingen wel.
verify-store-board-missing = Het klopt niet: { $which } besturen ontbreken, maar hun logboek is er nog of er is een bewijs van bewaard.
verify-store-dossier-count = Het klopt niet: dossier { $which } heeft een ander aantal vastleggingen dan het zelf zegt.
verify-store-duty-missing = Het klopt niet: regel { $which } van de plichten van het bestuur ontbreekt, maar volgens het logboek is zij vastgelegd.
verify-store-duty-changed = Het klopt niet: regel { $which } van de plichten van het bestuur gaat niet open, of is niet wat het logboek ervan zegt.
verify-store-duty-unlogged = Het klopt niet: regel { $which } van de plichten van het bestuur staat niet in het logboek.
