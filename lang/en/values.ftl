# The words for values that are chosen from a list, and for what has happened.

kind-observation = Observation
kind-observation-hint = What you saw or heard yourself.
kind-childs-words = Words of the child
kind-childs-words-hint = Exactly what the child said, as a quotation.
kind-third-party = Heard from somebody else
kind-third-party-hint = What somebody told you, such as a parent, neighbour or colleague. You name the source.
kind-sign = Sign from a list
kind-sign-hint = A point from a sign list, with what exactly was seen or heard.
kind-hypothesis = Hypothesis
kind-hypothesis-hint = What you think is going on. A suspicion is not a fact, so it is kept apart.
kind-diagnosis = Diagnosis
kind-diagnosis-hint = Only if a qualified professional made it, such as a doctor or psychologist.

bearing-supports = Supports the suspicion
bearing-weakens = Weakens the suspicion
bearing-neutral = Neutral

acute-danger = The child or somebody else is in danger now
acute-disclosure = The child asks for help

hand-first = Saw or heard it first-hand
hand-second = Hearsay

hypothesis-outcome-confirmed = Confirmed
hypothesis-outcome-refuted = Refuted
hypothesis-outcome-withdrawn = Withdrawn: neither proved nor disproved

relation-parent = Parent
relation-guardian = Guardian
relation-sibling = Brother or sister
relation-housemate = Housemate or partner of a parent
relation-other = Somebody else

contact-with-parent = Parent or guardian
contact-with-pupil = Pupil
contact-with-reporting-body = { $body-first }
contact-with-care-provider = Care provider
contact-with-police = Police
contact-with-other = Somebody else

role-teacher = Teacher
role-care-coordinator = Care coordinator (IB-er)
role-attention-officer = Attention officer (aandachtsfunctionaris)
role-director = Director
role-board-member = Board member
role-external-confidant = External confidant
role-confidant = Internal confidant
role-data-protection-officer = Data protection officer
role-administrator = Administrator

adviser-reporting-body = { $body-first }
adviser-external-confidant = External confidant
adviser-expert = Another expert, such as a doctor for child abuse (vertrouwensarts)

yes-no-yes = Yes
yes-no-no = No

known-yes = Yes
known-no = No
known-unknown = Unknown

sure-yes = Yes
sure-no = No
sure-doubt = I am in doubt

filed-how-phone = By phone
filed-how-form = With the secure form of the region
filed-how-phone-and-form = By phone and with the form

feedback-stage-assessment = After the safety assessment (around 5 working days)
feedback-stage-conclusion = At the end (around 10 weeks)
feedback-stage-between = In between

information-ground-law = Without consent: the law allows it if it is needed (Wmo 2015, article 5.2.6)
information-ground-consent = With consent

effect-works = The help works
effect-partly = The help works in part
effect-none = The help does not work

reached-reached = Reached
reached-partly = Partly reached
reached-not = Not reached
reached-unknown = Unknown

every-week = Every week
every-two-weeks = Every two weeks
every-month = Every month
every-quarter = Every three months

index-step-match = There is a match
index-step-ended = The signal was ended

step-1 = Mapping the signals
step-2 = Consulting
step-3 = Conversation with the parents
step-4 = Weighing
step-5 = Deciding

severity-block = Must
severity-explain = Do it or explain
severity-remind = Reminder

edition-named = { $name } (version { $version })

status-open = Open
status-closed = Closed

