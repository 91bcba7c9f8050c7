#!/usr/bin/python3
"""Measures how long a log of a million records takes to verify, and what a leaf costs when added.

Founds a board with the given luwte binary, fills its audit log and its Merkle log with invented
records (no content: that is measured elsewhere), has the binary sign and verify it, and holds the
time against the ceiling measured in the same run: SHA-256 over the same bytes of all leaves and
nodes, in one thread, by OpenSSL. Then it commits audit records one by one, durably, with and without
the statements of the log. Everything stays on this machine.

    bench/verify_log.py target/release/luwte [--records 1000000]

Prints seconds, the ratio to the ceiling, and milliseconds per append. Ends with 1 when the target is
not met.
"""

import argparse
import hashlib
import sqlite3
import statistics
import struct
import subprocess
import tempfile
import time
import uuid
from pathlib import Path

# Seconds for a million records (the speed targets of the design).
TARGET = 10.0
MOMENT = 1_795_392_000_000_000
ACTION, OUTCOME, ROLE = "read-dossier", "done", "care-coordinator"
AUDIT = "INSERT INTO audit (board, no, at, member, role, action, dossier, outcome, salt) VALUES (?,?,?,?,?,?,?,?,?)"
LEAF = "INSERT INTO log_leaves (board, idx, audit, hashes) VALUES (?,?,?,?)"
TREE = (
    "INSERT INTO log_trees (board, size, signed, peaks) VALUES (?,?,0,?) "
    "ON CONFLICT (board) DO UPDATE SET size = excluded.size, peaks = excluded.peaks"
)


def fields(label: str, *values: bytes) -> bytes:
    return b"".join(struct.pack(">Q", len(v)) + v for v in (label.encode(), *values))


class Log:
    """The leaves and nodes of a growing log."""

    def __init__(self, board: uuid.UUID, member: uuid.UUID, dossier: uuid.UUID):
        self.ids = (board, member, dossier)
        self.size, self.peaks, self.hashed = 0, [], []

    def hash(self, data: bytes) -> bytes:
        self.hashed.append(data)
        return hashlib.sha256(data).digest()

    def add(self) -> tuple[tuple, tuple]:
        """The next audit record and its leaf, as rows."""
        board, member, dossier = self.ids
        no = self.size + 1
        salt = struct.pack(">QQ", 0, no)
        data = fields(
            "luwte log audit 2", board.bytes, struct.pack(">q", no), struct.pack(">q", MOMENT + no),
            b"\x01" + member.bytes, b"\x01" + ROLE.encode(), ACTION.encode(), b"",
            b"\x01" + dossier.bytes, b"", b"", OUTCOME.encode(), salt,
        )  # fmt: skip
        made = [self.hash(b"\x00" + data)]
        rest = self.size
        while rest & 1:
            made.append(self.hash(b"\x01" + self.peaks.pop() + made[-1]))
            rest >>= 1
        self.peaks.append(made[-1])
        self.size += 1
        audit = (str(board), no, MOMENT + no, str(member), ROLE, ACTION, str(dossier), OUTCOME, salt)
        return audit, (str(board), no - 1, no, b"".join(made))


def founded(binary: Path, folder: str) -> tuple[Path, Path]:
    home = Path(folder) / "luwte"
    school = "99ZZ00,De Vlierhof,Waterveen,0900 000 00 00"
    command = [binary, "init", "--board", "Stichting Vlier", "--school", school, home]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return home / "luwte.toml", home / "luwte.db"


def fill(database: Path, records: int) -> Log:
    store = sqlite3.connect(database, isolation_level=None)
    board = uuid.UUID(store.execute("SELECT id FROM boards").fetchone()[0])
    log = Log(board, uuid.UUID(int=2**122 + 7), uuid.UUID(int=2**122 + 9))
    store.execute("BEGIN IMMEDIATE")
    # What founding wrote down makes place: every record is then of the same kind.
    for table in ("log_leaves", "log_trees", "audit"):
        store.execute(f"DELETE FROM {table}")
    for _ in range(records):
        audit, leaf = log.add()
        store.execute(AUDIT, audit)
        store.execute(LEAF, leaf)
    store.execute(TREE, (str(board), log.size, b"".join(log.peaks)))
    store.execute("COMMIT")
    store.close()
    return log


def timed(command: list) -> float:
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


def appends(database: Path, log: Log, count: int, with_log: bool) -> float:
    """The median of one durable append, in milliseconds."""
    store = sqlite3.connect(database, isolation_level=None)
    store.execute("PRAGMA synchronous = FULL")
    # Signing wrote something down too.
    log.size = max(log.size, store.execute("SELECT MAX(no) FROM audit").fetchone()[0])
    took = []
    for _ in range(count):
        audit, leaf = log.add()
        began = time.perf_counter()
        store.execute("BEGIN IMMEDIATE")
        store.execute(AUDIT, audit)
        if with_log:
            store.execute("SELECT board, size, signed, peaks FROM log_trees WHERE board = ?", audit[:1])
            store.execute(LEAF, leaf)
            store.execute(TREE, (audit[0], log.size, b"".join(log.peaks)))
        store.execute("COMMIT")
        took.append((time.perf_counter() - began) * 1000)
    store.close()
    return statistics.median(took)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=Path)
    parser.add_argument("--records", type=int, default=1_000_000)
    arguments = parser.parse_args()
    binary = arguments.binary.resolve()
    with tempfile.TemporaryDirectory() as folder:
        config, database = founded(binary, folder)
        log = fill(database, arguments.records)
        subprocess.run([binary, "checkpoint", "--config", config], check=True, stdout=subprocess.DEVNULL)
        began = time.monotonic()
        for data in log.hashed:
            hashlib.sha256(data)
        ceiling = time.monotonic() - began
        log.hashed.clear()
        verify = min(timed([binary, "verify", "--store", "--config", config]) for _ in range(3))
        size = database.stat().st_size / arguments.records
        print(f"records              {arguments.records:10}")
        print(f"bytes per record     {size:10.0f} (audit record, leaf, nodes, indexes)")
        print(f"ceiling (hashing)    {ceiling:10.2f} s")
        print(f"verify --store       {verify:10.2f} s, the best of three")
        print(f"ratio                {verify / ceiling:10.1f}")
        is_met = verify <= TARGET * arguments.records / 1_000_000
        print(f"target               {TARGET:10.0f} s for a million: {'met' if is_met else 'NOT met'}")
        plain, logged = (appends(database, log, 300, with_log) for with_log in (False, True))
        print(f"append, durable      {plain:10.3f} ms without the log, {logged:.3f} ms with it")
        print(f"added by the log     {logged - plain:10.3f} ms")
    return 0 if is_met else 1


if __name__ == "__main__":
    raise SystemExit(main())
