//! Runs of a case that is practised (*oefening*), in a store that is for nothing else.
//!
//! A run is an invented board. It is the one thing here that is thrown away as a whole, events and
//! log included: nothing in it ever happened. Each deletion asks again whether the board is a run,
//! and there are runs only in a store that was marked for practising before it held any board.

use domain::id::{BoardId, MemberId, PupilId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::{Statement, statement};
use crate::value::values;
use crate::{StoreError, Tx};

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeRunRow {
    /// The invented board.
    pub run: BoardId,
    /// Which case is played.
    pub case: String,
    /// The invented member as whom somebody practises.
    pub trainee: MemberId,
    /// The invented pupil whom it is about.
    pub pupil: PupilId,
    /// The real board of whoever practises. That board is not in this store.
    pub for_board: BoardId,
    /// Whoever practises, a member of that board.
    pub for_member: MemberId,
    /// Since when.
    pub begun_at: Timestamp,
    /// When it was first finished.
    pub finished_at: Option<Timestamp>,
}

fn run(line: &Line) -> Result<PracticeRunRow, StoreError> {
    Ok(PracticeRunRow {
        run: line.parsed("run")?,
        case: line.text("case_code")?,
        trainee: line.parsed("trainee")?,
        pupil: line.parsed("pupil")?,
        for_board: line.parsed("for_board")?,
        for_member: line.parsed("for_member")?,
        begun_at: line.moment("begun_at")?,
        finished_at: line.moment_if_any("finished_at")?,
    })
}

/// Takes the rows of a run out of each of these tables.
macro_rules! thrown_away {
    ($($table:literal),+ $(,)?) => {
        /// The tables that hold something of a board, each after those that refer to it.
        const OF_A_BOARD: &[Statement] = &[$(Statement {
            table: $table,
            sql: concat!(
                "DELETE FROM ",
                $table,
                " WHERE board = $1 AND EXISTS (SELECT run FROM practice_runs WHERE run = $1)"
            ),
        }),+];
    };
}

thrown_away!(
    "drafts",
    "requests",
    "waiting",
    "blobs",
    "shared_entries",
    "sibling_links",
    "event_texts",
    "dossier_keys",
    "retention_reasons",
    "retention_facts",
    "destroyed_dossiers",
    "events",
    "duty_facts",
    "access_facts",
    "shut_out",
    "dossiers",
    "pupils",
    "responsibility",
    "staff_recipients",
    "staff_events",
    "staff_keys",
    "staff_records",
    "sessions",
    "half_sign_ins",
    "second_factors",
    "offered_factors",
    "recovery_codes",
    "passkeys",
    "ceremonies",
    "letters",
    "letter_marks",
    "links",
    "calendars",
    "board_providers",
    "provider_requests",
    "provider_links",
    "provider_sessions",
    "put_away",
    "member_roles",
    "audit",
    "log_leaves",
    "log_trees",
    "log_keys",
    "signing_keys",
    "checkpoints",
    "members",
    "schools",
);

const BOARD: Statement = Statement {
    table: "boards",
    sql: "DELETE FROM boards WHERE id = $1 AND EXISTS (SELECT run FROM practice_runs WHERE run = $1)",
};

impl Tx {
    /// Marks this store as one for practising, if there is no board in it yet. The answer is whether it
    /// is one.
    pub async fn mark_for_practice(&mut self, at: Timestamp) -> Result<bool, StoreError> {
        let marked = statement!("practice_store", "mark");
        self.execute(marked, values![at]).await?;
        self.is_for_practice().await
    }

    /// Whether this store is one for practising.
    pub async fn is_for_practice(&mut self) -> Result<bool, StoreError> {
        let mark = statement!("practice_store", "get");
        let found = self.first(mark, &[], |line| line.number("no")).await?;
        Ok(found.is_some())
    }

    /// Adds a run. `NotFound` when this store is not for practising; `Conflict` when the member has a run
    /// of that case already.
    pub async fn insert_practice_run(&mut self, row: &PracticeRunRow) -> Result<(), StoreError> {
        let values = values![
            row.run,
            &row.case,
            row.trainee,
            row.pupil,
            row.for_board,
            row.for_member,
            row.begun_at
        ];
        self.change(statement!("practice_runs", "insert"), values)
            .await
    }

    /// The run that is this board.
    pub async fn practice_run(
        &mut self,
        board: BoardId,
    ) -> Result<Option<PracticeRunRow>, StoreError> {
        self.first(statement!("practice_runs", "get"), values![board], run)
            .await
    }

    /// The runs of a member of a real board, at most one for each case.
    pub async fn practice_runs_of(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<PracticeRunRow>, StoreError> {
        let values = values![board, member];
        self.all(statement!("practice_runs", "of_member"), values, run)
            .await
    }

    /// The runs that were begun before this moment, the oldest first.
    pub async fn practice_runs_before(
        &mut self,
        moment: Timestamp,
    ) -> Result<Vec<PracticeRunRow>, StoreError> {
        let begun_before = statement!("practice_runs", "begun_before");
        self.all(begun_before, values![moment], run).await
    }

    /// The invented boards that are no run: a scene that is being set, or one that came to nothing.
    pub async fn boards_without_a_run(&mut self) -> Result<Vec<BoardId>, StoreError> {
        let missing = statement!("practice_runs", "missing");
        self.all(missing, &[], |line| line.parsed("id")).await
    }

    /// Takes back that this board is a run; it stays.
    pub async fn forget_practice_run(&mut self, board: BoardId) -> Result<(), StoreError> {
        self.execute(statement!("practice_runs", "delete"), values![board])
            .await
            .map(drop)
    }

    /// Notes that a run was finished. The answer is whether it was not before.
    pub async fn finish_practice_run(
        &mut self,
        board: BoardId,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let finish = statement!("practice_runs", "finish");
        Ok(self.execute(finish, values![board, at]).await? > 0)
    }

    /// Throws a run away: the invented board with everything in it. Nothing happens to a board that is
    /// no run.
    pub async fn throw_practice_run_away(&mut self, board: BoardId) -> Result<(), StoreError> {
        for statement in OF_A_BOARD {
            self.execute(*statement, values![board]).await?;
        }
        self.execute(BOARD, values![board]).await?;
        self.execute(statement!("practice_runs", "delete"), values![board])
            .await?;
        Ok(())
    }
}
