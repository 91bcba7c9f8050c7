-- A dossier can be destroyed: its texts, its key and its row go, and what the log stands on stays.
-- The other engine's file says the same in its own words.

-- The texts of events, sealed, apart from the events themselves: whoever destroys a dossier deletes the
-- texts, and no event is ever changed or deleted.
CREATE TABLE event_texts (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
) STRICT, WITHOUT ROWID;
INSERT INTO event_texts (board, dossier, seq, sealed)
SELECT board, dossier, seq, sealed FROM events;

-- A file hangs on the text of its event.
CREATE TABLE blobs_moved (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES event_texts (board, dossier, seq)
) STRICT;
INSERT INTO blobs_moved (board, dossier, seq, sealed)
SELECT board, dossier, seq, sealed FROM blobs;
DROP TABLE blobs;
ALTER TABLE blobs_moved RENAME TO blobs;

-- The event log. Rows are added, never changed, and refer to no dossier: they stay when it is gone.
CREATE TABLE events_moved (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    member TEXT NOT NULL,
    commitment BLOB NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO events_moved (board, dossier, seq, kind, at, member, commitment, link)
SELECT board, dossier, seq, kind, at, member, commitment, link FROM events;
DROP TABLE events;
ALTER TABLE events_moved RENAME TO events;
CREATE INDEX events_member ON events (board, member, at, dossier, seq);

-- The first day on which a closed dossier may be destroyed; the last day there is where none is known.
-- Nothing where it was not worked out yet.
ALTER TABLE dossiers ADD COLUMN destroy_from TEXT;
CREATE INDEX dossiers_destroy ON dossiers (board, school, status, destroy_from, id);

-- What was noted about keeping and destroying a dossier. Rows are added, never changed, and refer to no
-- dossier: they stay when it is gone. Why stands apart, sealed with the key of the dossier.
CREATE TABLE retention_facts (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    dossier TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    noted_as TEXT NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_facts_dossier ON retention_facts (board, dossier, no);
CREATE TABLE retention_reasons (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    dossier TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, no) REFERENCES retention_facts (board, no),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_reasons_dossier ON retention_reasons (board, dossier);

-- What is left of a dossier that was destroyed: nothing of anybody it was about. Rows are added, never
-- changed.
CREATE TABLE destroyed_dossiers (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    school TEXT NOT NULL,
    edition TEXT NOT NULL,
    edition_version INTEGER NOT NULL,
    retention TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    destroy_from TEXT NOT NULL,
    records INTEGER NOT NULL,
    files INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_as TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_as TEXT NOT NULL,
    log_size INTEGER NOT NULL,
    PRIMARY KEY (board, dossier),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, proposed_by) REFERENCES members (board, id),
    FOREIGN KEY (board, confirmed_by) REFERENCES members (board, id),
    CHECK (confirmed_by <> proposed_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX destroyed_dossiers_at ON destroyed_dossiers (board, confirmed_at, dossier);
