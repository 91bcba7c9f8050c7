# Step 5: deciding, reporting, helping and closing.

weigh_confidentiality-title = Weigh confidentiality
weigh_confidentiality-intro = You may report without consent, but not without weighing it carefully. These questions show that you did so.
weigh_confidentiality-guidance =
    Keep it secret where you can, share it where you must. The law gives you the right to report a suspicion to { $body }, even without the parents’ consent. The questions are part of the meldcode.

    - Answer honestly. A no with a good explanation is better than a yes that is not true.
    - For each yes, point to what shows it: the consultation, the advice, the conversation.
    - Was something not done that can still be done? Then do it first, unless there is no time.
weigh_confidentiality-submit = Record the weighing of confidentiality
weigh_confidentiality-done = The weighing of confidentiality has been recorded.
weigh_confidentiality-explanation = Explanation
weigh_confidentiality-records = What shows that?
weigh_confidentiality-records-hint = If yes, you choose at least one event from the dossier.

decide-title = Take the decision
decide-intro = You take two decisions: is a report necessary, and is help (also) possible? It can be both.
decide-guidance =
    Reporting and helping do not exclude each other. So you decide twice, each time with its own reason.

    - Consult the care coordinator and the director about this decision. Do not decide alone.
    - Report if there is acute or structural lack of safety, or if you are in doubt about it.
    - Report too if you cannot give or arrange help yourself that helps enough, or if the help does not work.
    - Reporting does not need the parents’ consent. You do discuss it beforehand, unless that is dangerous.
    - Do you depart from where the questions lead? That is allowed only with two people, after advice from { $body }, and with an explanation.

    Write down the decision as you would explain it to the parents.
decide-submit = Record the decision
decide-done = The decision has been recorded.
decide-leads-title = Where the answers lead
decide-leads-report = The answers to the weighing framework lead to a report to { $body }. The school takes the decision.
decide-leads-help = The answers to the weighing framework lead to help. The school takes the decision.
decide-leads-close = According to the answers to the weighing framework there is no longer a suspicion. The school takes the decision.
decide-leads-open = The questions of the weighing framework have not all been answered yet. Do that before you decide.
decide-who-decides = Who decides? { $who }.
decide-you-decide = You take this decision.
decide-you-do-not-decide = So you cannot record the decision yourself. Discuss it, and ask for the decision to be taken.
decide-part-consulted = Consultation about this decision
decide-consulted = Who was consulted about this decision?
decide-consulted-hint = The care coordinator (or attention officer) and the director belong to this.
decide-consulted-how = How and when were they consulted?
decide-when = When was the decision taken?
decide-when-hint = Only if that was earlier than now, for example in a talk yesterday.
decide-part-report = Decision 1: is a report necessary?
decide-can-protect = Can you protect the child and the family well enough?
decide-can-protect-hint = Are you in doubt? Then the step plan leads to a report.
decide-report = Is a report necessary?
decide-report-reasons = Why, or why not?
decide-norm = On which norm does the report rest?
decide-norm-hint = Only if you decide to report.
decide-part-help = Decision 2: is giving or arranging help (also) possible?
decide-part-help-hint = Are you reporting? Then consult { $body } about what the school can do.
decide-help = Is giving or arranging help (also) possible?
decide-help-reasons = Why, or why not?
decide-part-against = Only if you do not report while the questions lead to a report
decide-part-against-hint = Then these are needed too: advice from { $body } in this dossier, and a second person who stands behind this decision.
decide-second-person = Who is the second person, and what is their role?

announce_report-title = Discuss the report beforehand
announce_report-intro = Tell beforehand why you are going to report and what for, and ask expressly for a reaction.
announce_report-guidance =
    You do not ask for consent: you announce, and you listen. Parents would rather hear this from you than from { $body }.

    - Explain why you want to report, with the facts that they already know from the earlier conversation.
    - Explain what it is for: to bring help and safety. A report is not a punishment and not a report to the police.
    - Ask expressly: “What do you think of this?” And write down the answer.
    - Are there objections? See together whether you can meet them, for example in how or when you report.
    - Does that not work? Then weigh the objection against the need to protect. If protection weighs more, you report.

    Is the conversation dangerous for the child, for you or for somebody else? Then you waive it and record why.
