-- The tables of Luwte. The other engine's file says the same in its own words.

-- A board (bestuur).
CREATE TABLE boards (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    wrapped_key BLOB NOT NULL,
    edition TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

-- A school. What stands here is public.
CREATE TABLE schools (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    brin TEXT NOT NULL,
    place TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id)
) STRICT;

-- A member of staff. The sign-in name is blinded, the rest sealed.
CREATE TABLE members (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    login_index BLOB NOT NULL,
    password_hash TEXT NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    PRIMARY KEY (board, id),
    FOREIGN KEY (board) REFERENCES boards (id),
    UNIQUE (login_index)
) STRICT;

-- What a member is, at a school or for the whole board.
CREATE TABLE member_roles (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    school TEXT,
    role TEXT NOT NULL,
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
) STRICT;
CREATE UNIQUE INDEX member_roles_at_school ON member_roles (board, member, school, role)
    WHERE school IS NOT NULL;
CREATE UNIQUE INDEX member_roles_of_board ON member_roles (board, member, role)
    WHERE school IS NULL;
CREATE INDEX member_roles_school ON member_roles (board, school);

-- A pupil on the roster, sealed.
CREATE TABLE pupils (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    sealed BLOB NOT NULL,
    left_on TEXT,
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
) STRICT;
CREATE INDEX pupils_school ON pupils (board, school);

-- What a list shows of a dossier. No personal data.
CREATE TABLE dossiers (
    board TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    status TEXT NOT NULL,
    step INTEGER NOT NULL,
    edition TEXT NOT NULL,
    edition_version INTEGER NOT NULL,
    version INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    is_acute INTEGER NOT NULL CHECK (is_acute IN (0, 1)),
    PRIMARY KEY (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id),
    FOREIGN KEY (board, pupil) REFERENCES pupils (board, id),
    UNIQUE (board, pupil)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossiers_changed ON dossiers (board, school, status, changed_at, id);

-- Keys, apart from what they open: whoever deletes the row destroys the dossier.
CREATE TABLE dossier_keys (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (board, dossier),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
) STRICT, WITHOUT ROWID;

-- The event log. Rows are added, never changed.
CREATE TABLE events (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    member TEXT NOT NULL,
    sealed BLOB NOT NULL,
    commitment BLOB NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    CHECK (seq > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_member ON events (board, member, at, dossier, seq);

-- The audit log. Rows are added, never changed. Codes only, never a person's words.
CREATE TABLE audit (
    board TEXT NOT NULL,
    no INTEGER NOT NULL,
    at INTEGER NOT NULL,
    member TEXT,
    role TEXT,
    action TEXT NOT NULL,
    dossier TEXT,
    record INTEGER,
    reason TEXT,
    outcome TEXT NOT NULL,
    PRIMARY KEY (board, no),
    FOREIGN KEY (board) REFERENCES boards (id),
    CHECK (no > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_dossier ON audit (board, dossier, no);
CREATE INDEX audit_member ON audit (board, member, no);
CREATE INDEX audit_action ON audit (board, dossier, action, at);

-- Who is signed in. The cookie's value is not here, only its hash.
CREATE TABLE sessions (
    id_hash BLOB NOT NULL,
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (id_hash),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;
CREATE INDEX sessions_member ON sessions (board, member);
CREATE INDEX sessions_seen ON sessions (seen_at);

-- What somebody typed and did not send yet, sealed.
CREATE TABLE drafts (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    form TEXT NOT NULL,
    sealed BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (board, member, form),
    FOREIGN KEY (board, member) REFERENCES members (board, id)
) STRICT;

-- Attachments, sealed.
CREATE TABLE blobs (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES events (board, dossier, seq)
) STRICT;

-- What waits for whom.
CREATE TABLE waiting (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    position INTEGER NOT NULL,
    school TEXT NOT NULL,
    role TEXT NOT NULL,
    code TEXT NOT NULL,
    record INTEGER,
    due TEXT,
    since INTEGER NOT NULL,
    PRIMARY KEY (board, dossier, position),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id),
    FOREIGN KEY (board, school) REFERENCES schools (board, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_role ON waiting (board, school, role, due, since);

-- Forms that were handled, so that sending one twice does nothing twice.
CREATE TABLE requests (
    board TEXT NOT NULL,
    member TEXT NOT NULL,
    key TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (board, member, key),
    FOREIGN KEY (board, member) REFERENCES members (board, id),
    FOREIGN KEY (board, dossier) REFERENCES dossiers (board, id)
) STRICT;
