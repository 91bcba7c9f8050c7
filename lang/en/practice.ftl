# Practising with invented pupils, and the card for who is here for the first time.

practice-title = Practise
practice-intro = Here you practise with invented pupils, on the same screens as in reality. You can do nothing wrong: what you type here goes into no real file, and nobody from your school reads it.
practice-intro-counts = If you finish an exercise, it counts as training. Only that you finished it, and when, is kept. There is no mark. An exercise that you do not finish stays for fourteen days.
practice-see-training = See your training
practice-finished = Finished
practice-finished-on = You finished this exercise on { $at }.
practice-begun-on = You began on { $at }.
practice-plays = You play the { $role }. It takes about { $minutes } minutes.
practice-begin = Begin
practice-go-on = Go on
practice-anew = Begin again

practice-window-title = Practise: { $title }
practice-bar = You are practising. Everything is invented.
practice-bar-real = Is there real danger? Call 112, or { frame-body-name } on { frame-body-phone }.
practice-goals = The task
practice-stop = Stop practising
practice-emergency-title = Real danger?
practice-emergency-text = You are practising, but the telephone numbers are real. Call them only if there is danger in reality. Do you want to record something about a real child? Then stop practising first.
practice-do-not-call = In reality you call now. You are practising: do not call, and go on with the task.
practice-paper = OEFENING

practice-you-are = You are { $name }, { $role } at primary school De Oefenhof. It is about { $pupil }.
practice-story = What is going on
practice-to-dossier = To the file
practice-to-signal = Record a signal
practice-hint = Help with this point
practice-goal-done = Done
practice-early = This was recorded before what comes first in the plan. In a real file a reader sees that later, too.
practice-finish = Ready: look back
practice-not-done = When all points are done, the button for looking back stands here.
practice-debrief = Looking back
practice-counted = You finished the exercise on { $at }. That counts as training.
practice-well = What you did, and why it counts
practice-refused = What was not allowed on the way, and why
practice-refused-text = Luwte stopped you here because the plan asks for it. That is no fault of yours: it works like this in reality.
practice-refused-none = Nothing was refused.

practice-case-first-signal-title = A first signal
practice-case-first-signal-about = A child comes without bread, says something in the corridor, and a neighbour speaks to you. What do you write down, and how?
practice-case-first-signal-story =
    Tycho Lammerts is in your group 5. This week this happened:

    - Three days in a row Tycho had no bread with him. He looked at somebody else’s lunch box and said nothing.
    - At the coat rack he said to you: “Daddy sleeps when I get up. Then I take what there is.”
    - At the gate the neighbour from number 14 told you that Tycho often waits on the pavement in the evening until the light goes on. She saw that herself.
    - Father collected Tycho and lifted him up. Tycho laughed.

    You think: that father drinks, and nobody is there in the morning. You do not know that. Record only what you saw and heard, each point apart. What you think you discuss with the care coordinator.
practice-case-first-signal-goal-seen = Record what you saw yourself, with the place
practice-case-first-signal-goal-seen-hint = Choose “{ kind-observation }”. Write what a camera would have seen: no bread, three days, at lunch. Say where it was, too.
practice-case-first-signal-goal-seen-well = Whoever reads this later knows what there was to see, and where. What you thought of it does not stand there.
practice-case-first-signal-goal-words = Record what Tycho said, in his own words
practice-case-first-signal-goal-words-hint = Choose “{ kind-childs-words }” and put his sentence between quotation marks. Do not make it prettier.
practice-case-first-signal-goal-words-well = So a child’s words stay what they were. A summary soon becomes an explanation.
practice-case-first-signal-goal-source = Record what you heard from somebody else, with the source
practice-case-first-signal-goal-source-hint = Choose “{ kind-third-party }”. Say at the source from whom you heard it, whether that person saw it, and how and when you heard it.
practice-case-first-signal-goal-source-well = Of each point it is clear now from whom it comes. Without a source nobody can check whether it is right.
practice-case-first-signal-goal-other-side = Record something, too, that does not make the suspicion stronger
practice-case-first-signal-goal-other-side-hint = For instance how father collected Tycho. Choose weaker or neutral at “{ signal-bearing }”.
practice-case-first-signal-goal-other-side-well = An honest file shows both sides. That helps the child, the parents and you.

