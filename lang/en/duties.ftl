# The duties of the board: crates/web/src/duties.

board-title = Board
board-intro = Here you find what the board arranges around the reporting code.
board-pages = Pages
board-duties = Duties of the board
board-duties-line = How each duty stands, what is open and where you record it.
board-responsibility = Who decides on a report?
board-responsibility-line = The person finally responsible and the deputy at each school.
board-recipients = Recipients of signals about somebody from the school
board-recipients-line = Who receives these signals, and the internal guideline.
board-due = Retention periods
board-due-line = Dossiers of which the time is over or nearly over.
board-destroyed = Destroyed dossiers
board-destroyed-line = The certificates that are left of them.
board-support = Support of members of staff
board-support-line = For a member of staff who is challenged by parents or others.
board-agreement = Agreement on support
board-agreement-line = What the board has agreed with its staff.
board-folder = Folder Safe at school
board-folder-line = The board’s own documents.

duties-title = Duties of the board
duties-intro = The board sees to it that members of staff can notice signals and take the steps safely. With each duty stands the sentence of the plan, how it stands now and what is still open. An open point stops nobody.
duties-kept = In order
duties-attention = Asks for attention
duties-open = Still open:
duties-see = Look and record
duties-whole-board = The whole board
duties-for-everybody = everybody
duty-awareness = Being known
duty-awareness-how = Members of staff confirm that they have read the plan. Parents are told every year.
duty-training = Training
duty-training-how = Record which training was offered and who took part. A training that has run out stops nobody.
duty-experts = Experts
duty-experts-how = Record whom members of staff can call. They find it under “Whom can I call?”.
duty-work-processes = Work processes
duty-work-processes-how = At each school there are two with whom signals are discussed, one who decides and one who stands in.
duty-evaluation = Evaluation
duty-evaluation-how = After each school year the board makes an evaluation. What it shows you record in words, with actions.
duty-support = Support
duty-support-how = The board agrees how it supports members of staff who are challenged on how they apply the reporting code.

duties-figure-awareness = { $count } of { $all } members of staff confirmed that they read the plan.
duties-figure-training = For { $count } of { $all } members of staff who work with pupils a training counts.
duties-figure-practice = Practice case finished in the past year: { $count } of { $all } members of staff who work with pupils.
duties-figure-experts = Experts in the register: { $count }.
duties-figure-work = At { $count } of { $all } schools somebody finally responsible and a deputy were named.
duties-figure-evaluation = Evaluations made: { $count }. Actions running: { $open }.
duties-figure-support = { $count } of { $all } members of staff read the agreement as it counts now.

duties-gap-awareness-unread = Not confirmed yet: { $where }.
duties-gap-awareness-no-notice = No notice to parents was recorded in the past year: { $where }.
duties-gap-training-none-offered = No training was offered in the past year: { $where }.
duties-gap-training-never = Never trained yet: { $where }.
duties-gap-training-over = The training has run out: { $where }.
duties-gap-experts-no-attention-officer = No attention officer: { $where }.
duties-gap-experts-no-external-confidant = No external confidant: { $where }.
duties-gap-experts-no-social-work = No school social work: { $where }.
duties-gap-experts-no-reporting-body = No Veilig Thuis of the region: { $where }.
duties-gap-experts-no-replacement = The attention officer has no replacement: { $where }.
duties-gap-work-nobody-consults = Nobody with whom signals are discussed: { $where }.
duties-gap-work-one-consults = Only one with whom signals are discussed: { $where }.
duties-gap-work-nobody-decides = Nobody named who decides: { $where }.
duties-gap-work-no-deputy = No deputy for who decides: { $where }.
duties-gap-evaluation-missing = No evaluation was made over school year { $year }.
duties-gap-evaluation-no-finding = With the evaluation over { $year } it does not stand in words yet what it shows.
duties-gap-evaluation-overdue = Actions past their day: { $count }.
duties-gap-support-no-agreement = No agreement on support was published.
duties-gap-support-unread = The agreement not read yet: { $where }.

