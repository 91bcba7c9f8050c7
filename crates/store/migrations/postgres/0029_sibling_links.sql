-- Links between the dossiers of brothers and sisters, seen from the dossier to which they lead: for each,
-- sealed, from which dossier it leads.
CREATE TABLE sibling_links (
    board TEXT COLLATE "C" NOT NULL,
    dossier TEXT COLLATE "C" NOT NULL,
    no BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (board, dossier, no)
);