announce_report-submit = Record
announce_report-done = It has been recorded that the report was discussed beforehand.
announce_report-part-talk = The conversation
announce_report-to = With whom did you discuss the report?
announce_report-when = When?
announce_report-how = How?
announce_report-how-hint = For example: in a conversation at school, by phone.
announce_report-part-told = What you explained
announce_report-reason-told = How did you explain why you want to report?
announce_report-purpose-told = How did you explain what the report is for?
announce_report-part-reaction = The reaction
announce_report-reaction-asked = Did you ask expressly for a reaction?
announce_report-reaction = What was the reaction?
announce_report-part-objections = Objections
announce_report-objects = Are there objections?
announce_report-objections = What are the objections?
announce_report-met-how = How do you meet the objections?
announce_report-nature = If that does not work: what is the nature of the violence or the neglect?
announce_report-nature-hint = Only if you cannot meet the objections. Then you fill in the next three questions too.
announce_report-seriousness = How serious is it?
announce_report-need = Why is a report necessary to protect the child or somebody in the family?
announce_report-weighed = How do you weigh the objections against that?
announce_report-part-efforts = Consent or cooperation
announce_report-consent-efforts = What did you do to gain consent or cooperation?
announce_report-consent-efforts-hint = You do not have to gain consent. You must have tried.

waive_announcement-title = Waive discussing it beforehand
waive_announcement-intro = Only if discussing it beforehand is not safe or not responsible. You record why for each person.
waive_announcement-guidance =
    Reporting without discussing it beforehand is an exception. It is allowed only on a ground from the meldcode, with your own explanation.

    - Waive it only with the person with whom it is really not possible. You do tell the other parent.
    - Discuss with { $body } who then tells the parents, and when.
    - “We expect a quarrel” is not a ground. “The father threatened to take his son away” is.
waive_announcement-submit = Record
waive_announcement-done = It has been recorded that the report is not discussed beforehand, and why.
waive_announcement-to = With whom do you not discuss the report beforehand?
waive_announcement-ground = On which ground?
waive_announcement-motivation = Why does that apply here?
waive_announcement-motivation-hint = In your own words: what may happen, and why do you think so?

draft_report-title = Draw up the report
draft_report-intro = Choose what goes into it. What you do not choose appears nowhere in the document.
draft_report-guidance =
    A good report is short, factual and honest. The parents may read it.

    - Choose what is necessary to understand the concerns, and no more.
    - Also include what weakens the suspicion. Leaving out what does not fit is noticed later.
    - What comes from others is kept apart in the document, with the source beside it.
    - Include hypotheses only if they are necessary. They are kept apart and are called hypothesis.
    - Do not enter a citizen service number (BSN).

    Use ‘See what is left out’ before you record. Nothing goes to { $body } yet.
draft_report-submit = Draw up the report
draft_report-preview = See what is left out
draft_report-done = The report has been drawn up. The pdf is below, among the events. Nothing has been sent yet.
draft_report-entries = What goes into the report?
draft_report-part-hypotheses = Hypotheses: not facts
draft_report-part-hypotheses-hint = Include them only if it is necessary.
draft_report-left-out = This is left out
draft_report-left-out-none = You have chosen everything. Is it all necessary?
draft_report-part-reporter = Who reports
draft_report-reporter = Who makes the report?
draft_report-reporter-hint = Name and role. A school cannot report anonymously: { $body } must know who you are.
draft_report-reachable = Where and when can you be reached?
draft_report-part-now = How it is now
draft_report-current-safety = How safe is the child now, and where is the child?
draft_report-current-safety-hint = For example: “Noor is at school until 14.00. After that her mother collects her.”
draft_report-school-will-do = What does the school go on doing?
draft_report-not-to-be-shown = What may not be made known, and to whom?
draft_report-not-to-be-shown-hint = Only for safety. Consult { $body } about this. For example: “Not the mother’s address to the father.”

file_report-title = Make the report
file_report-intro = Report to { $body } and afterwards record here that it was done. This program sends nothing.
file_report-guidance =
    Call { $body-phone }, or use the secure form of your region. If it is urgent, always call. Do not send the report by ordinary email.

    - Keep the report that was drawn up beside you.
    - Ask for the name of the person you speak to and for a reference.
    - Agree what you can still do for the child yourself, and when you will hear back.
    - Agree who tells the parents that a report was made.

    After the report you simply go on seeing the child. If the concerns remain, you make contact again.
