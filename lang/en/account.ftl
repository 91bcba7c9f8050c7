# One's own account, the second step of signing in, and confirming.

account-title = My account
account-who = Who you are
account-name = Name
account-role = Role
account-whole-board = whole board
account-who-wrong = Is this wrong? Ask your school’s administrator.
account-single = You are signed in with a password alone. With that you can record signals, but not read dossiers.
account-stop = Back to my account

account-ways = How you sign in
account-password = Password
account-password-about = At least 12 characters.
account-password-change = Change the password
account-code-app = Code app
account-code-app-none = You do not have a code app yet.
account-code-app-since = Set up on { $at }.
account-code-app-add = Set up a code app
account-code-app-change = Replace or remove the code app
account-recovery = Recovery codes
account-recovery-left = You have { $count } of the 10 recovery codes left.
account-recovery-renew = Make new recovery codes

account-passkeys-none = You do not have a passkey yet.
account-passkeys-about = Number of passkeys: { $count }.
account-passkeys-manage = See and add passkeys
account-providers-none = You have not linked an account yet.
account-providers-about = Number of linked accounts: { $count }.
account-providers-manage = See and link accounts

reminders-title = Email about what is open
reminders-question = How often do you want to hear that something is waiting for you?
reminders-hint = The email never says whom or what it is about. You are always told of emergency access.
reminders-daily = On working days in the morning, if there is something new or something is due
reminders-at-once = As soon as there is something new, and on the day something is due
reminders-never = Never
reminders-submit = Save the choice
account-training = My training
account-training-text = This counts for the training of your school. Which training you took part in is recorded by the school. Which practice cases you finished is seen by you alone.
account-training-none = Nothing was recorded yet. A finished practice case counts for a year.
account-sessions = Where you are signed in
account-sessions-text = Is there something you do not recognise? End it, and then change your password.
account-session-this = you are here now
account-session-about = Signed in on { $since }. { $how }. Last used on { $seen }.
account-session-end = End
account-sessions-end = End all others
account-device = { $browser } on { $system }
account-device-unknown = Unknown device
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Another browser
system-iphone = iPhone
system-ipad = iPad
system-android = Android
system-windows = Windows
system-chromeos = Chromebook
system-macos = Mac
system-linux = Linux
system-other = another device

account-done-password-changed = Your password has been changed. You have been signed out everywhere but here.
account-done-code-app-removed = The code app has been removed. You have been signed out everywhere but here.
account-done-session-ended = You have been signed out there.
account-done-sessions-ended = You have been signed out everywhere but here.
account-done-calendar-ended = The calendar has been stopped. The address no longer works.
account-done-reminders-chosen = Your choice has been saved.
account-done-confirmed = You have shown that it is you. That counts for ten minutes.

change_password-title = Change the password
change_password-intro = After the change you are signed out everywhere but here.
change_password-old = Your current password
change_password-new = New password
change_password-new-hint = At least 12 characters. Take a few words that have nothing to do with each other. Digits and punctuation are not needed.
change_password-again = New password, once more
change_password-submit = Change the password
password-wrong = This password is wrong.
password-same = This is the password you have now. Choose another.
password-not-the-same = The two new passwords are not the same.
password-fault-too-short = This is too short. Use at least 12 characters.
password-fault-too-long = This is too long. Use at most 128 characters.
password-fault-common = This is easy to guess. It contains a name, or a word that many people choose. Take a few words that have nothing to do with you or the school.
password-fault-keyboard = This is easy to guess: these keys are next to each other.
password-fault-pattern = This is easy to guess: it is a sequence or a repetition.
password-fault-date = This is easy to guess: it is a date or a year. Add a few words.
password-fault-too-few-words = This is still too easy to guess. Add another word or two.

confirm_account-title = Show that it is you
confirm_account-intro = For what you are about to do, we ask this once more. That way nobody can do it on a screen that was left open. You then go on where you were.
confirm_account-password = Password
confirm_account-code = Code from your app, or a recovery code
confirm_account-submit = Continue

