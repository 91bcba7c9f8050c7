-- What was noted about a member's access to the dossier of a pupil. Rows are added, never changed.
-- Why, and what tie, stands sealed.
CREATE TABLE access_facts (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    pupil TEXT NOT NULL,
    member TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    parts TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_as TEXT NOT NULL,
    answers INTEGER,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    FOREIGN KEY (board, answers) REFERENCES access_facts (board, no),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_facts_pupil ON access_facts (board, pupil, no);
CREATE INDEX access_facts_member ON access_facts (board, member, no);
CREATE INDEX access_facts_kind ON access_facts (board, kind, no);
-- An emergency is looked back at once.
CREATE UNIQUE INDEX access_facts_answers ON access_facts (board, answers) WHERE answers IS NOT NULL;

-- Who is shut out now, for lists: made anew from what was noted.
CREATE TABLE shut_out (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    pupil TEXT NOT NULL,
    PRIMARY KEY (board, member, pupil),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT, WITHOUT ROWID;
