# Step 1: mapping the signals.

record_entry-title = Record an entry
record_entry-intro = Record what was seen, heard or told. One event for each entry.
record_entry-guidance =
    Step 1 is: setting out what was seen and heard. You do not have to prove anything or draw any conclusion.

    - Write down what a camera or a microphone would have recorded: who, what, where, when.
    - Quote the child word for word. Do not tidy up the sentences.
    - Did it come from somebody else? Then say from whom, and whether they saw it first-hand.
    - Do you think you know something, but did not see it? Then choose hypothesis.
    - Also record what weakens the suspicion. That is fair to the parents and makes the weighing stronger.

    Do not mention the family’s race, religion or origin, unless there is really no other way. Do not enter a citizen service number (BSN).

    Whatever you write, assume that the parents, and later the child, can read it. An entry is never erased or overwritten; it can be corrected.
record_entry-submit = Record the entry
record_entry-done = The entry has been recorded.
record_entry-kind = What kind of entry is this?
record_entry-kind-hint = Choose what fits best. Facts and suspicions are kept apart.
record_entry-text = What was seen, heard or said?
record_entry-text-hint = As exactly as you can. For example: “At 8.35 Noor came into class without a coat. It was freezing. She said: ‘Mummy was still asleep.’”
record_entry-happened = When was this?
record_entry-happened-hint = The day on which it happened, not the day on which you write it down. Do you not know the time? Then leave it empty.
record_entry-place = Where was this?
record_entry-place-hint = For example: in the classroom, in the playground, at the gate.
record_entry-present = Who was there?
record_entry-present-hint = Names or positions. Mention other pupils only if it is necessary.
record_entry-about = Whom is this about?
record_entry-about-hint = Leave this empty if it is only about the pupil.
record_entry-bearing = What does this do to the suspicion?
record_entry-bearing-hint = If you do not know, choose neutral.
record_entry-for-acute = Can this not wait?
record_entry-acute = Why can this not wait?
record_entry-acute-hint = Fill this in only if it is so. In danger, first call 112, or Veilig Thuis on 0800-2000; you can record it afterwards.
record_entry-about-staff = Is it about somebody from the school?
record_entry-about-staff-hint = Is the suspicion about a colleague, or about somebody else who works for the school? Then choose yes. It then does not belong in this dossier.
record_entry-on-parent-condition = Is this about the state of a parent, while the writer does not see the child themselves?
record_entry-on-parent-condition-hint = Usually this is no, and you may leave it empty. If it is yes, the dossier asks for contact with the director or the care coordinator.
record_entry-for-injuries = Did you see an injury? Point out the place
record_entry-injuries = Where did you see an injury, and what did you see there?
record_entry-injuries-hint = Choose a place in the list, or click on the drawing. Left and right are the child’s left and right. You can describe at most twelve places.
record_entry-for-third-party = For information from somebody else: the source
record_entry-source-name = From whom does this come?
record_entry-source-name-hint = The name, or the position if you do not know the name. For example: the mother who helps at lunch in group 5.
record_entry-source-relation = What is this person to the child?
record_entry-source-relation-hint = For example: grandmother, neighbour, sports coach.
record_entry-source-hand = Did this person see or hear it first-hand?
record_entry-source-received-how = How did you hear this?
record_entry-source-received-how-hint = For example: on the phone, by email, at the gate.
record_entry-source-received-on = On which day did you hear this?
record_entry-source-protected = Must the source’s name be kept from the family?
record_entry-source-protected-hint = Only if there is a good reason, such as danger to the source. Never promise complete secrecy beforehand.
record_entry-source-protected-ground = Why must the source be protected?
record_entry-for-diagnosis = For a diagnosis: who made it
record_entry-professional-name = Name of the professional
record_entry-professional-profession = Profession
record_entry-professional-profession-hint = For example: paediatrician, healthcare psychologist (gz-psycholoog).
record_entry-professional-on = Date of the diagnosis
record_entry-for-sign = For a sign from a list: which sign
record_entry-sign-list = Which list was used?
record_entry-sign-list-hint = The name, and the year or version, of the list.
record_entry-sign-sign = Which sign is it, in the words of the list?
record_entry-sign-sign-hint = A list proves nothing: almost every sign can have another cause too.
record_entry-sign-seen-by = Who saw or heard it?
record_entry-for-hypothesis = For a hypothesis: what it rests on
record_entry-rests-on = On which entries does this hypothesis rest?
record_entry-rests-on-hint = Choose at least one entry. Is it not there yet? Then first record what you saw or heard.

