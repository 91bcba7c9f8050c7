-- Entries that were recorded for several children at once: for each, sealed, in which other dossiers it stands.
CREATE TABLE shared_entries (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, dossier, seq),
    FOREIGN KEY (board, dossier, seq) REFERENCES event_texts (board, dossier, seq)
) STRICT, WITHOUT ROWID;