file_report-submit = Record that the report was made
file_report-done = The report has been recorded. Tell the parents, and record what { $body } reports back.
file_report-draft = Which report that was drawn up has been made?
file_report-draft-none = No report has been drawn up yet. Do that first.
file_report-when = When was the report made?
file_report-how = How was the report made?
file_report-received-by = Who took the report?
file_report-received-by-hint = Name and reference.
file_report-aftercare = What was agreed about what the school can still do?
file_report-aftercare-hint = For example: a moment of contact with the child every morning, and calling if the child is not at school.

record_feedback-title = Record feedback
record_feedback-intro = What did you hear from { $body }, or what did you hear when you called them yourself?
record_feedback-guidance =
    { $body-first } lets you know which steps are taken. That sometimes takes longer than promised. Do you hear nothing? Then call them yourself.

    - Around five working days after the report it is usually known who goes on with it.
    - If there is an investigation, the outcome usually follows within about ten weeks.
    - Ask what you can go on doing yourself.
    - Are there new concerns? Record them and call again. A report is not an end point.
record_feedback-submit = Record the feedback
record_feedback-done = The feedback has been recorded.
record_feedback-stage = At which stage was this?
record_feedback-when = When did you hear this?
record_feedback-from = From whom?
record_feedback-told = What were you told about the progress and the steps?
record_feedback-aftercare = What was agreed about what the school can still do?

answer_information_request-title = Answer a request for information
answer_information_request-intro = { $body-first } may ask the school for information. Record what was asked, what you decided and what you gave. This program sends nothing.
answer_information_request-guidance =
    You may answer { $body }, even without consent of the parents. You do not have to: the school decides.

    - Be sure who is asking. Ask for a name and call back on { $body-phone }.
    - Weigh whether the answer is needed. Give only what is needed, and preferably facts.
    - Use a safe channel: a telephone call after calling back, or secure email.
    - Tell the parents that you give information, preferably beforehand. Is that not safe? Then write down why.

    A request can also come when the dossier is already closed. It then stays closed.
answer_information_request-submit = Record the answer
answer_information_request-done = The request for information has been recorded.
answer_information_request-part-asked = The question
answer_information_request-asker = Who is asking?
answer_information_request-asker-hint = Name and function.
answer_information_request-asked = When was it asked?
answer_information_request-asked-how = How was it asked?
answer_information_request-asked-how-hint = For example: by telephone, or by letter.
answer_information_request-identity-checked = How are you sure who is asking?
answer_information_request-identity-checked-hint = For example: called back on the general number.
answer_information_request-question = What was asked?
answer_information_request-part-decision = The decision
answer_information_request-gives = Does the school give an answer?
answer_information_request-decided-by-name = Who decided this?
answer_information_request-decided-by-name-hint = The name.
answer_information_request-decided-by = In which role?
answer_information_request-part-given = If the school gives an answer
answer_information_request-given = What was given?
answer_information_request-given-hint = As exactly as it was said or sent.
answer_information_request-entries = On which entries and documents does that rest?
answer_information_request-ground = On which ground?
answer_information_request-necessity = Why is this needed, and no more than this?
answer_information_request-part-refused = If the school gives no answer
answer_information_request-why-not = Why does the school give no answer?
answer_information_request-part-answered = When and how it was answered
answer_information_request-answered = When was it answered?
answer_information_request-answered-how = Over which safe channel?
answer_information_request-answered-how-hint = For example: by telephone after calling back, or by secure email.
answer_information_request-parents-told = Were the parents told?
answer_information_request-parents-not-told-why = If not: why not?

plan_help-title = Plan help
plan_help-intro = Help works if everybody knows who does what, until when, and when you look back together.
plan_help-guidance =
    Can you protect the child well enough yourself, or with a partner? Then record how. A good plan is so concrete that you can see later whether it works.

    - Help is given by the care coordinator (IB-er), school social work, the neighbourhood team (wijkteam) or youth healthcare. The child’s own teacher is not there for that.
    - A goal is something you can notice: “Sami comes to school every day having had breakfast”, not “things are going better”.
    - Those concerned must want the help and take part. If they do not, the weighing framework leads to a report.
    - Do you refer to somebody? Check whether the referral arrived and whether the help began.
    - Does the help not work, or does the violence go on? Then you decide again about reporting.