body-rules =
    Write down only what you saw: colour, size in centimetres, shape. Not how it came about.

    - Never undress a child in order to look.
    - Take no photo of an injury, unless the agreements of your board say so.
    - Have a doctor look: the family doctor or the youth doctor. Consult Veilig Thuis: 0800-2000. For a serious injury, call 112.
body-list-head = Places on the head
body-list-front = Places on the front
body-list-back = Places on the back
body-what-seen = { $place }: colour, size in cm and shape
body-right = R
body-left = L

fill_sign_list-title = Go through a sign list
fill_sign_list-intro = Go through the list and tick what you or a colleague saw or heard.
fill_sign_list-guidance =
    A list helps you to look more widely. It proves nothing, adds nothing up and gives no score.

    - Almost every sign can have another cause too. Beside each sign you see what to think of.
    - Some children who are abused show nothing. So if you tick little, that does not mean that there is nothing.
    - If you tick something, write down what exactly was seen or heard: who, what, where, when.
    - What you do not tick is kept as well: later it can be seen what you did look at.
    - In a pupil with a disability, behaviour and signs are more often alike. Then ask somebody who knows the disability to look with you.

    Each sign that you tick becomes an entry. You can correct it, discuss it with parents and weigh it.

    Is there a sign that cannot wait? First call 112 or { $body }. You can record it afterwards.
fill_sign_list-submit = Record the list
fill_sign_list-done = The list has been recorded, with an entry for each sign that you ticked.
fill_sign_list-list = Which list?
fill_sign_list-none = The plan of this dossier has no sign lists. Use a list of your own, and record each sign as an entry.
fill_sign_list-others = Can also be caused by: { $others }
fill_sign_list-of-parent = Kindcheck (child check): this is what you see in the parent, even if you do not see the child yourself. Does this parent look after children, or is somebody pregnant? Then the meldcode applies too.
fill_sign_list-acute = Do you tick something here? Then first call 112 or { $body }. You do not have to wait for the steps.
fill_sign_list-text = What exactly was seen or heard?
fill_sign_list-happened = When was that?
fill_sign_list-seen-by = Who saw or heard it? Leave empty if it was you.
fill_sign_list-bearing = What does this do to the suspicion? Empty means: supports.
fill_sign_list-note = What else must a later reader know?
fill_sign_list-note-hint = For example: what you could not see, or with whom you went through the list. Do you tick nothing? Then do fill this in.
fill_sign_list-about-staff = { record_entry-about-staff }
fill_sign_list-about-staff-hint = { record_entry-about-staff-hint }

correct_entry-title = Correct an entry
correct_entry-intro = You write a better version. The old one stays readable, with the reason beside it.
correct_entry-guidance =
    Nothing is erased in this dossier. That way nobody can doubt later what was written down when.

    - Correct what is factually wrong: a date, a name, a word that the child did not say.
    - Say briefly why. For example: “Wrong day noted, checked in the diary.”
    - Do you want to add something that happened later? Then make a new entry.
    - Does a parent disagree with something? Correct what is factually wrong. Does the parent want their own view beside it? Add it as their own view.
