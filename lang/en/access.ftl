# Who may read a dossier: leave to read, ties and emergency access.

access-title = Who can read this dossier?
access-intro = Here you see who can read the dossier, and why. You give leave to read, and you see who may not read it.
access-readers = Who can read it now
access-everything = The whole dossier
access-without-defence = Everything except the school’s defence
access-by-role = Because of their role.
access-by-leave = With leave to read until { $until }.
access-by-emergency = With emergency access until { $until }.
access-leave = Leave to read that has been given
access-no-leave = Nobody has leave to read now outside their own role.
access-period = From { $since } until { $until }.
access-ties = Who is shut out
access-no-ties = Nobody is shut out.
access-declare = Tell us of a colleague’s tie
access-notes = What has been recorded
access-no-notes = Nothing has been recorded yet.
access-said = { $name }, { $role }, { $at }
access-noted-grant-given = Leave to read given to { $name }
access-noted-grant-ended = Leave to read of { $name } ended
access-noted-conflict-declared = { $name } is shut out
access-noted-conflict-lifted = { $name } is no longer shut out
access-noted-emergency-opened = Emergency access of { $name }
access-noted-emergency-ended = Emergency access of { $name } ended
access-noted-emergency-reviewed = Emergency access of { $name } reviewed
access-cannot-be-let-in = You cannot give this colleague leave to read.
access-not-yours-to-give = You can give only parts that you may read yourself.
access-begins-in-the-past = Choose today or a later day.
access-ends-before-it-begins = The last day is before the first day.
access-ends-after-the-school-year = Leave to read ends at the latest on the last day of the school year, 31 July.
access-reviewed-before = Somebody else has already reviewed this emergency access.

part-signals = Signals, people around the pupil and documents
part-consultation = Consultation and advice
part-conversations = Conversations and contacts
part-weighing = Weighing, decision, report and help
part-protected-sources = Protected sources
part-defence = Defence of the school

give_access-title = Give leave to read
give_access-intro = A colleague may read a part of this dossier, for a certain time.
give_access-guidance =
    Do not give more than somebody needs to help the child.

    - The colleague can only read. Anybody can always record a signal.
    - The leave to read stops by itself on the last day you choose, and at the latest at the end of the school year.
    - The log shows who looked, and when.
give_access-member = Who may read?
give_access-parts = Which parts?
give_access-from = First day
give_access-until = Last day
give_access-until-hint = 31 July at the latest.
give_access-reason = Why is this necessary?
give_access-readers = At this school this can be read by: { $roles }. Parents can ask to see it.
give_access-submit = Give leave to read
give_access-done = Leave to read has been given.
end_access-submit = End leave to read
end_access-done = Leave to read has ended.

declare_conflict-title = Tell us of a tie
declare_conflict-intro = Are you a relative of a pupil, or does a case concern you yourself? Tell us here. For you, a dossier about this child then does not exist.
declare_conflict-guidance =
    Whoever has a tie with the child or the family does not read the dossier. That protects the child, the family and yourself.

    - From then on you see nowhere whether there is a dossier about this child.
    - What you saw yourself, you can always go on recording.
    - Is it a mistake? The director or the board can lift the tie.
declare_conflict-whose = Whom is it about?
declare_conflict-pupil = Which pupil is this about?
declare_conflict-pupil-hint = Type part of the name.
declare_conflict-pupil-id = Which pupil do you mean?
declare_conflict-member = Which colleague?
declare_conflict-member-hint = Only if it is not about yourself.
declare_conflict-tie = What is the tie?
declare_conflict-words = Explanation
declare_conflict-words-hint = Is it about a colleague? Then write down how you know this.
declare_conflict-readers = At this school this can be read by: { $roles }. Not by the person it is about.
declare_conflict-submit = Tell us of the tie
declare_conflict-done = The tie has been recorded.

whose-own = About myself
whose-colleague = About a colleague

tie-parent = Parent or carer
tie-relative = Relative
tie-ex-partner = Former partner of a parent
tie-suspected = The person whom the concerns are about

lift_conflict-title = Lift a tie
lift_conflict-intro = After this, the colleague may read again what belongs to their role.
lift_conflict-about = { $name } is shut out: { $tie }.
lift_conflict-guidance =
    Do this only if it was a mistake, or if the tie no longer exists. Your explanation is kept.
lift_conflict-words = Why is the tie lifted?
lift_conflict-readers = At this school this can be read by: { $roles }.
lift_conflict-submit = Lift the tie
lift_conflict-done = The tie has been lifted.

open_emergency-title = Emergency access
open_emergency-intro = You open a dossier that you may not otherwise read. Only if a child is in danger now or help cannot wait.
open_emergency-guidance =
    Is there immediate danger? First call 112.

    - The director and the care coordinator see at once that you did this, and why.
    - You can read for four hours. After that the dossier closes again by itself.
    - Somebody reviews afterwards whether it was necessary.
open_emergency-pupil = Which pupil is this about?
open_emergency-pupil-hint = Type part of the name.
open_emergency-pupil-id = Which pupil do you mean?
open_emergency-reason = Why can it not wait?
open_emergency-words = What is going on?
open_emergency-words-hint = In one or two sentences.
open_emergency-readers = At this school this can be read by: { $roles }. If they may not see this dossier, the board reads it.
open_emergency-submit = Open the dossier
open_emergency-nothing = There is no dossier that you can open. It has been recorded that you asked for this. Are you calling 112 or Veilig Thuis? Then tell them what you know yourself.

emergency-reason-danger = A child is in danger now
emergency-reason-authority-asks = The police, an emergency service or Veilig Thuis is asking something now
emergency-reason-nobody-reachable = Those who work on the dossier cannot be reached

review_emergency-title = Review emergency access
review_emergency-intro = Somebody read a dossier in an emergency. Was that justified?
review_emergency-guidance =
    If necessary, first ask what happened. Your judgement is kept, and those who work on the dossier can read it.
review_emergency-pupil = Pupil
review_emergency-by = Who
review_emergency-at = When
review_emergency-until = Until
review_emergency-reason = Reason
review_emergency-in-words = In their own words
review_emergency-verdict = Your judgement
review_emergency-words = Explanation
review_emergency-readers = At this school this can be read by: { $roles }.
review_emergency-submit = Record the judgement
review_emergency-done = Your judgement has been recorded.

verdict-justified = Justified
verdict-avoidable = Understandable, but it could have been done otherwise
verdict-unjustified = Not justified

my-work-announcements = Destruction announced
my-work-announced = A dossier will be destroyed
my-work-announced-from = Can be confirmed from { $day }. Until then you can object.

my-work-emergencies = Emergency access to review
my-work-emergency = Emergency access of { $name }
my-work-more = Also possible
my-work-staff-signal = Is it about somebody from the school? Tell it here
my-work-read-plan = Read the step plan and confirm it
my-work-read-agreement = Read the agreement on support
my-work-shared = Dossiers you have leave to read
my-work-conflict = Do you have a tie with a pupil? Tell us here
my-work-open-emergency = Emergency access to a dossier
dossier-parts-only = You see a part of this dossier: { $parts }.
dossier-parts-emergency = You are reading this dossier with emergency access, until { $until }. That has been recorded and will be reviewed.
dossier-access-more = Who may read, and why
record_contact-for-defence = Does this belong to the school’s defence?
record_contact-for-defence-hint = Only for a complaint or court case against the school. After that only the director can read it.
attach_document-for-defence = Does this belong to the school’s defence?
attach_document-for-defence-hint = Only for a complaint or court case against the school. After that only the director can read it.
