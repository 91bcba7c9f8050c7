"""What the check of a store reads rows and grows trees with, written from docs/adr alone."""

import sqlite3
import uuid

from proof_parts import Fault, node, sha256


def rows(store, sql, *values):
    store.row_factory = sqlite3.Row
    return store.execute(sql, values).fetchall()


def ident(row, table, column):
    """An id as bytes; none when there is none."""
    if row[column] is None:
        return None
    try:
        return uuid.UUID(row[column]).bytes
    except ValueError as error:
        raise Fault("odd", f"{table}.{column}") from error


def code(row, column):
    return None if row[column] is None else row[column].encode()


def hash_of(row, table, column):
    if len(row[column]) != 32:
        raise Fault("odd", f"{table}.{column}")
    return row[column]


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
