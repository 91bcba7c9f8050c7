# Step 3: the talk with the parents, and with the child.

prepare_conversation-title = Prepare a conversation
prepare_conversation-intro = A good conversation begins on paper. What do you want to say, what do you want to know and who is there?
prepare_conversation-guidance =
    Openness is the starting point: parents hear from you what you see, and why you are worried. Prepare the conversation well, together with the care coordinator (IB-er) and the director.

    - One aim for each conversation. For example: “Telling what we see, and hearing how things are at home.”
    - Choose a few facts that you saw yourself. Leave out suspicions.
    - Agree who leads the conversation and who writes it down.
    - Is an interpreter needed? Never use the child as an interpreter.
    - Preferably do not choose a Friday: at the weekend you do not see the child.
    - Did it come from the child? Think beforehand what this conversation can mean for the child, and agree how you keep an eye on the child.

    Do you think that the conversation could bring danger? Then first ask { $body } for advice.
prepare_conversation-submit = Record the preparation
prepare_conversation-done = The preparation has been recorded.
prepare_conversation-with = With whom will you talk?
prepare_conversation-with-hint = Do both parents have parental authority? Then you talk with both, together or apart.
prepare_conversation-planned = When is the conversation planned?
prepare_conversation-purpose = What is the aim of the conversation?
prepare_conversation-entries = Which entries do you share?
prepare_conversation-entries-hint = Only what was seen or heard. That is why hypotheses are not listed here.
prepare_conversation-questions = What do you want to ask?
prepare_conversation-questions-hint = Open questions. For example: “How are the mornings at your house?”
prepare_conversation-part-practical = Who, language and safety
prepare_conversation-who-leads = Who leads the conversation, and who else is there?
prepare_conversation-safety = What do you agree about safety?
prepare_conversation-safety-hint = For the child, and for yourself and your colleagues.
prepare_conversation-interpreter = Language or interpreter

record_conversation-title = Record the account of a conversation
record_conversation-intro = Four parts, in the order in which you hold the conversation. Your interpretation comes only after the reaction.
record_conversation-guidance =
    The order protects the conversation. If you begin with a judgement, you meet resistance. If you begin with facts, you hear a story.

    - First say why you want this conversation.
    - Then mention what you saw and heard.
    - Ask: “Do you recognise this?” and listen. Silences are fine.
    - Only after that, say what you think of it. You do not have to.
    - End with agreements: who does what, and when do you speak again?

    Write down the reaction as it was, even if you do not agree with it. Let the parent read the account. Do not simply pass on what one parent says to the other.

    Denying everything proves nothing, and neither does cooperating. Weigh that in step 4.
record_conversation-submit = Record the account
record_conversation-done = The account of the conversation has been recorded.
record_conversation-part-frame = The conversation
record_conversation-part-1 = 1. The aim
record_conversation-part-2 = 2. Facts and observations
record_conversation-part-3 = 3. The reaction
record_conversation-part-4 = 4. Only then: your interpretation
record_conversation-part-end = Agreements
record_conversation-with = With whom did you talk?
record_conversation-when = When was the conversation?
record_conversation-place = Where was the conversation?
record_conversation-present = Who took part for the school?
record_conversation-present-hint = The meldcode asks that the care coordinator and the director are there. If they were not, the form asks why.
record_conversation-present-names = Names of those who were there for the school
record_conversation-purpose = How did you explain the aim?
record_conversation-purpose-hint = For example: “We are worried about Noor and want to share with you what we see.”
record_conversation-facts-shared = Which entries did you share?
record_conversation-facts-shared-hint = What you do not tick was not shared. That stays visible in the dossier.
record_conversation-not-shared-why = Was anything not shared? Why not?
record_conversation-not-shared-why-hint = Openness is the starting point. Explain what you have not told yet and why, for example to protect somebody else.
record_conversation-facts = How did you tell the facts and observations?
record_conversation-reaction = What was the reaction?
record_conversation-reaction-hint = As close to the words as you can, with who said what. Also what contradicted you.
record_conversation-interpretation = What did you say about what it may mean?
record_conversation-interpretation-hint = Only if you did so. It may stay empty.
record_conversation-agreements = What was agreed?
record_conversation-agreements-hint = Who does what, and when do you speak again? If nothing was agreed, write that down.

waive_conversation-title = Waive a conversation
waive_conversation-intro = Only if talking is not safe or not responsible. You record why for each person.
waive_conversation-guidance =
    Talking with the parents is the rule. Waiving it is allowed only on a ground from the meldcode, and with your own explanation. A complaints committee looks at this first.

    - Waive the conversation only with the person with whom it is really not possible. You do talk with the other parent.
    - “The conversation is difficult” or “they are sure to be angry” is not a ground.
    - First ask { $body } for advice. You can do that without giving names.
    - Write down what exactly may happen, and why you think so.
    - Can they not be reached? Then first record each attempt as a contact.

    Does the danger go away? Then talk after all.
waive_conversation-submit = Record
waive_conversation-done = It has been recorded that this conversation is not held, and why.
waive_conversation-with = With whom do you not hold a conversation?
waive_conversation-ground = On which ground?
waive_conversation-motivation = Why does that apply here?
waive_conversation-motivation-hint = In your own words. For example: “Last week the father told us that he will hurt his son if the school interferes.”

record_child_conversation-title = Record a conversation with the child
record_child_conversation-intro = What did the child tell you, and what did you ask?
record_child_conversation-guidance =
    A child who tells something wants to be heard. You are not a detective: you do not have to know everything.

    - Listen and ask openly: “Tell me.” Do not ask: “Did daddy do that?”
    - Write down the child’s words as they were said, and write down what you asked.
    - Never promise that you will keep the secret. Do say what you are going to do, and with whom you will talk.
    - Say that it is not the child’s fault.
    - Do not do it more often than necessary. If you need to, ask { $body } for advice beforehand.

    Does the child ask for help, or not dare to go home? That is acute: call Veilig Thuis, 0800-2000, or 112 if there is immediate danger.
record_child_conversation-submit = Record the conversation
record_child_conversation-done = The conversation with the child has been recorded.
record_child_conversation-when = When was the conversation?
record_child_conversation-place = Where was the conversation?
record_child_conversation-present-names = Who was there for the school?
record_child_conversation-asked = What did you ask?
record_child_conversation-asked-hint = As exactly as you can. Then nobody can think later that the answer was put into the child’s mouth.
record_child_conversation-said = What did the child say?
record_child_conversation-said-hint = Word for word, between quotation marks.
record_child_conversation-agreements = What did you agree with the child?

add_own_view-title = Add somebody’s own view
add_own_view-intro = A parent or pupil may have it added how they see it themselves, in their own words.
add_own_view-guidance =
    Does a parent or pupil disagree with something, or want to add something? Then that view belongs in the dossier. You do not decide whether it is right; you write it down as it is.

    - Copy the words as they were given. Do not tidy them up and do not summarise them.
    - Is something in an entry factually wrong? Then correct that entry too.
    - Did you get a letter or an email? Add that as a document too.
    - Let the parent or pupil read what you wrote down.

    The view goes along with a report.
add_own_view-submit = Add the view
add_own_view-done = The view has been added.
add_own_view-of = Whose view is this?
add_own_view-text = How does this person see it?
add_own_view-text-hint = Word for word, in their own words.
add_own_view-when = When was the view given?
add_own_view-how = How was the view given?
add_own_view-how-hint = For example: by letter, by email, in a conversation.
add_own_view-about = Which entries is it about?
add_own_view-about-hint = Leave empty if it is about the whole dossier.