duties-not-your-school = Choose a school for which you record this.
duties-in-the-future = This day has not been yet.
duties-in-the-past = Choose a day that is still to come.
duties-not-there = Choose something from the list.
duties-not-given-yet = This training has not been yet.
duties-not-your-member = Choose members of staff of your school.
duties-cannot-be-reached = Fill in a phone number or an e-mail address.
duties-yourself = For yourself somebody else begins this.
duties-cannot-handle = Only a director or somebody of the board can handle this, and not whom it is about.
signs-list-gone = This list was withdrawn meanwhile. Send the form once more to make a new list of it.
signs-name-too-long = Choose a shorter name: at most 120 characters.
signs-blank = On line { $line } stands a heading or a sign without words.
signs-too-long = Line { $line } is too long. Make it shorter than 200 characters.
signs-twice = On line { $line } stands a sign that is there already.
signs-too-many = From line { $line } there are too many: at most 200 signs in a list.
signs-no-heading = On line { $line } stands a sign without a heading above it. Begin with a heading, such as “# Behaviour”.
signs-heading-empty = Under the heading on line { $line } stands no sign.
signs-heading-twice = The heading on line { $line } is there already.
duties-not-to-evaluate = No evaluation can be made over this school year.
duties-evaluated-already = An evaluation was already made over this school year. It stays as it is.

duties-readers = Who read the plan?
duties-plan = This is the edition “{ $name }”, version { $version }, valid from { $day }. When there is a new version, it is asked again.
duties-not-read = Not yet: { $value }
duties-notices = Notices to parents
duties-notices-how = Tell parents every year what the reporting code is and what the school does with it.
duties-notices-none = No notice was recorded yet.
duties-notice = { $way }, { $day }
duties-found-at = To be found: { $value }
duties-said = Text: { $value }
duties-coverage = Who is trained?
duties-coverage-how = Members of staff who work with pupils are counted. A training counts for as long as it says. A finished practice case counts for a year.
duties-practice-how = Of practice cases only how many members of staff finished one stands here. Who they were is not shown, and there is no mark.
duties-no-course = no training recorded
duties-practised = practice case “{ $case }”
duties-trained = { $name }, { $day }, does not run out
duties-trained-until = { $name }, { $day }, counts until { $until }
duties-trained-over = { $name }, { $day }, ran out on { $until }
duties-courses = Trainings
duties-courses-none = No training was recorded yet.
duties-course = { $day }. { $place }. For: { $roles }.
duties-valid = Counts: { $value }
duties-about = Content: { $value }
duties-attended = Participants: { $count }
duties-experts = Register of experts
duties-experts-none = Nobody stands in the register yet.
duties-work = School by school
duties-consult-count = With whom signals are discussed: { $count }
duties-consult = Consultation: { $value }
duties-decides = Decides: { $value }
duties-deputy = Deputy: { $value }

way-letter = Letter
way-newsletter = Newsletter
way-website = Website
way-school-guide = School guide
way-evening = Parents’ evening
way-other = Otherwise
validity-one-year = a year
validity-two-years = two years
validity-three-years = three years
validity-no-end = without end

experts-title = Whom can I call?
experts-intro = These experts help you with noticing signals and with the steps. If you are in doubt, first consult without names.
experts-none = The board or the director has not entered anybody here yet.
experts-nobody = Experts
experts-more = More
experts-emergency = Acute danger: what now?
experts-call = Call { $phone }
expert-attention-officer = Attention officer
expert-external-confidant = External confidant
expert-social-work = School social work
expert-reporting-body = Veilig Thuis of the region
expert-confidential-inspector = Confidential inspector
expert-other = Other expert
expert-helps-with = What for: { $value }
expert-phone = Phone: { $value }
expert-mail = E-mail: { $value }
expert-reachable = Reachable: { $value }
expert-replacement = Replacement: { $value }

folder-title = Folder Safe at school
folder-intro = Here are the board’s own documents, such as lists of signs and background on domestic violence and child abuse.
folder-documents = Documents
folder-none = There is nothing in the folder yet.
folder-more = More
folder-place = Where: { $value }

