"""Who signs the log of a board, and what they signed; written from docs/adr alone."""

from proof_parts import Change, Fault, Key, Unreadable, checkpoint, fields
from sealed import NotOpened, opened
from store_parts import rows


class Signatures:
    """The keys and the checkpoints of a board: a part of checking it."""

    def log_keys(self):
        """The keys, each with how it got its place from the one before; the last with its private half."""
        keys = []
        for row in rows(self.store, "SELECT verifier, handover FROM log_keys WHERE board = ? ORDER BY no", self.text):
            try:
                key = Key(row["verifier"])
            except Unreadable as error:
                raise Fault("log-key", row["verifier"]) from error
            if key.name != f"luwte/{self.text}" or key.text in [known.text for known, _ in keys]:
                raise Fault("log-key", row["verifier"])
            keys.append((key, self.change_to(keys, key, row["handover"])))
        if keys and self.key:
            newest = keys[-1][0]
            found = rows(self.store, "SELECT sealed FROM signing_keys WHERE board = ?", self.text)
            try:
                bound = fields("luwte board row 1", self.id, b"log_keys", newest.text.encode())
                newest.is_half_of(opened(self.key, bound, found[0]["sealed"] if found else b""))
            except (Unreadable, NotOpened) as error:
                raise Fault("log-key", newest.text) from error
        return keys

    def change_to(self, keys, key, note):
        if keys and note is None:
            raise Fault("key-change-missing", key.text)
        if not keys and note is None:
            return None
        try:
            change = Change(note)
        except Fault as fault:
            raise Fault("key-change", key.text) from fault
        before, earlier = keys[-1] if keys else (None, None)
        fits = before and (change.from_key.text, change.to_key.text) == (before.text, key.text)
        if not fits or change.size <= (earlier.size if earlier else 0):
            raise Fault("key-change", key.text)
        return change

    def signed(self, kept_key, kept_note):
        """The roots by size, each signed by the key of that time and saying what its row says."""
        keys, last = self.log_keys(), 0
        if kept_key and kept_key not in [key.text for key, _ in keys]:
            raise Fault("other-key", kept_key)
        self.later = [key.id.hex() for key, _ in keys[1:]]

        def read(note):
            """What a key of ours signed, and whether it did in its time."""
            for at, (key, change) in enumerate(keys):
                try:
                    found = checkpoint(note, key)
                except Fault:
                    continue
                successor = keys[at + 1][1] if at + 1 < len(keys) else None
                begun = change is None or change.size < found[0]
                return found, begun and (successor is None or found[0] <= successor.size)
            return None, False

        for row in rows(self.store, "SELECT size, root, at, note FROM checkpoints WHERE board = ? ORDER BY size", self.text):
            found, in_time = read(row["note"])
            if not found or (found[0], found[1], found[2] * 1_000_000) != (row["size"], row["root"], row["at"]):
                raise Fault("checkpoint", row["size"])
            if not in_time:
                raise Fault("checkpoint-key", row["size"])
            if found[3] != last:
                raise Fault("checkpoint-missing", found[3])
            last = found[0]
            self.roots[found[0]] = found[1]
        tree = rows(self.store, "SELECT signed FROM log_trees WHERE board = ?", self.text)
        signed = tree[0]["signed"] if tree else 0
        if signed != last:
            raise Fault("checkpoint-missing", signed)
        for key, change in keys:
            if change and self.roots.get(change.size) != change.root:
                raise Fault("key-change", key.text)
        if kept_note:
            found, in_time = read(kept_note)
            if not in_time:
                raise Fault("kept-note", self.text)
            if self.roots.setdefault(found[0], found[1]) != found[1]:
                raise Fault("checkpoint", found[0])
