-- A hash of a record is shown to others, as part of a proof, who may not read the record; what a record can
-- say is easily guessed. So there is something random in it. What was there before has none.
ALTER TABLE audit ADD COLUMN salt BYTEA;
