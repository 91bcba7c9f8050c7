-- Links between the dossiers of brothers and sisters, seen from the dossier to which they lead: for each,
-- sealed, from which dossier it leads.
CREATE TABLE sibling_links (
    board TEXT NOT NULL,
    dossier TEXT NOT NULL,
    no INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (board, dossier, no)
) STRICT, WITHOUT ROWID;
