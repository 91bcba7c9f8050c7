# Passkeys: signing in with the finger, face or PIN of one's own device.

sign-in-or = or
sign-in-passkey = Sign in with a passkey

passkeys-title = Passkeys
passkeys-intro = With a passkey you sign in with your finger, your face or the PIN of your device. You then need no password and no code.
passkeys-mine = Your passkeys
passkeys-none = You do not have a passkey yet.
passkeys-since = Added on { $at }.
passkeys-used = Last used on { $at }.
passkeys-unused = Not used yet.
passkeys-added = The passkey has been added. Next time you can sign in with it.
passkeys-removed = The passkey has been removed. You have been signed out on your other devices.
passkeys-not-here = Passkeys do not work here yet. The administrator of Luwte must first set the address at which you reach Luwte.

passkey-add-title = Add a passkey
passkey-add-intro = Give the passkey a name by which you recognise the device. Your device then asks for your finger, your face or your PIN.
passkey-add-submit = Make the passkey
passkey-name = Name of the passkey
passkey-name-hint = For example: school laptop, my phone.
passkey-not-in-this-browser = It is not possible in this browser now. Switch on JavaScript, use a newer browser, or open Luwte at { $address }.

passkey-remove-title = Remove the passkey
passkey-remove-intro = You are removing the passkey ‘{ $name }’. After that you can no longer sign in with it. You are signed out on your other devices.
passkey-remove-last = This is your last passkey. Do you have no other second factor either? Then, after you next sign in, you can only record signals. You can then no longer read dossiers.
passkey-remove-submit = Remove the passkey
passkey-remove-stop = Back, remove nothing

passkey-confirm-submit = Continue with a passkey
passkey-needed = You are signed in with a passkey. Use it now too, to show that it is you.

passkey-busy = Follow the instructions of your device.
passkey-stopped = It did not work. You stopped, it took too long, or your device could not establish that it is you. Try again.
passkey-unable = It does not work with this device. Use a device with a finger or face scan or a PIN.
passkey-unreachable = Luwte cannot be reached for a moment. Try again in a minute.
passkey-stale = This page had been open for some time. Try once more.

passkey-late = It took too long. Try again.
passkey-unknown = This passkey is not one of yours here. Perhaps it was removed. Sign in another way.
passkey-unverified = Your device did not ask for your finger, face or PIN. Without that it does not work.
passkey-unfit = The passkey was not accepted. Try again.
passkey-copied = This passkey may have been copied and is not accepted. Sign in another way and remove it.
passkey-double = This device already has a passkey for you.
passkey-nameless = Give the passkey a name.
passkey-wordy = The name may be at most 60 characters long.
passkey-weak = You already have a second factor. Sign in with it first, and then try again.
