#!/usr/bin/python3
"""Checks reports of Luwte, written from docs/adr/0007-the-log-and-its-proof.md alone.

    tools/verify_report.py [--key VERIFIER_KEY] FILE...

For each file one line: `holds`, `unreadable`, or the first thing that does not hold, with the number
of the record. It shares no code with the program: the tests hold the two against each other. It
needs python3-cryptography.
"""

import argparse
import base64
import binascii
import hashlib
import json
import re
import struct
import sys
import uuid
import zlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

DOCUMENT = {
    "format": str,
    "board": str,
    "dossier": str,
    "verifier-key": str,
    "checkpoint": str,
    "records": list,
    "seal": str,
}
RECORD = {
    "no": (int, 0, 2**32 - 1),
    "kind": str,
    "member": str,
    "at": (int, -(2**63), 2**63 - 1),
    "text": (str, None),
    "salt": (str, None),
    "commitment": str,
    "link": str,
    "leaf": (int, 0, 2**64 - 1),
    "proof": list,
}

NUMBER = "(0|[1-9][0-9]*)"
CHECKPOINT = rf"([^\n]+)\n{NUMBER}\n([^\n]+)\ntime (0|-?[1-9][0-9]*)\nprevious {NUMBER}\n"


class Unreadable(Exception):
    """It cannot be read."""


class Fault(Exception):
    """It does not hold."""


def fields(label, *values):
    return b"".join(struct.pack(">Q", len(v)) + v for v in (label.encode(), *values))


def sha256(data):
    return hashlib.sha256(data).digest()


def node(left, right):
    return sha256(b"\x01" + left + right)


