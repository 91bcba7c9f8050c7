# What stands around every page, and what every form has.

# The language of these texts, and the other one in its own words.
language-code = en
language-other-code = nl
language-other = Nederlands

frame-brand = Luwte
frame-title = { $title } - Luwte
frame-title-refused = Error: { $title } - Luwte
frame-skip = Skip to the content
frame-menu = Main menu
frame-menu-open = Menu
frame-breadcrumb = Breadcrumb
frame-sign-out = Sign out
frame-hide-quick = Quick
frame-hide = hide
frame-hide-hint = Or press Esc twice. What you type is kept. You then sign in again.

weather-title = The weather
weather-today = Today will be partly cloudy and mostly dry. It will be about 14 degrees, with a moderate wind from the west.
weather-later = Tomorrow starts grey. In the afternoon there will be some sun.
frame-schools =
    { $count ->
        [one] { $count } school
       *[other] { $count } schools
    }
frame-dossier-of = Dossier of { $name }

frame-emergency-label = In acute danger
frame-emergency-title = Acute danger?
frame-emergency-call = Call
frame-emergency-what-now = What now?
frame-body-name = Veilig Thuis
frame-body-today = { $body-first } is now called { frame-body-name } and can be reached day and night on { $body-phone }.
frame-body-phone = 0800-2000
frame-body-phone-dial = 08002000

frame-footer-emergency = What to do in acute danger
frame-footer-plan = The step plan
frame-footer-topics = Special forms of violence
frame-footer-accessibility = Accessibility
frame-footer-verify = Check whether a report is genuine
frame-footer-line = Whatever you write, assume that the parents, and later the child, can read it.

frame-guidance = Guidance
frame-choose = Make a choice
frame-nothing-to-choose = There is nothing to choose from yet.
frame-day = Date
frame-time = Time, if you know it
frame-stop = Stop without recording
frame-reads = number of readers: { $all }
frame-reads-protected = number of readers: { $all } (of a protected source: { $few })
frame-reads-defence = number of readers: { $all } (of the defence: { $few })
frame-readers-protected = Who a protected source is can be read by: { $names }.
frame-readers-defence = If it is for the school’s defence, it can be read only by: { $names }.
frame-readers = This can be read by: { $names }. Parents can ask to see it.
frame-restored = What you typed earlier and have not yet recorded is here again.
frame-restored-forget = Throw away and start empty

frame-refused-heading = This has not been recorded yet
frame-refused-kept = What you typed is still here.
frame-problem-question = { $label } { $message }
frame-problem-statement = { $label }: { $message }
frame-problem-about = { $message } This is about: { $about }.
frame-record = number { $no } ({ $what })

frame-explain-link = Or explain why not
frame-explain-legend = Explain why this is different here
frame-explain-hint = You may depart from this point if there is a good reason. What you write here goes into the dossier.
frame-explain-ground = Reason
frame-explain-motivation = Explain, in your own words

frame-overtaken-heading = A colleague was just ahead of you
frame-overtaken-text = While you were typing, something was added to this dossier. Your text has not been recorded yet, but it is still here. Read what was added, change your text if you need to, and then record it again.
frame-overtaken-theirs = What was added
frame-overtaken-yours = What you typed
frame-overtaken-not-yet = Not recorded yet

error-not-found-title = This page is not here
error-not-found-text = Perhaps the address is wrong, or this is something you cannot open.
error-gone-title = This dossier has been destroyed
error-gone-text = The retention period was over and the dossier has been destroyed. Nobody can read it any more. Are there new concerns? Then you can simply record a new signal.
error-too-large-title = This is too large
error-too-large-text = A file may be at most 10 MB, and what you type in one form at most about 200,000 characters. Go back and choose a smaller file, or make your text shorter.
error-elsewhere-title = This has not been done
error-elsewhere-text = The request came from another website. Open Luwte again and try once more.
error-stale-title = This form is no longer valid
error-stale-text = You have signed in again in the meantime. Nothing has been done. Go back, reload the page and try once more.
error-not-understood-title = This was not understood
error-not-understood-text = Go back to the previous page and try once more.
error-failed-title = Something went wrong
error-failed-text = It is not your fault. Try again in a few minutes. Does it keep going wrong? Then give this number to your administrator.
error-number = Number: { $number }
error-back = To My work

# What the demo says when it starts.
demo-listens = Luwte listens at { $address }
demo-password = Password for everybody: { $password }
demo-passwords-alone = In this demo a password is enough. In real use Luwte also asks for a second factor: see --second-factor.
demo-second-factor = Whoever may read dossiers sets up a code app first, after signing in.
demo-first = Start with these three of { $school }:
demo-does-teacher = teacher: records a signal and sees whether it was picked up
demo-does-care-coordinator = care coordinator: keeps the dossiers, from consultation to report
demo-does-director = director: reads the dossiers too and takes the decision
demo-others = Also of this board:
demo-stories = From the stories, each with a dossier of its own:
demo-letters = What the demo would send by email is in { $folder }.
demo-stop = Stop with Ctrl+C.
