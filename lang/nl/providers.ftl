# Inloggen met een account dat iemand al heeft, zoals een schoolaccount.

sign-in-providers = Of log in met een account dat u al hebt
sign-in-with = Inloggen met { $name }

provider-there-title = U gaat nu naar een ander inlogscherm
provider-there-text = Log daar in. Daarna komt u vanzelf terug in Luwte.
provider-there-link = Ga verder naar het inlogscherm
provider-back-title = U bent ingelogd
provider-back-text = U gaat vanzelf verder in Luwte.
provider-back-link = Ga verder
provider-halfway-title = Nog één stap
provider-halfway-text = Laat nu met uw code-app zien dat u het bent.
provider-halfway-link = Naar de code
provider-linked-title = Het account is gekoppeld
provider-linked-text = U kunt voortaan met dit account inloggen.
provider-linked-link = Ga verder

provider-refused-title = Inloggen is niet gelukt
provider-refused-again = Het inloggen duurde te lang, of het begon in een ander venster. Begin opnieuw.
provider-refused-cancelled = Het inloggen is daar afgebroken. Er is niemand ingelogd.
provider-refused-unknown = Met dit account kunt u in Luwte niet inloggen. Vraag de beheerder van uw school om een uitnodiging, of log in op een andere manier.
provider-refused-taken = Dit account is al aan een andere medewerker gekoppeld. Vraag het aan de beheerder van uw school.
provider-refused-other = U hebt al een ander account gekoppeld. Ontkoppel dat eerst.
provider-refused-first = U hebt al een tweede stap. Log eerst daarmee in, en probeer het dan opnieuw.
provider-refused-weak = U hebt daar niet genoeg laten zien wie u bent, of dat is te lang geleden. Begin opnieuw, of log in op een andere manier.
provider-refused-unreachable = Het andere inlogscherm is nu niet te bereiken. Probeer het later, of log in op een andere manier.
provider-refused-wrong = Het antwoord van het andere inlogscherm klopt niet. Er is niemand ingelogd. Probeer het opnieuw. Gebeurt het weer, vertel het dan aan uw beheerder.
provider-refused-too-much = U hebt te veel getypt om mee te nemen naar het andere inlogscherm. Ga terug en log in met uw wachtwoord: dan gaat het wel mee.
provider-refused-code = Voor de beheerder: { $code }
provider-refused-back = Naar inloggen

provider-exit-title = U bent uitgelogd uit Luwte
provider-exit-text = Bij { $name } bent u nog ingelogd. Werkt u op een computer die anderen ook gebruiken? Log dan ook daar uit.
provider-exit-link = Ook uitloggen bij { $name }
provider-exit-stay = Naar inloggen in Luwte

own-providers-title = Inloggen met een ander account
own-providers-intro = Hebt u al een account van uw school of bestuur? Koppel het. Dan kunt u daarmee in Luwte inloggen.
own-providers-none = Uw bestuur biedt dit niet aan.
own-providers-linked = Gekoppeld op { $when }.
own-providers-not-linked = Nog niet gekoppeld.
own-providers-link = { $name } koppelen
own-providers-unlink = { $name } ontkoppelen

choose-providers-title = Inloggen met andere accounts
choose-providers-intro = Kies met welke accounts medewerkers van uw bestuur kunnen inloggen. Wie hier staat, bepaalt degene die Luwte heeft ingericht.
choose-providers-none = Er zijn geen inlogdiensten ingesteld.
choose-providers-linked =
    { $count ->
        [one] Eén medewerker heeft een account gekoppeld.
       *[other] { $count } medewerkers hebben een account gekoppeld.
    }
choose-providers-strong = Deze dienst kan laten zien dat iemand een tweede bewijs gaf. Dan is dat genoeg om dossiers te lezen.
choose-providers-single = Deze dienst telt als één bewijs. Wie dossiers wil lezen, geeft in Luwte nog een tweede.
choose-providers-on = Medewerkers kunnen hiermee inloggen.
choose-providers-offer = { $name } aanzetten
choose-providers-withdraw = { $name } uitzetten

log-act-provider-refused = Inloggen met een ander account geweigerd
log-act-provider-linked = Ander account gekoppeld
log-act-provider-unlinked = Ander account ontkoppeld
log-act-provider-offered = Inlogdienst aangezet
log-act-provider-withdrawn = Inlogdienst uitgezet
log-reason-unknown-request = Niet begonnen, al gebruikt of te oud
log-reason-other-browser = Begonnen in een andere browser
log-reason-wrong-issuer = Afkomstig van een andere dienst
log-reason-said-no = De dienst zei nee
log-reason-code-refused = De dienst nam de code niet aan
log-reason-unreadable = Onleesbaar antwoord
log-reason-wrong-nonce = Antwoord op een andere vraag
log-reason-wrong-audience = Gemaakt voor een ander programma
log-reason-expired = Verlopen
log-reason-unsigned = Zonder handtekening
log-reason-wrong-algorithm = Handtekening van een soort die niet telt
log-reason-wrong-signature = Handtekening klopt niet
log-reason-unknown-key = Handtekening met een onbekende sleutel
log-reason-too-long-ago = Daar te lang geleden ingelogd
log-reason-unreachable = De dienst is niet te bereiken
log-reason-elsewhere = De dienst noemt een adres dat niet is ingesteld
log-reason-used-before = Eerder gebruikt
log-reason-unknown-account = Account hoort bij niemand
log-reason-not-offered = Het bestuur biedt de dienst niet aan
log-reason-account-taken = Account hoort bij iemand anders
log-reason-other-account = Een ander account is al gekoppeld
log-reason-session-over = De sessie is voorbij
log-reason-too-little = Ingelogd met te weinig
