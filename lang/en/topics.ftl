# The cards about special forms of violence. Each has a title, one line, what it is (about), what is
# done otherwise (first), whom to call and when (danger, advice), what to leave (avoid) and what can
# be noticed (notice): seen or heard, and never a family's origin.

topics-title = Special forms
topics-intro = With these forms, things sometimes go differently from the steps of the meldcode (the Dutch reporting code). Choose what is most like what you see or hear. Does nothing fit? Then follow the usual steps.
topics-link = Special forms: what you do differently and whom you call
topics-differs = With honour-based violence, a forced marriage, female genital mutilation, exploitation or sexual abuse, you do not speak with the family first.
topics-call-first = Call first
topics-part-first = What you do differently here
topics-part-call = Whom you call
topics-part-avoid = What not to do
topics-part-notice = What you may notice
topics-caution = A signal proves nothing: almost every signal can have another cause. And sometimes there is nothing to notice. Go by what you see and hear, never by a family’s origin, religion or name.
topics-without-name = You can ask for advice without giving names. Free, day and night.
topics-other = Other special forms

# The number and the hours of the inspectorate's confidential inspectors: look them up again before a release.
topics-inspector = Confidential inspector (vertrouwensinspecteur)
topics-inspector-phone = 0900-1113111
topics-inspector-phone-dial = 09001113111
topics-inspector-text = About somebody who works for the school: the board must then consult at once. You may also call them yourself. On working days from 8.00 to 17.00.

topic-honour-violence-title = Honour-based violence
topic-honour-violence-line = Threats or violence because a family fears for its good name.
topic-honour-violence-about = These are threats, coercion or violence to protect or restore a family’s good name. Often more members of the family know of it, or take part. It can quickly become serious, even if you see little as yet.
topic-honour-violence-first =
    - Do not speak with the family first. That can make the danger greater.
    - Fetch the care coordinator or the director at once. Tell nobody who does not need to know.
    - Call Veilig Thuis together. Ask what you should and should not say, and to whom. Is nobody there? Then call on your own.
    - Does a pupil tell you? Agree where and when you can safely talk further.
topic-honour-violence-danger = Somebody is being threatened, locked up or taken away.
topic-honour-violence-advice = Whenever you suspect it, even if you are in doubt.
topic-honour-violence-avoid =
    - Do not mediate. Do not ask a relative or an acquaintance to do so either.
    - Do not let a relative or an acquaintance interpret.
    - Do not call, email or message home, and do not send anything home on paper.
    - Tell nobody where a child or parent who has fled is staying.
topic-honour-violence-notice =
    - A pupil begs you not to tell something at home.
    - Relatives check the phone, the way home or the friends.
    - A pupil is suddenly no longer allowed to join in things that were allowed before.
    - A pupil stays away without explanation, or is suddenly always brought and fetched.
    - A pupil talks about gossip, quarrels or threats in the family.

topic-forced-marriage-title = Forced marriage and abandonment abroad
topic-forced-marriage-line = Having to marry, or being left behind in another country against one’s will.
topic-forced-marriage-about = In a forced marriage somebody has to marry who does not want to. In abandonment a child is left behind abroad against their will, often without a passport or money. Once a child has gone, it is much harder to help.
topic-forced-marriage-first =
    - Do not speak with the family first. The journey may then start sooner.
    - Fetch the care coordinator or the director at once and call Veilig Thuis. Do not wait for the holidays.
    - Write down what you know about the journey: where to, when and with whom.
    - Ask Veilig Thuis who will talk with the child, and how the child can ask for help.
    - Has the child already gone? Then too, call at once.
topic-forced-marriage-danger = The child leaves today, is on the way or is being held.
topic-forced-marriage-advice = Whenever you suspect it, even if the journey is still far off.
topic-forced-marriage-avoid =
    - Do not ask the parents about the journey before you have spoken with Veilig Thuis.
    - Do not tell the child that it will not be so bad, or that they should just run away.
    - Do not mediate, and do not let a relative or an acquaintance interpret.
    - Do not contact family abroad yourself.
topic-forced-marriage-notice =
    - A pupil is afraid of a journey, or of relatives who suddenly come to visit.
    - Much about the journey stays vague: its purpose, or the day of return.
    - A pupil says goodbye, or speaks of perhaps not coming back.
    - The passport or the phone has been taken away.
    - A pupil is not back after the holidays, without explanation.

