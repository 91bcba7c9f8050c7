# The pages that are not the form of a command.

sign-in-title = Sign in
sign-in-kept = You were away too long and have been signed out. Your text has been kept. Sign in, and it will be here again.
sign-in-stale = This page had been open for some time. Enter your password once more.
sign-in-wrong = The username or the password is wrong. Try again.
sign-in-name = Username
sign-in-password = Password
sign-in-submit = Sign in
sign-in-help = Does it not work? Ask your school’s administrator.

my-work-title = My work
my-work-start = Record a signal
my-work-start-hint = What you saw or heard, in your own words. It takes about a minute.
my-work-waiting = What is waiting for you
my-work-nothing = Nothing is waiting for you.
my-work-dossiers = Open dossiers
my-work-no-dossiers = There are no open dossiers.
my-work-all-dossiers = All dossiers, including the closed ones
my-work-new-signal = Look at a new signal
my-work-moved-elsewhere = This entry was moved to the separate route elsewhere
my-work-consultation-asked = A colleague asks to consult you
my-work-due = Due by { $day }
my-work-was-due = Was due by { $day }
my-work-overdue = Overdue
my-work-soon = Due soon
my-work-signals = Your signals
my-work-all-signals = All your signals
my-work-nothing-here = In your role you do not work in dossiers. When you are given leave to read one, it appears here.
my-work-pages-here = This is your work in Luwte:

dossier-line = Group { $group }. Last added to on { $changed }
dossier-line-shared = Group { $group }. You read: { $parts }
dossier-step-of-five = Step { $step } of 5
dossier-open = Open
dossier-closed = Closed
dossier-acute = Acute

signal-title = Record a signal
signal-intro = Record what you saw or heard. You do not have to prove anything or draw any conclusion.
signal-guidance =
    Write down what a camera or a microphone would have recorded: who, what, where, when.

    - Quote the child word for word. Do not tidy up the sentences.
    - Do not question the child. Listening is enough.
    - Do not promise secrecy. Say that you are going to find help.
    - Do you think you know something, but did not see it? Then write down only what you did see. You discuss the suspicion with the care coordinator.
    - Also record what goes well, or what makes the suspicion weaker.
signal-pupil = Which pupil is this about?
signal-pupil-hint = Type part of the name and choose.
signal-pupil-option = { $name } (group { $group })
signal-pupil-candidate = { $name }, group { $group }, born on { $born }
signal-pupil-id = Which pupil do you mean?
signal-pupil-several = There are more pupils with this name. Choose the right one.
signal-pupil-too-many = Too many pupils have this name. Type the family name as well.
signal-pupil-none = This name is not on your school’s list of pupils. Check that you spelled the name correctly.
signal-kind = What do you want to record?
signal-text = What did you see or hear?
signal-text-hint = As exactly as you can. The child’s words as they were said. For example: “At 8.35 Noor came into class without a coat. It was freezing. She said: ‘Mummy was still asleep.’”
signal-readers = At this school this can be read by: { $roles }. Parents can ask to see it.
signal-readers-label = Who can read this?
signal-for-injuries = { record_entry-for-injuries }
signal-injuries = { record_entry-injuries }
signal-injuries-hint = { record_entry-injuries-hint }
signal-happened = When was this?
signal-happened-hint = The day on which it happened. Today is already filled in.
signal-place = Where was this?
signal-place-hint = For example: in the classroom, in the playground, at the gate.
signal-present = Who was there?
signal-present-hint = Names or positions. Mention other pupils only if it is necessary.
signal-for-source = Did you hear it from somebody else? Then fill in the source
signal-source-name = From whom did you hear this?
signal-source-name-hint = The name, or the position if you do not know the name.
signal-source-relation = What is this person to the child?
signal-source-relation-hint = For example: grandmother, neighbour, sports coach.
signal-source-hand = Did this person see or hear it first-hand?
signal-source-received-how = How did you hear this?
signal-source-received-how-hint = For example: on the phone, by email, at the gate.
signal-source-received-on = On which day did you hear this?
signal-source-protected = Must the source’s name be kept from the family?
signal-source-protected-hint = Only if there is a good reason, such as danger to the source. Never promise complete secrecy beforehand.
signal-source-protected-ground = Why must the source be protected?
signal-bearing = What does this do to the suspicion?
signal-bearing-hint = If you do not know, or there is no suspicion yet, choose neutral.
signal-for-unseen = Do you not see the child yourself?
signal-about-staff = Is it about somebody from the school?
signal-about-staff-hint = Is the suspicion about a colleague, or about somebody else who works for the school? Then choose yes. It then does not belong in the pupil’s dossier.
signal-on-parent-condition = Is this about the state of a parent, while you do not see the child yourself?
signal-on-parent-condition-hint = For example, if you speak with a parent in great distress. Then contact the director or the care coordinator as well.
signal-for-acute = Can this not wait?
signal-acute = Why can this not wait?
signal-acute-advice = Is there danger now? First call 112, or Veilig Thuis on { $phone }. Fetch the care coordinator or the director at once. You can record it afterwards.
signal-submit = Record the signal

