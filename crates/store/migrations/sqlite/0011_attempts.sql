-- How often somebody tried to get in. Who and from where is blinded; old rows are deleted.
CREATE TABLE attempts (
    key BLOB NOT NULL,
    purpose TEXT NOT NULL,
    -- The sign-in name, blinded as with the members, where it is what the key is about.
    account BLOB,
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    -- What failed and is not in the log yet.
    unnoted INTEGER NOT NULL,
    PRIMARY KEY (key),
    CHECK (failures >= 0),
    CHECK (unnoted >= 0)
) STRICT;
CREATE INDEX attempts_last ON attempts (last_at);
CREATE INDEX attempts_unnoted ON attempts (key) WHERE unnoted > 0;