def is_included(leaf, index, size, proof, root):
    """RFC 9162, section 2.1.3.2."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            r = node(p, r)
            while fn % 2 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def from_base64(text, length=None):
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, binascii.Error) as error:
        raise Unreadable from error
    if base64.b64encode(data).decode() != text or length not in (None, len(data)):
        raise Unreadable
    return data


def from_uuid(text):
    try:
        found = uuid.UUID(text)
    except ValueError as error:
        raise Unreadable from error
    if str(found) != text:
        raise Unreadable
    return found.bytes


class Key:
    """A C2SP verifier key."""

    def __init__(self, text):
        parts = text.split("+", 2)
        if len(parts) != 3 or not parts[0] or re.search(r"\s", parts[0]):
            raise Unreadable
        self.text, self.name = text, parts[0]
        public = from_base64(parts[2], 33)
        if public[0] != 1:
            raise Unreadable
        self.id = sha256(self.name.encode() + b"\n" + public)[:4]
        if self.id.hex() != parts[1]:
            raise Unreadable
        self.bytes = public[1:]
        self.public = Ed25519PublicKey.from_public_bytes(self.bytes)

    def has_signed(self, data, signature):
        try:
            self.public.verify(signature, data)
        except InvalidSignature:
            return False
        return True

    def is_half_of(self, seed):
        """Refuses a private half that is not that of this key."""
        if len(seed) != 32:
            raise Unreadable
        public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
        if public.public_bytes(Encoding.Raw, PublicFormat.Raw) != self.bytes:
            raise Unreadable

    def has_sealed(self, data, signature):
        return self.has_signed(fields("luwte file seal 1", sha256(data)), signature)


def checkpoint(note, key):
    """Size, root, seconds and the size before, of a signed note."""
    text, empty, signature = note.partition("\n\n")
    if not empty or not signature.startswith("\u2014 ") or not signature.endswith("\n"):
        raise Fault("checkpoint")
    name, space, encoded = signature[2:-1].partition(" ")
    text += "\n"
    try:
        signature = from_base64(encoded)
    except Unreadable as error:
        raise Fault("checkpoint") from error
    signed = space and name == key.name and signature[:4] == key.id
    if not signed or not key.has_signed(text.encode(), signature[4:]):
        raise Fault("checkpoint")
    lines = re.fullmatch(CHECKPOINT, text)
    if not lines or lines[1] != key.name:
        raise Fault("checkpoint")
    try:
        root = from_base64(lines[3], 32)
    except Unreadable as error:
        raise Fault("checkpoint") from error
    return int(lines[2]), root, int(lines[4]), int(lines[5])


def shaped(value, shape):
    """Exactly these fields, of these kinds."""
    if not isinstance(value, dict) or not set(value) <= set(shape):
        raise Unreadable
    for name, kind in shape.items():
        optional = isinstance(kind, tuple) and kind[1] is None
        if name not in value and not optional:
            raise Unreadable
        found = value.get(name)
        if optional:
            fits = found is None or isinstance(found, str)
        elif isinstance(kind, tuple):
            fits = type(found) is int and kind[1] <= found <= kind[2]
        else:
            fits = isinstance(found, kind)
        if not fits:
            raise Unreadable
    return value


def once(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise Unreadable
    return dict(pairs)


def refuse(_):
    raise Unreadable


def whole(text):
    return refuse(text) if text == "-0" else int(text)


def document(data):
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=once,
            parse_constant=refuse,
            parse_float=refuse,
            parse_int=whole,
        )
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    shaped(value, DOCUMENT)
    if value["format"] != "luwte proof 1":
        raise Unreadable
    for record in value["records"]:
        shaped(record, RECORD)
        if (record.get("text") is None) != (record.get("salt") is None):
            raise Unreadable
        for name in ("commitment", "link"):
            record[name] = from_base64(record[name], 32)
        if record.get("salt") is not None:
            record["salt"] = from_base64(record["salt"], 32)
        if not all(isinstance(one, str) for one in record["proof"]):
            raise Unreadable
        record["proof"] = [from_base64(one, 32) for one in record["proof"]]
        record["member"] = from_uuid(record["member"])
    value["board-id"] = from_uuid(value["board"])
    value["dossier-id"] = from_uuid(value["dossier"])
    value["key"] = Key(value["verifier-key"])
    return value


def attachment(pdf):
    """The one file inside."""
    found = [match.start() for match in re.finditer(rb"/Type/EmbeddedFile/", pdf)]
    if len(found) != 1:
        raise Unreadable
    start = pdf.rfind(b" obj\n", 0, found[0])
    body = pdf.find(b"\nstream\n", start)
    if start < 0 or body < 0:
        raise Unreadable
    head = pdf[start:body]
    length = re.search(rb"/Length (\d+)", head)
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable from error
    if not length or head.index(b"/Length ") != length.start():
        raise Unreadable
    begin = body + len(b"\nstream\n")
    data = pdf[begin : begin + int(length[1])]
    if len(data) != int(length[1]):
        raise Unreadable
    if b"/Filter" not in head:
        return data
    if b"/FlateDecode" not in head:
        raise Unreadable
    unpack = zlib.decompressobj()
    try:
        data = unpack.decompress(data)
    except zlib.error as error:
        raise Unreadable from error
    if not unpack.eof:
        raise Unreadable
    return data


def has_seal(data, mark, times, key):
    """Whether the key sealed the file, which has its seal this many times."""
    places = [match.end() for match in re.finditer(re.escape(mark), data)]
    if len(places) != times:
        return False
    digits = {data[place : place + 128] for place in places}
    seal = digits.pop()
    if digits or not re.fullmatch(rb"[0-9a-f]{128}", seal):
        return False
    zeroed = bytearray(data)
    for place in places:
        zeroed[place : place + 128] = b"0" * 128
    return key.has_sealed(bytes(zeroed), bytes.fromhex(seal.decode()))


def check_record(value, record, before, size, root):
    no = record["no"]
    if no == 0 or (before and not (before["no"] < no and before["leaf"] < record["leaf"])):
        raise Fault("order", no)
    if record.get("text") is not None:
        text = record["text"].encode("utf-8")
        if sha256(fields("luwte commitment 1", record["salt"], text)) != record["commitment"]:
            raise Fault("text", no)
    place = (value["board-id"], value["dossier-id"], struct.pack(">I", no), record["kind"].encode())
    about = (*place, record["member"], struct.pack(">q", record["at"]), record["commitment"])
    leaf = sha256(b"\x00" + fields("luwte log event 1", *about, record["link"]))
    if not is_included(leaf, record["leaf"], size, record["proof"], root):
        raise Fault("leaf", no)
    previous = None
    if before is None and no == 1:
        previous = sha256(fields("luwte chain start 1", *place[:2]))
    elif before is not None and before["no"] + 1 == no:
        previous = before["link"]
    if previous and sha256(fields("luwte chain link 1", previous, *about)) != record["link"]:
        raise Fault("chain", no)


def check(data, given):
    paper = None
    if data.startswith(b"%PDF-"):
        paper, data = data, attachment(data)
    value = document(data)
    key = value["key"]
    if given and given != key.text:
        raise Fault("key")
    if key.name != "luwte/" + value["board"]:
        raise Fault("board")
    size, root, *_ = checkpoint(value["checkpoint"], key)
    before = None
    for record in value["records"]:
        check_record(value, record, before, size, root)
        before = record
    if not has_seal(data, b"luwte-seal-json:", 1, key):
        raise Fault("proof-seal")
    if paper and not has_seal(paper, b"luwte-seal-pdf:", 2, key):
        raise Fault("paper-seal")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--key")
    parser.add_argument("files", nargs="+", metavar="FILE")
    arguments = parser.parse_args()
    worst = 0
    for name in arguments.files:
        try:
            with open(name, "rb") as file:
                check(file.read(), arguments.key)
            print("holds")
        except Fault as fault:
            print(*fault.args)
            worst = max(worst, 1)
        except Unreadable:
            print("unreadable")
            worst = 2
    return worst


if __name__ == "__main__":
    sys.exit(main())
