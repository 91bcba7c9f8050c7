# The separate route: signals about somebody who works for the school.

staff_tell-title = Telling about somebody from the school
staff_tell-intro = Are you worried about a colleague, or about somebody else who does something for the school? A trainee, a volunteer or a supply teacher counts too. Tell it here, and nowhere else. It does not go into any pupil’s dossier.
staff-menu-tell = Signal about somebody from the school
staff-menu-list = Separate route
staff-first = Do this first
staff-first-text =
    Are you thinking of a sexual offence against a pupil? Then the law requires you to tell the board yourself, at once. Through a colleague or the director is not enough. Call the board now, and fill in this form afterwards.

    - Is a child in danger now? Call 112.
    - The confidential inspector (vertrouwensinspecteur) thinks it through with you: 0900-1113111.
    - Do not investigate anything yourself. Ask the child or the colleague no questions. That can harm the investigation by the police.
    - Do not talk about it with others at the school.
staff-call-inspector = Call the confidential inspector (vertrouwensinspecteur), 0900-1113111
staff-guideline = The board’s internal guideline
staff-nobody = The board has not yet appointed anybody who receives this. So you cannot tell it here, and nothing is kept. Call the board yourself, and call the confidential inspector (vertrouwensinspecteur): 0900-1113111.
staff-readers = Only: { $readers }. Not the director, the care coordinator, the administrator or the data protection officer either. Whoever you name above never reads this.
staff-readers-function = { $role } ({ $count })
staff_tell-road = What are you thinking of?
staff_tell-road-hint = If you are in doubt, choose the first.
staff-road-sexual-offence = A sexual offence against a pupil, or something that looks like it
staff-road-misconduct = Other behaviour towards a child that is not allowed, such as hitting, verbal abuse or frightening a child
staff-road-sexual-offence-short = Suspicion of a sexual offence
staff-road-misconduct-short = Other behaviour that is not allowed
staff-road-none = No route yet
staff_tell-about-member = Whom is it about?
staff_tell-about-member-hint = Is the name on the list? Then choose it. This person can never read this signal, not even as a board member.
staff_tell-about-words = Is the name not there? Then say who it is
staff_tell-about-words-hint = For example: the trainee in group 6.
staff_tell-tied = Does anybody on the list have a close tie with this person?
staff_tell-tied-hint = For example a partner or a relative. Then they cannot read this signal either. Leave it empty if you know of nobody.
staff_tell-text = What did you see or hear?
staff_tell-text-hint = Write down what you saw or heard yourself, in the words that were used. No judgement.
staff_tell-happened = When was this?
staff_tell-happened-hint = If you do not know, leave it empty.
staff_tell-child = Which child is it about, and where was it?
staff_tell-child-hint = As far as you know.
staff_tell-submit = Tell
staff-receipts-title = What I told about somebody from the school
staff-receipts-intro = Here you see only that it was received and picked up. What you wrote is not here: that way nobody reads it over your shoulder.
staff-receipts-none = You have not told anything here yet.
staff-receipt-received = Received on { $at }
staff-receipt-picked-up = Picked up on { $at }
staff-receipt-waits = Not picked up yet. Whoever receives it was sent an email at once.
staff-told = It has been received
staff-told-next = Are you thinking of a sexual offence? Then call the board yourself as well. Do not talk about it with others at the school, and do not investigate anything yourself.

staff-suspected-text = You say that it is about somebody from the school. Then it does not belong in the pupil’s dossier. Nothing has been recorded here. What you typed goes with you to the separate route; there it is read only by those whom the board appointed.
staff-suspected-go = Continue on the separate route

staff-list-title = Signals about somebody from the school
staff-list-intro = Only you and the others whom the board appointed see this page. There are no names in the list.
staff-list-none = There is nothing that you can read now.
staff-list-told = Told on { $at }.
staff-list-next = Now: { $step }.
staff-closed = Closed.
staff-record-title = Signal about somebody from the school
staff-record-hours = Hours since it was first told: { $hours }.
staff-record-hours-none = First told less than an hour ago.
staff-record-readers = This is read only by: { $readers }.
staff-record-copies = { $count ->
    [one] The same entry still stands in the dossier of one other child.
   *[other] The same entry still stands in the dossiers of { $count } other children.
 } Whoever may move it there has been given that as a task. Does it stay there? Then ask about it.