correct_entry-submit = Record the correction
correct_entry-done = The correction has been recorded. The old version stays readable.
correct_entry-was = What it says now
correct_entry-corrects = Which entry are you correcting?
correct_entry-reason = Why are you correcting this entry?
correct_entry-reason-hint = For example: the date was wrong.
correct_entry-part-new = What it should say
correct_entry-entry-kind = { record_entry-kind }
correct_entry-entry-text = { record_entry-text }
correct_entry-entry-happened = { record_entry-happened }
correct_entry-entry-place = { record_entry-place }
correct_entry-entry-present = { record_entry-present }
correct_entry-entry-about = { record_entry-about }
correct_entry-entry-about-hint = { record_entry-about-hint }
correct_entry-entry-bearing = { record_entry-bearing }
correct_entry-entry-acute = { record_entry-acute }
correct_entry-entry-source-name = { record_entry-source-name }
correct_entry-entry-source-relation = { record_entry-source-relation }
correct_entry-entry-source-hand = { record_entry-source-hand }
correct_entry-entry-source-received-how = { record_entry-source-received-how }
correct_entry-entry-source-received-on = { record_entry-source-received-on }
correct_entry-entry-source-protected = { record_entry-source-protected }
correct_entry-entry-source-protected-ground = { record_entry-source-protected-ground }
correct_entry-entry-professional-name = { record_entry-professional-name }
correct_entry-entry-professional-profession = { record_entry-professional-profession }
correct_entry-entry-professional-on = { record_entry-professional-on }
correct_entry-entry-sign-list = { record_entry-sign-list }
correct_entry-entry-sign-sign = { record_entry-sign-sign }
correct_entry-entry-sign-seen-by = { record_entry-sign-seen-by }
correct_entry-entry-rests-on = { record_entry-rests-on }
correct_entry-for-acute = { record_entry-for-acute }
correct_entry-entry-about-staff = { record_entry-about-staff }
correct_entry-entry-about-staff-hint = { record_entry-about-staff-hint }
correct_entry-entry-on-parent-condition = { record_entry-on-parent-condition }
correct_entry-entry-on-parent-condition-hint = { record_entry-on-parent-condition-hint }
correct_entry-for-injuries = { record_entry-for-injuries }
correct_entry-entry-injuries = { record_entry-injuries }
correct_entry-entry-injuries-hint = { record_entry-injuries-hint }
correct_entry-entry-child-was = What was this child in it?
correct_entry-entry-child-was-words = { children-was-words }
correct_entry-for-third-party = { record_entry-for-third-party }
correct_entry-for-diagnosis = { record_entry-for-diagnosis }
correct_entry-for-sign = { record_entry-for-sign }
correct_entry-for-hypothesis = { record_entry-for-hypothesis }
correct_entry-entry-kind-hint = { record_entry-kind-hint }
correct_entry-entry-text-hint = { record_entry-text-hint }
correct_entry-entry-happened-hint = { record_entry-happened-hint }
correct_entry-entry-place-hint = { record_entry-place-hint }
correct_entry-entry-present-hint = { record_entry-present-hint }
correct_entry-entry-bearing-hint = { record_entry-bearing-hint }
correct_entry-entry-acute-hint = { record_entry-acute-hint }
correct_entry-entry-source-name-hint = { record_entry-source-name-hint }
correct_entry-entry-source-relation-hint = { record_entry-source-relation-hint }
correct_entry-entry-source-received-how-hint = { record_entry-source-received-how-hint }
correct_entry-entry-source-protected-hint = { record_entry-source-protected-hint }
correct_entry-entry-professional-profession-hint = { record_entry-professional-profession-hint }
correct_entry-entry-sign-list-hint = { record_entry-sign-list-hint }
correct_entry-entry-sign-sign-hint = { record_entry-sign-sign-hint }
correct_entry-entry-rests-on-hint = { record_entry-rests-on-hint }

resolve_hypothesis-title = Follow-up to a hypothesis
resolve_hypothesis-intro = What became of an earlier suspicion? The hypothesis itself stays as it was.
resolve_hypothesis-guidance =
    A hypothesis is a suspicion. If it later turns out to be right, or wrong, you write that beside it. That way no loose suspicion is left behind in the dossier.

    - Point to the entries that show it.
    - Refuted is just as important as confirmed. It can free parents from a suspicion.
    - Are you not sure, but do you no longer assume it? Then choose withdrawn.
    - Do not say that something is proved if it is only likely.
