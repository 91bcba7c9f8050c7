# Accounts en scholen, voor de beheerder; en een wachtwoord kiezen met een link uit een e-mail.

accounts-title = Medewerkers en scholen
accounts-intro = Hier regelt u wie in Luwte kan inloggen, met welke functie. Van dossiers ziet u niets. Wat u hier doet, staat in het logboek. Het bestuur krijgt bericht als iemand een functie krijgt waarmee dossiers te lezen zijn.
accounts-members = Medewerkers
accounts-schools = Scholen
accounts-add-school = School toevoegen
accounts-gone = Vertrokken medewerkers
accounts-to-providers = Kiezen met welke andere accounts medewerkers kunnen inloggen
accounts-to-keys = Bekijken welke sleutels er zijn, en ze vervangen
accounts-no-mail-leaves = Luwte verstuurt hier geen e-mail. Daarom kunt u op deze pagina niemand uitnodigen. Wie Luwte heeft ingericht, kan medewerkers toevoegen met de opdracht luwte user add.
accounts-no-role = Nog geen functie
accounts-no-mail = Niet bekend
accounts-mail = E-mailadres
accounts-state = Stand
accounts-state-active = Kan inloggen
accounts-state-invited = Uitgenodigd
accounts-state-gone = Vertrokken
accounts-account = Account
accounts-roles = Functies
accounts-leaving = In dienst
accounts-whole-board = Alle scholen van het bestuur
accounts-about = Het gaat om { $name }.

invite-title = Medewerker uitnodigen
invite-intro = De medewerker krijgt een e-mail met een link, en kiest zelf een wachtwoord. De link werkt 72 uur en één keer.
invite-guidance =
    De gebruikersnaam is wat iemand bij het inloggen typt, bijvoorbeeld de voornaam. U kunt hem later niet wijzigen.

    Gebruik een e-mailadres dat alleen deze medewerker leest. Wie de e-mail kan lezen, kan het wachtwoord kiezen.
invite-name = Naam
invite-login = Gebruikersnaam
invite-login-hint = Kleine letters, cijfers, punten en streepjes.
invite-mail = E-mailadres
invite-role = Functie
invite-place = Waar?
invite-readers = Collega’s zien de naam en de functie. Het e-mailadres kan worden gelezen door: { $roles }.
invite-submit = Uitnodigen
invite-done = De uitnodiging is verstuurd.
invite_again-submit = Opnieuw uitnodigen
invite_again-done = De uitnodiging is opnieuw verstuurd. De link van eerder werkt niet meer.

give_role-title = Functie geven
give_role-intro = Met een functie mag iemand meer. Het geldt meteen.
give_role-guidance =
    Intern begeleiders, aandachtsfunctionarissen en directeuren lezen de dossiers van hun school. Een leerkracht legt signalen vast en leest alleen de eigen.

    Zichzelf een functie geven kan niet. Vraag dat een andere beheerder.
give_role-role = Welke functie?
give_role-place = Waar?
give_role-readers = Collega’s zien de functie.
give_role-submit = Functie geven
give_role-done = De functie is gegeven.
take_role-submit = Weghalen
take_role-done = De functie is weggehaald.

change_mail-title = E-mailadres wijzigen
change_mail-intro = Hier gaan e-mails van Luwte heen, ook een link voor een nieuw wachtwoord.
change_mail-guidance =
    Controleer bij de medewerker zelf of het adres klopt. Naar het oude adres gaat een e-mail dat het is gewijzigd.
change_mail-mail = Nieuw e-mailadres
change_mail-readers = Het adres kan worden gelezen door: { $roles }.
change_mail-submit = Wijzigen
change_mail-done = Het e-mailadres is gewijzigd.

let_go-title = Medewerker vertrekt
let_go-intro = Daarna kan deze medewerker niet meer inloggen. Wat is vastgelegd, blijft staan met de naam erbij.
let_go-guidance =
    Dossiers horen bij de school en niet bij één medewerker. Wie opvolgt, krijgt de functies van wie vertrekt en leest daarmee dezelfde dossiers.

    Inzage die deze medewerker kreeg, is voorbij. Zij komt niet terug als de medewerker terugkomt.
let_go-vacancy = Niemand anders heeft de functie { $role } op { $school }. Kies wie het overneemt.
let_go-successor = Wie neemt het over?
let_go-successor-hint = Kies niemand als collega’s met dezelfde functie het al doen.
let_go-readers = De naam van wie opvolgt, staat bij de functie.
let_go-submit = Vertrek vastleggen
let_go-done = Het vertrek is vastgelegd.
take_back-submit = Weer in dienst
take_back-done = De medewerker kan weer inloggen, met de functies van eerder.

school_sheet-title = School
school_sheet-intro = Deze gegevens staan op meldingen en adviesbladen.
school_sheet-guidance =
    Het BRIN staat in de administratie van de school, met het nummer van de vestiging: 12AB00.
