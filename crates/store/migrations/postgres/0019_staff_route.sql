-- The staff route: signals about somebody who works for a school. Its own tables, its own keys: nothing
-- here refers to a pupil, a dossier or a school, and no list of dossiers leads here.

-- A record. What it is about, and about whom, stands sealed in its events.
CREATE TABLE staff_records (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id)
);

-- Keys, apart from what they open.
CREATE TABLE staff_keys (
    board TEXT COLLATE "C" NOT NULL,
    record TEXT COLLATE "C" NOT NULL,
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (board, record),
    FOREIGN KEY (board, record) REFERENCES staff_records (board, id)
);

-- Its events. Rows are added, never changed.
CREATE TABLE staff_events (
    board TEXT COLLATE "C" NOT NULL,
    record TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    commitment BYTEA NOT NULL,
    link BYTEA NOT NULL,
    PRIMARY KEY (board, record, seq),
    FOREIGN KEY (board, record) REFERENCES staff_records (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
);
CREATE INDEX staff_events_member ON staff_events (board, member, at);

-- Whom the board named to receive signals, and its guideline. Rows are added, never changed. Why, and
-- what the guideline says, stands sealed.
CREATE TABLE staff_recipients (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C",
    at BIGINT NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
);

-- A leaf of the log can stand for an event of the staff route too.
ALTER TABLE log_leaves ADD COLUMN staff TEXT COLLATE "C";
CREATE UNIQUE INDEX log_leaves_staff ON log_leaves (board, staff, seq)
    WHERE staff IS NOT NULL;
