# The log: who looked, when and why.

log-dossier-title = Who looked in this dossier
log-dossier-intro = Here you see who opened this dossier, recorded something in it or printed it. That you look at this is in it too.
log-dossier-link = Who looked, when and why
log-title = Log
log-intro = Here you see what members of staff did in Luwte. You see no names of pupils and nothing of what is in dossiers. That you look at this is in it too.

log-filter-member = Who
log-filter-kind = Kind of act
log-filter-from = From
log-filter-until = Up to and including
log-filter-dossier = Number of the dossier
log-filter-dossier-hint = The long number that is beside a line of the log.
log-filter-everybody = Everybody
log-filter-every-kind = Everything
log-filter-show = Show
log-filter-clear = Show everything
log-fault-day = Enter a date like 3-11-2026.
log-fault-dossier = This is not the number of a dossier.
log-fault-heading = This could not be searched for

log-kind-read = Reading
log-kind-search = Searching and lists
log-kind-print = Printing and files
log-kind-record = Recording
log-kind-access = Access and members of staff
log-kind-session = Signing in and out
log-kind-refused = Refused
log-kind-denied = Not shown

log-when = When
log-who = Who
log-role = Role
log-what = What
log-which = Dossier
log-why = Reason
log-outcome = Outcome
log-nobody = Nobody signed in, the administrator of the installation, or the program itself
log-none = Nothing was found.
log-caption = Acts, the newest first
log-pages = Pages
log-first = To the beginning
log-next = Older acts

log-act-read-dossier = Dossier read
log-act-read-own-entries = Own signals looked at
log-act-read-dossier-log = Looked at who looked in the dossier
log-act-read-log = Log looked at
log-act-list-dossiers = List of dossiers looked at
log-act-search-pupils = Pupils searched for
log-act-print-report = Report made as a file
log-act-print-advice-sheet = Advice sheet made as a file
log-act-export-log = Log made as a file
log-act-record-signal = Signal recorded
log-act-open_dossier = Dossier opened
log-act-destroy-dossier = Dossier destroyed
log-act-see-staff = Page about members of staff asked for
log-act-see-account = Page about an account asked for
log-act-send-form = Form sent
log-act-see-keys = Page about keys asked for
log-act-change-log-key = Key of the log replaced
log-act-change-board-key = Key of the dossiers replaced
log-act-root-key-changed = Root key replaced
log-act-board-founded = Board set up
log-act-pupils-added = Pupils added
log-act-edition-chosen = Edition of the meldcode chosen
log-act-log-key-made = Key of the log of proof made
log-act-sign-in = Signed in
log-act-begin-sign-in = Began to sign in
log-act-ask-letter = Email asked for to sign in again
log-act-follow-link = Link from an email tried
log-act-sign-out = Signed out
log-act-hide = Quickly hidden
log-act-second-factor = Second factor shown
log-act-recovery-code-used = Recovery code used
log-act-recovery-codes-made = New recovery codes made
log-act-factor-added = Second factor added
log-act-factor-removed = Second factor removed
log-act-password-changed = Password changed
log-act-language-chosen = Language chosen
log-act-calendar-begun = Calendar made
log-act-calendar-ended = Calendar stopped
log-act-reminders-chosen = Chose how often email comes
log-act-session-ended = Signed out from a distance
log-act-confirmed = Showed again who it is
log-act-passkey-added = Passkey added
log-act-passkey-removed = Passkey removed
log-act-passkey-refused = Passkey not accepted
log-act-checkpoint-asked = State of the log asked for
log-act-manage-accounts = Managing accounts
log-act-member-invited = Member of staff invited
log-act-invitation-sent = Invited again
log-act-invitation-taken-up = Invitation accepted
log-act-mail-changed = Email address changed
log-act-role-given = Role given
log-act-role-taken = Role taken away
log-act-member-left = Member of staff left
log-act-member-back = Member of staff back in employment
log-act-school-added = School added
log-act-school-changed = School changed
log-act-reset-asked = New password asked for
log-act-password-reset = New password chosen with a link
log-act-member-added = Member of staff added
log-act-letter-failed = Email not delivered
log-act-read-access = Looked at who can read the dossier
log-act-give-access = Giving leave to read
log-act-grant-given = Leave to read given
log-act-grant-ended = Leave to read ended
log-act-declare-own-conflict = Telling of one’s own tie
log-act-declare-conflict = Telling of a tie
log-act-conflict-declared = Shut out
log-act-conflict-lifted = No longer shut out
log-act-open-emergency = Asking for emergency access
log-act-emergency-opened = Emergency access
log-act-review-emergency = Emergency access looked at for review
log-act-emergency-ended = Emergency access ended
log-act-emergency-reviewed = Emergency access reviewed
log-reason-unconfirmed = Had to show again first who it is
log-reason-from-elsewhere = Came from another website
log-reason-field-unreadable = A field could not be read
log-reason-overtaken = A colleague was first
log-reason-password = With a password
log-reason-totp = With a code from the app
log-reason-recovery-code = With a recovery code
log-reason-passkey = With a passkey
log-reason-provider = With the school account
log-reason-second-factor = Second factor
log-reason-too-many-tries = Tried too often
log-reason-own-choice = Own choice
log-reason-factor-changed = Second factor changed
log-reason-password-changed = Password changed
log-reason-emergency-opened = Emergency access used
log-reason-granted = With leave to read
log-reason-emergency = With emergency access
log-reason-blocked = Shut out
log-reason-danger = A child is in danger now
log-reason-authority-asks = An authority is asking something now
log-reason-nobody-reachable = Nobody can be reached
log-reason-justified = Justified
log-reason-avoidable = Could have been done otherwise
log-reason-unjustified = Not justified
log-reason-letter = To get an email
log-reason-link = With a link
log-reason-begin = With a passkey or another account
log-of-record = { $act } (number { $no })
log-about-member = { $act }: { $name }

log-outcome-done = Done
log-outcome-refused = Refused
log-outcome-denied = Not shown: does not exist, or does not belong to this member of staff
log-outcome-found = { $count } shown

log-outcome-wrong =
    { $count ->
        [one] Failed: { $count } time
       *[other] Failed: { $count } times
    }
log-outcome-held =
    { $count ->
        [one] Held back after too many tries: { $count } time
       *[other] Held back after too many tries: { $count } times
    }

log-export-heading = As a file
log-export-text = The file holds exactly what you chose above, including the pages you do not see now.
log-export-csv = As a table (CSV)
log-export-jsonl = With proof beside each line, to have it checked or for another program (JSON lines)
log-export-not-whole = You do not see the whole log: of a pupil with whom you have a tie, you see nothing. So there is no file with proof for you. Another data protection officer of the board can make it.
log-export-size = Is this file larger than 16 MB, about 15,000 lines? Then the page for checking cannot handle it. Choose a shorter time, or check it with luwte verify.
log-file = log

log-checkpoint-heading = State of the log, signed
log-checkpoint-text = On every day on which something happened, you get an email saying how long the log is, with a signature. Keep those emails outside Luwte. Whoever manages Luwte can check with the command luwte verify --store --checkpoint whether the log still fits a state that was kept. If it does not fit, something was removed or changed.
log-checkpoint-submit = Send by email now
log-checkpoint-sent = The state is on its way to your email address.
log-checkpoint-no-address = No email address of yours is known. Ask your administrator to record it.

log-figures-heading = Figures for { $month }
log-figures-caption = Number of acts per school
log-figures-school = School
log-figures-none = Nothing happened in this month.
log-figures-elsewhere = Not with a dossier
log-figures-month = Month
log-month = { $month } { $year }
