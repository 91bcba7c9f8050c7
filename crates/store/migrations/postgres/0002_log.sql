-- The log of a board: what was added can be proved, and what was changed shows.
-- The other engine's file says the same in its own words.

-- The member whom an act is about, such as the one whose role changed.
ALTER TABLE audit ADD COLUMN subject TEXT COLLATE "C";

-- A leaf for every event and every audit record, in the order in which they were added. Rows are
-- added, never changed, and refer to nothing: a leaf is there whatever became of what it stands
-- for. The hashes are that of the leaf and those of the subtrees it completes.
CREATE TABLE log_leaves (
    board TEXT COLLATE "C" NOT NULL,
    idx BIGINT NOT NULL,
    dossier TEXT COLLATE "C",
    seq BIGINT,
    audit BIGINT,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (board, idx),
    FOREIGN KEY (board) REFERENCES boards (id),
    CHECK (idx >= 0)
);
CREATE UNIQUE INDEX log_leaves_event ON log_leaves (board, dossier, seq)
    WHERE dossier IS NOT NULL;
CREATE UNIQUE INDEX log_leaves_audit ON log_leaves (board, audit)
    WHERE audit IS NOT NULL;

-- How far the log of a board is, the hashes to which the next leaf is added, and how far it was when
-- it was last signed.
CREATE TABLE log_trees (
    board TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    signed BIGINT NOT NULL,
    peaks BYTEA NOT NULL,
    PRIMARY KEY (board),
    FOREIGN KEY (board) REFERENCES boards (id)
);

-- The keys that sign checkpoints. The newest signs; the public half is in clear.
CREATE TABLE log_keys (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    verifier TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id)
);

-- What was signed: the log of this size had this root. Rows are added, never changed.
CREATE TABLE checkpoints (
    board TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    at BIGINT NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, size),
    FOREIGN KEY (board) REFERENCES boards (id)
);
