"""A PostgreSQL database of Luwte as an SQLite one in memory, for what checks the store. It needs psql."""

import os
import re
import sqlite3
import subprocess
from urllib.parse import parse_qs, unquote, urlsplit

# The tables that are checked.
TABLES = (
    "audit", "blobs", "boards", "checkpoints", "destroyed_dossiers", "dossier_keys", "dossiers",
    "duty_facts", "event_texts", "events", "log_keys", "log_leaves", "log_trees", "schools", "signing_keys", "staff_events",
    "staff_keys", "staff_records",
)  # fmt: skip
# What stands between two tables. In data a backslash is doubled, so no line of it reads so.
BREAK = "\\break\n"
ESCAPED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


def surroundings(address):
    """Where psql finds the server. Not as an argument: others see those, and it can hold a password."""
    parts = urlsplit(address)
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    found = {
        "PGHOST": asked.get("host") or parts.hostname,
        "PGPORT": asked.get("port") or (parts.port and str(parts.port)),
        "PGUSER": parts.username and unquote(parts.username),
        "PGPASSWORD": parts.password and unquote(parts.password),
        "PGDATABASE": unquote(parts.path.lstrip("/")),
        "PGSSLMODE": asked.get("sslmode"),
    }
    return os.environ | {name: text for name, text in found.items() if text}


def asked(address, *commands):
    """What psql prints of these commands, which all see the same moment."""
    order = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]
    begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
    script = "\n".join((begin, *commands, "COMMIT;\n"))
    done = subprocess.run(
        order, input=script, capture_output=True, encoding="utf-8", env=surroundings(address), check=False
    )
    if done.returncode:
        raise OSError(done.stderr)
    return done.stdout


def value(text, kind):
    """A cell as COPY writes it."""
    if text == "\\N":
        return None
    text = re.sub(r"\\(.)", lambda found: ESCAPED[found[1]], text)
    if kind == "bytea":
        return bytes.fromhex(text.removeprefix("\\x"))
    return int(text) if kind == "bigint" else text


def lines(text):
    return text.split("\n")[:-1]


def copied(address):
    """A copy of the tables that are checked."""
    names = ", ".join(f"'{name}'" for name in TABLES)
    shape = {name: [] for name in TABLES}
    sql = (
        "COPY (SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' "
        f"AND table_name IN ({names}) ORDER BY table_name, ordinal_position) TO STDOUT;"
    )
    for line in lines(asked(address, sql)):
        table, column, kind = line.split("\t")
        shape[table].append((column, kind))
    columns = {table: ", ".join(name for name, _ in shape[table]) for table in TABLES}
    each = (f"COPY {table} ({columns[table]}) TO STDOUT;\n\\echo '\\\\break'" for table in TABLES)
    parts = asked(address, *each).split(BREAK)
    store = sqlite3.connect(":memory:")
    for table, part in zip(TABLES, parts, strict=False):
        store.execute(f"CREATE TABLE {table} ({columns[table]})")
        for line in lines(part):
            cells = [value(text, kind) for text, (_, kind) in zip(line.split("\t"), shape[table], strict=True)]
            store.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(cells))})", cells)
    store.commit()
    return store
