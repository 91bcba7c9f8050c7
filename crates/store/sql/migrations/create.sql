CREATE TABLE IF NOT EXISTS migrations (
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (name)
)
