-- Who has what waits: nothing where it waits for a role.
ALTER TABLE waiting ADD COLUMN member TEXT COLLATE "C";
CREATE INDEX waiting_member ON waiting (board, member);
