-- Links that were sent by mail, each to be followed once: the secret in it is blinded.
CREATE TABLE links (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (purpose IN ('invitation', 'reset'))
);
CREATE INDEX links_member ON links (board, member, purpose);
CREATE INDEX links_made ON links (made_at);

-- Who asked for a new password, until a job has written the letter: a request costs the same whether
-- there is such an account or not. The sign-in name is blinded.
CREATE TABLE resets_asked (
    login_index BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (login_index)
);

-- A secret that was shown and does not count yet belongs to the session in which it was shown: nobody
-- takes into use what somebody else has seen. What stood here is shown anew.
DROP TABLE offered_factors;
CREATE TABLE offered_factors (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    session_hash BYTEA NOT NULL,
    offered_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
