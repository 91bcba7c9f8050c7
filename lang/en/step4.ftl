# Step 4: weighing nature and seriousness.

record_weighing-title = Record a weighing
record_weighing-intro = Put everything side by side and weigh it in words. The program adds nothing up and gives no score.
record_weighing-guidance =
    Weigh with two or three people if you can. Use the signals, the advice and the conversation with the parents.

    - Read both columns. What contradicts your suspicion?
    - Things that protect do not cancel out risks. They stand beside them.
    - Write down what you do not know, and what would change your mind.
    - Look at brothers and sisters too, at the parents and at yourself.

    Are you in doubt about safety? Call { $body }. You do not have to be sure.

    Weigh after the last conversation. If there was another conversation after that, weigh again.
record_weighing-submit = Record the weighing
record_weighing-done = The weighing has been recorded.
record_weighing-considered-hint = Tick what you weighed. What you do not tick is later shown in the dossier as “left out of the weighing”.
record_weighing-supports = Supports the suspicion
record_weighing-weakens = Weakens the suspicion
record_weighing-neutral = Neutral
record_weighing-hypotheses = Hypotheses: not facts
record_weighing-hypotheses-hint = You do not have to weigh these. They are here so that you do not take them for facts.
record_weighing-none = There are no entries of this kind.
record_weighing-considered = Which entries did you weigh?
record_weighing-part-weigh = The weighing
record_weighing-risk = How great is the risk that it happens or goes on?
record_weighing-risk-hint = In words, with what you conclude it from.
record_weighing-nature = What is going on?
record_weighing-nature-hint = The nature: for example neglect, quarrels with violence between the parents, hitting.
record_weighing-seriousness = How serious is it?
record_weighing-seriousness-hint = In your own words, and why you think so.
record_weighing-part-picture = The picture
record_weighing-part-picture-hint = Leave empty what you do not know. Then write it under “What you do not know yet”.
record_weighing-at-risk = Who is at risk?
record_weighing-at-risk-hint = Think of brothers, sisters and parents too. What the danger is, you fill in below.
record_weighing-frequency = How often does it happen?
record_weighing-frequency-hint = For example: every Monday, or three times in the past month.
record_weighing-duration = How long has it been like this?
record_weighing-duration-hint = For example: since the summer holidays, when the father lost his job.
record_weighing-effect = What does it do to the child?
record_weighing-effect-hint = For example: sleeping badly, being afraid, no longer playing, learning less.
record_weighing-part-danger = Danger
record_weighing-part-danger-hint = Fill in each field. Do you see no danger? Then write that you see none.
record_weighing-danger-child = What danger is there to the child?
record_weighing-danger-others = What danger is there to others?
record_weighing-danger-others-hint = For example a brother, a sister or one of the parents.
record_weighing-danger-self = What danger is there to yourself or your colleagues?
record_weighing-protective = What protects the child?
record_weighing-protective-hint = For example: a grandmother who comes every day, parents who want help.
record_weighing-part-talk = The conversation and the advice
record_weighing-talk-changed = What did the last conversation change in your picture?
record_weighing-talk-changed-hint = Even if it changed nothing: write down why not.
record_weighing-advice-weighed = How did you weigh the advice?
record_weighing-part-unknown = What you do not know yet
record_weighing-unknown = What do you not know?
record_weighing-unknown-hint = For example: what happens at night, or whom you have not spoken with yet.
record_weighing-would-change = What would change your mind?
record_weighing-would-change-hint = What would you have to see or hear to be more worried, or less?
record_weighing-part-instrument = The risk assessment instrument
record_weighing-part-instrument-hint = An instrument helps you to forget nothing. It does not decide. If you used none, the form asks why.
record_weighing-instrument-name = Which instrument was used?
record_weighing-instrument-on = When was it filled in?
record_weighing-instrument-by = By whom?
record_weighing-instrument-result = What came of it, in words?
record_weighing-instrument-result-hint = Do not copy the questions themselves: with many instruments that is not allowed. You can add the instrument, filled in, to the dossier as a document.
record_weighing-instrument-document = Which document is the instrument, filled in?
record_weighing-instrument-document-hint = Leave empty if it is not in this dossier.
record_weighing-part-child = Talking with the child
record_weighing-child-talk = Is a conversation with the child useful and possible?
record_weighing-child-talk-reason = Why, or why not?
record_weighing-child-talk-reason-hint = Think of the age, of safety after the conversation and of whom the child trusts.

answer_framework-title = Answer the weighing framework
answer_framework-intro = The questions of the weighing framework, in order. Beside each answer you see where you go on.
answer_framework-guidance =
    These questions help to determine whether a report is necessary. Answer them with the care coordinator (IB-er) and the director. The answers point in a direction; the school takes the decision.

    - Begin with question 1 and follow what it says beside your answer. Questions that you skip, you leave empty.
    - With each answer, write down why.
    - With acute lack of safety there is danger now, or in the coming days. With structural lack of safety it comes back time and again, or it goes on.
    - You do not have to prove a lack of safety. Are you in doubt? Then that is an answer, and then you report. { $body-first } finds out what is going on.
    - The last question can wait until the help has run for some time. You then fill in the framework again.

    Do you arrive at a report with the question about safety? Then call at once. You then discuss the questions about help together with { $body }.
answer_framework-submit = Record the answers
answer_framework-done = The answers have been recorded.
answer_framework-none = This dossier follows a plan without a weighing framework. You do not have to fill in anything here.
answer_framework-question = Question { $number }
answer_framework-reason = Why?
answer_framework-to-question = go on to question { $number }
answer_framework-to-report = this leads to a report
answer_framework-to-close = you can close the meldcode
answer_framework-to-help = you go on with help
