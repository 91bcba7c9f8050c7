# One entry about several children.

children-legend = More children
children-warning = This text goes into the dossier of each child. So name no children: write ‘the child’ or ‘the other one’, for example. Which other child it is about is seen only by who may read that dossier too. Injuries go with the first child only.
children-add = For another child too
children-more = One more child
children-part = Child { $no }
children-child = Child { $no }, { $name }
children-first-was = What was the first child in this?
children-was-words = In your own words (needed with ‘other’)
children-sibling = A brother or sister with a linked dossier
children-or-pupil = Or another pupil
children-pupil = Which pupil?
children-pupil-help = Type the name and choose from the list. Leave this part empty if you do not need it after all.
children-pupil-id = Which pupil do you mean?
children-child-was = What was this child in it?
children-child-was-words = { children-was-words }
children-bearing = What does this do to the suspicion about this child?
children-names-meant = The name in the text is not that of one of these children, or really has to be there.
child-was-hurt = It happened to this child
child-was-saw-it = Saw or heard it
child-was-was-told = Was told by somebody else
child-was-present = Was there; whether the child noticed is not known
child-was-other = Other
dossier-elsewhere = Recorded for another child too.
said-child-was = What the child was in it
