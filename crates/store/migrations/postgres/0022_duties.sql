-- What was noted about the duties of the board, register by register. Rows are added, never changed.
-- What, about whom and in which words stands sealed, with when and by whom once more.
CREATE TABLE duty_facts (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    register TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
);
CREATE INDEX duty_facts_register ON duty_facts (board, register, no);
CREATE INDEX duty_facts_member ON duty_facts (board, register, noted_by, no);
