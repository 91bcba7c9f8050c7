# One's own account, the second step of signing in, and confirming.

account-title = Mijn account
account-who = Wie u bent
account-name = Naam
account-role = Rol
account-whole-board = hele bestuur
account-who-wrong = Klopt dit niet? Vraag de beheerder van uw school.
account-single = U bent ingelogd met alleen een wachtwoord. Daarmee kunt u signalen vastleggen, maar geen dossiers lezen.
account-stop = Terug naar mijn account

account-ways = Hoe u inlogt
account-password = Wachtwoord
account-password-about = Minstens 12 tekens.
account-password-change = Wachtwoord wijzigen
account-code-app = Code-app
account-code-app-none = U hebt nog geen code-app.
account-code-app-since = Ingesteld op { $at }.
account-code-app-add = Code-app instellen
account-code-app-change = Code-app vervangen of verwijderen
account-recovery = Herstelcodes
account-recovery-left = U hebt nog { $count } van de 10 herstelcodes over.
account-recovery-renew = Nieuwe herstelcodes maken

account-passkeys-none = U hebt nog geen passkey.
account-passkeys-about = Aantal passkeys: { $count }.
account-passkeys-manage = Passkeys bekijken en toevoegen
account-providers-none = U hebt nog geen account gekoppeld.
account-providers-about = Aantal gekoppelde accounts: { $count }.
account-providers-manage = Accounts bekijken en koppelen

reminders-title = E-mail over wat er openstaat
reminders-question = Hoe vaak wilt u horen dat er iets op u wacht?
reminders-hint = In de mail staat nooit over wie of wat het gaat. Bij noodtoegang krijgt u altijd bericht.
reminders-daily = Op werkdagen in de ochtend, als er iets nieuws is of iets af moet
reminders-at-once = Zodra er iets nieuws is, en op de dag dat iets af moet
reminders-never = Nooit
reminders-submit = Keuze bewaren
account-training = Mijn scholing
account-training-text = Dit telt mee bij de scholing van uw school. Welke training u volgde, legt de school vast. Welke oefeningen u afrondde, ziet alleen u.
account-training-none = Er is nog niets vastgelegd. Een afgeronde oefening telt een jaar mee.
account-sessions = Waar u bent ingelogd
account-sessions-text = Herkent u iets niet? Beëindig het, en wijzig daarna uw wachtwoord.
account-session-this = hier bent u nu
account-session-about = Ingelogd op { $since }. { $how }. Laatst gebruikt op { $seen }.
account-session-end = Beëindigen
account-sessions-end = Alle andere beëindigen
account-device = { $browser } op { $system }
account-device-unknown = Onbekend apparaat
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Andere browser
system-iphone = iPhone
system-ipad = iPad
system-android = Android
system-windows = Windows
system-chromeos = Chromebook
system-macos = Mac
system-linux = Linux
system-other = ander apparaat

account-done-password-changed = Uw wachtwoord is gewijzigd. U bent overal uitgelogd, behalve hier.
account-done-code-app-removed = De code-app is verwijderd. U bent overal uitgelogd, behalve hier.
account-done-session-ended = U bent daar uitgelogd.
account-done-sessions-ended = U bent overal uitgelogd, behalve hier.
account-done-calendar-ended = De agenda is gestopt. Het adres werkt niet meer.
account-done-reminders-chosen = Uw keuze is bewaard.
account-done-confirmed = U hebt laten zien dat u het bent. Dat telt tien minuten.

change_password-title = Wachtwoord wijzigen
change_password-intro = Na het wijzigen bent u overal uitgelogd, behalve hier.
change_password-old = Uw wachtwoord van nu
change_password-new = Nieuw wachtwoord
change_password-new-hint = Minstens 12 tekens. Neem een paar woorden die niets met elkaar te maken hebben. Cijfers en leestekens hoeven niet.
change_password-again = Nieuw wachtwoord, nog een keer
change_password-submit = Wachtwoord wijzigen
password-wrong = Dit wachtwoord klopt niet.
password-same = Dit is het wachtwoord dat u nu hebt. Kies een ander.
password-not-the-same = De twee nieuwe wachtwoorden zijn niet gelijk.
password-fault-too-short = Dit is te kort. Neem minstens 12 tekens.
password-fault-too-long = Dit is te lang. Neem hooguit 128 tekens.
password-fault-common = Dit is makkelijk te raden. Er staat een naam in, of een woord dat veel mensen kiezen. Neem een paar woorden die niets met u of de school te maken hebben.
password-fault-keyboard = Dit is makkelijk te raden: het zijn toetsen die naast elkaar liggen.
password-fault-pattern = Dit is makkelijk te raden: het is een rijtje of een herhaling.
password-fault-date = Dit is makkelijk te raden: het is een datum of een jaartal. Zet er een paar woorden bij.
password-fault-too-few-words = Dit is nog te makkelijk te raden. Zet er nog een of twee woorden bij.

confirm_account-title = Laat zien dat u het bent
confirm_account-intro = Voor wat u nu wilt doen, vragen we dit nog een keer. Zo kan niemand het doen op een scherm dat openstaat. Daarna gaat u verder waar u was.
confirm_account-password = Wachtwoord
confirm_account-code = Code uit uw app, of een herstelcode
confirm_account-submit = Verder

