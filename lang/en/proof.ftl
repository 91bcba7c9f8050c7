# Checking whether a document is genuine

proof-title = How to check this document
proof-explanation = This file is sealed. If one character changes, the seal no longer fits. In the file is an attachment with the proof: what the school recorded, and that it is in the board’s log. You can check this on the page “Check whether a report is genuine” of the website where the school uses Luwte (/verify), or with the program luwte: luwte verify. For the check you need the digital file, not the print.
proof-moment = Checkpoint of
proof-size = Lines in the log
proof-root = Root of the log
proof-key = Verifier key
proof-file = Proof that the records in this report are in the board’s log

verify-title = Check whether a report is genuine
verify-intro = Choose a report that you received (a pdf from Luwte), the proof from it (bewijs.json) or a log (JSON lines). We check whether the file is still exactly as the school made it. The file is not kept.
verify-file = File
verify-file-hint = A pdf, json or jsonl, no larger than 16 MB.
verify-key = Verifier key
verify-key-hint = Not required. Did you receive the key separately, for example from the board? Then enter it here. Without a key we use the key that is in the file.
verify-button = Check
verify-result-holds = The file is sound
verify-result-fails = The file is not sound
verify-result-unreadable = The file could not be read
verify-no-file = Choose a file.
verify-busy = From the network you are on, other files are already being checked now. Wait ten seconds and try again.
verify-bad-key = This is not a verifier key. A key begins with luwte/ and contains two plus signs.
verify-what = What this check says
verify-what-text =
    - If the file is sound, it has not changed since the school made it, and the records are in the board’s log.
    - The check does not say whether what it says is true. That remains for people to judge.
    - Only with a key that you received separately can you be sure that the file comes from this board.
verify-holds = This file is sound: it has not changed, and its records (number: { $records }) are in the board’s log, which on { $at } was { $size } lines long.
verify-log-holds = This file is sound: it has not changed, and each of its lines (number: { $records }) is in the board’s log, which on { $at } was { $size } lines long.
verify-without-text = Number of these whose text was not sent along: { $records }.
verify-key-given = It is signed with the key that you gave.
verify-key-successor = It is signed with a newer key of this board ({ $key }). The key you gave has named it as its successor, with a signature. Keep the new key.
verify-key-inside = Please note: it was checked with the key that is in the file itself ({ $key }). You know that the file comes from this board only once you compare this key with the key that the board gives separately.
verify-unreadable = This file cannot be checked: it is not a report or proof from Luwte, or it is too damaged to read.
verify-fault-key = This file is not sound: it was not made with the key that you gave.
verify-fault-board = This file is not sound: the key belongs to another board than the file says.
verify-fault-checkpoint = This file is not sound: the checkpoint of the log was changed or not signed with this key.
verify-fault-key-change = This file is not sound: the handover from one key to the other (number { $no }) is not genuine or does not belong here.
verify-fault-order = This file is not sound: record { $no } is not in its place.
verify-fault-text = This file is not sound: the text of record { $no } is not the text that was recorded.
verify-fault-leaf = This file is not sound: record { $no } is not in the log in this form.
verify-fault-chain = This file is not sound: record { $no } does not fit the record before it.
verify-fault-line-order = This file is not sound: line { $no } is not in its place.
verify-fault-line = This file is not sound: line { $no } is not in the log in this form.
verify-fault-log-seal = This file is not sound: the seal does not fit, so something in it was changed or lines are missing.
verify-fault-proof-seal = This file is not sound: the seal does not fit the proof, so something in it was changed.
verify-fault-paper-seal = This file is not sound: the seal does not fit the file, so something in it was changed.

# What the program says about everything that is kept

