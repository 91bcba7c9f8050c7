-- Whether somebody once came through this account with two proofs: then a password alone is less than they
-- have, and may not change with what they sign in.
ALTER TABLE provider_links ADD COLUMN is_strong INTEGER NOT NULL DEFAULT 0 CHECK (is_strong IN (0, 1));
