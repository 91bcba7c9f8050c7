# Papers: letters, overviews and sheets, and the register of what leaves the school.

papers-title = Papers
papers-link = Letters, overviews and the register
papers-intro = Here you make papers from what stands in the dossier. What leaves the school stands in the register afterwards.
papers-under-way = Put together, not given yet
papers-outside = Papers that leave the school
papers-outside-intro = A paper is always for one recipient. The program chooses what they get by default; you see beforehand what is left out and why.
papers-inside = Sheets that stay in the school
papers-inside-intro = These sheets are for yourself. Do not hand them out.
papers-no-sheets = No talk was prepared or held yet.
papers-register = Register of disclosures
papers-register-intro = Everything that left the school: what, to whom, on which ground, when and by whom. A paper that was withdrawn stands here too; it did not leave.
papers-register-none = Nothing was given yet.
papers-not-now = This cannot be made for anybody now.
papers-about-overview = What stands in the dossier, as far as it is for this recipient.
papers-about-announcement = That the school will report, and why. Possible once reporting is decided on.
papers-about-help-agreement = What was agreed about help, to be signed. Possible once there is a plan for help.
papers-about-no-authority = Important facts for a parent who has no authority and asks for them.
papers-for = for { $name }
papers-by = by { $name }
papers-state-overtaken = Out of date: a person or an entry changed. Put it together anew
papers-state-ready = Can be given
papers-state-approved = Looked at, can be given
papers-state-refused = Looked at: may not leave like this
papers-found = { $name }, { $at }:
papers-withdrawn = Withdrawn, did not leave
papers-state-waits = Waits for a second pair of eyes
papers-preparation = Preparation sheet no. { $no }, { $day } (pdf)
papers-minutes = Minutes of a talk no. { $no }, { $day } (pdf)
my-work-copy-to-review = Look at a paper before it leaves
my-work-copy-sent-back = A paper may not leave like this: read why

copy-line = { $paper } for { $to }
copy-inside = What stands in it: { $count ->
    [one] 1 record
   *[other] { $count } records
 }
copy-outside = What is left out, and why
copy-count = { $count ->
    [one] 1 record
   *[other] { $count } records
 }
copy-never = This cannot go along.
copy-files = Files that go along themselves
copy-letter = This letter holds only what was recorded about this recipient. Look at the draft as a pdf.
copy-second-eyes = Before this leaves, somebody else looks at it: the director or the care coordinator.
copy-names = Mind: in these records stand names or addresses of people whose data are left out. Read them, and keep them out of the paper where needed.

copy-paper-overview = Overview of the dossier
copy-paper-announcement = Announcement of a report
copy-paper-help-agreement = Help agreement
copy-paper-no-authority = Letter to a parent without authority

copy-for-reporting-body = Veilig Thuis
copy-for-next-school = The next school
copy-for-court = The court
copy-for-complaints = The inspectorate or a complaints committee

copy-language-nl = Dutch
copy-language-en = English

copy-ground-plan = The step plan: the school discusses this with the parents or the pupil
copy-ground-access = Right of access (GDPR, article 15)
copy-ground-facts-for-parent = Information for a parent without authority (Civil Code 1, article 377c)
copy-ground-report = Right to report: what Veilig Thuis needs (Wmo 2015, article 5.2.6)
copy-ground-order = The court asks for it
copy-ground-complaint = A complaint or supervision (WPO, article 14; Awb, article 5:20)
copy-ground-consent = Consent of whoever decides about it

content-people = People concerned
content-facts = Facts and observations
content-childs-words = Words of the child
content-third-party = Information from others
content-hypotheses = Hypotheses
content-diagnoses = Diagnoses
content-conversations = Talks
content-child-conversations = Talks with the child
content-other-adults = About the other parent and other adults
content-other-pupils = About brothers, sisters and other pupils
content-consultation = Consultation in the school and advice from outside
content-weighing = The weighing
content-decisions = Decisions
content-report = The report
content-help = Help
content-documents = Documents
content-protected-sources = Protected sources
content-secret-addresses = Secret addresses
content-defence = The school’s own defence

