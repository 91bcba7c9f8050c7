-- A session says how sure it is who is there. Whoever was signed in signs in again.
DROP TABLE sessions;
CREATE TABLE sessions (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    assurance TEXT COLLATE "C" NOT NULL,
    how TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    confirmed_at BIGINT,
    wrong_confirms BIGINT NOT NULL,
    device BYTEA,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE INDEX sessions_member ON sessions (board, member);
CREATE INDEX sessions_seen ON sessions (seen_at);

-- Whoever gave the right password and still has to show a second thing. What to go on with is sealed.
CREATE TABLE half_sign_ins (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    begun_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE INDEX half_sign_ins_begun ON half_sign_ins (begun_at);

-- The code app of a member: its secret sealed, and the last step whose code was taken.
CREATE TABLE second_factors (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    added_at BIGINT NOT NULL,
    last_step BIGINT NOT NULL,
    wrong BIGINT NOT NULL,
    wrong_at BIGINT,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);

-- A secret that was shown and does not count yet: no code of it was typed.
CREATE TABLE offered_factors (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    offered_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);

-- Codes for who lost the app. Only their hashes, made with a key that is not here.
CREATE TABLE recovery_codes (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    code_hash BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (board, member, code_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
