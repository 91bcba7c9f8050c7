# Who is finally responsible for the decision to report.

responsibility-title = Who decides on a report?
responsibility-intro = At each school one member of staff is finally responsible for the decision whether to report. A deputy decides only if this member of staff is absent or has a tie with the child.
responsibility-role = This role carries the decision: { $role }.
responsibility-other-role = Choose another role
responsibility-open = Still to do
responsibility-nobody = Nobody has been named. Until somebody is, anybody with this role may decide, and the decision says that nobody had been named.
responsibility-no-deputy = There is no deputy. If the person finally responsible cannot decide, nobody can.
responsibility-nobody-short = nobody
responsibility-nobody-named = Name somebody first.
responsibility-does-not-hold-the-role = This member of staff does not have the role that decides at this school.
responsibility-same-person = Choose somebody other than the person finally responsible.
responsibility-cannot-carry = With this role nobody can take a decision in a dossier.
responsibility-first = Finally responsible
responsibility-deputy = Deputy
responsibility-absent = Absent
responsibility-absence = From { $since } up to and including { $until }
responsibility-absent-now = The deputy decides now.
responsibility-name = Name somebody
responsibility-change = Change

name_responsible-title = Name who is finally responsible
name_responsible-intro = Name who decides on a report at this school, and who does so if this member of staff cannot.
name_responsible-guidance =
    - Both have the role at this school that carries the decision.
    - The deputy decides only if the person finally responsible has been recorded as absent, or has a tie with the child. The decision then says: as deputy.
    - A decision that has already been taken does not change.
name_responsible-about = { $school }: choose from the members of staff with the role { $role }.
name_responsible-too-few = At { $school } there are not yet two members of staff with the role { $role }. First let the administrator give somebody else this role, for example a director of another school.
name_responsible-first = Who is finally responsible?
name_responsible-deputy = Who is deputy?
name_responsible-readers = Who decides can be read at this school by: { $roles }.
name_responsible-submit = Name these two
name_responsible-done = The person finally responsible and the deputy have been named.

note_absence-title = Record an absence
note_absence-intro = Record when the person finally responsible is away. During that time the deputy decides.
note_absence-guidance =
    Do not write down why somebody is absent. That need not be known here.

    Is the member of staff back earlier? Then say so: from that moment the deputy no longer decides.
note_absence-about = { $school }: { $name } is absent. { $deputy } then decides as deputy.
note_absence-from = First day
note_absence-until = Last day
note_absence-readers = These days can be read by: { $roles }. Whoever works on a dossier sees only who decides now.
note_absence-submit = Record the absence
note_absence-done = The absence has been recorded.
end_absence-submit = Present again
end_absence-done = The absence is over.

choose_role-title = Role that decides
choose_role-intro = Choose which role in your board is finally responsible for the decision to report. This holds for all schools.
choose_role-guidance =
    In the meldcode it is the director. If you choose another role, you must then name somebody again at each school.

    With whom the decision is discussed does not change because of this.
choose_role-role = Which role carries the decision?
choose_role-readers = Who decides can be read by: { $roles }.
choose_role-submit = Choose the role
choose_role-done = The role has been chosen.

my-work-arrange = Still to arrange
my-work-responsibility = Name who is finally responsible
my-work-responsibility-about = Schools where it must still be named who decides: { $count }

decides-roles = Everybody with the role { $roles }. Nobody has been named yet; the board does that
decides-first = { $name }
decides-deputy = { $name }, as deputy of { $first }
decides-nobody = Nobody. { $first } cannot decide in this dossier now, and neither can a deputy. Ask the board to name somebody
decided-as-deputy = as deputy of { $name }
decided-as-by-role = nobody had been named yet
dossier-decides = Who decides on a report?

log-act-choose-responsible-role = Choosing the role that decides
log-act-name-responsible = Naming who is finally responsible
log-act-responsible-role-chosen = Role that decides chosen
log-act-responsible-named = Named as finally responsible
log-act-deputy-named = Named as deputy
log-act-responsible-absent = Person finally responsible absent
log-act-responsible-back = Person finally responsible present again
