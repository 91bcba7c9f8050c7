"""Opens what Luwte sealed: AES-256-GCM-SIV (RFC 8452) over AES of python3-cryptography.

Written from docs/adr/0004-sealing.md and the RFC. The library of Debian has AES but not yet this
mode; it is slow here, and for checking only.
"""

import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# x^128 + x^127 + x^126 + x^121 + 1, bit by bit.
FIELD = (1 << 128) | (1 << 127) | (1 << 126) | (1 << 121) | 1
TOP = 0x80


class NotOpened(Exception):
    """Another key, another place, or it was changed."""


def derived(secret, purpose):
    """HKDF with SHA-256 (RFC 5869), 32 bytes."""
    key = hmac.new(b"luwte root key 1", secret, hashlib.sha256).digest()
    return hmac.new(key, purpose.encode() + b"\x01", hashlib.sha256).digest()


def cipher(key):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update


def dot(one, other):
    """The product of two elements, and of x^-128."""
    product = 0
    for _ in range(128):
        if other & 1:
            product ^= one
        other >>= 1
        product = (product ^ FIELD) >> 1 if product & 1 else product >> 1
    return product


def polyval(key, data):
    key, summed = int.from_bytes(key, "little"), 0
    for at in range(0, len(data), 16):
        summed = dot(summed ^ int.from_bytes(data[at : at + 16], "little"), key)
    return summed.to_bytes(16, "little")


def padded(data):
    return data + bytes(-len(data) % 16)


def stream(encrypt, tag, length):
    first, rest = struct.unpack("<I", tag[:4])[0], tag[4:15] + bytes([tag[15] | TOP])
    count = (length + 15) // 16
    blocks = (struct.pack("<I", (first + n) & 0xFFFFFFFF) + rest for n in range(count))
    return encrypt(b"".join(blocks))[:length] if count else b""


def opened(key, bound_to, stored):
    """The text of version, nonce, ciphertext and tag."""
    if len(stored) < 1 + 12 + 16 or stored[0] != 1:
        raise NotOpened
    nonce, body, tag = stored[1:13], stored[13:-16], stored[-16:]
    encrypt = cipher(key)
    halves = [encrypt(struct.pack("<I", n) + nonce)[:8] for n in range(6)]
    authentication, encryption = b"".join(halves[:2]), cipher(b"".join(halves[2:]))
    text = bytes(a ^ b for a, b in zip(body, stream(encryption, tag, len(body))))
    lengths = struct.pack("<QQ", len(bound_to) * 8, len(text) * 8)
    summed = bytearray(polyval(authentication, padded(bound_to) + padded(text) + lengths))
    for at, byte in enumerate(nonce):
        summed[at] ^= byte
    summed[15] &= ~TOP & 0xFF
    if not hmac.compare_digest(encryption(bytes(summed)), tag):
        raise NotOpened
    return text