school_sheet-name = Naam
school_sheet-brin = BRIN met vestigingsnummer
school_sheet-town = Plaats
school_sheet-phone = Telefoon
school_sheet-region = Vakantieregio
school_sheet-region-hint = Hiermee weet Luwte wanneer de school vrij is. Dan valt er geen herinnering om Veilig Thuis te bellen.
region-north = Noord
region-middle = Midden
region-south = Zuid
school_sheet-readers = Iedereen van het bestuur ziet dit.
school_sheet-submit = School vastleggen
school_sheet-done = De school is vastgelegd.

free_days-title = Vrije dagen van alle scholen
free_days-intro = Dagen waarop alle scholen van het bestuur vrij zijn, naast de schoolvakanties en de feestdagen. Bijvoorbeeld een studiedag of een extra vakantieweek.
free_days-guidance =
    De schoolvakanties van uw regio kent Luwte al. Die regio kiest u bij elke school.

    - Een herinnering om te vragen hoe het ervoor staat, wacht tot de school weer open is.
    - Wat met acuut gevaar te maken heeft, wacht nooit op een vrije dag. Ook ouders vertellen dat er is gemeld, wacht niet.
    - Kijken of een kind veilig is, gebeurt op de dag die u afsprak.
free_days-days = Welke dagen?
free_days-days-hint = Eén dag of periode per regel: 2026-11-20, of 2026-11-20 t/m 2026-11-21.
free_days-readers = Iedereen van het bestuur ziet wat dit met de dagen doet.
free_days-submit = Vrije dagen vastleggen
free_days-done = De vrije dagen zijn vastgelegd.

accounts-own-role = U kunt uzelf geen functie geven. Vraag dat een andere beheerder.
accounts-not-there = Deze functie kan iemand daar niet hebben. Leerkracht, intern begeleider en directeur horen bij een school; bestuurder, functionaris gegevensbescherming en beheerder bij het hele bestuur.
accounts-not-a-login = Gebruik 2 tot 40 kleine letters, cijfers, punten of streepjes, en begin met een letter.
accounts-not-a-mail-address = Dit is geen e-mailadres. Schrijf het als naam@school.nl.
accounts-login-taken = Deze gebruikersnaam heeft al iemand. Kies een andere.
accounts-no-letters = Luwte kan geen e-mail versturen, of van deze medewerker is geen e-mailadres bekend.
accounts-has-it-already = Deze medewerker heeft die functie daar al.
accounts-last-board-member = Het bestuur houdt minstens één bestuurder die kan inloggen.
accounts-last-administrator = Het bestuur houdt minstens één beheerder die kan inloggen.
accounts-yourself = U kunt uw eigen vertrek niet vastleggen. Vraag dat een andere beheerder.
accounts-nobody-takes-over = Kies wie het overneemt: anders doet niemand meer de dossiers.
accounts-cannot-take-over = Deze medewerker kan het niet overnemen. Kies een ander.
accounts-too-long = Gebruik hooguit 80 tekens.
accounts-not-a-brin = Schrijf het BRIN met het vestigingsnummer als 12AB00.
accounts-not-days = Dit zijn geen dagen. Schrijf 2026-11-20, of 2026-11-20 t/m 2026-11-21, met één per regel.
accounts-too-many-days = Dit zijn te veel regels. Zet er hoogstens 100 neer.
accounts-days-too-long = Eén periode duurt hoogstens 70 dagen. Kijk of de jaren kloppen.
accounts-days-too-far = Vul alleen dagen in van vorig jaar tot en met over twee jaar. Haal oude dagen weg.
accounts-brin-taken = Een school met dit BRIN is er al.

sign-in-forgot = Wachtwoord vergeten?
sign-in-chosen = Uw wachtwoord is gekozen. U kunt ermee inloggen.
ask_reset-title = Nieuw wachtwoord vragen
ask_reset-intro = Typ uw gebruikersnaam. U krijgt een e-mail met een link.
ask_reset-login = Gebruikersnaam
ask_reset-submit = E-mail vragen
ask_reset-asked = Is er een account met deze naam en een e-mailadres, dan is er zo een e-mail. De link daarin werkt een uur. Komt er niets? Vraag het uw beheerder.
ask_reset-no-letters = Luwte verstuurt hier geen e-mail. Vraag uw beheerder om een nieuw wachtwoord.
ask_reset-back = Naar inloggen
choose_password-title-invitation = Welkom bij Luwte
choose_password-title-reset = Nieuw wachtwoord kiezen
choose_password-about = Dit is het account van { $name }.
choose_password-login = U logt in met de gebruikersnaam { $login }.
choose_password-new = Wachtwoord
choose_password-new-hint = Minstens 12 tekens. Neem een paar woorden die niets met elkaar te maken hebben. Cijfers en leestekens hoeven niet.
choose_password-again = Wachtwoord, nog een keer
choose_password-submit = Wachtwoord kiezen
choose_password-providers = Of gebruik een account dat u al hebt. Dan hebt u in Luwte geen wachtwoord nodig.
link-over-title = Deze link werkt niet meer
link-over-text = De link is al gebruikt of te oud. Vraag een nieuwe e-mail, of vraag uw beheerder om een nieuwe uitnodiging.
