-- Links that were sent by mail, each to be followed once: the secret in it is blinded.
CREATE TABLE links (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    purpose TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (purpose IN ('invitation', 'reset'))
) STRICT;
CREATE INDEX links_member ON links (board, member, purpose);
CREATE INDEX links_made ON links (made_at);

-- Who asked for a new password, until a job has written the letter: a request costs the same whether
-- there is such an account or not. The sign-in name is blinded.
CREATE TABLE resets_asked (
    login_index BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (login_index)
) STRICT;

-- A secret that was shown and does not count yet belongs to the session in which it was shown: nobody
-- takes into use what somebody else has seen. What stood here is shown anew.
DROP TABLE offered_factors;
CREATE TABLE offered_factors (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    session_hash BLOB NOT NULL,
    offered_at INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
