-- A dossier can be destroyed: its texts, its key and its row go, and what the log stands on stays.
-- The other engine's file says the same in its own words.

-- The texts of events, sealed, apart from the events themselves: whoever destroys a dossier deletes the
-- texts, and no event is ever changed or deleted.
CREATE TABLE event_texts (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
);
INSERT INTO event_texts (board, dossier, seq, sealed)
SELECT board, dossier, seq, sealed FROM events;

-- A file hangs on the text of its event.
CREATE TABLE blobs_moved (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES event_texts (board, dossier, seq)
);
INSERT INTO blobs_moved (board, dossier, seq, sealed)
SELECT board, dossier, seq, sealed FROM blobs;
DROP TABLE blobs;
ALTER TABLE blobs_moved RENAME TO blobs;

-- The event log. Rows are added, never changed, and refer to no dossier: they stay when it is gone.
CREATE TABLE events_moved (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    commitment BYTEA NOT NULL,
    link BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
);
INSERT INTO events_moved (board, dossier, seq, kind, at, member, commitment, link)
SELECT board, dossier, seq, kind, at, member, commitment, link FROM events;
DROP TABLE events;
ALTER TABLE events_moved RENAME TO events;
CREATE INDEX events_member ON events (board, member, at, dossier, seq);

-- The first day on which a closed dossier may be destroyed; the last day there is where none is known.
-- Nothing where it was not worked out yet.
ALTER TABLE dossiers ADD COLUMN destroy_from TEXT COLLATE "C";
CREATE INDEX dossiers_destroy ON dossiers (board, school, status, destroy_from, id);

-- What was noted about keeping and destroying a dossier. Rows are added, never changed, and refer to no
-- dossier: they stay when it is gone. Why stands apart, sealed with the key of the dossier.
CREATE TABLE retention_facts (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL,
    noted_as TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
);
CREATE INDEX retention_facts_dossier ON retention_facts (board, dossier, no);
CREATE TABLE retention_reasons (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, no) REFERENCES retention_facts (board, no),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
);
CREATE INDEX retention_reasons_dossier ON retention_reasons (board, dossier);

-- What is left of a dossier that was destroyed: nothing of anybody it was about. Rows are added, never
-- changed.
CREATE TABLE destroyed_dossiers (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    school TEXT COLLATE "C" NOT NULL,
    edition TEXT COLLATE "C" NOT NULL,
    edition_version BIGINT NOT NULL,
    retention TEXT COLLATE "C" NOT NULL,
    opened_on TEXT COLLATE "C" NOT NULL,
    closed_on TEXT COLLATE "C" NOT NULL,
    destroy_from TEXT COLLATE "C" NOT NULL,
    records BIGINT NOT NULL,
    files BIGINT NOT NULL,
    proposed_at BIGINT NOT NULL,
    proposed_by TEXT COLLATE "C" NOT NULL,
    proposed_as TEXT COLLATE "C" NOT NULL,
    confirmed_at BIGINT NOT NULL,
    confirmed_by TEXT COLLATE "C" NOT NULL,
    confirmed_as TEXT COLLATE "C" NOT NULL,
    log_size BIGINT NOT NULL,
    PRIMARY KEY (board, dossier),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, proposed_by) REFERENCES members (board, id),
    FOREIGN KEY (board, confirmed_by) REFERENCES members (board, id),
    CHECK (confirmed_by <> proposed_by)
);
CREATE INDEX destroyed_dossiers_at ON destroyed_dossiers (board, confirmed_at, dossier);
