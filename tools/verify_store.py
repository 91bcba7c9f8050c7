#!/usr/bin/python3
"""Checks a whole store of Luwte, written from docs/adr alone.

    tools/verify_store.py [--root-key FILE] [--key VERIFIER_KEY] [--checkpoint NOTE] DATABASE

DATABASE is an SQLite file, or `postgres-file:` and a file that holds the address of a PostgreSQL database.
Prints `holds`, or the first thing that does not hold, as `luwte verify --store` names it. Without the
root key nothing sealed is opened: texts, keys of dossiers and the private half of log keys are then
not looked at. It shares no code with the program: the tests hold the two against each other.
"""

import argparse
import json
import sqlite3
import struct
import sys
import uuid
from itertools import zip_longest

from postgres_copy import copied
from proof_parts import Fault, checkpoint, fields, sha256, some
from sealed import NotOpened, derived, opened
from store_parts import Peaks, code, hash_of, ident, rows
from store_registers import registers
from store_signatures import Signatures

PAGE = 4096


class Board(Signatures):
    """One board, with everything that was seen of it so far."""

    def __init__(self, store, row, root_key):
        self.store, self.text, self.id = store, row["id"], uuid.UUID(row["id"]).bytes
        self.peaks, self.last_audit, self.seen, self.roots = Peaks(), 0, {}, {}
        self.files, self.destroyed, self.announced = {}, {}, set()
        self.texts, self.gone, self.told = {}, set(), set()
        self.later, self.logged_keys, self.staff, self.duties = [], [], {}, {}
        self.key = None
        if root_key:
            bound = fields("luwte board key 1", self.id)
            try:
                self.key = opened(root_key, bound, row["wrapped_key"])
            except NotOpened as error:
                raise Fault("board-key", self.text) from error

    def check(self, kept_key, kept_note):
        self.signed(kept_key, kept_note)
        self.whole_log()
        if self.key:
            self.all_files()
        of_schools = "school IN (SELECT id FROM schools WHERE board = ?)"
        listed = rows(
            self.store, f"SELECT id, version FROM dossiers WHERE board = ? AND {of_schools} ORDER BY id", *[self.text] * 2
        )
        for row in listed:
            if row["id"] in self.destroyed:
                raise Fault("not-destroyed", row["id"])
            number = self.seen.get(uuid.UUID(row["id"]).bytes, (0,))[0]
            if number != row["version"]:
                raise Fault("dossier-count", row["id"])
        records = rows(self.store, "SELECT id, version FROM staff_records WHERE board = ? ORDER BY id", self.text)
        for row in records:
            if self.staff.get(uuid.UUID(row["id"]).bytes, (0,))[0] != row["version"]:
                raise Fault("staff-count", row["id"])
        for record in sorted(self.staff.keys() - {uuid.UUID(row["id"]).bytes for row in records}):
            raise Fault("staff-missing", str(uuid.UUID(bytes=record)))
        known = {row["id"] for row in listed} | self.destroyed.keys()
        for dossier in sorted(str(uuid.UUID(bytes=dossier)) for dossier in self.seen):
            if dossier not in known:
                raise Fault("dossier-missing", dossier)
        self.certificates()
        if self.key:
            registers(self.store, (self.text, self.id), self.key, self.duties)

    def certificates(self):
        """What is left of each dossier that was destroyed says what the log says, and none is left out."""
        rows_left = rows(self.store, "SELECT * FROM destroyed_dossiers WHERE board = ? ORDER BY confirmed_at DESC, dossier DESC", self.text)
        for row in rows_left:
            said = self.destroyed.get(row["dossier"])
            left = (row["confirmed_at"], row["confirmed_by"], row["confirmed_as"], row["records"], row["proposed_by"])
            last = self.seen.get(uuid.UUID(row["dossier"]).bytes, (0,))[0]
            announced = (row["dossier"], row["proposed_at"], row["proposed_by"], row["proposed_as"])
            if said != left or announced not in self.announced or last != row["records"]:
                raise Fault("certificate", row["dossier"])
        for dossier in sorted(self.destroyed.keys() - {row["dossier"] for row in rows_left}):
            raise Fault("certificate", dossier)


    # The log, from its first leaf to its last.

    def tree(self):
        found = rows(self.store, "SELECT size, peaks FROM log_trees WHERE board = ?", self.text)
        if not found:
            return Peaks()
        size, data = found[0]["size"], found[0]["peaks"]
        if len(data) != 32 * bin(size).count("1"):
            raise Fault("odd", "log_trees.peaks")
        return Peaks(size, [data[at : at + 32] for at in range(0, len(data), 32)])

    def page(self, first, last):
        """Leaves with what they stand for."""
        span = (self.text, first, last)
        leaves = rows(self.store, "SELECT * FROM log_leaves WHERE board = ? AND idx >= ? AND idx < ? ORDER BY idx", *span)
        for leaf in leaves:
            kinds = tuple(leaf[column] is None for column in ("dossier", "staff", "seq", "audit"))
            if kinds not in ((False, True, False, True), (True, False, False, True), (True, True, True, False)):
                raise Fault("odd", "log_leaves.audit")
            ident(leaf, "log_leaves", "dossier")
            ident(leaf, "log_leaves", "staff")
            if not leaf["hashes"] or len(leaf["hashes"]) % 32:
                raise Fault("odd", "log_leaves.hashes")
        joined = "FROM log_leaves l JOIN {0} WHERE l.board = ? AND l.idx >= ? AND l.idx < ?"
        of_audit = rows(self.store, "SELECT l.idx, t.* " + joined.format("audit t ON t.board = l.board AND t.no = l.audit"), *span)
        audit = {row["idx"]: (row, self.audit_leaf(row)) for row in of_audit}
        on = (
            "events t ON t.board = l.board AND t.dossier = l.dossier AND t.seq = l.seq "
            "LEFT JOIN event_texts x ON x.board = t.board AND x.dossier = t.dossier AND x.seq = t.seq"
        )
        found = rows(self.store, "SELECT l.idx, t.*, x.sealed " + joined.format(on), *span)
        events = {row["idx"]: self.event(row) for row in found}
        on = "staff_events t ON t.board = l.board AND t.record = l.staff AND t.seq = l.seq"
        for row in rows(self.store, "SELECT l.idx, t.* " + joined.format(on), *span):
            events[row["idx"]] = self.event(row, "staff_events", "record")
        return leaves, audit, events

    def whole_log(self):
        kept, events, audits = self.tree(), 0, 0
        self.compare_root()
        while self.peaks.size < kept.size:
            last = min(kept.size, self.peaks.size + PAGE)
            leaves, audit, of_events = self.page(self.peaks.size, last)
            for leaf in leaves:
                index = self.peaks.size
                if leaf["idx"] != index:
                    raise Fault("leaf-missing", index)
                if leaf["audit"] is not None:
                    if index not in audit:
                        raise Fault("audit-missing", leaf["audit"])
                    made = self.audit(leaf, *audit[index])
                    audits += 1
                else:
                    if index not in of_events:
                        raise Fault("event-missing", f"{leaf['dossier'] or leaf['staff']}, {leaf['seq']}")
                    made = self.chained(leaf, of_events[index])
                    events += 1
                if b"".join(self.peaks.push(made)) != leaf["hashes"]:
                    raise Fault("node", index)
                self.compare_root()
            if self.peaks.size < last:
                raise Fault("leaf-missing", self.peaks.size)
        self.end(kept, events, audits)

    def audit_leaf(self, row):
        record = None if row["record"] is None else struct.pack(">I", row["record"])
        number, moment = struct.pack(">q", row["no"]), struct.pack(">q", row["at"])
        salt = [] if row["salt"] is None else [row["salt"]]
        if salt and len(salt[0]) != 16:
            raise Fault("odd", "audit.salt")
        return sha256(b"\x00" + fields(
            "luwte log audit 2" if salt else "luwte log audit 1", self.id, number, moment, some(ident(row, "audit", "member")),
            some(code(row, "role")), code(row, "action"), some(ident(row, "audit", "subject")),
            some(ident(row, "audit", "dossier")), some(record), some(code(row, "reason")), code(row, "outcome"),
            *salt,
        ))  # fmt: skip

    def audit(self, leaf, row, made):
        if leaf["hashes"][:32] != made:
            raise Fault("audit-changed", row["no"])
        if row["no"] != self.last_audit + 1:
            raise Fault("audit-order", row["no"])
        self.last_audit = row["no"]
        if row["action"] == "destruction-announced":
            self.announced.add((row["dossier"], row["at"], row["member"], row["role"]))
        if row["action"] == "destroy-dossier" and row["outcome"] == "done" and row["dossier"]:
            who = (row["at"], row["member"], row["role"], row["record"], row["subject"])
            self.destroyed[row["dossier"]] = who
        if row["record"] is not None and row["dossier"] is None and row["outcome"] == "done":
            self.duties[row["record"]] = (row["member"], row["action"])
        if row["action"] == "change-log-key" and row["outcome"] == "done":
            self.logged_keys.append(row["reason"] or "")
        return made

    def event(self, row, table="events", stream="dossier"):
        place = (self.id, ident(row, table, stream), struct.pack(">I", row["seq"]), row["kind"].encode())
        member, moment = ident(row, table, "member"), struct.pack(">q", row["at"])
        commitment = hash_of(row, table, "commitment")
        return row, place, (*place, member, moment, commitment), hash_of(row, table, "link")

    def chained(self, leaf, event):
        row, place, about, link = event
        is_staff = leaf["staff"] is not None
        stream, seen = (leaf["staff"], self.staff) if is_staff else (leaf["dossier"], self.seen)
        which = f"{stream}, {leaf['seq']}"
        label = "luwte log staff event 1" if is_staff else "luwte log event 1"
        made = sha256(b"\x00" + fields(label, *about, link))
        if leaf["hashes"][:32] != made:
            raise Fault("event-changed", which)
        dossier = place[1]
        if dossier not in seen:
            key = self.staff_key(dossier) if is_staff else self.dossier_key(dossier)
            seen[dossier] = (0, sha256(fields("luwte chain start 1", *place[:2])), key)
        last, before, key = seen[dossier]
        if row["seq"] != last + 1:
            raise Fault("event-order", which)
        if sha256(fields("luwte chain link 1", before, *about)) != link:
            raise Fault("event-chain", which)
        seen[dossier] = (row["seq"], link, key)
        if not is_staff and row["sealed"] is None:
            # What is gone without a word of it in the log shows at the end of the log.
            self.gone.add((row["dossier"], row["seq"]))
        elif not is_staff:
            self.texts[row["dossier"]] = self.texts.get(row["dossier"], 0) + 1
        if key and row["sealed"] is not None:
            try:
                label = "luwte staff event 1" if is_staff else "luwte event 1"
                text = opened(key, fields(label, *place), row["sealed"])
            except NotOpened as error:
                raise Fault("event-text", which) from error
            if len(text) < 32 or sha256(fields("luwte commitment 1", text[:32], text[32:])) != row["commitment"]:
                raise Fault("event-text", which)
            if not is_staff:
                self.named(row, text[32:], which)
                self.moved(row, text[32:], which)
        return made

    def moved(self, row, text, which):
        """What an entry that went to the staff route left behind: no text."""
        if row["kind"] != "entry-diverted":
            return
        try:
            told = json.loads(text)["fields"]
            numbers = [*told["moved"], *([told["entry"]] if told.get("entry") is not None else [])]
        except (ValueError, KeyError) as error:
            raise Fault("event-text", which) from error
        for number in numbers:
            if (row["dossier"], number) not in self.gone:
                raise Fault("event-kept", f"{row['dossier']}, {number}")
            self.told.add((row["dossier"], number))

    def named(self, row, text, which):
        """Keeps the digest of the file that a document, or a copy that left, names."""
        if row["kind"] not in ("document-attached", "copy-disclosed"):
            return
        try:
            file = json.loads(text)["fields"].get("file")
        except (ValueError, KeyError) as error:
            raise Fault("event-text", which) from error
        if file:
            self.files[(row["dossier"], row["seq"])] = file["digest"]

    def all_files(self):
        """Each file is there, opens, and is the one that its record names."""
        opens = {str(uuid.UUID(bytes=dossier)): key for dossier, (_, _, key) in self.seen.items() if key}
        found = rows(self.store, "SELECT dossier, seq, sealed FROM blobs WHERE board = ? ORDER BY dossier, seq", self.text)
        kept = {(row["dossier"], row["seq"]): row["sealed"] for row in found}
        for (dossier, seq), digest in self.files.items():
            which = f"{dossier}, {seq}"
            if (dossier, seq) not in kept:
                raise Fault("file-missing", which)
            place = (self.id, uuid.UUID(dossier).bytes, struct.pack(">I", seq), b"file")
            try:
                data = opened(opens[dossier], fields("luwte dossier part 1", *place), kept[(dossier, seq)])
            except NotOpened as error:
                raise Fault("file-changed", which) from error
            if sha256(data).hex() != digest:
                raise Fault("file-changed", which)
        for dossier, seq in kept:
            if dossier in self.destroyed:
                raise Fault("not-destroyed", dossier)
            if dossier in opens and (dossier, seq) not in self.files:
                raise Fault("file-unlogged", f"{dossier}, {seq}")

    def dossier_key(self, dossier):
        """None when it was destroyed, or when there is no root key to open it with."""
        text = str(uuid.UUID(bytes=dossier))
        found = rows(self.store, "SELECT wrapped FROM dossier_keys WHERE board = ? AND dossier = ?", self.text, text)
        if not self.key or not found:
            return None
        try:
            key = opened(self.key, fields("luwte dossier key 1", self.id, dossier), found[0]["wrapped"])
        except NotOpened as error:
            raise Fault("dossier-key", text) from error
        return key

    def staff_key(self, record):
        """None only when there is no root key to open it with."""
        if not self.key:
            return None
        text = str(uuid.UUID(bytes=record))
        found = rows(self.store, "SELECT wrapped FROM staff_keys WHERE board = ? AND record = ?", self.text, text)
        try:
            if not found:
                raise NotOpened
            return opened(self.key, fields("luwte staff key 1", self.id, record), found[0]["wrapped"])
        except NotOpened as error:
            raise Fault("staff-key", text) from error

    def compare_root(self):
        """Holds the log so far against the checkpoint of this size, if there is one."""
        root = self.roots.pop(self.peaks.size, None)
        if root is not None and root != self.peaks.root():
            raise Fault("checkpoint-root", self.peaks.size)

    def end(self, kept, events, audits):
        """Whether nothing is left over."""
        beyond = "SELECT idx FROM log_leaves WHERE board = ? AND idx >= ? AND idx < ?"
        size = self.peaks.size
        if self.peaks.hashes != kept.hashes or rows(self.store, beyond, self.text, size, size + PAGE):
            raise Fault("tree", size)
        if self.roots:
            raise Fault("checkpoint-beyond", min(self.roots))
        for tables, seen, name in ((("events", "staff_events"), events, "event"), (("audit",), audits, "audit")):
            counted = [rows(self.store, f"SELECT COUNT(*) AS count FROM {table} WHERE board = ?", self.text) for table in tables]
            count = sum(found[0]["count"] for found in counted)
            if count != seen:
                raise Fault(f"{name}-unlogged", abs(count - seen))
        self.nothing_taken_away()
        texts = rows(self.store, "SELECT COUNT(*) AS count FROM event_texts WHERE board = ?", self.text)[0]["count"]
        if texts != sum(self.texts.values()):
            raise Fault("text-unlogged", abs(texts - sum(self.texts.values())))

    def nothing_taken_away(self):
        """What is gone without a word of it in the log was taken away; what was destroyed is gone."""
        for dossier, (_, _, key) in sorted(self.seen.items()):
            text = str(uuid.UUID(bytes=dossier))
            is_destroyed = text in self.destroyed
            if is_destroyed and (self.has_key(text) or text in self.texts):
                raise Fault("not-destroyed", text)
            if not is_destroyed and not self.has_key(text):
                raise Fault("key-missing", text)
        # Without a root key nobody reads which texts were moved.
        for dossier, number in sorted(self.gone - self.told) if self.key else ():
            if dossier not in self.destroyed:
                raise Fault("text-missing", f"{dossier}, {number}")
        for at, (kept, logged) in enumerate(zip_longest(self.later, self.logged_keys), 1):
            if kept != logged:
                raise Fault("key-change-unlogged", at)

    def has_key(self, dossier):
        """Whether there is a key, also when there is no root key to open it with."""
        sql = "SELECT dossier FROM dossier_keys WHERE board = ? AND dossier = ?"
        return bool(rows(self.store, sql, self.text, dossier))