evaluation-all = Evaluations
evaluation-how = The program counts in all dossiers and keeps numbers only. Numbers below { $least } are neither shown nor kept. An evaluation is made once and does not change afterwards.
evaluation-none = No evaluation was made yet.
evaluation-of = Evaluation over school year { $year }
evaluation-made = Made on { $at }.
evaluation-hidden = “Not shown” stands for a number below { $least }, or one from which such a number could be worked out. Where one number of a line is that small, only the total of the line is shown.
evaluation-few = not shown
evaluation-other-school = Other school
evaluation-what = What
evaluation-figures = Numbers by school
evaluation-gone = Dossiers of that year that had been destroyed already and do not count: { $count }.
evaluation-times = From the first signal to the decision
evaluation-outcomes = How dossiers were closed
evaluation-no-outcomes = No dossier was closed.
evaluation-findings = What the evaluation shows
evaluation-no-findings = This does not stand in words yet.
evaluation-actions = Actions
evaluation-no-actions = No actions were agreed.
indicator-opened = Dossiers opened
indicator-signals = Signals recorded
indicator-decisions = Decisions on reporting
indicator-without-consultation = Decisions without consultation beforehand
indicator-explained = Times it was explained why it went otherwise
indicator-advice = Times advice was asked
indicator-waived = Times a talk was waived
indicator-reports = Reports made
indicator-help-plans = Help planned
indicator-closed = Dossiers closed
indicator-destroyed = Dossiers destroyed
time-taken-week = Within a week
time-taken-month = Within a month
time-taken-ten-weeks = Within ten weeks
time-taken-longer = Longer
action-owner = By: { $value }
action-by = By { $value } at the latest
action-done = Done on { $at }: { $text }
action-dropped = Not done, recorded on { $at }: { $text }
action-overdue = Past its day
action-outcome-done = Done
action-outcome-dropped = Not done

agreement-title = Agreement on support
agreement-intro = This is how the board supports you if parents or others challenge you on how you apply the reporting code, also with a complaint or in court.
agreement-text = The agreement
agreement-none = The board has not published an agreement yet.
agreement-about = Version { $version }, published on { $at }, valid from { $day }.
agreement-read-it = Read the agreement
agreement-is-read = You have confirmed that you read this agreement.
agreement-submit = I have read this

support-title = Support of members of staff
support-intro = Here stands which support was asked by and given to a member of staff who is challenged. You see only what is about yourself or what you handle.
support-where = Each file on support can be read only by the member of staff and by whoever handles it.
support-own = Are you challenged? Ask your director or the board for support. What was recorded about it, you read here.
support-files = Files on support
support-none = There is nothing that you can read.
support-of = Support of { $name }
support-since = Begun on { $at }.
support-closed = Closed.
support-readers = This can be read by: { $names }.
support-entries = What was recorded
support-by = { $name }, { $at }
support-kind-asked = Asked
support-kind-given = Given
support-kind-happened = Happened
support-kind-none = Beginning or end

give_notice-title = Record a notice to parents
give_notice-intro = Record that parents were told about the reporting code.
give_notice-guidance = Tell parents what the reporting code is, why the school works with it and whom they can ask. Do so every year.
give_notice-school = For which school?
give_notice-school-hint = Leave empty for the whole board.
give_notice-day = When?
give_notice-way = How?
give_notice-place = Where can it be found?
give_notice-place-hint = For example the number of the newsletter or the address of the page.
give_notice-text = What did it say? (may be left empty)
give_notice-readers = This can be read by the board, the directors and the data-protection officer.
give_notice-submit = Record
give_notice-done = The notice was recorded.

offer_course-title = Record a training
offer_course-intro = Record which training or other schooling was offered.
offer_course-guidance = A study day, an e-learning or a meeting about signals counts too. Who took part you record afterwards.
offer_course-name = What is the training called?
offer_course-school = For which school?
offer_course-school-hint = Leave empty for the whole board.
offer_course-roles = For which roles? (tick nothing: for everybody)
offer_course-day = On which day?
offer_course-validity = For how long does this training count?
offer_course-about = What is the training about? (may be left empty)
offer_course-readers = This can be read by the board, the directors and the data-protection officer.
offer_course-submit = Record
offer_course-done = The training was recorded.

