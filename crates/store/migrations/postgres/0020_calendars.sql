-- Calendar feeds, at most one for each member: the secret in its address is blinded.
CREATE TABLE calendars (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE UNIQUE INDEX calendars_id ON calendars (id_hash);