plan_help-submit = Record the plan
plan_help-done = The plan has been recorded. The review is added to your list.
plan_help-providers = Who gives the help?
plan_help-providers-hint = One person or organisation in each box.
plan_help-provider = Provider
plan_help-goals = What must change?
plan_help-goals-hint = One goal in each box. What can you see or hear when it has worked? At each review you look at every goal.
plan_help-goal = Goal
plan_help-agreements = What was agreed with those concerned?
plan_help-agreements-hint = Also: do they want the help, and what do they do themselves?
plan_help-case-manager = Who keeps the overview?
plan_help-case-manager-hint = The case manager: one name, with the role.
plan_help-until = When must the effect be noticeable?
plan_help-review-on = When do you first look back together?
plan_help-part-referral = If you refer to somebody
plan_help-referral-arrived = Has the care provider confirmed that the referral arrived?
plan_help-begin-checked-by = Who checks whether the help began?

review_help-title = Review the help
review_help-intro = Does the help work? Look at what you notice in the child, not only at what was done.
review_help-guidance =
    Help that is under way is not yet help that works. Ask the care provider, the parents and, if possible, the child.

    - Compare with the goals in the plan.
    - Does the violence go on, or does it begin again? Say so honestly, even if everybody is doing their best. You must then decide again about reporting.
    - Does it work a little? Then agree a new date.
    - Does the help stop because things are going well? Then agree who keeps watch.
review_help-submit = Record the review
review_help-done = The review has been recorded.
review_help-plan = Which plan is this about?
review_help-plan-none = No help has been planned yet.
review_help-when = When did you review it?
review_help-begun = Has the help begun?
review_help-goal-reached = Has this goal been reached?
review_help-goal-words = By what do you notice that?
review_help-effect = What does the help do?
review_help-violence-goes-on = Does the violence or the neglect go on, or has it begun again?
review_help-findings = What did you see and hear?
review_help-next-review-on = When do you look again?
review_help-next-review-on-hint = Leave empty if the help is complete.

agree_watching-title = Make agreements on safety
agree_watching-intro = After the help or after a report somebody goes on watching over the child. Agree on who, on what, how often and until when.
agree_watching-guidance =
    Your care does not stop with a report or with the end of the help. What happened before can begin again.

    - Choose somebody who sees the child often, and say what they look for.
    - Agree on how often you look. On that day it comes on your list.
    - Tell parents and child that you go on looking, if that is safe.
    - Was a report made? Make the agreements together with { $body }.

    If you make new agreements later, those hold.
agree_watching-submit = Record the agreements
agree_watching-done = The agreements have been recorded. The first look comes on your list.
agree_watching-who = Who watches?
agree_watching-who-hint = A name with function.
agree_watching-signs = What do they look for?
agree_watching-signs-hint = What do you see or hear when it is not safe any more?
agree_watching-every = How often do you look?
agree_watching-first-on = When do you look for the first time?
agree_watching-until = Up to and including which day?
agree_watching-tell = Who is told when there are concerns?

record_safety_check-title = Look whether it is safe
record_safety_check-intro = Record what was seen, also when it goes well.
record_safety_check-guidance =
    Look at what was agreed, and ask the child if possible.

    - Write down what you saw and heard, not only “it goes well”.
    - Are you in doubt? Then choose ‘I am in doubt’. The decision to report then lies open again, as when it is not safe.
    - Is there danger now? Call 112 or { $body }: { $body-phone }.
record_safety_check-submit = Record
record_safety_check-done = It has been recorded.
record_safety_check-agreement = Which agreements is this about?
record_safety_check-agreement-none = There are no agreements on safety yet.
record_safety_check-when = When was it looked at?
record_safety_check-looked-by = Who looked?
record_safety_check-seen = What was seen and heard?
record_safety_check-safe = Is it safe?
record_safety_check-next-steps = Whom did you tell, and what happens now?
record_safety_check-next-steps-hint = Fill this in when it is not safe, or when you are in doubt.

close-title = Close the dossier
close-intro = Write down how it ended and how long the dossier is kept. You can reopen it later.
close-guidance =
    Closing is also putting something right. Was the suspicion unfounded? Then write that down plainly: a child and the parents have a right to that.

    - First complete what is still open: feedback, reviews, questions, tasks.
    - If the help did not work, you first decide again about reporting.
    - The law sets no retention period for this dossier in particular. The periods below are the board’s policy. Explain why you choose this one.
    - This dossier is not part of what goes to the next school.
close-submit = Close the dossier
close-done = The dossier has been closed.
close-outcome = How did it end?
close-summary = What must a later reader know?
close-summary-hint = For example: “The suspicion turned out to be unfounded. The bruises were caused by a blood disease, as the paediatrician has confirmed.”
close-retention = How long is the dossier kept?
close-retention-ground = Why this period?
close-part-open = This is still open
close-part-open-none = Nothing is open any more.

