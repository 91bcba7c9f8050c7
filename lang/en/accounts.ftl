# Accounts and schools, for the administrator; and choosing a password with a link from an email.

accounts-title = Members of staff and schools
accounts-intro = Here you arrange who can sign in to Luwte, and with which role. You see nothing of dossiers. What you do here is in the log. The board is told if somebody is given a role with which dossiers can be read.
accounts-members = Members of staff
accounts-schools = Schools
accounts-add-school = Add a school
accounts-gone = Members of staff who have left
accounts-to-providers = Choose with which other accounts members of staff can sign in
accounts-to-keys = See which keys there are, and replace them
accounts-no-mail-leaves = Luwte sends no email here. So you cannot invite anybody on this page. Whoever set up Luwte can add members of staff with the command luwte user add.
accounts-no-role = No role yet
accounts-no-mail = Not known
accounts-mail = Email address
accounts-state = Status
accounts-state-active = Can sign in
accounts-state-invited = Invited
accounts-state-gone = Left
accounts-account = Account
accounts-roles = Roles
accounts-leaving = Employment
accounts-whole-board = All schools of the board
accounts-about = This is about { $name }.

invite-title = Invite a member of staff
invite-intro = The member of staff gets an email with a link, and chooses a password. The link works once, within 72 hours.
invite-guidance =
    The username is what somebody types to sign in, for example the first name. You cannot change it later.

    Use an email address that only this member of staff reads. Whoever can read the email can choose the password.
invite-name = Name
invite-login = Username
invite-login-hint = Small letters, digits, full stops and hyphens.
invite-mail = Email address
invite-role = Role
invite-place = Where?
invite-readers = Colleagues see the name and the role. The email address can be read by: { $roles }.
invite-submit = Invite
invite-done = The invitation has been sent.
invite_again-submit = Invite again
invite_again-done = The invitation has been sent again. The earlier link no longer works.

give_role-title = Give a role
give_role-intro = With a role somebody may do more. It counts at once.
give_role-guidance =
    Care coordinators, attention officers and directors read the dossiers of their school. A teacher records signals and reads only their own.

    You cannot give yourself a role. Ask another administrator to do that.
give_role-role = Which role?
give_role-place = Where?
give_role-readers = Colleagues see the role.
give_role-submit = Give the role
give_role-done = The role has been given.
take_role-submit = Take away
take_role-done = The role has been taken away.

change_mail-title = Change the email address
change_mail-intro = This is where emails from Luwte go, including a link for a new password.
change_mail-guidance =
    Check with the member of staff that the address is right. An email goes to the old address to say that it was changed.
change_mail-mail = New email address
change_mail-readers = The address can be read by: { $roles }.
change_mail-submit = Change
change_mail-done = The email address has been changed.

let_go-title = Member of staff leaves
let_go-intro = After this, the member of staff can no longer sign in. What was recorded stays, with the name.
let_go-guidance =
    Dossiers belong to the school and not to one member of staff. The successor is given the roles of the one who leaves, and with them reads the same dossiers.

    Leave to read that this member of staff was given is over. It does not come back if the member of staff comes back.
let_go-vacancy = Nobody else has the role { $role } at { $school }. Choose who takes over.
let_go-successor = Who takes over?
let_go-successor-hint = Choose nobody if colleagues with the same role already do it.
let_go-readers = The name of the successor is shown with the role.
let_go-submit = Record the departure
let_go-done = The departure has been recorded.
take_back-submit = Back in employment
take_back-done = The member of staff can sign in again, with the earlier roles.

school_sheet-title = School
school_sheet-intro = These details are on reports and advice sheets.
school_sheet-guidance =
    The BRIN (the registration number of the school) is in the school’s administration, with the number of the location: 12AB00.
school_sheet-name = Name
school_sheet-brin = BRIN with the location number
school_sheet-town = Town
school_sheet-phone = Phone
school_sheet-region = Holiday region
school_sheet-region-hint = By this Luwte knows when the school is free. Then no reminder to call Veilig Thuis falls due.
region-north = North
region-middle = Middle
region-south = South
school_sheet-readers = Everybody of the board sees this.
school_sheet-submit = Record the school
school_sheet-done = The school has been recorded.

free_days-title = Free days of all schools
free_days-intro = Days on which all schools of the board are free, besides the school holidays and the public holidays. For example a study day or an extra week.
free_days-guidance =
    Luwte knows the school holidays of your region. You choose the region at each school.

    - A reminder to ask how things stand waits until the school is open again.
    - What has to do with acute danger never waits for a free day. Telling parents that a report was made does not wait either.
    - Looking whether a child is safe is done on the day that you agreed.
free_days-days = Which days?
free_days-days-hint = One day or stretch on each line: 2026-11-20, or 2026-11-20 t/m 2026-11-21.
free_days-readers = Everybody of the board sees what this does to the days.
free_days-submit = Record the free days
free_days-done = The free days have been recorded.

accounts-own-role = You cannot give yourself a role. Ask another administrator to do that.
accounts-not-there = Nobody can have this role there. Teacher, care coordinator and director belong to a school; board member, data protection officer and administrator to the whole board.
accounts-not-a-login = Use 2 to 40 small letters, digits, full stops or hyphens, and begin with a letter.
accounts-not-a-mail-address = This is not an email address. Write it like naam@school.nl.
accounts-login-taken = Somebody already has this username. Choose another.
accounts-no-letters = Luwte cannot send email, or no email address of this member of staff is known.
accounts-has-it-already = This member of staff already has that role there.
accounts-last-board-member = The board keeps at least one board member who can sign in.
accounts-last-administrator = The board keeps at least one administrator who can sign in.
accounts-yourself = You cannot record your own departure. Ask another administrator to do that.
accounts-nobody-takes-over = Choose who takes over: otherwise nobody looks after the dossiers any more.
accounts-cannot-take-over = This member of staff cannot take over. Choose somebody else.
accounts-too-long = Use at most 80 characters.
accounts-not-a-brin = Write the BRIN with the location number like 12AB00.
accounts-not-days = These are no days. Write 2026-11-20, or 2026-11-20 t/m 2026-11-21, one on each line.
accounts-too-many-days = These are too many lines. Put down 100 at most.
accounts-days-too-long = One stretch of days lasts 70 days at most. See whether the years are right.
accounts-days-too-far = Only enter days from last year to the year after next. Take out days that are long past.
accounts-brin-taken = There is already a school with this BRIN.

sign-in-forgot = Forgotten your password?
sign-in-chosen = Your password has been chosen. You can sign in with it.
ask_reset-title = Ask for a new password
ask_reset-intro = Type your username. You get an email with a link.
ask_reset-login = Username
ask_reset-submit = Ask for the email
ask_reset-asked = If there is an account with this name and an email address, an email will be there shortly. The link in it works for an hour. Does nothing arrive? Ask your administrator.
ask_reset-no-letters = Luwte sends no email here. Ask your administrator for a new password.
ask_reset-back = To sign in
choose_password-title-invitation = Welcome to Luwte
choose_password-title-reset = Choose a new password
choose_password-about = This is the account of { $name }.
choose_password-login = You sign in with the username { $login }.
choose_password-new = Password
choose_password-new-hint = At least 12 characters. Take a few words that have nothing to do with each other. Digits and punctuation are not needed.
choose_password-again = Password, once more
choose_password-submit = Choose the password
choose_password-providers = Or use an account you already have. Then you need no password in Luwte.
link-over-title = This link no longer works
link-over-text = The link has already been used or is too old. Ask for a new email, or ask your administrator for a new invitation.
