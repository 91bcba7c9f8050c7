-- Calendar feeds, at most one for each member: the secret in its address is blinded.
CREATE TABLE calendars (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (board, member),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
CREATE UNIQUE INDEX calendars_id ON calendars (id_hash);
