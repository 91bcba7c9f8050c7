-- Practising: a store of its own holds invented boards, one for each run of a case. The other engine's file
-- says the same in its own words.

-- That this store is for practising, and for nothing else. Only then there can be runs in it, and only a run
-- can be thrown away.
CREATE TABLE practice_store (
    no INTEGER NOT NULL,
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (no),
    CHECK (no = 1)
) STRICT, WITHOUT ROWID;

-- A run: the invented board, who plays in it and about which pupil; and for which member of which real board
-- it is, by ids that are no more than numbers here. It refers to no board: it goes last when a run is thrown
-- away.
CREATE TABLE practice_runs (
    run TEXT NOT NULL,
    case_code TEXT NOT NULL,
    trainee TEXT NOT NULL,
    pupil TEXT NOT NULL,
    for_board TEXT NOT NULL,
    for_member TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    finished_at INTEGER,
    PRIMARY KEY (run),
    UNIQUE (for_board, for_member, case_code)
) STRICT;
CREATE INDEX practice_runs_begun ON practice_runs (begun_at);

-- That a member finished a case. This stands in the real store, and is all that comes out of practising.
CREATE TABLE practice_finished (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    case_code TEXT NOT NULL,
    finished_at INTEGER NOT NULL,
    PRIMARY KEY (board, member, case_code, finished_at),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT, WITHOUT ROWID;

-- What a member does not want to see any more, such as the card for the first time.
CREATE TABLE put_away (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    card TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (board, member, card),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT, WITHOUT ROWID;