left-out-people = Names and addresses are not needed here.
left-out-facts = What the school saw or heard does not go to this recipient without more.
left-out-childs-words = What a child says at school must be safe. It goes along only where that is good for the child.
left-out-third-party = Others told this in confidence.
left-out-hypotheses = These are suspicions, not facts.
left-out-diagnoses = Data about health go along only where that is needed.
left-out-conversations = The talks were held with others than this recipient.
left-out-child-conversations = What a child says in a talk must be safe. It goes along only where that is good for the child.
left-out-other-adults = This is about somebody else, who has a right to protection of their own data.
left-out-other-pupils = This is about another child.
left-out-consultation = Colleagues and advisers must be able to consult freely.
left-out-weighing = The weighing is the school’s own judgement and can be unsafe for the child or for others.
left-out-decisions = Decisions of the school are not needed here.
left-out-report = The school first speaks about a report itself, with whom it concerns.
left-out-help = Help need not be known here.
left-out-documents = A document goes along only once it has been looked at itself.
left-out-protected-sources = Whoever told something and was given protection cannot be recognised.
left-out-secret-addresses = A secret address stands on no paper at all.
left-out-defence = What the school keeps for a complaint or a court case is no part of this paper.

disclosure-too-young = The pupil is too young to be given a paper. The parents ask for it.
disclosure-not-theirs = The school makes no paper from this dossier for this person.
disclosure-authority-unknown = First find out whether this parent has authority, and record it with the people concerned.
disclosure-paper = This paper is not for this recipient. Choose another paper or another recipient.
disclosure-no-decision = Reporting was not decided on. An announcement is possible only after that.
disclosure-waived = The school waived discussing the report with this person. Then there is no letter either.
disclosure-no-plan = There is no plan for help yet. Record it first.
disclosure-ground = This ground does not fit this paper and this recipient.
disclosure-never = This cannot go along for this recipient.
disclosure-empty = Nothing is left to give. Choose what must go along.
disclosure-facts-only = A parent without authority is told only facts about the child. Choose observations that are not about somebody else.
disclosure-files = A file goes along only with its document, and not to every recipient. Tick “Documents” as well, or leave the file out.
disclosure-given-already = This paper was given already. Put a new one together.
disclosure-withdrawn = This paper was withdrawn. Put a new one together where needed.
disclosure-changed = Since this paper was put together, a person or an entry has changed. Put it together anew.
disclosure-own-eyes = You put this paper together yourself. Somebody else looks at it: the director or the care coordinator.
disclosure-second-eyes = No second person has looked at this paper yet, or they found that it may not leave like this.

prepare_copy-title = Put a paper together
prepare_copy-intro = Choose which paper, for whom, and on which ground. You see what goes in and what is left out.
prepare_copy-guidance =
    A paper is always for one recipient. What is none of that recipient’s business stays out.

    - The program chooses record by record. Read for yourself whether a text says something about somebody else after all.
    - Does something go along that stays out by default? Write down why.
    - Does the paper go to a parent? Then somebody else looks at it first.
    - Secret addresses and the names of protected sources stand on no paper at all.
