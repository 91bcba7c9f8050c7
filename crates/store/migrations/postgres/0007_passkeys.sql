-- Passkeys. What the key is, and what its owner calls it, stands sealed; its own id is blinded, so
-- that it can be found and not read.
CREATE TABLE passkeys (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    credential_index BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    UNIQUE (credential_index)
);
CREATE INDEX passkeys_member ON passkeys (board, member, created_at, id);

-- What was asked of a browser about a passkey and is not answered yet. Each row is good for one
-- answer and a few minutes; what was asked stands sealed.
CREATE TABLE ceremonies (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C",
    purpose TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    begun_at BIGINT NOT NULL,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board) REFERENCES boards (id),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE INDEX ceremonies_begun ON ceremonies (begun_at);
