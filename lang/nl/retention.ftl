# Bewaren en vernietigen: hoe lang, wie houdt het tegen, wie kondigt aan en wie bevestigt.

keeping-title = Bewaren en vernietigen
keeping-intro = Een afgesloten dossier wordt bewaard zolang de bewaartermijn loopt. Daarna kan het worden vernietigd: de één kondigt dat aan, een ander bevestigt het.
keeping-pupil = Leerling
keeping-closed-on = Afgesloten op
keeping-class = Bewaartermijn
keeping-from = Vernietigen kan vanaf
keeping-confirm-from = Bevestigen kan vanaf
keeping-open = Dit dossier is niet afgesloten. Een dossier waarin wordt gewerkt, wordt bewaard.
keeping-no-day = Er is nog geen dag bekend waarop dit dossier mag worden vernietigd. De termijn begint pas als de leerling van school is, of heeft geen einde.
keeping-until = Dit dossier wordt bewaard. Vernietigen kan vanaf { $day }.
keeping-due = De bewaartermijn is voorbij. De directeur kan aankondigen dat het dossier wordt vernietigd.
keeping-held = Dit dossier mag nu niet worden vernietigd: dat is opgeschort.
keeping-announced = Aangekondigd is dat dit dossier wordt vernietigd. Het bestuur kan dat bevestigen vanaf { $day }. Tot dan kunt u bezwaar maken.
keeping-confirmable = Aangekondigd is dat dit dossier wordt vernietigd. De tijd voor bezwaar is voorbij. U kunt de vernietiging bevestigen.
keeping-confirm-other = Aangekondigd is dat dit dossier wordt vernietigd. De tijd voor bezwaar is voorbij. Iemand van het bestuur, en niet wie het aankondigde, kan de vernietiging bevestigen.
keeping-notes = Wat er is vastgelegd
keeping-no-notes = Er is nog niets vastgelegd.
keeping-noted-hold-set = Vernietigen opgeschort
keeping-noted-hold-ended = Opschorting beëindigd
keeping-noted-destruction-announced = Vernietiging aangekondigd
keeping-noted-destruction-objected = Bezwaar: de vernietiging gaat niet door
keeping-noted-destroy-dossier = Vernietigd

hold-cause-complaint = Er loopt een klacht.
hold-cause-procedure = Er loopt een procedure, bijvoorbeeld bij een rechter.
hold-cause-monitoring = Veilig Thuis volgt het gezin nog.
hold-cause-access-request = Iemand heeft om inzage gevraagd.
hold-cause-other = Er is een andere reden.

hold_dossier-title = Vernietigen opschorten
hold_dossier-intro = Het dossier blijft bewaard, ook als de bewaartermijn voorbij is, tot iemand de opschorting beëindigt.
hold_dossier-guidance =
    Doe dit zodra iemand het dossier nog nodig kan hebben.

    - Zolang de opschorting geldt, kan niemand de vernietiging aankondigen of bevestigen.
    - Was de vernietiging al aangekondigd? Dan vervalt die aankondiging.
    - De directeur en het bestuur kunnen opschorten, en de opschorting beëindigen.
hold_dossier-cause = Waarvoor?
hold_dossier-reason = Leg uit waarom
hold_dossier-readers = Dit kan worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
hold_dossier-submit = Vernietigen opschorten
hold_dossier-done = Het vernietigen is opgeschort.

end_hold-title = Opschorting beëindigen
end_hold-intro = De gewone bewaartermijn geldt daarna weer.
end_hold-guidance =
    Ga na of het dossier echt niet meer nodig is.

    - Is de klacht of de procedure afgerond, ook de tijd om in beroep te gaan?
    - Heeft degene die om inzage vroeg, alles gekregen?
    - Wat eerder was aangekondigd, moet opnieuw worden aangekondigd.
end_hold-reason = Waarom is opschorten niet meer nodig?
end_hold-readers = Dit kan worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
end_hold-submit = Opschorting beëindigen
end_hold-done = De opschorting is beëindigd.

announce_destruction-title = Vernietiging aankondigen
announce_destruction-intro = U kondigt aan dat dit dossier wordt vernietigd. Er wordt nu nog niets vernietigd.
announce_destruction-guidance =
    Niemand vernietigt een dossier alleen, en niemand doet dat ongemerkt.

    - De IB-er, de aandachtsfunctionaris, het bestuur en de functionaris gegevensbescherming krijgen bericht.
    - Zij hebben ten minste twee weken om bezwaar te maken.
    - Daarna kan iemand van het bestuur de vernietiging bevestigen. U kunt dat zelf niet.
    - Gaat het dossier weer open, of wordt het vernietigen opgeschort? Dan vervalt de aankondiging.
