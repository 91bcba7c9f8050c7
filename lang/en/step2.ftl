# Step 2: consulting a colleague, and advice from outside.

ask_consultation-title = Ask for a consultation
ask_consultation-intro = Ask a colleague to think along. The question is added to their work.
ask_consultation-guidance =
    You do not have to do this alone. Step 2 is there to look together: do we see the same, and what is wise now?

    - In any case, ask the care coordinator (IB-er) or the attention officer.
    - Ask a real question. For example: “Do you recognise this? What should we find out first?”
    - Point to the entries it is about.
    - Can it not wait? Then walk over to your colleague, or call. A message is too slow then.
ask_consultation-submit = Send the question
ask_consultation-done = The question has been recorded and is ready for your colleague.
ask_consultation-of = Whom do you ask?
ask_consultation-question = What is your question?
ask_consultation-question-hint = For example: “Is there enough to talk with the parents, or must we know more first?”
ask_consultation-entries = Which entries is it about?

record_consultation-title = Record a consultation
record_consultation-intro = Whom did you consult, what was discussed and what came of it?
record_consultation-guidance =
    Record the consultation as soon as it has taken place. Later, somebody will want to read that you did not decide alone, and why you did then what you did.

    - A talk in the corridor counts too, if you record what came of it.
    - Also write down what you did not agree on.
    - Consulting the care coordinator or the attention officer is always part of this, before you weigh or decide. Only in acute danger may it be done afterwards.
    - Do not write “discussed with IB”, but: what was discussed, and what do we do now?
record_consultation-submit = Record the consultation
record_consultation-done = The consultation has been recorded.
record_consultation-request = Does this belong to an earlier question?
record_consultation-request-hint = Choose the question that this answers. Otherwise leave this empty.
record_consultation-with = What is your colleague’s role?
record_consultation-name = What is your colleague’s name?
record_consultation-also-present = Who else was there?
record_consultation-also-present-hint = For example, at a consultation of the care team: names and roles.
record_consultation-when = When was the consultation?
record_consultation-discussed = What was discussed?
record_consultation-outcome = What came of it?
record_consultation-outcome-hint = What are you going to do, who does what, and when do you look again?

inform_director-title = Inform the director
inform_director-intro = The care coordinator tells the director of the suspicion. You record that here.
inform_director-guidance =
    The director carries the responsibility and must know that there is a suspicion. That is part of step 2, and does not wait for a report.

    - Tell the facts and how sure you are. Do not make it bigger or smaller.
    - Say what you need from the director, for example to be present at the conversation with the parents.
    - Are you the director yourself? Then record who told you and what you answered.
inform_director-submit = Record
inform_director-done = It has been recorded that the director has been informed.
inform_director-told-by = Who told the director?
inform_director-told-by-hint = According to the plan, the care coordinator does this.
inform_director-name = Name of the director
inform_director-when = When was the director told?
inform_director-told = What was told?
inform_director-response = What did the director say or decide?

prepare_advice-title = Make an advice sheet
prepare_advice-intro = A sheet to keep beside you when you ask for advice. Without anything that leads to the family.
prepare_advice-guidance =
    You can ask { $body } for advice in any step, day and night, on { $body-phone }. Asking for advice is not a report: you stay responsible yourself, and { $body } does not contact the family.

    So do not mention names, or anything by which somebody could recognise the family. “A girl of 7” is enough.

    - Tell what you saw and heard, and how often.
    - Say what you have done already, and what you do not know.
    - Ask one or two clear questions. For example: “Should we report this?” or “How do we begin the conversation with the parents?”
    - Ask whether the adviser thinks that you should report, and write down the answer.

    After you save it, this dossier has a link to the advice sheet as a pdf.
prepare_advice-submit = Make the advice sheet
prepare_advice-done = The advice sheet has been made. You find the pdf below, among the events.
prepare_advice-summary = The situation in a few sentences
prepare_advice-summary-hint = The age is fine, the name is not. For example: “A boy of 9 has often come to school without food since September.”
prepare_advice-question = What do you want to know?
prepare_advice-entries = Which entries do you want to be able to read out?
prepare_advice-entries-hint = On the sheet, names, dates of birth, addresses and the group have been taken out. This is how it reads:
prepare_advice-refused = Names, dates of birth, addresses, phone numbers and the group may not be in the summary or the question. If they are, the sheet is not made.
prepare_advice-found = Take out these words or replace them:
prepare_advice-mark = [taken out]
prepare_advice-more = Watch out for descriptions by which somebody can be recognised, such as an unusual profession or an accident that was in the newspaper. The program does not recognise those.

record_advice-title = Record advice
record_advice-intro = Who gave advice, what did you ask and what was the answer?
record_advice-guidance =
    Record the advice while you still remember it. Ask the adviser for a name or reference, so that you can come back to it later.

    - Write down the advice as it was given. Also if you think otherwise.
    - Did the adviser say that you should report? Or that you should not? Put that apart.
    - You decide yourself. If you depart from the advice, explain why, with the weighing or the decision.
    - Are you in doubt about safety? Then advice from { $body } is always part of this.
record_advice-submit = Record the advice
record_advice-done = The advice has been recorded.
record_advice-adviser = Who gave advice?
record_advice-name = Name and role of the adviser
record_advice-name-hint = If it was given.
record_advice-reference = Reference of the call
record_advice-reference-hint = Ask for it; you can refer to it later.
record_advice-when = When was this?
record_advice-question = What did you ask?
record_advice-advice = What was the advice?
record_advice-report-advised = Was the advice to report?
record_advice-report-advised-hint = Choose unknown if nothing was said about that.
