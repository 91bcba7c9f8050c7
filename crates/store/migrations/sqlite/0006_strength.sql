-- A session says how sure it is who is there. Whoever was signed in signs in again.
DROP TABLE sessions;
CREATE TABLE sessions (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    assurance TEXT NOT NULL,
    how TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ended_at INTEGER,
    confirmed_at INTEGER,
    wrong_confirms INTEGER NOT NULL,
    device BLOB,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
CREATE INDEX sessions_member ON sessions (board, member);
CREATE INDEX sessions_seen ON sessions (seen_at);

-- Whoever gave the right password and still has to show a second thing. What to go on with is sealed.
CREATE TABLE half_sign_ins (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
CREATE INDEX half_sign_ins_begun ON half_sign_ins (begun_at);

-- The code app of a member: its secret sealed, and the last step whose code was taken.
CREATE TABLE second_factors (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    last_step INTEGER NOT NULL,
    wrong INTEGER NOT NULL,
    wrong_at INTEGER,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;

-- A secret that was shown and does not count yet: no code of it was typed.
CREATE TABLE offered_factors (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    offered_at INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;

-- Codes for who lost the app. Only their hashes, made with a key that is not here.
CREATE TABLE recovery_codes (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (board, member, code_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