staff-steps = The steps of the law
staff-steps-intro = The order is fixed. No step can be skipped.
staff-step-open = Not done yet
staff-step-taken = { $at }, by { $by }
staff-step-taken-both = Parents: { $at }. Person concerned: { $person }. By { $by }
staff-step-board-told = The board has been told
staff-step-board-told-help = Record who told the board, and when. That must be done at once and directly, not through somebody else.
staff-step-inspector-consulted = The confidential inspector has been consulted
staff-step-inspector-consulted-help = Call 0900-1113111. You can print the sheet for this conversation from the previous page.
staff-step-suspicion-weighed = It has been determined whether there is a reasonable suspicion
staff-step-suspicion-weighed-help = Determine this together with the confidential inspector. Is the answer no? Then this route ends here, with the reason. Other ways stay open, such as the internal guideline or a complaint.
staff-step-people-informed = The parents and the person concerned have been told
staff-step-people-informed-help = First tell the pupil’s parents and the person concerned. Only after that, report the offence to the police. Even if they do not agree, the board must report it to the police.
staff-step-complaint-filed = The offence has been reported to the police (aangifte)
staff-step-complaint-filed-help = Report it to the police at once. Record who did that, when, and where.
staff-step-inspector-told = The confidential inspector knows of the police report
staff-step-inspector-told-help = Let the inspector know at once that the offence has been reported to the police. You can print a message from the previous page.
staff-road-ended = It was determined that there is no reasonable suspicion: { $reason } This route ends here. Other ways stay open.
staff-guideline-intro = The five steps of the meldcode do not apply here. Tell the line manager or the management, as the guideline says, and record that conversation.
staff-guideline-none = The board has not recorded the guideline here yet. Tell the management of the board.
staff-papers = To print
staff-papers-pdf = (pdf)
staff-acts = What you can do
staff-story = What has been recorded
staff-story-by = { $name }, { $role }, on { $at }
staff-story-copy = From the dossier of another child, entry { $no }
staff-part-about = About whom
staff-part-tied = Who has a close tie
staff-part-said = What was said or seen
staff-part-when = When
staff-part-person-when = When the person concerned was told
staff-part-child = Which child, and where
staff-part-road = Route
staff-part-reason = Reason
staff-part-by = By whom
staff-part-with = With whom
staff-part-directly = Directly
staff-part-suspicion = Reasonable suspicion
staff-part-who = Who
staff-part-why = Why
staff-part-outcome = Outcome
staff-part-moved-by = Originally recorded by
staff-part-copy = Moved as well
staff-part-place = Where
staff-part-present = Who was there
staff-part-source = Source
staff-part-note = Explanation
staff-why-concerned = It is about this person
staff-why-tied = This person has a close tie with the one it is about
event-staff-told = Told
event-staff-moved = Moved from a pupil’s dossier
event-staff-road-chosen = Other route chosen
event-staff-talk-recorded = Conversation recorded
event-staff-step-taken = Step recorded
event-staff-shut-out = Somebody shut out
event-staff-closed = Closed

choose_road-title = Choose another route
choose_road-intro = Does it turn out to be about something else than was first thought? Then choose the other route. What has been recorded stays as it is.
choose_road-guidance =
    The route depends on what is suspected.

    - For a sexual offence, the law lays down six steps.
    - For other behaviour, the board’s internal guideline applies.
choose_road-road = Which route fits now?
choose_road-reason = Why?
choose_road-readers = This is read only by those whom the board has appointed.
choose_road-submit = Choose the route
choose_road-done = The route has been chosen.

record_talk-title = Record a conversation
record_talk-intro = Record with whom the signals were discussed: the line manager or the management, as the board’s guideline says.
record_talk-guidance =
    Write down what was told and what was agreed.

    - Do not investigate anything yourself if a criminal offence may be involved as well.
    - The step plan of the meldcode does not apply here.
record_talk-by = Who told it?
record_talk-with = To whom?
record_talk-with-hint = Name and position.
record_talk-when = When was the conversation?
record_talk-when-hint = The day and the time.
record_talk-text = What was said and agreed?
record_talk-readers = This is read only by those whom the board has appointed.
record_talk-submit = Record the conversation
record_talk-done = The conversation has been recorded.

take_step-title = Record a step
take_step-intro = Record that this step was taken: by whom, and when it happened.
take_step-guidance =
    The steps go in order. Each step has a time of its own.

    - Fill in when it happened, not when you write this down.
    - The time cannot be before the step before it, and not in the future.
