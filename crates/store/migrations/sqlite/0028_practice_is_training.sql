-- That somebody finished a case is a fact of the duties of the board (duty_facts), sealed like the others.
-- It was kept here before any version was released.
DROP TABLE practice_finished;