sign-in-over = Het duurde te lang, of de code was te vaak fout. Log opnieuw in.
sign-in-stale-code = Deze pagina stond al langer open. Vul de code nog eens in.
sign-in-lost-phone = Ik kan niet bij mijn code-app
sign-in-with-app = Toch een code uit de app gebruiken
sign-in-somebody-else = Opnieuw beginnen met inloggen
sign_in_code-title = Code uit uw app
sign_in_code-intro = Uw wachtwoord klopt. Open de code-app op uw telefoon en vul de code van Luwte in.
sign_in_code-code = Code
sign_in_code-code-hint = Zes cijfers. Ze veranderen elke halve minuut.
sign_in_code-submit = Inloggen
sign_in_recovery-title = Herstelcode
sign_in_recovery-intro = Uw wachtwoord klopt. Vul een van uw herstelcodes in. Elke code werkt één keer.
sign_in_recovery-code = Herstelcode
sign_in_recovery-code-hint = Drie groepjes van vier letters en cijfers.
sign_in_recovery-submit = Inloggen
code-wrong = Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en vul die in.
code-wrong-recovery = Deze herstelcode klopt niet, of is al gebruikt.
code-wrong-new = Deze code klopt niet. Kijk of de klok van uw telefoon goed staat, en vul de code in die er nu staat.
code-old-secret = Het duurde te lang. Hieronder staat een nieuwe QR-code. Scan die, en vul dan de code in.
code-wait = Er zijn te veel foute codes ingevuld. Wacht een uur, of gebruik een herstelcode.

add_code_app-title = Code-app instellen
add_code_app-intro = Met een code-app op uw telefoon kan niemand inloggen die alleen uw wachtwoord weet. Elke app voor inlogcodes is goed, zoals Google Authenticator, Microsoft Authenticator of FreeOTP.
add_code_app-code = Code uit de app
add_code_app-code-hint = Zes cijfers. De code-app telt pas als deze code klopt.
add_code_app-submit = Code-app instellen
code-app-step-scan = 1. Scan de QR-code met de app
code-app-scan = Open de app op uw telefoon en kies voor een account toevoegen. Richt daarna de camera op deze code.
code-app-picture = QR-code voor uw code-app. Dezelfde gegevens staan hieronder als tekst.
code-app-by-hand = Lukt scannen niet? Typ dan dit over in de app:
code-app-step-type = 2. Vul de code in die de app nu laat zien
code-app-added = De code-app is ingesteld. Vanaf nu logt u in met uw wachtwoord en een code.
code_app-title = Code-app
code_app-intro = U logt in met uw wachtwoord en een code uit uw app.
code-app-replace = Een andere telefoon of app
code-app-replace-text = U krijgt een nieuwe QR-code. Zodra u daarvan een code invult, werkt de oude app niet meer. U krijgt ook nieuwe herstelcodes.
code-app-replace-link = Code-app vervangen
code-app-remove = Code-app verwijderen
code-app-remove-text = Daarna logt u in met alleen uw wachtwoord. U kunt dan geen dossiers meer lezen, tot u weer een code-app instelt.
code-app-remove-submit = Code-app verwijderen

recovery_codes-title = Herstelcodes
recovery_codes-intro = Met een herstelcode kunt u inloggen als u niet bij uw code-app kunt. Elke code werkt één keer. Maakt u nieuwe, dan werken de oude niet meer.
recovery_codes-submit = Nieuwe herstelcodes maken
new-codes-title = Uw herstelcodes
new-codes-text = Deze codes ziet u maar één keer. Druk de pagina af, of schrijf ze over.
new-codes-keep = Bewaar ze niet bij uw telefoon. Iemand die een code heeft en ook uw wachtwoord weet, kan inloggen.
new-codes-done = Ik heb de codes bewaard

my-work-single-dossiers = U bent ingelogd met alleen een wachtwoord. Daarmee kunt u een signaal vastleggen en zien wat ermee gebeurt. Om dossiers te lezen is een code-app op uw telefoon nodig. Zo kan niemand meelezen die alleen uw wachtwoord weet.
my-work-single-log = U bent ingelogd met alleen een wachtwoord. Om het logboek te lezen is een code-app op uw telefoon nodig.
my-work-single-others = U bent ingelogd met alleen een wachtwoord. Voor signalen vastleggen is dat genoeg. Krijgt u inzage in een dossier, of hebt u noodtoegang nodig? Dan is een code-app op uw telefoon nodig.
my-work-single-link = Code-app instellen

# The calendar feed: days on which something is due.

calendar-title = Agenda
calendar-none = Zie in uw eigen agenda op welke dag er iets klaar moet zijn. Er staat niet in over wie of wat het gaat.
calendar-since = U hebt een agenda sinds { $at }.
calendar-manage = Agenda regelen
calendar-intro = Met een eigen adres ziet u in uw agenda op welke dagen er in Luwte iets klaar moet zijn. Er staat alleen dat er iets wacht, niet over wie of wat het gaat. Maakt u een nieuw adres, dan werkt het oude niet meer.
calendar-submit = Adres maken
calendar-new = Dit is uw adres
calendar-keep = Het staat hier één keer. Wie dit adres heeft, kan zien op welke dagen er iets op u wacht. Geef het aan niemand.
calendar-how =
    - Kopieer het adres.
    - Kies in uw agenda voor “agenda toevoegen via een adres” of “abonneren op een agenda”, en plak het daar.
    - Uw agenda haalt de dagen daarna zelf op.
calendar-done = Klaar
calendar-end = Agenda stoppen
calendar-event =
    { $count ->
        [one] Luwte: er wacht iets
       *[other] Luwte: er wachten { $count } dingen
    }
