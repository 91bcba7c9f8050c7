-- The staff route: signals about somebody who works for a school. Its own tables, its own keys: nothing
-- here refers to a pupil, a dossier or a school, and no list of dossiers leads here.

-- A record. What it is about, and about whom, stands sealed in its events.
CREATE TABLE staff_records (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id)
) STRICT, WITHOUT ROWID;

-- Keys, apart from what they open.
CREATE TABLE staff_keys (
    board TEXT NOT NULL,
    record TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (board, record),
    FOREIGN KEY (board, record) REFERENCES staff_records (board, id)
) STRICT, WITHOUT ROWID;

-- Its events. Rows are added, never changed.
CREATE TABLE staff_events (
    board TEXT NOT NULL,
    record TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    member TEXT NOT NULL,
    sealed BLOB NOT NULL,
    commitment BLOB NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (board, record, seq),
    FOREIGN KEY (board, record) REFERENCES staff_records (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_events_member ON staff_events (board, member, at);

-- Whom the board named to receive signals, and its guideline. Rows are added, never changed. Why, and
-- what the guideline says, stands sealed.
CREATE TABLE staff_recipients (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    kind TEXT NOT NULL,
    member TEXT,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;

-- A leaf of the log can stand for an event of the staff route too.
ALTER TABLE log_leaves ADD COLUMN staff TEXT;
CREATE UNIQUE INDEX log_leaves_staff ON log_leaves (board, staff, seq)
    WHERE staff IS NOT NULL;