announce_destruction-reason = Waarom kan dit dossier weg?
announce_destruction-readers = Dit kan worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
announce_destruction-submit = Vernietiging aankondigen
announce_destruction-done = De vernietiging is aangekondigd.

object_to_destruction-title = Bezwaar maken of intrekken
object_to_destruction-intro = De vernietiging gaat dan niet door. Het dossier blijft bewaard tot iemand de vernietiging opnieuw aankondigt.
object_to_destruction-guidance =
    Twijfelt u? Maak dan bezwaar: wat vernietigd is, komt nooit meer terug.

    - Is het dossier nog nodig voor hulp aan het kind, of voor een broer of zus?
    - Loopt er een klacht of een procedure? Vraag de directeur of het bestuur dan ook om het vernietigen op te schorten.
object_to_destruction-reason = Waarom moet het dossier bewaard blijven?
object_to_destruction-readers = Dit kan worden gelezen door: { $roles }. Ouders kunnen om inzage vragen.
object_to_destruction-submit = De vernietiging tegenhouden
object_to_destruction-done = De vernietiging gaat niet door.

destroy_dossier-title = Vernietiging bevestigen
destroy_dossier-intro = U vernietigt dit dossier. Dat kan niemand meer ongedaan maken.
destroy_dossier-guidance =
    Ga eerst na of niemand het dossier nog nodig heeft.

    - Alle teksten, bestanden en sleutels van het dossier worden vernietigd.
    - Wat blijft, is een verklaring zonder gegevens van het kind en zijn familie, en het logboek.
    - Dossiers van broers en zussen blijven zoals ze zijn.
    - In reservekopieën staat het dossier nog tot die kopieën zelf worden verwijderd.
destroy_dossier-is-sure = Weet u zeker dat dit dossier weg kan?
destroy_dossier-readers = Dat u dit deed, kan worden gelezen door: { $roles }.
destroy_dossier-submit = Dossier vernietigen
destroy_dossier-done = Het dossier is vernietigd.

destruction-open = Het dossier is niet afgesloten.
destruction-held = Het vernietigen is opgeschort.
destruction-not-held = Het vernietigen is niet opgeschort.
destruction-too-early = De bewaartermijn is nog niet voorbij.
destruction-announced-before = De vernietiging is al aangekondigd.
destruction-not-announced = De vernietiging is niet aangekondigd, of de aankondiging is vervallen.
destruction-announcement-runs = De tijd om bezwaar te maken is nog niet voorbij.
destruction-same-person = U kondigde de vernietiging zelf aan. Een ander moet haar bevestigen.
destruction-same-role = Wie de vernietiging bevestigt, heeft een andere functie dan wie haar aankondigde.
destruction-emergency-open = Iemand opende dit dossier met noodtoegang, en dat is nog niet beoordeeld. Dat moet eerst.
destruction-not-sure = U koos nee. Er is niets vernietigd.

due-title = Bewaartermijnen
due-intro = Afgesloten dossiers waarvan de bewaartermijn voorbij is, of binnen drie maanden voorbij is.
due-now = Bewaartermijn voorbij
due-soon = Binnen drie maanden
due-none = Geen dossiers.
due-line = { $school }. Vernietigen kan vanaf { $day }.
due-held = Opgeschort
due-announced = Aangekondigd, te bevestigen vanaf { $day }

destroyed-title = Vernietigde dossiers
destroyed-intro = Van elk vernietigd dossier is er een verklaring. Daarin staat niets over het kind en zijn familie.
destroyed-none = Er is nog geen dossier vernietigd.
destroyed-line = { $school }. Vernietigd op { $at }.

certificate-title = Verklaring van vernietiging
certificate-intro = Dit dossier is vernietigd. Hier staat wat ervan over is. Gegevens van het kind en zijn familie horen daar niet bij.
certificate-dossier = Nummer van het dossier
certificate-school = School
certificate-period = Periode
certificate-from-until = Geopend op { $from }, afgesloten op { $until }
certificate-class = Bewaartermijn
certificate-edition = Uitgave van de meldcode
certificate-from = Vernietigen kon vanaf
certificate-records = Wat erin stond
certificate-counts = Vastgelegd: { $records }. Bestanden: { $files }.
certificate-announced = Aangekondigd door
certificate-confirmed = Bevestigd en vernietigd door
certificate-log = Plaats in het logboek
certificate-log-size = Regel { $size }
certificate-checkpoint = Eerste stand van het logboek daarna
certificate-checkpoint-at = { $size } regels, ondertekend op { $at }
certificate-no-checkpoint = Nog niet ondertekend. Dat gebeurt binnen een dag.
certificate-root = Kenmerk van die stand:
certificate-print = U kunt deze pagina afdrukken om haar buiten Luwte te bewaren.
