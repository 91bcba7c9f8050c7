# Wie eindverantwoordelijk is voor het besluit om te melden.

responsibility-title = Wie beslist over een melding?
responsibility-intro = Op elke school is één medewerker eindverantwoordelijk voor het besluit om wel of niet te melden. Een plaatsvervanger beslist alleen als deze medewerker afwezig is of zelf bij het kind betrokken is.
responsibility-role = Deze functie draagt het besluit: { $role }.
responsibility-other-role = Andere functie kiezen
responsibility-open = Nog te doen
responsibility-nobody = Er is niemand aangewezen. Tot die tijd mag ieder met deze functie beslissen, en staat bij een besluit dat er niemand was aangewezen.
responsibility-no-deputy = Er is geen plaatsvervanger. Kan de eindverantwoordelijke niet beslissen, dan kan niemand dat.
responsibility-nobody-short = niemand
responsibility-nobody-named = Wijs eerst iemand aan.
responsibility-does-not-hold-the-role = Deze medewerker heeft op deze school niet de functie die beslist.
responsibility-same-person = Kies een ander dan de eindverantwoordelijke.
responsibility-cannot-carry = Met deze functie kan iemand geen besluit in een dossier nemen.
responsibility-first = Eindverantwoordelijk
responsibility-deputy = Plaatsvervanger
responsibility-absent = Afwezig
responsibility-absence = Van { $since } tot en met { $until }
responsibility-absent-now = Nu beslist de plaatsvervanger.
responsibility-name = Aanwijzen
responsibility-change = Wijzigen

name_responsible-title = Eindverantwoordelijke aanwijzen
name_responsible-intro = Wijs aan wie op deze school beslist over een melding, en wie dat doet als deze medewerker niet kan.
name_responsible-guidance =
    - Beiden hebben op deze school de functie die het besluit draagt.
    - De plaatsvervanger beslist alleen als de eindverantwoordelijke afwezig is gemeld, of zelf betrokken is bij het kind. Bij het besluit staat dan: als plaatsvervanger.
    - Een besluit dat al is genomen, verandert niet.
name_responsible-about = { $school }: kies uit de medewerkers met de functie { $role }.
name_responsible-too-few = Op { $school } hebben nog geen twee medewerkers de functie { $role }. Laat de beheerder eerst nog iemand deze functie geven, bijvoorbeeld een directeur van een andere school.
name_responsible-first = Wie is eindverantwoordelijk?
name_responsible-deputy = Wie is plaatsvervanger?
name_responsible-readers = Wie beslist, kan op deze school worden gelezen door: { $roles }.
name_responsible-submit = Aanwijzen
name_responsible-done = De eindverantwoordelijke en de plaatsvervanger zijn aangewezen.

note_absence-title = Afwezigheid vastleggen
note_absence-intro = Leg vast wanneer de eindverantwoordelijke er niet is. In die tijd beslist de plaatsvervanger.
note_absence-guidance =
    Schrijf niet op waarom iemand afwezig is. Dat hoeft hier niet bekend te zijn.

    Is de medewerker eerder terug? Meld dat dan: vanaf dat moment beslist de plaatsvervanger niet meer.
note_absence-about = { $school }: { $name } is afwezig. { $deputy } beslist dan als plaatsvervanger.
note_absence-from = Eerste dag
note_absence-until = Laatste dag
note_absence-readers = Deze dagen kunnen worden gelezen door: { $roles }. Wie een dossier doet, ziet alleen wie er nu beslist.
note_absence-submit = Afwezigheid vastleggen
note_absence-done = De afwezigheid is vastgelegd.
end_absence-submit = Weer aanwezig
end_absence-done = De afwezigheid is voorbij.

choose_role-title = Functie die beslist
choose_role-intro = Kies welke functie in uw bestuur eindverantwoordelijk is voor het besluit om te melden. Dit geldt voor alle scholen.
choose_role-guidance =
    In de meldcode is dat de directeur. Kiest u een andere functie, dan moet u daarna op elke school opnieuw iemand aanwijzen.

    Met wie over het besluit wordt overlegd, verandert hierdoor niet.
choose_role-role = Welke functie draagt het besluit?
choose_role-readers = Wie beslist, kan worden gelezen door: { $roles }.
choose_role-submit = Functie kiezen
choose_role-done = De functie is gekozen.

my-work-arrange = Nog te regelen
my-work-responsibility = Eindverantwoordelijken aanwijzen
my-work-responsibility-about = Scholen waar nog moet worden aangewezen wie beslist: { $count }

decides-roles = Iedereen met de functie { $roles }. Er is nog niemand aangewezen; dat doet het bestuur
decides-first = { $name }
decides-deputy = { $name }, als plaatsvervanger van { $first }
decides-nobody = Niemand. { $first } kan nu niet beslissen in dit dossier, en een plaatsvervanger ook niet. Vraag het bestuur om iemand aan te wijzen
decided-as-deputy = als plaatsvervanger van { $name }
decided-as-by-role = er was nog niemand aangewezen
dossier-decides = Wie beslist over een melding?

log-act-choose-responsible-role = Functie die beslist kiezen
log-act-name-responsible = Eindverantwoordelijke aanwijzen
log-act-responsible-role-chosen = Functie die beslist gekozen
log-act-responsible-named = Aangewezen als eindverantwoordelijke
log-act-deputy-named = Aangewezen als plaatsvervanger
log-act-responsible-absent = Eindverantwoordelijke afwezig
log-act-responsible-back = Eindverantwoordelijke weer aanwezig