topic-genital-mutilation-title = Female genital mutilation
topic-genital-mutilation-line = A girl is at risk of being cut, or it has already happened.
topic-genital-mutilation-about = In female genital mutilation (FGM) a girl’s genitals are cut without any medical reason. It is also called female circumcision; in Dutch meisjesbesnijdenis or VGV. It is child abuse, and the harm is lasting.
topic-genital-mutilation-first =
    - Do not speak with the family first. Call Veilig Thuis, together with the care coordinator or the director.
    - Is there a date, or has the journey already been booked? Then it is acute: call today.
    - Has it perhaps already happened? Then too, call. She needs care, and there may be younger sisters.
    - The youth doctor (jeugdarts) of the GGD, the public health service, can give advice. Then do not give a name.
topic-genital-mutilation-danger = She is bleeding, is seriously ill or is being taken away now.
topic-genital-mutilation-advice = Whenever you suspect it: that it may happen, or that it already has.
topic-genital-mutilation-avoid =
    - Never check for yourself whether it has happened.
    - Do not question the girl and do not frighten her.
    - Do not give the parents a leaflet or letter about this before you have spoken with Veilig Thuis.
    - Do not condemn her parents in her presence.
topic-genital-mutilation-notice =
    - A girl tells of a circumcision, or that ‘something special’ is going to happen to her.
    - A journey is coming whose purpose or length stays vague.
    - She says that the family is pressing, or is afraid of the journey.
    - After a holiday she is ill, pale or away for a long time.
    - She walks or sits with difficulty, or stays in the toilet for a long time.
    - She suddenly no longer wants to do PE or swim.

topic-exploitation-title = Exploitation
topic-exploitation-line = Somebody else profits from work, theft or sex that a child is led into.
topic-exploitation-about = In exploitation somebody forces or tempts a child into work, stealing, carrying drugs or sex, and profits from it. That can be a boyfriend, somebody from the internet or a relative. The child often does not see themselves as a victim, or is afraid.
topic-exploitation-first =
    - Do not speak with the family first. You do not yet know who is part of it.
    - Fetch the care coordinator or the director at once and call Veilig Thuis.
    - Is somebody waiting of whom the child is afraid? Stay with the child and call 112.
    - Write down what you saw: the day, the time, the place and the number plate.
topic-exploitation-danger = There are threats or blows, or somebody wants to take the child away now.
topic-exploitation-advice = Whenever you suspect it, even if the child says that this is what they want.
topic-exploitation-avoid =
    - Do not confront anybody yourself and do not follow anybody.
    - Do not look in the child’s phone and do not delete anything.
    - Do not promise secrecy. Say whom you are going to involve.
    - Do not say that it is the child’s own choice or fault.
topic-exploitation-notice =
    - A pupil has expensive things or a lot of money, and does not say where from.
    - A pupil has more than one phone, or must always be reachable.
    - Older people you do not know wait at the school and take a pupil with them.
    - A pupil suddenly has older friends and is secretive about them.
    - A pupil is often away or exhausted, and school work is getting worse.
    - A pupil has bruises, or wounds that may be self-inflicted.

topic-sexual-abuse-title = Sexual abuse
topic-sexual-abuse-line = Somebody forces something sexual on a child, including through a screen.
topic-sexual-abuse-about = Sexual abuse is anything sexual that somebody forces on a child, including through a screen. Often the child knows the one who does it. Usually there is nothing to see, and the child keeps silent out of fear or shame.
topic-sexual-abuse-first =
    - Does a child tell you something? Listen and do not press for more. Afterwards write down the child’s words, and what you said yourself.
    - Fetch the care coordinator or the director at once. Call Veilig Thuis before anybody speaks with the family.
    - Has it only just happened? Call at once, because traces are soon gone. Wash nothing, delete nothing and throw nothing away.
    - Is it about somebody who works for the school, including a volunteer or trainee? Then do not follow these steps. Tell the board yourself and at once, and do not put it in the pupil’s dossier.
topic-sexual-abuse-danger = The child is hurt or is not safe now.
topic-sexual-abuse-advice = Whenever you suspect it. Today, if it can happen again or if the child asks for help.
topic-sexual-abuse-avoid =
    - Do not question the child. Do not make the child tell it again to a colleague either.
    - Do not examine the body and do not take photographs of it.
    - Do not confront the one who may have done it.
    - Do not promise secrecy. Say whom you are going to involve.
