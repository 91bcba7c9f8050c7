-- What was noted about a member's access to the dossier of a pupil. Rows are added, never changed.
-- Why, and what tie, stands sealed.
CREATE TABLE access_facts (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    pupil TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    parts TEXT COLLATE "C" NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL,
    noted_as TEXT COLLATE "C" NOT NULL,
    answers BIGINT,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    FOREIGN KEY (board, answers) REFERENCES access_facts (board, no),
    CHECK (no > 0)
);
CREATE INDEX access_facts_pupil ON access_facts (board, pupil, no);
CREATE INDEX access_facts_member ON access_facts (board, member, no);
CREATE INDEX access_facts_kind ON access_facts (board, kind, no);
-- An emergency is looked back at once.
CREATE UNIQUE INDEX access_facts_answers ON access_facts (board, answers) WHERE answers IS NOT NULL;

-- Who is shut out now, for lists: made anew from what was noted.
CREATE TABLE shut_out (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    pupil TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, member, pupil),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