reopen-title = Reopen the dossier
reopen-intro = There are new concerns, or old concerns come back. Everything that was there stays there.
reopen-guidance =
    Reopening begins a new round. The steps begin again: a consultation or conversation from then does not count for a report now. You can still read everything.

    - Write down what is new.
    - Then record the new signals.
reopen-submit = Reopen the dossier
reopen-done = The dossier has been reopened.
reopen-reason = Why do you reopen this dossier?
reopen-reason-hint = For example: “New signals since the summer holidays.”

move_to_edition-title = Move to a newer edition
move_to_edition-intro = The board works with a newer edition of the meldcode. First look at what changes. Then you decide whether this dossier moves.
move_to_edition-guidance =
    A dossier keeps the edition under which it was opened, until somebody moves it.

    - What has been recorded stays as it is: with the rules and words of that day.
    - What is still open follows the new edition from now on.
    - There is no way back.

    The move stands in the dossier and in the report, with your reason.
move_to_edition-submit = Move
move_to_edition-done = The dossier now follows the newer edition.
move_to_edition-part-editions = The editions
move_to_edition-from = Now
move_to_edition-to = Then
move_to_edition-none = The board does not work with a newer edition than this dossier.
move_to_edition-part-here = What changes in this dossier
move_to_edition-opens = This becomes open or weighs more
move_to_edition-opens-none = Nothing is added.
move_to_edition-closes = This is no longer needed or weighs less
move_to_edition-closes-none = Nothing falls away.
move_to_edition-stay = Stays open as it is: { $count ->
        [one] 1 point
       *[other] { $count } points
    }.
move_to_edition-part-rules = What changes in the plan
move_to_edition-stricter = Stricter
move_to_edition-stricter-none = No rule becomes stricter.
move_to_edition-looser = Looser
move_to_edition-looser-none = No rule becomes looser.
move_to_edition-weight = was: { $from }; becomes: { $to }
move_to_edition-weight-off = Does not apply
move_to_edition-new-questions = New questions, or in other words
move_to_edition-gone-questions = Questions that are gone
move_to_edition-others = Also different
move_to_edition-number-heard-from = A pupil is heard from the age of { $to } (was { $from }).
move_to_edition-number-addressed-from = The talk is with the pupil from the age of { $to } (was { $from }).
move_to_edition-number-acute-working-days = After acute danger you complete the steps within { $to } working days (was { $from }).
move_to_edition-number-feedback-working-days = You ask for first feedback after { $to } working days (was { $from }).
move_to_edition-number-feedback-weeks = You ask for the conclusion after { $to } weeks (was { $from }).
move_to_edition-number-parents-told-working-days = Parents know of the report within { $to } working days (was { $from }).
move_to_edition-decides = From now on the decision is taken by: { $roles }.
move_to_edition-reason = Why does this dossier move?
move_to_edition-reason-hint = For example: “From this school year on we work with the new edition.”

consider_index-title = Consider the regional index
consider_index-intro = Record whether you signal the child in the regional index of children at risk, and why. This program does not signal by itself.
consider_index-guidance =
    The index shows that a professional is concerned, and nothing else. If somebody else signals too, you see each other and can consult.

    - You may signal. You need not, and consent is not needed.
    - You do tell it. Is the child under 12? Then to the parents. From 12 to 15? To parents and child. From 16? To the pupil.
    - Is telling not safe now? Then write down why.
    - A signal stands for at most 2 years.
consider_index-submit = Record the decision
consider_index-done = The decision on the regional index has been recorded.
consider_index-signalled = Was the child signalled?
consider_index-when = When was this decided?
consider_index-reasons = Why, or why not?
consider_index-decided-by-name = Who decided this?
consider_index-decided-by-name-hint = The name.
consider_index-decided-by = In which role?
consider_index-told = Who was told?
consider_index-not-told-why = Not everybody told? Why not?

follow_index-title = Follow-up in the regional index
follow_index-intro = Record whether there is a match, or that you ended the signal.
follow_index-guidance =
    With a match you contact the other. What you agree, you record here.

    Are there no concerns any more, or do you close the dossier? Then take the signal out of the index too.
follow_index-submit = Record the follow-up
follow_index-done = The follow-up has been recorded.
follow_index-signal = Which signal is this about?
follow_index-signal-none = There is no signal in the regional index.
follow_index-what = What happened?
follow_index-when = When?
follow_index-told = What was agreed, or why was it ended?