prepare_copy-submit = Put the paper together
prepare_copy-done = The paper was put together. At “Papers” you see how it goes on.
prepare_copy-preview = Show what goes in
prepare_copy-part-for = Which paper and for whom
prepare_copy-paper = Which paper?
prepare_copy-to = For whom?
prepare_copy-to-name = Who is that exactly?
prepare_copy-to-name-hint = Only if the recipient does not stand in the dossier. For example: the court and the number of the case.
prepare_copy-language = In which language?
prepare_copy-language-hint = What people wrote themselves stays in the language in which it was written.
prepare_copy-part-why = Why
prepare_copy-ground = On which ground?
prepare_copy-why = Why does this recipient get this?
prepare_copy-why-hint = For example: mother asked for access in her letter of 3 November.
prepare_copy-part-content = What goes in
prepare_copy-with = What must go along as well?
prepare_copy-with-hint = This stays out for this recipient, unless you tick it here.
prepare_copy-with-why = Why must that go along?
prepare_copy-without = What must stay out after all?
prepare_copy-without-hint = Tick what you do not want to hand out, although it is for this recipient.
prepare_copy-files = Of which documents does the file itself go along?
prepare_copy-files-hint = Of the other documents only title and description go along. A file goes along as it is: open it first and read or look at all of it.
prepare_copy-entries = Which facts do you tell?
prepare_copy-entries-hint = Only facts about the child. If you tick nothing, there will be lines to write on.

review_copy-title = Look at a paper
review_copy-intro = You look at what a colleague put together, before it leaves the school.
review_copy-guidance =
    You are the second pair of eyes. Open the draft and read it from beginning to end.

    - Does it say nothing about somebody else, such as the other parent or another child?
    - Can nobody recognise who told something in confidence?
    - Does it hold no address or school that nobody may know?
    - Is no suspicion told as a fact?
    - Is it safe for the child that this recipient reads this?
review_copy-submit = Record
review_copy-done = What you found of the paper has been recorded.
review_copy-copy = Which paper?
review_copy-agrees = May this paper leave like this?
review_copy-note = What did you look at, or what must change?

disclose_copy-title = Give a paper
disclose_copy-intro = The paper is now made for good, kept as it leaves, and put in the register.
disclose_copy-guidance =
    What has left does not come back.

    - Be sure who gets it. Ask for proof of identity where needed.
    - Hand it over yourself, or use secure email. Never send to an address that you did not check.
    - Does it go to a parent? Then it can only be given after somebody else looked at it.
disclose_copy-submit = Make for good and give
disclose_copy-done = The paper stands in the register. Open it below as a pdf.
disclose_copy-copy = Which paper?
disclose_copy-when = When do you give it?
disclose_copy-how = How?
disclose_copy-how-hint = For example: handed over at school, or by secure email.
disclose_copy-identity-checked = How are you sure who gets it?

withdraw_copy-title = Withdraw a paper
withdraw_copy-intro = A paper that was put together does not leave after all.
withdraw_copy-guidance =
    Withdraw a paper when it is not needed any more, when it is for the wrong person, or when you put it together anew.

    - Nobody needs to look at it any more, and nobody can give it.
    - The register keeps that it was withdrawn, by whom, when and why.
    - A withdrawal cannot be undone. Put a new paper together instead.
withdraw_copy-submit = Withdraw
withdraw_copy-done = The paper was withdrawn.
withdraw_copy-copy = Which paper?
withdraw_copy-reason = Why does it not leave?

said-paper = Paper
said-copy-to = For
said-why = Why
said-copy-with = Goes along as well
said-copy-with-why = Why that goes along
said-copy-without = Taken out by hand
said-copy-concept = Open the draft (pdf)
said-copy-agrees = May leave like this
said-copy-of = About
said-copy-left-out = Left out
said-copy-given = Open as it was given (pdf)
said-copy-files = Files that go along
said-file-along = File that went along: { $title }
said-file-digest = Fingerprint of the file “{ $title }” (SHA-256)
said-sheet-pdf = Open the sheet (pdf)

file-sheet = sheet-no-{ $no }
file-copy = paper-no-{ $no }
file-copy-given = paper.pdf