event-dossier-opened = Dossier opened
event-entry-recorded = Entry recorded
event-entry-corrected = Entry corrected
event-sign-list-filled = Sign list gone through
event-hypothesis-resolved = Follow-up to a hypothesis
event-entry-diverted = Entry moved
event-contact-recorded = Contact recorded
event-document-attached = Document added
event-person-linked = Person around the pupil recorded
event-dossier-linked = Dossier linked
event-step-completed = Step completed
event-consultation-asked = Consultation asked for
event-consultation-recorded = Consultation with a colleague
event-director-informed = Director informed
event-advice-prepared = Advice sheet made
event-advice-recorded = Advice from outside
event-conversation-prepared = Conversation prepared
event-conversation-recorded = Conversation held
event-conversation-waived = Conversation waived
event-own-view-added = Own view
event-child-conversation-recorded = Conversation with the child
event-weighing-recorded = Weighing
event-framework-answered = Weighing framework answered
event-confidentiality-weighed = Confidentiality weighed
event-decided = Decision
event-report-announced = Report announced
event-announcement-waived = Announcement waived
event-report-drafted = Report drawn up
event-report-filed = Report made
event-feedback-recorded = Feedback received
event-information-request-answered = Request for information answered
event-copy-prepared = Paper put together
event-copy-reviewed = Paper looked at
event-copy-disclosed = Paper given
event-copy-withdrawn = Paper withdrawn
event-help-planned = Help planned
event-help-reviewed = Help reviewed
event-task-added = Task agreed
event-task-assigned = Task given to somebody
event-task-ended = Task finished
event-watching-agreed = Agreements on safety made
event-safety-checked = Looked whether it is safe
event-index-considered = Regional index considered
event-index-followed = Follow-up in the regional index
event-closed = Dossier closed
event-reopened = Dossier reopened
event-moved-to-edition = Moved to a newer edition
reopened-by-signal = A new signal about this pupil was recorded.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-day = { $day } { $month } { $year }
date-moment = { $day } at { $time }
date-time = { $time }

parties-described = { $name } ({ $about })
parties-with-authority = has parental authority
parties-without-authority = no parental authority
parties-authority-unknown = parental authority not checked
records-line = { $what }, { $at } (no. { $no })

body-figure-head = Head
body-figure-front = Front
body-figure-back = Back
body-place-crown = Top of the head
body-place-forehead = Forehead
body-place-eye-right = Right eye
body-place-eye-left = Left eye
body-place-nose = Nose
body-place-cheek-right = Right cheek
body-place-cheek-left = Left cheek
body-place-mouth = Mouth
body-place-chin = Chin
body-place-head-side-right = Side of the head, right
body-place-head-side-left = Side of the head, left
body-place-ear-right = Right ear
body-place-ear-left = Left ear
body-place-jaw-right = Right jaw
body-place-jaw-left = Left jaw
body-place-head-back = Back of the head
body-place-neck = Throat
body-place-shoulder-right = Right shoulder
body-place-shoulder-left = Left shoulder
body-place-chest-right = Chest, right
body-place-chest-left = Chest, left
body-place-belly-upper = Belly, above the navel
body-place-belly-lower = Belly, below the navel
body-place-groin = Groin and private parts
body-place-upper-arm-right = Right upper arm
body-place-upper-arm-left = Left upper arm
body-place-forearm-right = Right forearm
body-place-forearm-left = Left forearm
body-place-palm-right = Palm and fingers, right
body-place-palm-left = Palm and fingers, left
body-place-thigh-right = Right thigh
body-place-thigh-left = Left thigh
body-place-knee-right = Right knee
body-place-knee-left = Left knee
body-place-shin-right = Right shin
body-place-shin-left = Left shin
body-place-foot-right = Top of the foot, right
body-place-foot-left = Top of the foot, left
body-place-neck-back = Nape of the neck
body-place-shoulder-back-right = Right shoulder, from behind
body-place-shoulder-back-left = Left shoulder, from behind
body-place-back-upper-right = Upper back, right
body-place-back-upper-left = Upper back, left
body-place-back-lower-right = Lower back, right
body-place-back-lower-left = Lower back, left
body-place-buttock-right = Right buttock
body-place-buttock-left = Left buttock
body-place-upper-arm-back-right = Right upper arm, from behind
body-place-upper-arm-back-left = Left upper arm, from behind
body-place-elbow-right = Right elbow
body-place-elbow-left = Left elbow
body-place-forearm-back-right = Right forearm, from behind
body-place-forearm-back-left = Left forearm, from behind
body-place-hand-back-right = Back of the hand, right
body-place-hand-back-left = Back of the hand, left
body-place-thigh-back-right = Right thigh, from behind
body-place-thigh-back-left = Left thigh, from behind
body-place-knee-back-right = Hollow of the knee, right
body-place-knee-back-left = Hollow of the knee, left
body-place-calf-right = Right calf
body-place-calf-left = Left calf
body-place-heel-right = Heel and sole, right
body-place-heel-left = Heel and sole, left