sign-in-over = It took too long, or the code was wrong too often. Sign in again.
sign-in-stale-code = This page had been open for some time. Enter the code once more.
sign-in-lost-phone = I cannot get to my code app
sign-in-with-app = Use a code from the app after all
sign-in-somebody-else = Start signing in again
sign_in_code-title = Code from your app
sign_in_code-intro = Your password is right. Open the code app on your phone and enter the code for Luwte.
sign_in_code-code = Code
sign_in_code-code-hint = Six digits. They change every half minute.
sign_in_code-submit = Sign in
sign_in_recovery-title = Recovery code
sign_in_recovery-intro = Your password is right. Enter one of your recovery codes. Each code works once.
sign_in_recovery-code = Recovery code
sign_in_recovery-code-hint = Three groups of four letters and digits.
sign_in_recovery-submit = Sign in
code-wrong = This code is wrong, or has already been used. Wait for the next code and enter that one.
code-wrong-recovery = This recovery code is wrong, or has already been used.
code-wrong-new = This code is wrong. Check that the clock of your phone is right, and enter the code it shows now.
code-old-secret = It took too long. Below is a new QR code. Scan it, and then enter the code.
code-wait = Too many wrong codes have been entered. Wait an hour, or use a recovery code.

add_code_app-title = Set up a code app
add_code_app-intro = With a code app on your phone, nobody who knows only your password can sign in. Any app for sign-in codes will do, such as Google Authenticator, Microsoft Authenticator or FreeOTP.
add_code_app-code = Code from the app
add_code_app-code-hint = Six digits. The code app counts only once this code is right.
add_code_app-submit = Set up the code app
code-app-step-scan = 1. Scan the QR code with the app
code-app-scan = Open the app on your phone and choose to add an account. Then point the camera at this code.
code-app-picture = QR code for your code app. The same details are below as text.
code-app-by-hand = Does scanning not work? Then type this into the app:
code-app-step-type = 2. Enter the code that the app shows now
code-app-added = The code app has been set up. From now on you sign in with your password and a code.
code_app-title = Code app
code_app-intro = You sign in with your password and a code from your app.
code-app-replace = Another phone or app
code-app-replace-text = You get a new QR code. As soon as you enter a code from it, the old app no longer works. You also get new recovery codes.
code-app-replace-link = Replace the code app
code-app-remove = Remove the code app
code-app-remove-text = After that you sign in with your password alone. You can then no longer read dossiers, until you set up a code app again.
code-app-remove-submit = Remove the code app

recovery_codes-title = Recovery codes
recovery_codes-intro = With a recovery code you can sign in if you cannot get to your code app. Each code works once. If you make new ones, the old ones no longer work.
recovery_codes-submit = Make new recovery codes
new-codes-title = Your recovery codes
new-codes-text = You see these codes only once. Print the page, or copy them by hand.
new-codes-keep = Do not keep them with your phone. Somebody who has a code and also knows your password can sign in.
new-codes-done = I have put the codes away safely

my-work-single-dossiers = You are signed in with a password alone. With that you can record a signal and see what happens with it. To read dossiers you need a code app on your phone. That way nobody who knows only your password can read them.
my-work-single-log = You are signed in with a password alone. To read the log you need a code app on your phone.
my-work-single-others = You are signed in with a password alone. That is enough to record signals. Are you given leave to read a dossier, or do you need emergency access? Then you need a code app on your phone.
my-work-single-link = Set up a code app

# The calendar feed: days on which something is due.

calendar-title = Calendar
calendar-none = See in your own calendar on which day something is due. It does not say whom or what it is about.
calendar-since = You have had a calendar since { $at }.
calendar-manage = Arrange the calendar
calendar-intro = With an address of your own you see in your calendar on which days something is due in Luwte. It says only that something is waiting, not whom or what it is about. If you make a new address, the old one no longer works.
calendar-submit = Make an address
calendar-new = This is your address
calendar-keep = It is shown here once. Whoever has this address can see on which days something is waiting for you. Give it to nobody.
calendar-how =
    - Copy the address.
    - In your calendar, choose “add calendar from address” or “subscribe to a calendar”, and paste it there.
    - Your calendar then fetches the days itself.
calendar-done = Done
calendar-end = Stop the calendar
calendar-event =
    { $count ->
        [one] Luwte: something is waiting
       *[other] Luwte: { $count } things are waiting
    }
