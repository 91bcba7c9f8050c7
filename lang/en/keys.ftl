# Keys of the board, for the administrator.

keys-title = Keys of the board
keys-intro = Luwte uses two keys for your board: one to sign the log, and one with which the dossiers are sealed. Replace a key when somebody may have copied it, or when your board has agreed to do so. We first ask again who you are. What you do here is written in the log.
keys-told = The data-protection officer gets an email when you replace a key.
keys-not-told = Luwte cannot send an email to a data-protection officer here. Tell them yourself when you replace a key.
keys-log-heading = Key of the log
keys-log-text = With the verifier key anybody can check whether a report and the log are genuine. It is not secret. Keep it outside Luwte, for example on paper.
keys-verifier = Verifier key
keys-short = Mark
keys-used = In use
keys-since = Since { $from }
keys-until = Until { $until }
keys-period = From { $from } to { $until }
keys-no-checkpoint = Nothing has been signed with it yet
keys-none = There is no key yet. Luwte makes it when the log is signed for the first time.
keys-handover = Handed over by the key before it
keys-log-change = A new key
keys-log-after = The old key first signs who its successor is. Then its secret half is gone. What was signed with it stays valid. Give the new verifier key to whoever keeps the old one.
keys-log-submit = Replace the key of the log
keys-earlier = Earlier keys
keys-board-heading = Key of the dossiers
keys-board-text = It seals the keys of the dossiers, and data of members of staff and pupils. The content of dossiers stays as it is. Replacing it takes a few seconds. Whoever saves something waits that long.
keys-board-never = This key has never been replaced.
keys-board-since = This key was replaced on { $at }.
keys-board-submit = Replace the key of the dossiers
keys-log-done = The key of the log has been replaced. Give the new verifier key to whoever keeps the old one.
keys-board-done = The key of the dossiers has been replaced. Everything is sealed with the new key.
