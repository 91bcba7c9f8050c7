-- What was noted about the duties of the board, register by register. Rows are added, never changed.
-- What, about whom and in which words stands sealed, with when and by whom once more.
CREATE TABLE duty_facts (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    register TEXT NOT NULL,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, noted_by) REFERENCES members (board, id),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX duty_facts_register ON duty_facts (board, register, no);
CREATE INDEX duty_facts_member ON duty_facts (board, register, noted_by, no);
