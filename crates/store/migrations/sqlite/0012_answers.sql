-- Who is finally responsible for the decision to report: the role for the whole board, and at each
-- school a member with a deputy, and when that member is absent. Rows are added, never changed. Why
-- somebody is absent is not kept. The other engine's file says the same in its own words.
CREATE TABLE responsibility (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    school TEXT,
    kind TEXT NOT NULL,
    role TEXT,
    member TEXT,
    deputy TEXT,
    since INTEGER NOT NULL,
    until INTEGER,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    noted_as TEXT NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, deputy) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX responsibility_school ON responsibility (board, school, no);
