# Passkeys: inloggen met vinger, gezicht of pincode van het eigen apparaat.

sign-in-or = of
sign-in-passkey = Inloggen met een passkey

passkeys-title = Passkeys
passkeys-intro = Met een passkey logt u in met uw vinger, uw gezicht of de pincode van uw apparaat. U hebt dan geen wachtwoord en geen code nodig.
passkeys-mine = Uw passkeys
passkeys-none = U hebt nog geen passkey.
passkeys-since = Toegevoegd op { $at }.
passkeys-used = Laatst gebruikt op { $at }.
passkeys-unused = Nog niet gebruikt.
passkeys-added = De passkey is toegevoegd. De volgende keer kunt u ermee inloggen.
passkeys-removed = De passkey is verwijderd. Op uw andere apparaten bent u uitgelogd.
passkeys-not-here = Passkeys kunnen hier nog niet. De beheerder van Luwte moet eerst instellen op welk adres u Luwte bereikt.

passkey-add-title = Passkey toevoegen
passkey-add-intro = Geef de passkey een naam waaraan u het apparaat herkent. Daarna vraagt uw apparaat om uw vinger, uw gezicht of uw pincode.
passkey-add-submit = Passkey maken
passkey-name = Naam van de passkey
passkey-name-hint = Bijvoorbeeld: laptop van school, mijn telefoon.
passkey-not-in-this-browser = In deze browser kan het nu niet. Zet JavaScript aan, gebruik een nieuwere browser, of open Luwte op { $address }.

passkey-remove-title = Passkey verwijderen
passkey-remove-intro = U verwijdert de passkey ‘{ $name }’. U kunt er daarna niet meer mee inloggen. Op uw andere apparaten wordt u uitgelogd.
passkey-remove-last = Dit is uw laatste passkey. Hebt u ook geen andere tweede stap? Dan kunt u na het volgende inloggen alleen nog signalen vastleggen. Dossiers kunt u dan niet meer lezen.
passkey-remove-submit = Passkey verwijderen
passkey-remove-stop = Terug, niets verwijderen

passkey-confirm-submit = Verder met een passkey
passkey-needed = U bent ingelogd met een passkey. Laat daarmee ook zien dat u het bent.

passkey-busy = Volg de aanwijzingen van uw apparaat.
passkey-stopped = Het is niet gelukt. U bent gestopt, het duurde te lang, of uw apparaat kon niet vaststellen dat u het bent. Probeer het opnieuw.
passkey-unable = Met dit apparaat lukt het niet. Neem een apparaat met een vinger- of gezichtsscan of een pincode.
passkey-unreachable = Luwte is even niet bereikbaar. Probeer het over een minuut opnieuw.
passkey-stale = Deze pagina stond al langer open. Probeer het nog eens.

passkey-late = Het duurde te lang. Probeer het opnieuw.
passkey-unknown = Deze passkey hoort hier niet bij u. Misschien is hij verwijderd. Log in op een andere manier.
passkey-unverified = Uw apparaat heeft niet gevraagd om uw vinger, gezicht of pincode. Zonder dat gaat het niet.
passkey-unfit = De passkey is niet aangenomen. Probeer het opnieuw.
passkey-copied = Deze passkey is misschien gekopieerd en wordt niet aangenomen. Log in op een andere manier en verwijder hem.
passkey-double = Dit apparaat heeft al een passkey voor u.
passkey-nameless = Geef de passkey een naam.
passkey-wordy = De naam mag hooguit 60 tekens lang zijn.
passkey-weak = U hebt al een tweede stap. Log eerst daarmee in, en probeer het dan opnieuw.
