#!/usr/bin/python3
"""Checks reports and log files of Luwte, written from docs/adr/0007-the-log-and-its-proof.md alone.

    tools/verify_report.py [--key VERIFIER_KEY] FILE...

For each file one line: `holds`, `unreadable`, or the first thing that does not hold, with the number
of the record. It shares no code with the program: the tests hold the two against each other. It
needs python3-cryptography.
"""

import argparse
import re
import struct
import sys
import zlib

from log_file import check_log
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
)

DOCUMENT = {
    "format": str,
    "board": str,
    "dossier": str,
    "verifier-key": str,
    "key-changes": (list, None),
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


def document(data):
    value = shaped(parsed(decoded(data)), DOCUMENT)
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
        record["proof"] = hashes(record["proof"])
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
    if data.startswith(b'{"format":"luwte log 1"'):
        check_log(data, given)
        return
    paper = None
    if data.startswith(b"%PDF-"):
        paper, data = data, attachment(data)
    value = document(data)
    key = value["key"]
    changes = handed_over(value.get("key-changes") or [], key, given)
    if key.name != "luwte/" + value["board"]:
        raise Fault("board")
    size, root, *_ = checkpoint(value["checkpoint"], key)
    come_before(changes, size)
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