paper-concept = Draft
paper-concept-note = This has not been given yet. Do not hand out this sheet.
paper-inside = Stays in the school
paper-for = Copy for { $name }
paper-left-out = What was left out, and why
paper-nothing = Nothing was recorded about this.
paper-from = From
paper-phone = Telephone
paper-to = To
paper-about = About
paper-date = Date
paper-ground = Ground
paper-as-of = The dossier as it stood on
paper-name = Name
paper-born = Born
paper-group = Group
paper-relation = Relation to the child
paper-address = Address
paper-address-secret = Secret address: not printed
paper-source = Source
paper-diagnosed-by = Found by
paper-file = File
paper-file-along = goes along (SHA-256 { $digest })
paper-sign-school = For the school: name, function and signature
paper-sign-for = { $name }: date and signature
paper-sign-helper = For whoever helps: name and signature
paper-sign-minutes = Read by: name, date and signature

paper-overview-title = Overview from the dossier
paper-overview-for = For whom this is
paper-overview-why = Why you get this
paper-overview-reading = With each piece stands a number, when it was and who recorded it. Facts stand apart from what somebody suspects. At the end stands what was left out, and why; that list does not say whether anything was recorded about it. Is something not right? Then you can ask the school to put it right, or to add your own view.

paper-announcement-title = Announcement of a report
paper-announcement-text-1 = Dear { $name },
paper-announcement-text-2 = We are worried about { $pupil }. That is why we have decided to report to { $body }, the Dutch body that gives advice and takes reports about violence at home and child abuse. We let you know beforehand, because we want to be open.
paper-announcement-spoken = We spoke with you about this on
paper-announcement-reason = Why we report
paper-announcement-purpose = What the report is for
paper-announcement-rights-1 = { $body-first } looks whether your child and your family need help. Somebody who works there will contact you. You can then also tell how you see it yourself.
paper-announcement-rights-2 = We would like to know what you think of the report. Do you object? Tell us. We weigh your objection, and write down what we do with it.
paper-announcement-rights-3 = You can also call { $body } yourself: { $body-phone }. You may ask for what the school keeps about your child, and you may have your own view added.
paper-announcement-reaction = Your reaction
paper-announcement-objections = Your objection
paper-announcement-contact = Whom you can speak to at school, and the telephone number

paper-help-agreement-title = Help agreement
paper-help-agreement-text-1 = This is what we agree together about help for { $name }. We write it down, so that everybody knows who does what.
paper-help-goals = What must change
paper-help-provider = Who helps
paper-help-agreements = What we agree
paper-help-case-manager = Who keeps the overview
paper-help-begin = Who checks that the help has begun
paper-help-until = When the effect must show
paper-help-review = When we look back together
paper-help-otherwise = What we do if it does not work
paper-help-agreement-end-1 = Does it not go well, or does it become unsafe? Then we first talk about it together if that is safe. The school can then still report to { $body }.

paper-no-authority-title = Information about your child
paper-no-authority-text-1 = Dear { $name },
paper-no-authority-text-2 = You asked us for information about { $pupil }. You do not have parental authority. That is why we only tell you important facts about your child, and about their care and upbringing. That is what Dutch law says (Civil Code 1, article 377c).
paper-no-authority-facts = These are the facts:
paper-no-authority-end-1 = We tell nothing that we would not tell a parent with authority either, and nothing that is not good for your child.
paper-no-authority-end-2 = Do you disagree? Then you can talk with us. If we do not agree in the end, you can file a complaint. The school tells you how.
paper-no-authority-contact = Whom you can speak to at school, and the telephone number

paper-preparation-title = Preparation of a talk
paper-preparation-order = This is how the talk goes
paper-talk-step-1 = 1. Explain what the talk is for.
paper-talk-step-2 = 2. Tell what you saw and heard. Facts only.
paper-talk-step-3 = 3. Ask how the other sees it. Listen, and write it down.
paper-talk-step-4 = 4. Only then, if needed: what you think is the matter.
paper-talk-step-5 = 5. Agree together how to go on, and say what you write down.
paper-preparation-notes = During the talk
paper-preparation-reaction = Reaction
paper-preparation-agreed = Agreements

paper-minutes-title = Minutes of a talk