practice-case-consult-and-talk-title = Consulting and talking
practice-case-consult-and-talk-about = Three entries about a girl, and a mother to whom you have not talked yet. What do you do first, and what next?
practice-case-consult-and-talk-story =
    About Senna Groot from group 6 there are three entries by her teacher Lies. Read them in the file.

    - You discussed them with Lies. You agreed: the director hears of it at once, and we invite mother.
    - Lies suspects that Senna is grabbed hard at home when homework goes wrong. Nobody has seen that.
    - Then you told the director, Karim Benali. He wanted to be at the talk.
    - You prepared the talk, and then you sat at the table with mother and Karim. Mother was shocked. The bruise comes from the stairs, she says. That she gets angry about homework is true, she said: “I want help with that.” She calls the school social worker.

    Record this now, in this order.
practice-case-consult-and-talk-goal-consult = Record that you consulted with Lies, and what came of it
practice-case-consult-and-talk-goal-consult-hint = Step 2 begins with consulting within the school. Write at the outcome what you agreed. You are the care coordinator who was consulted.
practice-case-consult-and-talk-goal-consult-well = It is not one person who has a suspicion: it was talked about, and the agreement stands there.
practice-case-consult-and-talk-goal-suspicion = Put the suspicion apart, as a hypothesis that rests on something
practice-case-consult-and-talk-goal-suspicion-hint = Record an entry of the kind “{ kind-hypothesis }”. Choose on which entries it rests.
practice-case-consult-and-talk-goal-suspicion-well = Whoever reads the file can now tell apart what was seen and what is suspected.
practice-case-consult-and-talk-goal-director = Inform the director
practice-case-consult-and-talk-goal-director-hint = Record who told it, when, and what the director said.
practice-case-consult-and-talk-goal-director-well = The director can think along and is at the talk. That is what the plan asks.
practice-case-consult-and-talk-goal-prepare = Prepare the talk with mother
practice-case-consult-and-talk-goal-prepare-hint = Write the purpose and the questions that you want to ask. Choose which entries you share, too.
practice-case-consult-and-talk-goal-prepare-well = You knew beforehand what you wanted to share and to ask. That makes a hard talk calmer.
practice-case-consult-and-talk-goal-talk = Record the talk, with what mother said
practice-case-consult-and-talk-goal-talk-hint = In this order: the purpose, the facts that you told, what mother said, and only then how you see it. Say who was there.
practice-case-consult-and-talk-goal-talk-well = Mother’s story stands there in her own words, beside that of the school.

practice-case-doubt-title = Doubt about safety
practice-case-doubt-about = There were talks, and nobody knows for sure whether home is safe. You are the director. What do you decide, and what do you need for it?
practice-case-doubt-story =
    Bo Reitsma from group 7 told twice that his father drives when he has been drinking. Father says he does not. Read the file: the entries, the consultation, the talk with father and the one with Bo.

    - You call Veilig Thuis for advice. The adviser says: “You need not be certain. In doubt about safety: report, and tell the parent beforehand.”
    - Then you weigh with the care coordinator, Onno Wiersma. The LIRIK that was filled in says: safety cannot be judged.
    - You answer the questions of the weighing framework. You doubt.
    - Then you decide, after consulting Onno.
