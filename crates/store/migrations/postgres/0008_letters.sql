-- Letters by mail. To whom one goes, of what kind it is and the secret in it stand sealed; of a
-- letter that was sent nothing of that is kept.
CREATE TABLE letters (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    written_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    ended_at BIGINT,
    sealed BYTEA,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    CHECK (no > 0),
    CHECK (state IN ('waiting', 'sent', 'failed')),
    CHECK (state <> 'sent' OR sealed IS NULL)
);
-- The job looks over all boards at once.
CREATE INDEX letters_due ON letters (state, due_at);
CREATE INDEX letters_state ON letters (board, state, ended_at);

-- How far a member was told by letters that come again and again, such as those about checkpoints.
CREATE TABLE letter_marks (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    mark BIGINT NOT NULL,
    PRIMARY KEY (board, member, kind),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
