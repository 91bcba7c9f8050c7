# Signing in with an account that somebody has already, such as a school account.

sign-in-providers = Or sign in with an account you already have
sign-in-with = Sign in with { $name }

provider-there-title = You are now going to another sign-in page
provider-there-text = Sign in there. After that you come back to Luwte automatically.
provider-there-link = Go on to the sign-in page
provider-back-title = You are signed in
provider-back-text = You go on to Luwte automatically.
provider-back-link = Go on
provider-halfway-title = One more step
provider-halfway-text = Now show with your code app that it is you.
provider-halfway-link = To the code
provider-linked-title = The account has been linked
provider-linked-text = From now on you can sign in with this account.
provider-linked-link = Go on

provider-refused-title = Signing in did not work
provider-refused-again = Signing in took too long, or it began in another window. Begin again.
provider-refused-cancelled = Signing in was broken off there. Nobody is signed in.
provider-refused-unknown = You cannot sign in to Luwte with this account. Ask your school’s administrator for an invitation, or sign in another way.
provider-refused-taken = This account is already linked to another member of staff. Ask your school’s administrator.
provider-refused-other = You have already linked another account. Unlink that one first.
provider-refused-first = You already have a second factor. Sign in with it first, and then try again.
provider-refused-weak = You did not show well enough there who you are, or that was too long ago. Begin again, or sign in another way.
provider-refused-unreachable = The other sign-in page cannot be reached now. Try later, or sign in another way.
provider-refused-wrong = The answer from the other sign-in page is not right. Nobody is signed in. Try again. If it happens again, tell your administrator.
provider-refused-too-much = You have typed too much to take along to the other sign-in page. Go back and sign in with your password: then it does come along.
provider-refused-code = For the administrator: { $code }
provider-refused-back = To sign in

provider-exit-title = You are signed out of Luwte
provider-exit-text = You are still signed in at { $name }. Are you working on a computer that others use too? Then sign out there as well.
provider-exit-link = Also sign out at { $name }
provider-exit-stay = To sign in to Luwte

own-providers-title = Signing in with another account
own-providers-intro = Do you already have an account from your school or board? Link it. You can then sign in to Luwte with it.
own-providers-none = Your board does not offer this.
own-providers-linked = Linked on { $when }.
own-providers-not-linked = Not linked yet.
own-providers-link = Link { $name }
own-providers-unlink = Unlink { $name }

choose-providers-title = Signing in with other accounts
choose-providers-intro = Choose with which accounts members of staff of your board can sign in. Who is listed here is decided by whoever set up Luwte.
choose-providers-none = No providers have been set up.
choose-providers-linked =
    { $count ->
        [one] { $count } member of staff has linked an account.
       *[other] { $count } members of staff have linked an account.
    }
choose-providers-strong = This provider can show that somebody gave a second factor. Then that is enough to read dossiers.
choose-providers-single = This provider counts as one factor. Whoever wants to read dossiers gives a second factor in Luwte.
choose-providers-on = Members of staff can sign in with this.
choose-providers-offer = Switch on { $name }
choose-providers-withdraw = Switch off { $name }

log-act-provider-refused = Signing in with another account refused
log-act-provider-linked = Other account linked
log-act-provider-unlinked = Other account unlinked
log-act-provider-offered = Provider switched on
log-act-provider-withdrawn = Provider switched off
log-reason-unknown-request = Not begun, already used or too old
log-reason-other-browser = Begun in another browser
log-reason-wrong-issuer = Came from another provider
log-reason-said-no = The provider said no
log-reason-code-refused = The provider did not accept the code
log-reason-unreadable = Unreadable answer
log-reason-wrong-nonce = Answer to another question
log-reason-wrong-audience = Made for another program
log-reason-expired = Expired
log-reason-unsigned = Without a signature
log-reason-wrong-algorithm = Signature of a kind that does not count
log-reason-wrong-signature = Signature is not right
log-reason-unknown-key = Signature with an unknown key
log-reason-too-long-ago = Signed in there too long ago
log-reason-unreachable = The provider cannot be reached
log-reason-elsewhere = The provider names an address that has not been set up
log-reason-used-before = Used before
log-reason-unknown-account = Account belongs to nobody
log-reason-not-offered = The board does not offer the provider
log-reason-account-taken = Account belongs to somebody else
log-reason-other-account = Another account is already linked
log-reason-session-over = The session is over
log-reason-too-little = Signed in with too little