record_attendance-title = Record who took part
record_attendance-intro = Record which members of staff took part.
record_attendance-guidance = Tick who was there. Did you forget somebody? Then fill in the form once more.
record_attendance-course = Which training?
record_attendance-members = Who took part?
record_attendance-readers = This can be read by the board, the directors and the data-protection officer.
record_attendance-submit = Record
record_attendance-done = Who took part was recorded.

name_expert-title = Enter an expert
name_expert-intro = Enter whom members of staff can call.
name_expert-guidance = Ask the expert whether you may enter these data. Did something change? Take the expert out and enter them anew.
name_expert-school = For which school?
name_expert-school-hint = Leave empty for the whole board.
name_expert-kind = Which expert?
name_expert-name = Name of the person or organisation
name_expert-helps-with = What can members of staff call for?
name_expert-phone = Phone number
name_expert-mail = E-mail address (may be left empty if there is a number)
name_expert-reachable = On which days and hours?
name_expert-replacement = Who stands in?
name_expert-readers = This can be read by all members of staff of this school, or of the whole board.
name_expert-submit = Enter
name_expert-done = The expert was entered.

end_expert-title = Take an expert out
end_expert-intro = Take an expert out of the register.
end_expert-guidance = After this members of staff do not see the expert any more.
end_expert-expert = Which expert?
end_expert-readers = This can be read by the board, the directors and the data-protection officer.
end_expert-submit = Take out
end_expert-done = The expert was taken out.

make_evaluation-title = Make an evaluation
make_evaluation-intro = The program counts in all dossiers of the board and makes an overview.
make_evaluation-guidance =
    - Nobody reads a dossier: the program keeps numbers only.
    - The log of each dossier says that it was counted in.
    - You make the evaluation once. After that it does not change.
make_evaluation-year = Over which school year?
make_evaluation-readers = This can be read by the board, the directors and the data-protection officer.
make_evaluation-submit = Make the evaluation
make_evaluation-done = The evaluation was made.

note_finding-title = Record a finding
note_finding-intro = Write down what the evaluation shows.
note_finding-guidance = Write about the work, never about a pupil, a family or a member of staff.
note_finding-year = With which evaluation?
note_finding-text = What does the evaluation show?
note_finding-readers = This can be read by the board, the directors and the data-protection officer.
note_finding-submit = Record
note_finding-done = The finding was recorded.

agree_action-title = Agree on an action
agree_action-intro = Record what will be done, by whom and when.
agree_action-guidance = Choose one member of staff who sees to it. Once the day is past, the action stands among the open points.
agree_action-year = With which evaluation?
agree_action-text = What will be done?
agree_action-owner = Who sees to it?
agree_action-by = By when at the latest?
agree_action-readers = This can be read by the board, the directors and the data-protection officer.
agree_action-submit = Record
agree_action-done = The action was recorded.

settle_action-title = Settle an action
settle_action-intro = Record what came of an action.
settle_action-guidance = Was something not done? Then write down why.
settle_action-action = Which action?
settle_action-outcome = Was it done?
settle_action-text = What came of it?
settle_action-readers = This can be read by the board, the directors and the data-protection officer.
settle_action-submit = Record
settle_action-done = The action was settled.

publish_agreement-title = Publish the agreement
publish_agreement-intro = Publish how the board supports members of staff who are challenged.
publish_agreement-guidance =
    - Whom a member of staff can call and how soon somebody is there.
    - Who comes along to a talk, a complaints committee or the court.
    - Who pays the costs of legal help.

    Everybody is asked to read a new version. The old one is kept.
publish_agreement-from = From when does this count?
publish_agreement-text = The agreement
publish_agreement-readers = This can be read by all members of staff.
publish_agreement-submit = Publish
publish_agreement-done = The agreement was published.

