# What was on paper first, and the blank forms.

paper-title = Emergency set on paper
paper-intro = Blank forms for when the program or the internet does not work. Print the set before you need it, and put it in a fixed place. The forms are in Dutch.
paper-all = Everything in one file (pdf)
paper-forms = Form by form
paper-how = How to use them
paper-how-text =
    - Is there acute danger? Call first. Writing can be done afterwards.
    - Write with a pen. Put on each form who wrote it, and on which day and at what time.
    - Put the form that was filled in into a closed envelope at once. Write on it only for whom it is, no name of a child.
    - Hand the envelope to the care coordinator or the director yourself. Leave it nowhere.
    - Does everything work again? Then type it. Open ‘This was on paper first’ on the page: the file then says when it was written and when it was typed.
    - Keep the paper under lock and key, or with the file. Write down where it is when you type it.
paper-set-before =
    This set is blank. Print it and put it in a fixed place that everybody knows, for example with the evacuation folder.

    Who may read a form that was filled in? Only those who run the file of the child: the care coordinator, the attention officer and the director. Keep it in a closed envelope, under lock and key.

    Is it about somebody who works for the school? Then fill in no form. Go in person to whom the board named for that.
paper-form-code = Form { $step } · version { $version } · { $edition }
paper-form-danger = Acute danger: what now?
paper-form-signal = Step 1: signal
paper-form-consultation = Step 2: consultation and advice
paper-form-conversation = Step 3: talk with the parent
paper-form-weighing = Step 4: weighing
paper-form-decision = Step 5: decision and report
paper-form-before = Write with a pen. Write down what you saw and heard, and what others said. Leave empty what you do not know.

    Who may read this: only those who run the file of the child. Keep it in a closed envelope, under lock and key.
paper-form-after = Made a mistake? Strike it through once, so that it can still be read, with the date and your initials.
paper-form-pupil = Pupil: name, date of birth and group
paper-form-writer = Who writes this? Name and role
paper-form-written = When and where was this written? Date, time and place
paper-form-typed = To be filled in later: typed by whom, on which day and at what time, and under which number in the file?
paper-form-called = Who was called, at what time, and what was agreed?
paper-form-numbers = Numbers of the school: director, care coordinator, board
file-paper-all = emergency-set-all
file-paper-danger = emergency-set-0-danger
file-paper-signal = emergency-set-1-signal
file-paper-consultation = emergency-set-2-consultation
file-paper-conversation = emergency-set-3-talk
file-paper-weighing = emergency-set-4-weighing
file-paper-decision = emergency-set-5-decision
paper-part = This was on paper first
paper-part-help = Only when you type something that was written by hand before, for example during an outage. You are still the one who records it; who wrote it is said beside it.
paper-written = When was it written on paper?
paper-by = Who wrote it? Leave this empty if it was you
paper-kept = Where is the paper now?
paper-was-written = Written on paper on { $written }, typed on { $typed }.
paper-was-by = Written by { $name }.
paper-is-kept = Where the paper is: { $where }
