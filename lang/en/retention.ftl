# Keeping and destroying: for how long, who holds it back, who announces and who confirms.

keeping-title = Keeping and destroying
keeping-intro = A closed dossier is kept for as long as the retention period runs. After that it can be destroyed: one person announces that, another confirms it.
keeping-pupil = Pupil
keeping-closed-on = Closed on
keeping-class = Retention period
keeping-from = Can be destroyed from
keeping-confirm-from = Can be confirmed from
keeping-open = This dossier is not closed. A dossier in which people are working is kept.
keeping-no-day = The day from which this dossier may be destroyed is not known yet. The period begins only when the pupil has left the school, or it has no end.
keeping-until = This dossier is being kept. It can be destroyed from { $day }.
keeping-due = The retention period is over. The director can announce that the dossier will be destroyed.
keeping-held = This dossier may not be destroyed now: destruction is on hold.
keeping-announced = It has been announced that this dossier will be destroyed. The board can confirm that from { $day }. Until then you can object.
keeping-confirmable = It has been announced that this dossier will be destroyed. The time for objections is over. You can confirm the destruction.
keeping-confirm-other = It has been announced that this dossier will be destroyed. The time for objections is over. Somebody from the board, and not the person who announced it, can confirm the destruction.
keeping-notes = What has been recorded
keeping-no-notes = Nothing has been recorded yet.
keeping-noted-hold-set = Destruction put on hold
keeping-noted-hold-ended = Hold ended
keeping-noted-destruction-announced = Destruction announced
keeping-noted-destruction-objected = Objection: the destruction does not go ahead
keeping-noted-destroy-dossier = Destroyed

hold-cause-complaint = There is a complaint that has not been settled yet.
hold-cause-procedure = There are proceedings under way, for example in court.
hold-cause-monitoring = Veilig Thuis is still following the family.
hold-cause-access-request = Somebody has asked to see the dossier.
hold-cause-other = There is another reason.

hold_dossier-title = Put destruction on hold
hold_dossier-intro = The dossier is kept, even when the retention period is over, until somebody ends the hold.
hold_dossier-guidance =
    Do this as soon as somebody may still need the dossier.

    - For as long as the hold applies, nobody can announce or confirm the destruction.
    - Had the destruction already been announced? Then that announcement lapses.
    - The director and the board can put destruction on hold, and end the hold.
hold_dossier-cause = What for?
hold_dossier-reason = Explain why
hold_dossier-readers = This can be read by: { $roles }. Parents can ask to see it.
hold_dossier-submit = Put destruction on hold
hold_dossier-done = Destruction has been put on hold.

end_hold-title = End the hold
end_hold-intro = After that, the ordinary retention period applies again.
end_hold-guidance =
    Check that the dossier is really no longer needed.

    - Are the complaint or the proceedings over, including the time to appeal?
    - Has the person who asked to see the dossier received everything?
    - What was announced earlier must be announced again.
end_hold-reason = Why is the hold no longer necessary?
end_hold-readers = This can be read by: { $roles }. Parents can ask to see it.
end_hold-submit = End the hold
end_hold-done = The hold has ended.

announce_destruction-title = Announce destruction
announce_destruction-intro = You announce that this dossier will be destroyed. Nothing is destroyed yet.
announce_destruction-guidance =
    Nobody destroys a dossier alone, and nobody does so unnoticed.

    - The care coordinator (IB-er), the attention officer, the board and the data protection officer are told.
    - They have at least two weeks to object.
    - After that, somebody from the board can confirm the destruction. You cannot do that yourself.
    - Is the dossier reopened, or is destruction put on hold? Then the announcement lapses.
announce_destruction-reason = Why can this dossier be destroyed?
announce_destruction-readers = This can be read by: { $roles }. Parents can ask to see it.
announce_destruction-submit = Announce destruction
announce_destruction-done = The destruction has been announced.

object_to_destruction-title = Object or withdraw
object_to_destruction-intro = The destruction then does not go ahead. The dossier is kept until somebody announces the destruction again.
object_to_destruction-guidance =
    Are you in doubt? Then object: what has been destroyed never comes back.

    - Is the dossier still needed to help the child, or for a brother or sister?
    - Is there a complaint, or are there proceedings? Then also ask the director or the board to put destruction on hold.
object_to_destruction-reason = Why must the dossier be kept?
object_to_destruction-readers = This can be read by: { $roles }. Parents can ask to see it.
object_to_destruction-submit = Stop the destruction
object_to_destruction-done = The destruction does not go ahead.

destroy_dossier-title = Confirm destruction
destroy_dossier-intro = You destroy this dossier. Nobody can undo that.
destroy_dossier-guidance =
    First check that nobody needs the dossier any more.

    - All texts, files and keys of the dossier are destroyed.
    - What remains is a certificate without details of the child and the family, and the log.
    - Dossiers of brothers and sisters stay as they are.
    - In backups the dossier is still there until those backups themselves are removed.
destroy_dossier-is-sure = Are you sure that this dossier can be destroyed?
destroy_dossier-readers = That you did this can be read by: { $roles }.
destroy_dossier-submit = Destroy the dossier
destroy_dossier-done = The dossier has been destroyed.

destruction-open = The dossier is not closed.
destruction-held = Destruction is on hold.
destruction-not-held = Destruction is not on hold.
destruction-too-early = The retention period is not over yet.
destruction-announced-before = The destruction has already been announced.
destruction-not-announced = The destruction has not been announced, or the announcement has lapsed.
destruction-announcement-runs = The time to object is not over yet.
destruction-same-person = You announced the destruction yourself. Somebody else must confirm it.
destruction-same-role = Whoever confirms the destruction has another role than the person who announced it.
destruction-emergency-open = Somebody opened this dossier with emergency access, and that has not been reviewed yet. That must be done first.
destruction-not-sure = You chose no. Nothing has been destroyed.

due-title = Retention periods
due-intro = Closed dossiers whose retention period is over, or will be over within three months.
due-now = Retention period over
due-soon = Within three months
due-none = No dossiers.
due-line = { $school }. Can be destroyed from { $day }.
due-held = On hold
due-announced = Announced, can be confirmed from { $day }

destroyed-title = Destroyed dossiers
destroyed-intro = There is a certificate of each destroyed dossier. It says nothing about the child and the family.
destroyed-none = No dossier has been destroyed yet.
destroyed-line = { $school }. Destroyed on { $at }.

certificate-title = Certificate of destruction
certificate-intro = This dossier has been destroyed. Here you see what is left of it. Details of the child and the family are not part of that.
certificate-dossier = Number of the dossier
certificate-school = School
certificate-period = Period
certificate-from-until = Opened on { $from }, closed on { $until }
certificate-class = Retention period
certificate-edition = Edition of the meldcode
certificate-from = Could be destroyed from
certificate-records = What was in it
certificate-counts = Records: { $records }. Files: { $files }.
certificate-announced = Announced by
certificate-confirmed = Confirmed and destroyed by
certificate-log = Place in the log
certificate-log-size = Line { $size }
certificate-checkpoint = First state of the log after that
certificate-checkpoint-at = { $size } lines, signed on { $at }
certificate-no-checkpoint = Not signed yet. That is done within a day.
certificate-root = Fingerprint of that state:
certificate-print = You can print this page to keep it outside Luwte.
