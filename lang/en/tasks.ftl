# Tasks: adding, giving to somebody, ending; and what is too late.

add_task-title = Add a task
add_task-intro = Agree who does what, and by when.
add_task-guidance =
    What the step plan asks is on the list already. Add here what you agree besides.

    - Write down one thing that somebody can do: “Call the school attendance officer”.
    - Choose who does it. They read the part of the dossier to which the task belongs.
    - The task comes on the list of that colleague, and in the reminder on the day itself.
    - Whoever does it says later what came of it.
add_task-submit = Add task
add_task-done = The task was added.
add_task-what = What has to be done?
add_task-what-hint = For example: “Ask the school doctor whether the appointment was made.”
add_task-owner = Who does it?
add_task-due = By when must it be done?
add_task-step = To which step does it belong?
add_task-step-hint = Whoever reads that part of the dossier reads the task too. Leave it empty if it belongs to no step: then only those read it who also read the weighing and the decision.

assign_task-title = Who does this?
assign_task-intro = Give a task or an open point to somebody, or take it yourself.
assign_task-guidance =
    What has somebody's name on it is not left lying.

    - Choose a task, or something that is still open by the step plan.
    - You can agree on a day that is earlier. If the step plan itself gives a day, it cannot become later.
    - What the step plan asks can only be done by somebody who works in dossiers.
assign_task-submit = Record
assign_task-done = It is recorded who does this.
assign_task-task = What has to be done?
assign_task-none = Nothing is open.
assign_task-owner = Who does it?
assign_task-due = By when must it be done?
assign_task-due-hint = Leave it empty if the day stays as it is.

end_task-title = Finish a task
end_task-intro = Say how it ended. The task then leaves the list and stays in the dossier.
end_task-guidance =
    A later reader wants to know what came of the agreement.

    - Was it done? Write down what came of it.
    - Is it not needed any more? Write down why.
    - Did you hear something about the child? Record that apart, as an entry or a contact.
end_task-submit = Finish task
end_task-done = The task was finished.
end_task-task = Which task?
end_task-none = No tasks are open.
end_task-how = How did it end?
end_task-words = What came of it, or why is it not needed any more?

task-ending-done = Done
task-ending-not-needed = Not needed any more
task-line = { $what } ({ $owner }, by { $day })
task-of = { $name } does this.
task-waits-for = Waits for: { $role }.
task-nobodys = Nobody does this now
task-nobodys-was = Nobody does this now. It was for { $name }.
task-title = Task
task-title-step = Task in step { $step }

said-task = Task
said-task-owner = Who does it
said-task-due = By
said-task-about = Is about
said-task-made = Agreed in
said-task-ended = Finished in
said-task-how = How it ended

dossier-tasks = Tasks
dossier-tasks-none = No tasks were agreed.
close-open-task = Finish the task: { $what }

fault-far-day = This day is more than two years away. Check whether the year is right.
fault-after-term = The step plan gives an earlier day. Choose that day or one before it.
fault-not-an-owner = This colleague cannot do this. Choose somebody who may read this part of the dossier. Does the step plan ask for it? Then choose somebody who works in dossiers.

my-work-overdue-all = Everything that is too late
my-work-nobodys = Nobody does this now: give it to somebody

overdue-title = Too late
overdue-intro = What should have been done at your school, the longest overdue first.
overdue-intro-board = How much is too late at the schools. About which children it is, only those know who may read the dossier.
overdue-person = Of whom
overdue-everybody = Everybody
overdue-mine = Mine
overdue-nobody = Nobody's any more
overdue-none = Nothing is too late.
overdue-of-role = Waits for: { $role }
overdue-late =
    { $days ->
        [one] 1 day too late
       *[other] { $days } days too late
    }
overdue-schools = By school
overdue-count =
    { $count ->
        [0] Nothing too late
        [one] 1 thing too late
       *[other] { $count } things too late
    }
overdue-since = The longest since { $day }