take_step-now = Step { $number }: { $step }
take_step-by = Who did this?
take_step-by-hint = Name and position.
take_step-when = When was this?
take_step-when-hint = The day and the time.
take_step-when-board-told = When was the board told?
take_step-when-inspector-consulted = When was the consultation?
take_step-when-suspicion-weighed = When was this determined?
take_step-when-people-informed = When were the parents told?
take_step-when-complaint-filed = When was the offence reported to the police?
take_step-when-inspector-told = When was the confidential inspector told?
take_step-person-when = When was the person concerned told?
take_step-directly = Was the board told directly, without a go-between?
take_step-suspicion = Is there a reasonable suspicion?
take_step-text = What was said?
take_step-text-board-told = Who told whom, and how?
take_step-text-inspector-consulted = What did the confidential inspector advise?
take_step-text-suspicion-weighed = What are the reasons?
take_step-text-people-informed = Who was told, how, and what did they say?
take_step-text-complaint-filed = At which police unit, and under what number?
take_step-text-inspector-told = How was it passed on, and to whom?
take_step-readers = This is read only by those whom the board has appointed.
take_step-submit = Record the step
take_step-done = The step has been recorded.

shut_out-title = Shut somebody out
shut_out-intro = Is it about somebody who can read this, or do they have a close tie with the one it is about? Then shut that person out. That cannot be undone.
shut_out-guidance =
    Whoever is shut out sees nothing more of this signal, whatever that person’s role is.

    - You can shut yourself out too.
    - Somebody must remain who receives it.
shut_out-member = Who?
shut_out-why = Why?
shut_out-reason = Explain in one sentence how you know this
shut_out-readers = This is read only by those whom the board has appointed.
shut_out-submit = Shut out
shut_out-done = The person has been shut out.

close_record-title = Close
close_record-intro = Close when everything the route asks for has been done. After that, nothing more can be added.
close_record-guidance =
    You can close when the route is complete.

    - For a sexual offence: all six steps, or a step 3 with no.
    - For other behaviour: at least one conversation.
close_record-outcome = What is the outcome?
close_record-reason = Why can this be closed?
close_record-readers = This is read only by those whom the board has appointed.
close_record-submit = Close
close_record-done = The signal has been closed.

staff-recipients-title = Who receives signals about somebody from the school
staff-recipients-intro = On behalf of the board, appoint who receives signals about somebody from the school. Appoint at least two people: if it is about one of them, the other reads it. Only board members can receive it: the law requires that the board itself is told.
staff-recipients-now = Appointed now
staff-recipients-none = Nobody has been appointed. Whoever wants to tell something must now call for themselves.
staff-recipients-history = What was recorded earlier
staff-recipient-named = { $name } appointed by { $by }, { $at }
staff-recipient-ended = Appointment of { $name } ended by { $by }, { $at }
staff-recipient-guideline = Guideline recorded by { $by }, { $at }
name_recipient-title = Appoint somebody
name_recipient-intro = Choose a board member. They can read all signals about somebody from the school, except when it is about themselves.
name_recipient-guidance =
    Choose somebody who can bear this, and who can be reached.

    - Whoever is also administrator or data protection officer cannot be appointed.
    - If somebody is no longer a board member, they no longer receive anything.
name_recipient-member = Who?
name_recipient-reason = Why this person?
name_recipient-readers = This is read by the board members.
name_recipient-submit = Appoint
name_recipient-done = The recipient has been appointed.
end_recipient-title = End an appointment
end_recipient-intro = After that, this person can no longer read any signal about somebody from the school.
end_recipient-guidance =
    End an appointment if somebody leaves or is given another task.

    - First appoint a successor: there must always be somebody who receives it.
end_recipient-member = Who?
end_recipient-reason = Why?
end_recipient-readers = This is read by the board members.
end_recipient-submit = End
end_recipient-done = The appointment has ended.
note_guideline-title = Record the guideline
note_guideline-intro = Say briefly what the board’s internal guideline asks. Everybody who wants to tell something reads this.
note_guideline-guidance =
    For somebody who works for the school, the step plan refers to the internal guideline.

    - Mention positions, not names.
    - Keep it short: whoever reads this is in a hurry.
note_guideline-whom = Whom does somebody tell?
note_guideline-how = How?
note_guideline-when = When?
note_guideline-readers = This is read by everybody who works at a school of the board.
note_guideline-submit = Record
note_guideline-done = The guideline has been recorded.

