-- Letters by mail. To whom one goes, of what kind it is and the secret in it stand sealed; of a
-- letter that was sent nothing of that is kept.
CREATE TABLE letters (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    state TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    ended_at INTEGER,
    sealed BLOB,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    CHECK (no > 0),
    CHECK (state IN ('waiting', 'sent', 'failed')),
    CHECK (state <> 'sent' OR sealed IS NULL)
) STRICT;
-- The job looks over all boards at once.
CREATE INDEX letters_due ON letters (state, due_at);
CREATE INDEX letters_state ON letters (board, state, ended_at);

-- How far a member was told by letters that come again and again, such as those about checkpoints.
CREATE TABLE letter_marks (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (board, member, kind),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