verify-store-holds = Everything is sound. Boards: { $boards }; records: { $events } (of which without a key: { $closed }); audit records: { $audit }; checkpoints: { $checkpoints }.
verify-store-odd = It is not sound: in { $which } there is something that cannot be there.
verify-store-board-key = It is not sound: the key of board { $which } does not open.
verify-store-log-key = It is not sound: signing key { $which } is not genuine.
verify-store-key-change = It is not sound: key { $which } was not named like this by the key before it.
verify-store-key-change-missing = It is not sound: the handover from the previous key to { $which } is missing.
verify-store-key-change-unlogged = It is not sound: according to the log, key number { $which } after the first is another one than the one that is there.
verify-store-checkpoint-key = It is not sound: the checkpoint at { $which } lines is signed with a key that did not sign at that time.
verify-store-other-key = It is not sound: the given key { $which } is not a key of this board.
verify-store-checkpoint = It is not sound: the checkpoint at { $which } lines was changed or not signed with a key of the board.
verify-store-checkpoint-missing = It is not sound: the checkpoint at { $which } lines is missing.
verify-store-kept-note = It is not sound: the given checkpoint is not signed with a key of board { $which }.
verify-store-checkpoint-root = It is not sound: at { $which } lines the log is not what was signed then.
verify-store-checkpoint-beyond = It is not sound: { $which } lines were signed for, but the log is not that long.
verify-store-leaf-missing = It is not sound: line { $which } of the log is missing or is there twice.
verify-store-node = It is not sound: at line { $which } of the log there is a wrong hash.
verify-store-tree = It is not sound: the log has { $which } lines, but another number or another state was kept.
verify-store-audit-missing = It is not sound: audit record { $which } is missing.
verify-store-audit-changed = It is not sound: audit record { $which } was changed.
verify-store-audit-order = It is not sound: audit record { $which } is not in its place.
verify-store-audit-unlogged = It is not sound: the number of audit records differs by { $which } from what is in the log.
verify-store-event-missing = It is not sound: record { $which } is missing.
verify-store-event-changed = It is not sound: record { $which } was changed.
verify-store-event-order = It is not sound: record { $which } is not in its place.
verify-store-event-chain = It is not sound: record { $which } does not fit the record before it.
verify-store-event-text = It is not sound: the text of record { $which } was changed.
verify-store-event-kept = It is not sound: record { $which } was moved, but the text is still there.
verify-store-staff-key = It is not sound: the key of signal { $which } is missing or does not open.
verify-store-staff-count = It is not sound: signal { $which } has another number of records than it says itself.
verify-store-staff-missing = It is not sound: signal { $which } is no longer in the list, but its records are still there.
verify-store-event-unlogged = It is not sound: the number of records differs by { $which } from what is in the log.
verify-store-file-missing = It is not sound: the file with record { $which } is missing.
verify-store-file-changed = It is not sound: the file with record { $which } was changed.
verify-store-file-unlogged = It is not sound: there is a file with record { $which }, but that record names none.
verify-store-text-missing = It is not sound: the text of dossier { $which } is missing, and the log does not say that the dossier was destroyed.
verify-store-text-unlogged = It is not sound: there are texts without an event ({ $which }).
verify-store-not-destroyed = It is not sound: the log says that dossier { $which } was destroyed, but something of it is still left.
verify-store-certificate = It is not sound: what was kept of the destroyed dossier { $which } does not fit the log.
verify-store-key-missing = It is not sound: the key of dossier { $which } is missing, and the log does not say that the dossier was destroyed.
verify-store-nothing-kept = Please note: you gave no key or checkpoint that was kept elsewhere. Whoever can rewrite everything, including the keys, can then make a whole log that fits itself.
verify-store-dossier-key = It is not sound: the key of dossier { $which } does not open.
verify-store-dossier-missing = It is not sound: dossier { $which } is no longer in the list of dossiers, but its records are still there.
verify-store-board-missing = It is not sound: boards missing: { $which }. Their log is still there, or a proof of them was kept.
verify-store-dossier-count = It is not sound: dossier { $which } has another number of records than it says itself.
verify-store-duty-missing = It does not hold: row { $which } of the duties of the board is missing, while the log says that it was noted.
verify-store-duty-changed = It does not hold: row { $which } of the duties of the board does not open, or is not what the log says of it.
verify-store-duty-unlogged = It does not hold: row { $which } of the duties of the board is not in the log.