def at_one_moment(database):
    """The store as it was at one moment."""
    if database.startswith("postgres-file:"):
        with open(database.removeprefix("postgres-file:"), encoding="utf-8") as file:
            return copied(file.read().strip())
    store = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    store.execute("BEGIN")
    return store


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root-key")
    parser.add_argument("--key")
    parser.add_argument("--checkpoint")
    parser.add_argument("database")
    arguments = parser.parse_args()
    root_key = note = None
    if arguments.root_key:
        with open(arguments.root_key, encoding="ascii") as file:
            root_key = derived(bytes.fromhex(file.read().strip()), "luwte wrapping key 1")
    if arguments.checkpoint:
        with open(arguments.checkpoint, encoding="utf-8") as file:
            note = file.read()
    store = at_one_moment(arguments.database)
    try:
        boards = rows(store, "SELECT id, wrapped_key FROM boards ORDER BY id")
        for row in boards:
            Board(store, row, root_key).check(arguments.key, note)
        orphans = "SELECT COUNT(*) AS count FROM log_trees WHERE board NOT IN (SELECT id FROM boards)"
        count = rows(store, orphans)[0]["count"]
        if count or (not boards and (arguments.key or note)):
            raise Fault("board-missing", max(count, 1))
    except Fault as fault:
        print(*fault.args)
        return 1
    print("holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
