-- By which region the holidays of a school are spread, and the days that its board adds.
ALTER TABLE schools ADD COLUMN region TEXT COLLATE "C";
ALTER TABLE boards ADD COLUMN free_days TEXT COLLATE "C" NOT NULL DEFAULT '';
