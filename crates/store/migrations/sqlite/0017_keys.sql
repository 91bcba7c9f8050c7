-- Keys can be changed. The other engine's file says the same in its own words.

-- The private half of the key that signs now, sealed. It stands apart from the public halves, which stay:
-- of a key that signs no more it is gone.
CREATE TABLE signing_keys (
    board TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board),
    FOREIGN KEY (board) REFERENCES boards (id)
) STRICT;
INSERT INTO signing_keys (board, sealed)
SELECT board, sealed FROM log_keys k WHERE no = (SELECT MAX(no) FROM log_keys l WHERE l.board = k.board);
ALTER TABLE log_keys DROP COLUMN sealed;

-- That the key before gave its place to this one, signed by that key; nothing for the first.
ALTER TABLE log_keys ADD COLUMN handover TEXT;

-- When the key of a board was last changed; nothing when it is the one with which the board was founded.
ALTER TABLE boards ADD COLUMN key_since INTEGER;

-- With which key names are blinded, once the root key was changed: before that it follows from the root key.
CREATE TABLE index_keys (
    no INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (no),
    CHECK (no = 1)
) STRICT, WITHOUT ROWID;
