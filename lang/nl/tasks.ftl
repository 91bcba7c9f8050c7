# Taken: toevoegen, aan iemand geven, afronden; en wat te laat is.

add_task-title = Taak toevoegen
add_task-intro = Spreek af wie wat doet, en wanneer het klaar is.
add_task-guidance =
    Wat het stappenplan vraagt, staat al op de lijst. Voeg hier toe wat u daarnaast afspreekt.

    - Schrijf één ding op dat iemand kan doen: “De leerplichtambtenaar bellen”.
    - Kies wie het doet. Die leest het deel van het dossier waar de taak bij hoort.
    - De taak komt op de lijst van die collega, en op de dag zelf in de herinnering.
    - Wie het doet, zegt later wat eruit kwam.
add_task-submit = Taak toevoegen
add_task-done = De taak is toegevoegd.
add_task-what = Wat moet er gebeuren?
add_task-what-hint = Bijvoorbeeld: “Bij de jeugdarts navragen of de afspraak is gemaakt.”
add_task-owner = Wie doet het?
add_task-due = Wanneer moet het klaar zijn?
add_task-step = Bij welke stap hoort het?
add_task-step-hint = Wie dat deel van het dossier leest, leest ook de taak. Laat leeg als het bij geen stap hoort: dan leest alleen mee wie ook de weging en het besluit leest.

assign_task-title = Wie doet dit?
assign_task-intro = Geef een taak of een open punt aan iemand, of neem het zelf.
assign_task-guidance =
    Wat op iemands naam staat, blijft niet liggen.

    - Kies een taak, of iets wat volgens het stappenplan nog open staat.
    - U kunt een dag afspreken die eerder is. Geeft het stappenplan zelf een dag, dan kan het niet later worden.
    - Wat het stappenplan vraagt, kan alleen iemand doen die in dossiers werkt.
assign_task-submit = Vastleggen
assign_task-done = Vastgelegd is wie dit doet.
assign_task-task = Wat moet er gebeuren?
assign_task-none = Er staat niets open.
assign_task-owner = Wie doet het?
assign_task-due = Wanneer moet het klaar zijn?
assign_task-due-hint = Laat leeg als de dag blijft zoals die is.

end_task-title = Taak afronden
end_task-intro = Zeg hoe het is afgelopen. De taak gaat dan van de lijst en blijft in het dossier staan.
end_task-guidance =
    Een later lezer wil weten wat er van de afspraak is gekomen.

    - Is het gedaan? Schrijf op wat eruit kwam.
    - Is het niet meer nodig? Schrijf op waarom.
    - Hoorde u iets over het kind? Leg dat apart vast, als aantekening of als contact.
end_task-submit = Taak afronden
end_task-done = De taak is afgerond.
end_task-task = Welke taak?
end_task-none = Er staan geen taken open.
end_task-how = Hoe is het afgelopen?
end_task-words = Wat kwam eruit, of waarom is het niet meer nodig?

task-ending-done = Gedaan
task-ending-not-needed = Niet meer nodig
task-line = { $what } ({ $owner }, uiterlijk { $day })
task-of = { $name } doet dit.
task-waits-for = Wacht op: { $role }.
task-nobodys = Niemand doet dit nu
task-nobodys-was = Niemand doet dit nu. Het was voor { $name }.
task-title = Taak
task-title-step = Taak bij stap { $step }

said-task = Taak
said-task-owner = Wie doet het
said-task-due = Uiterlijk
said-task-about = Gaat over
said-task-made = Afgesproken in
said-task-ended = Afgerond in
said-task-how = Afloop

dossier-tasks = Taken
dossier-tasks-none = Er zijn geen taken afgesproken.
close-open-task = Rond de taak af: { $what }

fault-far-day = Deze dag is meer dan twee jaar verder. Kijk of het jaar klopt.
fault-after-term = Het stappenplan geeft een eerdere dag. Kies die dag of een dag ervoor.
fault-not-an-owner = Deze collega kan dit niet doen. Kies iemand die dit deel van het dossier mag lezen. Vraagt het stappenplan erom? Kies dan iemand die in dossiers werkt.

my-work-overdue-all = Alles wat te laat is
my-work-nobodys = Niemand doet dit nu: geef het aan iemand

overdue-title = Te laat
overdue-intro = Wat op uw school klaar had moeten zijn, het langst te laat bovenaan.
overdue-intro-board = Hoeveel er op de scholen te laat is. Om welke kinderen het gaat, weten alleen zij die het dossier mogen lezen.
overdue-person = Van wie
overdue-everybody = Iedereen
overdue-mine = Van mij
overdue-nobody = Van niemand meer
overdue-none = Er is niets te laat.
overdue-of-role = Wacht op: { $role }
overdue-late =
    { $days ->
        [one] 1 dag te laat
       *[other] { $days } dagen te laat
    }
overdue-schools = Per school
overdue-count =
    { $count ->
        [0] Niets te laat
        [one] 1 ding te laat
       *[other] { $count } dingen te laat
    }
overdue-since = Het langst sinds { $day }
