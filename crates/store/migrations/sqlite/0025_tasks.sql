-- Who has what waits: nothing where it waits for a role.
ALTER TABLE waiting ADD COLUMN member TEXT;
CREATE INDEX waiting_member ON waiting (board, member);
