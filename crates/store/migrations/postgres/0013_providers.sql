-- Which of the identity providers in the configuration a board offers its members.
CREATE TABLE board_providers (
    board TEXT COLLATE "C" NOT NULL,
    provider TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, provider),
    FOREIGN KEY (board) REFERENCES boards (id)
);

-- Ways to a provider that were begun, each to be ended once, in the same browser. Sealed with the
-- key of the board.
CREATE TABLE provider_requests (
    state_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    provider TEXT COLLATE "C" NOT NULL,
    browser_hash BYTEA NOT NULL,
    begun_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (state_hash),
    FOREIGN KEY (board) REFERENCES boards (id)
);
CREATE INDEX provider_requests_begun ON provider_requests (begun_at);

-- Which member an account at a provider is. What the provider calls the account is blinded.
CREATE TABLE provider_links (
    subject_index BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    provider TEXT COLLATE "C" NOT NULL,
    linked_at BIGINT NOT NULL,
    PRIMARY KEY (subject_index),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE UNIQUE INDEX provider_links_member ON provider_links (board, member, provider);

-- Sessions that were opened through a provider, so that it can end them, and what it must be told
-- when they end here; sealed. They refer to no session: that one may be gone first.
CREATE TABLE provider_sessions (
    session_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    provider TEXT COLLATE "C" NOT NULL,
    subject_index BYTEA NOT NULL,
    sid_index BYTEA NOT NULL,
    opened_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (session_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE INDEX provider_sessions_subject ON provider_sessions (subject_index);
CREATE INDEX provider_sessions_sid ON provider_sessions (sid_index);
CREATE INDEX provider_sessions_provider ON provider_sessions (board, provider);
CREATE INDEX provider_sessions_opened ON provider_sessions (opened_at);

-- Messages of a provider that were followed, so that none is followed twice.
CREATE TABLE provider_logouts (
    token_hash BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (token_hash)
);
CREATE INDEX provider_logouts_at ON provider_logouts (at);