keep_document-title = Put a document in the folder
keep_document-intro = Enter which document there is and where members of staff find it.
keep_document-guidance = The document itself stays where it is. If you begin with https://, it becomes a link.
keep_document-name = What is the document called?
keep_document-about = What is it for?
keep_document-place = Where can it be found?
keep_document-readers = This can be read by all members of staff.
keep_document-submit = Enter
keep_document-done = The document is in the folder.

remove_document-title = Take a document out of the folder
remove_document-intro = Take a document out of the folder.
remove_document-guidance = The document itself stays where it is.
remove_document-document = Which document?
remove_document-readers = All members of staff see that it is gone.
remove_document-submit = Take out
remove_document-done = The document was taken out of the folder.

own-signs = Lists of signs of the board
own-signs-how = These lists stand in a dossier at ‘Go through a list of signs’, beside the lists of Luwte. What was recorded with a list keeps the words of that day.
own-signs-none = The board has no list of signs of its own.
own-signs-line = Version { $version }, for { $ages }. Headings: { $groups }, signs: { $signs }. Of those cannot wait: { $acute }.
own-signs-change = Make a new version
own-signs-of-board = list of the board
own-signs-open = This is a list of the board, version { $version }.

publish_sign_list-title = Publish a list of signs
publish_sign_list-intro = Put a list of the board’s own ready. Members of staff can then go through it in a dossier.
publish_sign_list-guidance =
    Paste or type the signs: each on a line of its own, under a heading.

    - A heading begins with # or ends with a colon.
    - Behind a | you can put what else it can be: “Often tired | has been ill, moved house”.
    - Can a sign not wait? Begin the line with a !. Whoever ticks it then reads that calling comes first.
    - Luwte leaves out dashes and bullets of another text.

    Write what somebody can see or hear, no judgement, and never anything about the origin, religion or name of a family. Use only a list that you may use. Have your attention officer read the list.

    If you change a list later, that is a new version. What was recorded already stays as it was.
publish_sign_list-name = What is the list called?
publish_sign_list-ages = For which age?
publish_sign_list-signs = The signs, with headings
publish_sign_list-signs-hint = One sign on each line, under a heading that begins with #.
publish_sign_list-readers = This can be read by all members of staff.
publish_sign_list-submit = Publish
publish_sign_list-done = The list of signs was published.

withdraw_sign_list-title = Withdraw a list of signs
withdraw_sign_list-intro = Take a list of the board’s own away.
withdraw_sign_list-guidance = What was recorded with the list stays, with the words of the list. Only going through it is no longer possible.
withdraw_sign_list-list = Which list?
withdraw_sign_list-readers = All members of staff see that the list is gone.
withdraw_sign_list-submit = Withdraw
withdraw_sign_list-done = The list of signs was withdrawn.

sign-ages-age-0-4 = Children from 0 to 4 years
sign-ages-age-4-8 = Children from 4 to 8 years
sign-ages-age-4-12 = Children from 4 to 12 years
sign-ages-age-12-18 = Children from 12 to 18 years
sign-ages-age-all = All children

open_support-title = Begin support
open_support-intro = Begin a file for a member of staff who is challenged on how they applied the reporting code.
open_support-guidance =
    - The member of staff reads everything that stands here and can write in it.
    - Write nothing about a pupil or a family that is not needed here.
open_support-about = Whom is it about?
open_support-handlers = Who handles it with you? (may be left empty)
open_support-text = What is the matter?
open_support-readers = This can be read only by the member of staff whom it is about and by whoever handles it.
open_support-submit = Begin
open_support-done = The support has begun.

write_support-title = Record support
write_support-intro = Record what was asked, given or happened.
write_support-guidance = Write down what was agreed and who does it. What stands here cannot be changed any more.
write_support-kind = What do you record?
write_support-text = In your own words
write_support-readers = This can be read only by the member of staff whom it is about and by whoever handles it.
write_support-submit = Record
write_support-done = It was recorded.

close_support-title = Close the support
close_support-intro = Close it when the support is not needed any more.
close_support-guidance = Agree on this with the member of staff first. After that nothing can be added.
close_support-text = How did it end?
close_support-readers = This can be read only by the member of staff whom it is about and by whoever handles it.
close_support-submit = Close
close_support-done = The support was closed.