resolve_hypothesis-submit = Record the follow-up
resolve_hypothesis-done = The follow-up to the hypothesis has been recorded.
resolve_hypothesis-hypothesis = Which hypothesis is this about?
resolve_hypothesis-outcome = What became of it?
resolve_hypothesis-because-of = Which entries show that?
resolve_hypothesis-because-of-hint = For withdrawn, this may stay empty.
resolve_hypothesis-note = Explain in a few sentences what became clear
resolve_hypothesis-note-hint = For example: “The family doctor has confirmed that the marks come from a skin disease.”

record_contact-title = Record a contact
record_contact-intro = A phone call, email or short talk about the concerns. A conversation as in step 3 has a form of its own.
record_contact-guidance =
    Record every contact about the signals, even if it was short or led to nothing. Calling three times without an answer belongs in the dossier too: it shows that you tried.

    - Write down what was said, not what you thought of it.
    - Do not simply pass on what one parent tells you to the other.
    - Does { $body } or the police call you? Ask for a name and call back through the general number. That way you can be sure whom you are speaking to.
    - Did you tell the parents that a report was made? Then add that at the bottom.
record_contact-submit = Record the contact
record_contact-done = The contact has been recorded.
record_contact-with = With whom was the contact?
record_contact-parties = Which people from this dossier were they?
record_contact-parties-hint = Choose everybody you spoke with.
record_contact-name = Name and position of others
record_contact-name-hint = For example: Mrs De Boer, neighbourhood team (wijkteam).
record_contact-when = When was this?
record_contact-how = How was the contact made?
record_contact-how-hint = For example: by phone, by email, at school.
record_contact-summary = What was said?
record_contact-outcome = What was agreed?
record_contact-told-of-concerns = Did you tell these people what the school sees and hears?
record_contact-told-of-concerns-hint = Only calling, without saying what it is about, does not count.
record_contact-part-report = After a report
record_contact-told-of-report = Did you tell these people that a report was made?

attach_document-title = Add a document
attach_document-intro = A letter, an email, a drawing or a photograph of a drawing. The file is kept encrypted.
attach_document-guidance =
    Add only what is necessary to understand the concerns. A document does not replace the description: whoever reads it later must know what it contains, even without the file.

    - Do not take photographs of a child’s body. Describe an injury in words: where, how large, what colour.
    - Do not bring over accounts from the ordinary pupil file if that is not necessary.
    - Check whether there is a citizen service number (BSN) on it. Make that unreadable before you add the file.
    - Say who made the document and on what day.

    You may add a pdf, an image, a text file or a Word file, up to 10 MB.
attach_document-submit = Add the document
attach_document-done = The document has been added.
attach_document-file = Choose a file
attach_document-file-hint = Pdf, image, text or Word, up to 10 MB. After an error message you choose the file again.
attach_document-title-label = What is the document called?
attach_document-title-hint = For example: email from the football coach.
attach_document-description = What does it contain?
attach_document-description-hint = In brief, also for whoever cannot open the file.
attach_document-dated = What date is on it?
attach_document-made-by = Who made it?
attach_document-bearing = What does this do to the suspicion?

link_person-title = Record a person around the pupil
link_person-intro = Parents, guardians, brothers, sisters and housemates of the pupil.
link_person-guidance =
    The meldcode asks you to talk with each parent who has parental authority. So it must say here who they are.

    - After a separation, parents usually both keep parental authority. Do not assume it: ask, or look in the register of parental authority (gezagsregister).
    - Unknown counts as yes. The dossier then asks for a conversation until you have checked it.
    - A partner of a parent is a housemate, not a parent, unless they have parental authority.
    - Is the address secret, for example because somebody has fled? Say so. It is then never printed.

    Do not ask about nationality, religion or origin. Which language somebody speaks is useful: you then know whether you need an interpreter.
