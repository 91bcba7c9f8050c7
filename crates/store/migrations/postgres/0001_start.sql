-- The tables of Luwte. The other engine's file says the same in its own words.

-- A board (bestuur).
CREATE TABLE boards (
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    wrapped_key BYTEA NOT NULL,
    edition TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (id)
);

-- A school. What stands here is public.
CREATE TABLE schools (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    brin TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    phone TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id)
);

-- A member of staff. The sign-in name is blinded, the rest sealed.
CREATE TABLE members (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    login_index BYTEA NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id),
    UNIQUE (login_index)
);

-- What a member is, at a school or for the whole board.
CREATE TABLE member_roles (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    school TEXT COLLATE "C",
    role TEXT COLLATE "C" NOT NULL,
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
);
CREATE UNIQUE INDEX member_roles_at_school ON member_roles (board, member, school, role)
    WHERE school IS NOT NULL;
CREATE UNIQUE INDEX member_roles_of_board ON member_roles (board, member, role)
    WHERE school IS NULL;
CREATE INDEX member_roles_school ON member_roles (board, school);

-- A pupil on the roster, sealed.
CREATE TABLE pupils (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    school TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    left_on TEXT COLLATE "C",
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
);
CREATE INDEX pupils_school ON pupils (board, school);

-- What a list shows of a dossier. No personal data.
CREATE TABLE dossiers (
    board TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    school TEXT COLLATE "C" NOT NULL,
    pupil TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    step BIGINT NOT NULL,
    edition TEXT COLLATE "C" NOT NULL,
    edition_version BIGINT NOT NULL,
    version BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    is_acute BOOLEAN NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    UNIQUE (board, pupil)
);
CREATE INDEX dossiers_changed ON dossiers (board, school, status, changed_at, id);

-- Keys, apart from what they open: whoever deletes the row destroys the dossier.
CREATE TABLE dossier_keys (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (board, dossier),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
);

-- The event log. Rows are added, never changed.
CREATE TABLE events (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    commitment BYTEA NOT NULL,
    link BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
);
CREATE INDEX events_member ON events (board, member, at, dossier, seq);

-- The audit log. Rows are added, never changed. Codes only, never a person's words.
CREATE TABLE audit (
    board TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    at BIGINT NOT NULL,
    member TEXT COLLATE "C",
    role TEXT COLLATE "C",
    action TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C",
    record BIGINT,
    reason TEXT COLLATE "C",
    outcome TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    CHECK (no > 0)
);
CREATE INDEX audit_dossier ON audit (board, dossier, no);
CREATE INDEX audit_member ON audit (board, member, no);
CREATE INDEX audit_action ON audit (board, dossier, action, at);

-- Who is signed in. The cookie's value is not here, only its hash.
CREATE TABLE sessions (
    id_hash BYTEA NOT NULL,
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);
CREATE INDEX sessions_member ON sessions (board, member);
CREATE INDEX sessions_seen ON sessions (seen_at);

-- What somebody typed and did not send yet, sealed.
CREATE TABLE drafts (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    form TEXT COLLATE "C" NOT NULL,
    sealed BYTEA NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (board, member, form),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
);

-- Attachments, sealed.
CREATE TABLE blobs (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES events (board, dossier, seq)
);

-- What waits for whom.
CREATE TABLE waiting (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    school TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    record BIGINT,
    due TEXT COLLATE "C",
    since BIGINT NOT NULL,
    PRIMARY KEY (board, dossier, position),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
);
CREATE INDEX waiting_role ON waiting (board, school, role, due, since);

-- Forms that were handled, so that sending one twice does nothing twice.
CREATE TABLE requests (
    board TEXT COLLATE "C" NOT NULL,
    member TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (board, member, key),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
);
