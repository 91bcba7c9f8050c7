# Het logboek: wie keek, wanneer en waarom.

log-dossier-title = Wie keek in dit dossier
log-dossier-intro = Hier staat wie dit dossier opende, er iets in vastlegde of het afdrukte. Dat u dit bekijkt, staat er ook in.
log-dossier-link = Wie keek, wanneer en waarom
log-title = Logboek
log-intro = Hier staat wat medewerkers in Luwte deden. U ziet geen namen van leerlingen en niets van wat in dossiers staat. Dat u dit bekijkt, staat er ook in.

log-filter-member = Wie
log-filter-kind = Soort handeling
log-filter-from = Vanaf
log-filter-until = Tot en met
log-filter-dossier = Nummer van het dossier
log-filter-dossier-hint = Het lange nummer dat bij een regel van het logboek staat.
log-filter-everybody = Iedereen
log-filter-every-kind = Alles
log-filter-show = Tonen
log-filter-clear = Alles tonen
log-fault-day = Vul een datum in zoals 3-11-2026.
log-fault-dossier = Dit is geen nummer van een dossier.
log-fault-heading = Dit kon niet worden gezocht

log-kind-read = Lezen
log-kind-search = Zoeken en lijsten
log-kind-print = Afdrukken en bestanden
log-kind-record = Vastleggen
log-kind-session = Inloggen en uitloggen
log-kind-refused = Geweigerd door het stappenplan
log-kind-denied = Niet getoond

log-when = Wanneer
log-who = Wie
log-role = Rol
log-what = Wat
log-which = Dossier
log-why = Reden
log-outcome = Uitkomst
log-nobody = Niemand ingelogd
log-none = Er is niets gevonden.
log-caption = Handelingen, de nieuwste eerst
log-pages = Bladeren
log-first = Naar het begin
log-next = Oudere handelingen

log-act-read-dossier = Dossier gelezen
log-act-read-own-entries = Eigen signalen bekeken
log-act-read-dossier-log = Bekeken wie in het dossier keek
log-act-read-log = Logboek bekeken
log-act-list-dossiers = Lijst van dossiers bekeken
log-act-search-pupils = Leerlingen gezocht
log-act-print-report = Melding als bestand gemaakt
log-act-print-advice-sheet = Adviesblad als bestand gemaakt
log-act-export-log = Logboek als bestand gemaakt
log-act-record-signal = Signaal vastgelegd
log-act-open_dossier = Dossier geopend
log-act-sign-in = Ingelogd
log-act-sign-out = Uitgelogd
log-act-hide = Snel verborgen
log-act-member-added = Medewerker toegevoegd
log-of-record = { $act } (nummer { $no })
log-about-member = { $act }: { $name }

log-outcome-done = Gedaan
log-outcome-refused = Geweigerd
log-outcome-denied = Niet getoond: bestaat niet, of hoort niet bij deze medewerker
log-outcome-found = { $count } getoond

log-export-heading = Als bestand
log-export-text = Het bestand bevat precies wat u hierboven koos, ook de pagina’s die u nu niet ziet.
log-export-csv = Als tabel (CSV)
log-export-jsonl = Voor een ander programma (JSON-regels)
log-file = logboek

log-figures-heading = Cijfers van { $month }
log-figures-caption = Aantal handelingen per school
log-figures-school = School
log-figures-none = In deze maand is er niets gebeurd.
log-figures-elsewhere = Niet bij een dossier
log-figures-month = Maand
log-month = { $month } { $year }
