# The plan under which the board works: crates/web/templates/plan.html.

plan-title = Het stappenplan
plan-about = Uw bestuur werkt met de uitgave “{ $name }”, geldig vanaf { $day }.
plan-intro = Hier staat per stap wat er wordt gevraagd, met de zin uit het plan erbij. In een dossier ziet u bij elk punt of het is gedaan.
plan-definitions = Waar gaat het over?
plan-weights = Hoe zwaar weegt een regel?
plan-weight-must = Zonder dit gaat de handeling niet door.
plan-weight-explain = Het mag anders, als u een reden kiest en in eigen woorden uitlegt waarom. Die uitleg blijft staan en komt in de melding.
plan-weight-remind = Het houdt niets tegen. Het blijft op de lijst staan tot het is gedaan.
plan-danger = Bij acuut gevaar gaat een melding voor en maakt u dit daarna af.

plan-read = Hebt u dit gelezen?
plan-read-text = Bevestig dat u het plan hebt gelezen. Uw directeur en het bestuur zien wie dat deed. Komt er een nieuwe versie, dan wordt het opnieuw gevraagd.
plan-read-submit = Ik heb het plan gelezen
plan-read-at = U hebt bevestigd dat u deze versie hebt gelezen, op { $at }.