own-signals-title = My signals
own-signals-intro = What you recorded yourself, and whether it was picked up. You do not see here what others write in the dossier.
own-signals-none = You have not recorded a signal yet.
own-signals-done = Your signal has been recorded
own-signals-next = You do not have to do anything more now. The care coordinator and the attention officer see your signal on their first page. On this page you can read when it was picked up.
own-signals-worried = Are you worried about today? Then do not wait. Go to the care coordinator or the director. In danger, call 112; Veilig Thuis can be reached day and night on { $phone }.
own-signals-acute = Do not wait until somebody reads this. Get the care coordinator (IB-er) or the director now. In immediate danger call 112; otherwise call Veilig Thuis. Do not leave the child alone.
own-signals-recorded = Recorded on { $at }
own-signals-picked-up = Picked up on { $at } by the { $role }
own-signals-not-yet = Not picked up yet
own-signals-another = Record another signal

emergency-title = Acute danger: what now?
emergency-intro = Safety comes before everything, also before recording. You may call at once. You do not have to wait for any step.
emergency-now = There is danger now
emergency-now-text =
    - Call 112 if somebody is hurt, threatened or not safe right now.
    - Stay with the child if that is safe. Do not put yourself in danger.
    - Fetch a colleague: the care coordinator or the director.
    - Do not let the child go with somebody who may be dangerous without first consulting the police or Veilig Thuis.
emergency-today = It has to be today
emergency-today-text =
    - Call Veilig Thuis, the advice and reporting centre for domestic violence and child abuse: 0800-2000, free, day and night.
    - You may ask for advice without giving the child’s name.
    - Ask what you should and should not discuss with the parents, and when.
emergency-tells = A child tells you something
emergency-tells-text =
    - Listen calmly. Do not press for more and do not ask for proof.
    - Say that it is good that the child is telling you, and that it is not the child’s fault.
    - Do not promise secrecy. Say whom you are going to involve.
    - Afterwards, write down what the child said, in the child’s own words.
emergency-after = Afterwards
emergency-after-text = Record what happened and whom you spoke with. The steps of the meldcode (the Dutch reporting code) that have not been taken yet, you take afterwards.
emergency-record = Record a signal
emergency-call-112 = Call 112
emergency-call-body = Call Veilig Thuis: { $phone }

accessibility-title = Accessibility
accessibility-text =
    Luwte is made for everybody who works at a school, including people who see poorly, use only a keyboard or have pages read aloud. The standard is WCAG 2.2, level AA.

    - Everything works without a mouse and without JavaScript.
    - Everything works on a phone and at 400 per cent zoom.
    - Light or dark colours follow the setting of your device.
    - Colour is never the only difference: there is always a word as well.

    Is something still in your way? Tell your school’s administrator. You may always call, email or let somebody else type; recording can also be done later.