topic-sexual-abuse-notice =
    - A child does or knows things about sex that do not fit the age.
    - A child is afraid of somebody or of a place, or does not want to be alone there.
    - A child has a ‘secret’ with an adult.
    - A child has pain, itching or blood around the genitals, or sits with difficulty.
    - A child has started wetting again, or tells of nightmares.
    - A child suddenly behaves very differently.

topic-disability-title = Pupils with a disability
topic-disability-line = A disability can hide that something is wrong.
topic-disability-about = A child with a disability often needs care from many people, including with washing and dressing. Sometimes the child can hardly tell what is happening. And a signal soon seems to belong to the disability.
topic-disability-first =
    - The steps of the meldcode stay the same.
    - Ask somebody who knows this child well what is usual for the child, and since when things have been different.
    - Look for a way in which the child can tell something, such as pictures or signing. Do not let anybody from the family help with that.
    - Think of people other than the parents too: transport, child care, support. Does somebody work for the school? Then go to the director at once; if it is something sexual, go to the board yourself.
topic-disability-danger = The child is hurt, or does not get the care needed now.
topic-disability-advice = If you are in doubt whether something belongs to the disability, and whenever you suspect something.
topic-disability-avoid =
    - Do not simply explain a signal by the disability.
    - Do not fill in what the child means. Write down what the child did, said or pointed at.
    - Do not think that a child hardly notices.
    - Care that asks a great deal deserves understanding. It is no reason to do nothing.
topic-disability-notice =
    - Behaviour changes without anybody knowing why.
    - A child flinches or resists when touched, changed or dressed.
    - A child is afraid of one person, at home, on the way or at child care.
    - The explanation of a wound does not fit what the child is able to do.
    - Glasses, a hearing aid, another aid or medicine have been missing for a long time.
    - A parent demands what the child cannot do, or refuses help that is needed.

topic-elderly-title = Older people in the family
topic-elderly-line = A grandfather, grandmother or other older relative is abused or badly cared for.
topic-elderly-about = The meldcode is about everybody in the family, including a grandfather or grandmother. It may be hitting, verbal abuse, locking up, poor care or taking money. At school you often hear of it from the child.
topic-elderly-first =
    - You follow the same steps. Record your signals with the pupil through whom you know of it.
    - Look at the child too, who sees and hears this at home.
    - Ask Veilig Thuis who will talk with the older person. You do not have to do that yourself.
    - Does the older person not want help? Ask Veilig Thuis what you can do then.
topic-elderly-danger = The older person is hurt, is being threatened or gets no care now.
topic-elderly-advice = Whenever you suspect it. Veilig Thuis is there for adults and older people too.
topic-elderly-avoid =
    - Do not ask the child to keep watch at home or to find something out.
    - Do not confront the carer in the presence of the older person.
    - Do not think that it is no business of the school.
topic-elderly-notice =
    - A child says that at home people shout at grandpa or grandma, or that there is hitting.
    - A child says that grandpa or grandma may not go out, or gets too little food or care.
    - An older person looks badly cared for or has bruises.
    - An older person is afraid, or always lets somebody else answer.
    - A child looks after grandpa or grandma, more than fits the age.

topic-kindcheck-title = Kindcheck (child check)
topic-kindcheck-line = You are worried about a parent and do not see the children yourself.
topic-kindcheck-about = The kindcheck is one question: are there children who depend on this adult, and are they safe? You ask that question if the state of a parent gives reason to. You do not have to notice anything about the children, and you do not have to see them.
topic-kindcheck-first =
    - Find out whether there are children, how old they are and who looks after them now. Think of children who are not at this school too.
    - Simply ask the parent, if that is safe.
    - Contact the director or the care coordinator, even if you are in doubt.
    - Record a signal, and say in it that it is about the state of a parent. Then follow the usual steps.
topic-kindcheck-danger = The parent threatens to harm themselves or somebody else, or cannot look after a child now.
topic-kindcheck-advice = If you are not sure whether the children are safe.
topic-kindcheck-avoid =
    - Do not wait until you notice something about a child.
    - Do not write down a diagnosis, but what the parent said or did.
    - Do not let a child go with a parent who may be dangerous without first consulting the police or Veilig Thuis.
topic-kindcheck-notice =
    - A parent is very confused or very low, or speaks of not wanting to live any more.
    - A parent smells of drink, or seems to have used drugs.
    - A parent is afraid of the partner, or is hurt.
    - A parent speaks of not being able to cope any more, or of being afraid of what may happen.
    - A parent forgets time and again what a child needs.