link_person-submit = Record the person
link_person-done = The person has been recorded.
link_person-name = Name
link_person-relation = What is this person to the pupil?
link_person-authority = Does this person have parental authority?
link_person-authority-hint = Having parental authority means: deciding about the child’s upbringing. Are you not sure? Choose unknown.
link_person-lives-with-child = Does this person live with the child?
link_person-part-contact = Contact details and language
link_person-born = Date of birth
link_person-phone = Phone number
link_person-address = Address
link_person-secret-address = Is this address secret?
link_person-secret-address-hint = A secret address is never printed.
link_person-language = Language
link_person-language-hint = Only if an interpreter is needed. For example: Polish, with an interpreter.
link_person-part-replaces = Is this person here already, with outdated details?
link_person-replaces = Whose details are you replacing?
link_person-replaces-hint = The old details stay readable.

link_dossier-title = Link the dossier of a brother or sister
link_dossier-intro = Each child has a dossier of their own. With a link you find your way from one to the other.
link_dossier-guidance =
    If there are concerns about one child in a family, look at the other children too. The dossiers stay apart: what is about one child does not automatically belong with the other.

    - Link them only if the children live in the same family or are related.
    - Whoever may not read a dossier sees, through the link, no more than that it is there.
link_dossier-submit = Link the dossier
link_dossier-done = The dossiers have been linked.
link_dossier-dossier = Which dossier do you want to link?
link_dossier-none = There are no other dossiers that you may read.
link_dossier-relation = What are the children to each other?
link_dossier-relation-hint = For example: brother and sister, half-brothers.

complete_step-title = Complete a step
complete_step-intro = By completing a step you say: for now, this step is done. You can always come back to it later.
complete_step-guidance =
    The order of the steps is not fixed. You may take a step later or take it again. But everything must be done before you take a decision. In acute danger you may report first and complete the rest afterwards.

    - For step 1 you name the instrument for signs, such as a sign list. Did you use none? Then the form asks for a reason.
    - If something is missing, it says here what you still have to do.
complete_step-submit = Complete the step
complete_step-done = The step has been completed.
complete_step-step = Which step is complete?
complete_step-part-instrument = For step 1: the instrument for signs
complete_step-instrument = Which instrument for signs was used?
complete_step-instrument-hint = Name and year or version. For example: sign list 4-12 years from the folder Veilig op school. An entry “sign from a list” counts too.
complete_step-note = Note for whoever reads this later

divert_to_staff_route-title = Move: it is about somebody from the school
divert_to_staff_route-intro = Was this entry put in this dossier by mistake, while it is about somebody who works for the school? Then move it. After that you hear only that it has been moved.
divert_to_staff_route-guidance =
    The entry goes to those whom the board has appointed. In this dossier it says only that an entry was moved, by whom and when.

    - After that, nobody can read the content here any more. That cannot be undone.
    - Corrections of this entry and the follow-up to a hypothesis go with it.
    - Does it come from a sign list? Then the overview of that list goes with it too.
    - Are you thinking of a sexual offence? Then call the board yourself as well, at once.
divert_to_staff_route-entry = Which entry?
divert_to_staff_route-elsewhere = Entry { $no } also stands in { $count ->
    [one] one other dossier
   *[other] { $count } other dossiers
 }. Where you may, it is moved there too. Where you may not, Luwte asks somebody who may.
divert_to_staff_route-telling-road = What is it about?
divert_to_staff_route-telling-about-member = Whom is it about?
divert_to_staff_route-telling-about-member-hint = Is the name on the list? Then choose it. This person can never read it.
divert_to_staff_route-telling-about-words = Is the name not there? Then say who it is
divert_to_staff_route-telling-tied = Does anybody on the list have a close tie with this person?
divert_to_staff_route-telling-tied-hint = Then they cannot read it either.
divert_to_staff_route-telling-text = Do you want to add anything?
divert_to_staff_route-telling-text-hint = This does not go into the dossier.
divert_to_staff_route-read-by = This can be read by: { $readers }. Not by anybody you name above, and not by those who read this dossier.
divert_to_staff_route-submit = Move
divert_to_staff_route-done = The entry has been moved.
