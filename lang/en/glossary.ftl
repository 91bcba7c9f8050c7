# Words of the field, explained where they occur and on a page of their own (woordenlijst).
# `-forms` are the ways in which the word is written, divided by a bar: those are found in explanations.

glossary-title = Words explained
glossary-lead = What do the words of the meldcode mean? In explanations on other pages you can point at or tap an underlined word.

glossary-code = Meldcode
glossary-code-forms = meldcode
glossary-code-means = The step plan that says what you do when you think that a child is abused at home. Every school must have one and use it.

glossary-signal = Signal
glossary-signal-forms = signal|signals
glossary-signal-means = Something that you see or hear and that worries you. A signal proves nothing: there can be another cause.

glossary-hypothesis = Hypothesis
glossary-hypothesis-forms = hypothesis|hypotheses
glossary-hypothesis-means = A suspicion about the cause. It stands apart from what you saw or heard, and you say what it rests on.

glossary-source = Source
glossary-source-forms = protected source|source
glossary-source-means = From whom something comes that you did not see or hear yourself. Whoever is in danger when named can be a protected source.

glossary-care-coordinator = Care coordinator
glossary-care-coordinator-forms = care coordinator
glossary-care-coordinator-means = In Dutch: intern begeleider or IB-er. The colleague who arranges care for pupils and guides the steps of the meldcode.

glossary-attention-officer = Attention officer
glossary-attention-officer-forms = attention officer
glossary-attention-officer-means = In Dutch: aandachtsfunctionaris. The colleague who is trained in the meldcode and helps others to take the steps.

glossary-body = Veilig Thuis
glossary-body-forms = Veilig Thuis
glossary-body-means = The organisation in your region that advises on abuse and domestic violence and looks into reports. Day and night on 0800-2000. You can ask for advice without naming anybody.

glossary-old-bodies = AMK and Steunpunt
glossary-old-bodies-forms = AMK|Steunpunt Huiselijk Geweld
glossary-old-bodies-means = The advice and reporting centre on child abuse and the support centre on domestic violence: since 2015 they are Veilig Thuis together.

glossary-inspector = Confidential inspector
glossary-inspector-forms = confidential inspector
glossary-inspector-means = In Dutch: vertrouwensinspecteur. Somebody of the Inspectorate of Education with whom you speak in confidence, for example about sexual abuse by somebody of the school. Call 0900-1113111.

glossary-confidant = Confidant
glossary-confidant-forms = confidant
glossary-confidant-means = In Dutch: vertrouwenspersoon. Somebody to whom you can turn in confidence. The internal one works for the school, the external one does not.

glossary-authority = Parental authority
glossary-authority-forms = parental authority|authority
glossary-authority-means = In Dutch: gezag. The right and the duty to decide about a child. Mostly both parents have it, also after a divorce. In doubt? Ask, or look it up in the register of authority.

glossary-interpretation = Interpretation
glossary-interpretation-forms = interpretation
glossary-interpretation-means = What you think that something means. In a talk it comes only after the other has reacted to what you saw and heard.

glossary-kindcheck = Kindcheck
glossary-kindcheck-forms = kindcheck
glossary-kindcheck-means = You worry about a parent and find out whether children depend on that parent and whether they are safe.

glossary-instrument = Instrument
glossary-instrument-forms = risk assessment instrument|instrument for signs
glossary-instrument-means = A fixed list of questions that helps to forget nothing when mapping signals or assessing the risk. It does not decide for you.

glossary-framework = Weighing framework
glossary-framework-forms = weighing framework
glossary-framework-means = In Dutch: afwegingskader. Five questions with which you weigh, since 2019, whether a report is needed and whether help is possible.

glossary-norm = Norm for reporting
glossary-norm-forms = norm for reporting|norms for reporting
glossary-norm-means = A situation in which the profession holds that a report is always needed: acute danger, lasting danger, or a child that asks for help itself.

glossary-acute = Acute danger
glossary-acute-forms = acute danger
glossary-acute-means = Somebody is in danger right now, or a child asks for help itself. Then you call first, and take the steps afterwards.

glossary-secrecy = Professional secrecy
glossary-secrecy-forms = professional secrecy|confidentiality
glossary-secrecy-means = What you hear in your work you keep to yourself. To protect a child you may break it. The step plan says when.

glossary-right-to-report = Right to report
glossary-right-to-report-forms = right to report
glossary-right-to-report-means = You may report a suspicion to Veilig Thuis, also without consent of the parents and also when you are bound to secrecy (Wmo 2015, article 5.2.6).

glossary-feedback = Feedback
glossary-feedback-forms = feedback
glossary-feedback-means = What Veilig Thuis tells you after a report: whether they will look into it, and what came of it.

glossary-case-manager = Case manager
glossary-case-manager-forms = case manager
glossary-case-manager-means = Whoever holds the help together: they know who does what and bring everybody together.

glossary-own-view = Own view
glossary-own-view-forms = own view
glossary-own-view-means = How the parent or the pupil sees it. That belongs in the dossier, in their own words.

glossary-risk-index = Risk index
glossary-risk-index-forms = verwijsindex|VIR|risk index
glossary-risk-index-means = In Dutch: verwijsindex risicojongeren. A register in which professionals say that they worry about a young person, without saying why. So they find each other. Not every municipality uses it.

glossary-retention = Retention period
glossary-retention-forms = retention period|retention term
glossary-retention-means = How long a dossier is kept after closing. Then it is destroyed, by two people together.
