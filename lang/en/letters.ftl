# Letters by mail. They never name a child or a dossier: only that there is something, and where to look.

letter-closing =
    This email was sent automatically. There is no point in replying to it.
    Do you not trust this email? Then do not click on the link. Open Luwte as you usually do, or ask your administrator.

letter-emergency-opened-subject = Emergency access used in Luwte
letter-emergency-opened-text =
    Hello,

    Somebody opened a dossier in Luwte with emergency access. Sign in to see who did that and why. Then give your judgement: was it justified?

    { $link }

letter-destruction-announced-subject = A dossier will be destroyed unless somebody objects
letter-destruction-announced-text =
    Hello,

    It has been announced in Luwte that a dossier will be destroyed, because the retention period is over. Sign in to see which dossier it is, and until when you can object.

    { $link }

letter-invitation-subject = You can sign in to Luwte
letter-invitation-text =
    Hello,

    Your board has made an account for you in Luwte. In it, the school records what you see and hear if you are worried about a pupil.

    Choose a password on this page. The link works once, within 72 hours.

    { $link }
letter-password-reset-subject = New password for Luwte
letter-password-reset-text =
    Hello,

    Somebody asked for a new password for your account. Was that you? Then choose it on this page. The link works once, within an hour.

    { $link }

    Was it not you? Then you do not have to do anything. Your password stays as it is.
letter-sign-in-changed-subject = Something has changed in how you sign in to Luwte
letter-sign-in-changed-text =
    Hello,

    A new password was chosen for your account, or a way of signing in was added: a code app, a passkey or an account from your school. Was that you? Then you do not have to do anything.

    Was it not you? Then somebody else can get into your account. Tell your administrator and your director at once, and look under My account to see where you are signed in.

    { $link }
letter-mail-changed-subject = Another email address in Luwte
letter-mail-changed-text =
    Hello,

    Your board’s administrator has recorded that email from Luwte for you goes to another address from now on. Is that wrong? Then tell your director or your board at once.

    { $link }
letter-reader-mail-changed-subject = Email of a member of staff goes elsewhere
letter-reader-mail-changed-text =
    Hello,

    The administrator has changed the email address of a member of staff who reads dossiers. Whoever reads email at that address can choose a new password. Is this right? If you are not sure, check with the administrator. The data protection officer sees in the log whom it is about.

    { $link }
letter-role-given-subject = It has changed who reads dossiers in Luwte
letter-role-given-text =
    Hello,

    The administrator has changed who reads dossiers, or who is on the board. Is this right? If you are not sure, check with the administrator. The data protection officer sees in the log whom it is about.

    { $link }
letter-look-today-subject = Look in Luwte today
letter-look-today-text =
    Hello,

    Something has been recorded for you that you must look at today. Sign in and look:

    { $link }
letter-something-waits-subject = Something is open for you in Luwte
letter-something-waits-text =
    Hello,

    Something is waiting for you in Luwte. Sign in to see what.

    { $link }

    You choose how often you get this email under My account.
letter-checkpoint-subject = State of the log of Luwte
letter-checkpoint-text =
    Hello,

    Below you see how long your board’s log is now, with a signature. Keep this email outside Luwte. If somebody later removes or changes something in the log, it no longer fits this state. How you check that is explained beside the log.

    { $link }
letter-log-key-changed-subject = The log of Luwte has a new key
letter-log-key-changed-text =
    Hello,

    The administrator has replaced the key with which the log of your board is signed. Below are the new verifier key, the handover signed by the old key, and the first checkpoint signed with the new key. Keep this email outside Luwte, with the old verifier key. Did you not know about this? Then ask the administrator.

    { $link }
letter-board-key-changed-subject = The dossiers in Luwte have a new key
letter-board-key-changed-text =
    Hello,

    The administrator has replaced the key with which the dossiers of your board are sealed. The content has not changed. You do not have to do anything. Did you not know about this? Then ask the administrator.

    { $link }
