-- How often somebody tried to get in. Who and from where is blinded; old rows are deleted.
CREATE TABLE attempts (
    key BYTEA NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    -- The sign-in name, blinded as with the members, where it is what the key is about.
    account BYTEA,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    -- What failed and is not in the log yet.
    unnoted BIGINT NOT NULL,
    PRIMARY KEY (key),
    CHECK (failures >= 0),
    CHECK (unnoted >= 0)
);
CREATE INDEX attempts_last ON attempts (last_at);
CREATE INDEX attempts_unnoted ON attempts (key) WHERE unnoted > 0;
