"""Checks the log as a file (lines of JSON), written from docs/adr/0007-the-log-and-its-proof.md alone."""

import re
import struct

from proof_parts import (
    Fault,
    Key,
    Unreadable,
    checkpoint,
    come_before,
    decoded,
    fields,
    from_base64,
    from_uuid,
    handed_over,
    hashes,
    is_included,
    parsed,
    sha256,
    shaped,
    some,
)

HEAD = {"format": str, "board": str, "verifier-key": str, "key-changes": (list, None), "checkpoint": str}
ACT = {
    "no": (int, -(2**63), 2**63 - 1),
    "at": (int, -(2**63), 2**63 - 1),
    "member": (str, None),
    "name": str,
    "role": (str, None),
    "action": str,
    "subject": (str, None),
    "subject-name": str,
    "dossier": (str, None),
    "record": (int, 0, 2**32 - 1, None),
    "reason": (str, None),
    "outcome": str,
    "salt": (str, None),
    "leaf": (int, 0, 2**64 - 1),
    "proof": list,
}
END = {"lines": (int, 0, 2**64 - 1), "seal": str}


def act_leaf(board, act):
    ids = {name: act[name] and from_uuid(act[name]) for name in ("member", "subject", "dossier")}
    text = {name: act[name] if act[name] is None else act[name].encode() for name in ("role", "reason")}
    record = None if act["record"] is None else struct.pack(">I", act["record"])
    number, moment = struct.pack(">q", act["no"]), struct.pack(">q", act["at"])
    salt = [] if act["salt"] is None else [from_base64(act["salt"], 16)]
    return sha256(b"\x00" + fields(
        "luwte log audit 2" if salt else "luwte log audit 1", board, number, moment, some(ids["member"]), some(text["role"]), act["action"].encode(),
        some(ids["subject"]), some(ids["dossier"]), some(record), some(text["reason"]), act["outcome"].encode(),
        *salt,
    ))  # fmt: skip


def act(board, line):
    """A line of the log, its leaf and its proof."""
    found = shaped(parsed(line), ACT)
    for name, kind in ACT.items():
        if isinstance(kind, tuple) and kind[-1] is None:
            found.setdefault(name, None)
    if any(found[name] == "" for name in ("member", "subject", "dossier")):
        raise Unreadable
    return found, act_leaf(board, found), hashes(found["proof"])


def check_log(data, given):
    text = decoded(data)
    if not text.endswith("\n"):
        raise Unreadable
    before, line_feed, last = text[:-1].rpartition("\n")
    if not line_feed:
        raise Unreadable
    head, *lines = before.split("\n")
    head, end = shaped(parsed(head), HEAD), shaped(parsed(last), END)
    board, key = from_uuid(head["board"]), Key(head["verifier-key"])
    acts = [act(board, line) for line in lines]
    seal = re.fullmatch("luwte-seal-log:([0-9a-f]{128})", end["seal"])
    if not seal:
        raise Unreadable
    changes = handed_over(head.get("key-changes") or [], key, given)
    if key.name != "luwte/" + head["board"]:
        raise Fault("board")
    size, root, *_ = checkpoint(head["checkpoint"], key)
    come_before(changes, size)
    newer = None
    for found, leaf, proof in acts:
        no = found["no"]
        if no < 1 or (newer is not None and newer <= no):
            raise Fault("line-order", no) if no >= 0 else Fault("line-order")
        if not is_included(leaf, found["leaf"], size, proof, root):
            raise Fault("line", no)
        newer = no
    written = (before + "\n").encode()
    if len(acts) != end["lines"] or not key.has_sealed(written, bytes.fromhex(seal[1])):
        raise Fault("log-seal")
