-- Entries that were recorded for several children at once: for each, sealed, in which other dossiers it stands.
CREATE TABLE shared_entries (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    seq BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES event_texts (board, dossier, seq)
);
