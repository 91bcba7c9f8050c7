-- Passkeys. What the key is, and what its owner calls it, stands sealed; its own id is blinded, so
-- that it can be found and not read.
CREATE TABLE passkeys (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    member TEXT NOT NULL,
    credential_index BLOB NOT NULL,
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    UNIQUE (credential_index)
) STRICT;
CREATE INDEX passkeys_member ON passkeys (board, member, created_at, id);

-- What was asked of a browser about a passkey and is not answered yet. Each row is good for one
-- answer and a few minutes; what was asked stands sealed.
CREATE TABLE ceremonies (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT,
    purpose TEXT NOT NULL,
    sealed BLOB NOT NULL,
    begun_at INTEGER NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
CREATE INDEX ceremonies_begun ON ceremonies (begun_at);