staff-paper-consultation-title = Sheet for consulting the confidential inspector (vertrouwensinspecteur)
staff-paper-consultation-text-1 = Call the confidential inspector: 0900-1113111. Give the names of the school and the board. Tell factually what was seen or heard, and by whom.
staff-paper-consultation-text-2 = Ask to weigh together whether there is a reasonable suspicion that a sexual offence was committed against a pupil of the school.
staff-paper-consultation-text-3 = Also ask what the board should and should not do now, how the pupil is kept safe, and what you say when to the parents and the person concerned.
staff-paper-consultation-text-4 = Do not investigate anything yourself. That can harm the investigation by the police.
staff-paper-consultation-blank-1 = Name of the confidential inspector
staff-paper-consultation-blank-2 = Day and time of the consultation
staff-paper-consultation-blank-3 = Reference
staff-paper-consultation-blank-4 = Advice
staff-paper-parents-title = Message from the board to the parents
staff-paper-parents-text-1 = The board has received a signal that affects your child. It is about somebody who works for the school.
staff-paper-parents-text-2 = We have discussed this with the confidential inspector (vertrouwensinspecteur) of the Dutch Inspectorate of Education. There is a reasonable suspicion of a sexual offence. That is why the law requires the board to report it to the police. We are letting you know before we do that.
staff-paper-parents-text-3 = It is a suspicion. The police investigate whether it is true. So please do not ask your child questions about what happened. Do listen if your child wants to talk.
staff-paper-parents-text-4 = You can call us with all your questions. You can also call the confidential inspector yourself: 0900-1113111.
staff-paper-parents-blank-1 = To
staff-paper-parents-blank-2 = On behalf of the board
staff-paper-parents-blank-3 = Phone
staff-paper-person-title = Message from the board to the person concerned
staff-paper-person-text-1 = The board has received a signal about your conduct towards a pupil.
staff-paper-person-text-2 = We have discussed this with the confidential inspector (vertrouwensinspecteur) of the Dutch Inspectorate of Education. There is a reasonable suspicion of a sexual offence. That is why the law requires the board to report it to the police. We are letting you know before we do that.
staff-paper-person-text-3 = It is a suspicion. The police investigate whether it is true. Do not contact the pupil or the parents during this time.
staff-paper-person-text-4 = You can have somebody assist you, for example a lawyer or your trade union. You can turn to the board with questions.
staff-paper-person-blank-1 = To
staff-paper-person-blank-2 = On behalf of the board
staff-paper-person-blank-3 = Phone
staff-paper-inspector-title = Message to the confidential inspector (vertrouwensinspecteur): the offence has been reported to the police
staff-paper-inspector-text-1 = The board has consulted you about a suspicion of a sexual offence against a pupil. We hereby let you know that the board has reported it to the police.
staff-paper-inspector-text-2 = The pupil’s parents and the person concerned were told beforehand. Above you see when each step was taken.
staff-paper-inspector-blank-1 = Board and school
staff-paper-inspector-blank-2 = Reference of the consultation
staff-paper-inspector-blank-3 = Police unit and number of the police report
staff-paper-inspector-blank-4 = On behalf of the board
file-staff-consultation = consultation-sheet
file-staff-parents = message-parents
file-staff-person = message-person-concerned
file-staff-inspector = message-confidential-inspector

refusal-staff-closed = This signal has been closed. Nothing more can be added.
refusal-staff-order = It is not this step’s turn now. The steps go in order, and no step can be skipped or taken twice.
refusal-staff-road-ended = At step 3 it was determined that there is no reasonable suspicion. With that, this route has ended.
refusal-staff-other-road = This does not belong to the route that was chosen.
refusal-staff-same-road = This route has already been chosen.
refusal-staff-in-the-future = This time is in the future. Fill in when it happened.
refusal-staff-before-the-step-before = This time is before the step before it. The law lays down the order.
refusal-staff-not-directly = The law requires that the board is told directly. Let the person who knows talk with the board themselves, and record that conversation here.
refusal-staff-nobody-receives = There is nobody who can receive this now. Nothing has been kept. Call the board yourself, and call the confidential inspector (vertrouwensinspecteur): 0900-1113111.
refusal-staff-nobody-left = Then nobody remains who can read this. First let the board appoint somebody else as well.
refusal-staff-still-open = The route is not complete yet. First take the steps that are still open, or record the conversation.
refusal-staff-overtaken = Somebody else has recorded something in the meantime. First look at what that is. What you typed is still here; send it again after that.
refusal-staff-cannot-receive = This person cannot be appointed. Choose a board member who is not an administrator or data protection officer.
refusal-staff-named-already = This person has already been appointed.
refusal-staff-not-named = This person has not been appointed.