practice-case-doubt-goal-advice = Record the advice of Veilig Thuis
practice-case-doubt-goal-advice-hint = Choose Veilig Thuis as the adviser, and write what you asked and what the adviser said. Advice can be asked without names.
practice-case-doubt-goal-advice-well = You did not have to find the way alone. Later it can be seen which advice you had.
practice-case-doubt-goal-weigh = Record the weighing, after the talk
practice-case-doubt-goal-weigh-hint = Choose all entries that you weighed, also the one that points the other way. Write what the talk changed and what you did with the advice.
practice-case-doubt-goal-weigh-well = The weighing looks at all there is, also at what speaks against it, and comes after father’s story.
practice-case-doubt-goal-questions = Answer the questions of the weighing framework
practice-case-doubt-goal-questions-hint = Do you doubt whether it is unsafe? Then answer doubt. Doubt leads to reporting, too.
practice-case-doubt-goal-questions-well = You wrote what you know and what you do not know, and did not make it a yes or a no.
practice-case-doubt-goal-decide = Decide, with whom you consulted and with your reasons
practice-case-doubt-goal-decide-hint = There are two decisions: to report or not, and to offer help or not. Give your reasons for both.
practice-case-doubt-goal-decide-well = The decision can be followed: you consulted, you gave reasons, and it fits the answers to the questions.

practice-case-asks-for-help-title = A child asks for help
practice-case-asks-for-help-about = A child does not dare to go home. Calling comes before writing. What do you record afterwards, and what do you still complete?
practice-case-asks-for-help-story =
    In the break Ilyas Moerman from group 7 comes to you. He says: “I do not want to go home this afternoon. He said that he will get me again tonight. May I stay here?” You listen, do not question him and promise no secrecy.

    - You call Veilig Thuis at once. They say: report today, do not let him go home, and do not call mother yet. We do that together with you. In this exercise that has happened already: do not call.
    - You tell the director, Aad Verduin. He decides today and makes the report.
    - With Jelmer, the teacher, you agree that Ilyas stays with you.

    Ilyas is safe with a colleague now. Record it.
practice-case-asks-for-help-goal-words = Record what Ilyas said, and that it cannot wait
practice-case-asks-for-help-goal-words-hint = Choose “{ kind-childs-words }”. Open “{ signal-for-acute }” and choose why. Then everybody who reads along knows that it is urgent.
practice-case-asks-for-help-goal-words-well = His words stand there as he said them. In an emergency safety comes first: what otherwise must come before may now come after.
practice-case-asks-for-help-goal-called = Record that you called Veilig Thuis, and what they said
practice-case-asks-for-help-goal-called-hint = Choose “{ record_advice-title }” in the file. Say at which time you called: that was earlier than now.
practice-case-asks-for-help-goal-called-well = You called first and wrote afterwards. The times show that later.
practice-case-asks-for-help-goal-director = Complete: the director is informed
practice-case-asks-for-help-goal-director-hint = Record when you told him and what he said.
practice-case-asks-for-help-goal-director-well = What was only said in the haste now stands in the file, too.
practice-case-asks-for-help-goal-consult = Complete: the consultation within the school
practice-case-asks-for-help-goal-consult-hint = A short word between two doors counts, too. Write with whom, what you discussed and what you agreed.
practice-case-asks-for-help-goal-consult-well = After an emergency the steps are completed, too. The plan gives a few days for that.
practice-case-asks-for-help-goal-report = Draft the report for the director
practice-case-asks-for-help-goal-report-hint = Choose the entry that belongs in the report. Write where Ilyas is now, and that he is safe there.
practice-case-asks-for-help-goal-report-well = The director can report at once, with only what Veilig Thuis needs. Whoever reports also says where the child is now.

my-work-practise = Practise with invented pupils

first-time-title = Here for the first time?
first-time-record = Recording a signal
first-time-record-text = is one screen. You need not prove anything.
first-time-practise = Practising first
first-time-practise-text = can be done with invented pupils, in ten minutes.
first-time-background = What is child abuse?
first-time-background-text = is told in plain words, with what you do and do not do and whom you call.
first-time-plan = The plan
first-time-plan-text = tells what happens next, and who does what.
first-time-away = Do not show again
