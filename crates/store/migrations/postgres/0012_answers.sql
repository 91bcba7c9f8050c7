-- Who is finally responsible for the decision to report: the role for the whole board, and at each
-- school a member with a deputy, and when that member is absent. Rows are added, never changed. Why
-- somebody is absent is not kept. The other engine's file says the same in its own words.
CREATE TABLE responsibility (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    school TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C",
    member TEXT COLLATE "C",
    deputy TEXT COLLATE "C",
    since BIGINT NOT NULL,
    until BIGINT,
    at BIGINT NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL,
    noted_as TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, deputy) REFERENCES members (board, id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
);
CREATE INDEX responsibility_school ON responsibility (board, school, no);
