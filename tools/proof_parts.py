"""What every check of a proof of Luwte needs, written from docs/adr/0007-the-log-and-its-proof.md alone."""

import base64
import binascii
import hashlib
import json
import re
import struct
import uuid

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

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
        optional = isinstance(kind, tuple) and kind[-1] is None
        if name not in value and not optional:
            raise Unreadable
        found = value.get(name)
        if optional and found is None:
            fits = True
        elif isinstance(kind, tuple) and kind[0] is int:
            fits = type(found) is int and kind[1] <= found <= kind[2]
        elif isinstance(kind, tuple):
            fits = isinstance(found, str)
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


def parsed(text):
    """JSON in which nothing stands twice and every number is whole."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=once,
            parse_constant=refuse,
            parse_float=refuse,
            parse_int=whole,
        )
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    return value


def decoded(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable from error


def hashes(texts):
    if not all(isinstance(one, str) for one in texts):
        raise Unreadable
    return [from_base64(one, 32) for one in texts]


def some(value):
    """Nothing is no byte; something is a one and then itself."""
    return b"" if value is None else b"\x01" + value


class Peaks:
    """The perfect subtrees of a growing log, the largest first (RFC 6962)."""

    def __init__(self, size=0, hashes=()):
        self.size, self.hashes = size, list(hashes)

    def push(self, leaf):
        """Adds a leaf; gives its hash and those of the subtrees it completes."""
        made, size = [leaf], self.size
        while size & 1:
            made.append(node(self.hashes.pop(), made[-1]))
            size >>= 1
        self.hashes.append(made[-1])
        self.size += 1
        return made

    def root(self):
        if not self.hashes:
            return sha256(b"")
        root = self.hashes[-1]
        for left in reversed(self.hashes[:-1]):
            root = node(left, root)
        return root
