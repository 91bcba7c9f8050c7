//! Stories (*verhalen*): cases as data, played through the same use cases as the pages.
//!
//! `read` turns a file into a story or into its faults; `play` lets it happen on a store; `account`
//! tells it to people. The format is described in `docs/stories.md`.

pub(crate) mod account;
mod act;
mod cast;
mod check;
mod expect;
mod field;
pub(crate) mod play;
mod practised;
mod responsible;
pub(crate) mod scratch;
pub(crate) mod stage;
mod tree;
mod written;

use domain::answer::YesNo;
use domain::command::CommandKind;
use domain::edition::Edition;
use domain::practice::Goal;
use domain::record::Explanation;
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use app::roster::RosterParent;

pub(crate) use check::read;

/// A story that was read and checked.
#[derive(Debug)]
pub(crate) struct Story {
    /// What it is called.
    pub(crate) title: String,
    /// What happens, in a few sentences.
    pub(crate) summary: String,
    /// Where it comes from.
    pub(crate) source: String,
    /// The edition under which it plays.
    pub(crate) edition: Edition,
    /// The edition that the board follows once a dossier moves.
    pub(crate) then_edition: Option<Edition>,
    /// Who acts.
    pub(crate) members: Vec<Member>,
    /// About whom.
    pub(crate) pupils: Vec<Pupil>,
    /// Who is finally responsible; without it nobody is named.
    pub(crate) responsible: Option<Responsible>,
    /// How it is practised, where it is a case for that.
    pub(crate) practice: Option<Practised>,
    /// What is done, in order.
    pub(crate) acts: Vec<Act>,
}

/// How a story is practised.
#[derive(Debug)]
pub(crate) struct Practised {
    /// The member as whom somebody takes over, by place.
    pub(crate) trainee: usize,
    /// The acts before this moment have happened by then; the others are one way to do it.
    pub(crate) begins: Timestamp,
    /// How long it takes, in minutes.
    pub(crate) minutes: u32,
    /// What they should do.
    pub(crate) goals: Vec<Goal>,
}

/// Who is finally responsible at the school of the story.
#[derive(Debug)]
pub(crate) struct Responsible {
    /// The member, by place.
    pub(crate) first: usize,
    /// The deputy, by place.
    pub(crate) deputy: usize,
    /// The first and the last day of an absence of the first.
    pub(crate) absent: Option<(Date, Date)>,
}

/// Somebody who works at the school of the story.
#[derive(Debug)]
pub(crate) struct Member {
    /// How the acts call this member.
    pub(crate) id: String,
    /// The name.
    pub(crate) name: String,
    /// The roles.
    pub(crate) roles: Vec<Role>,
}

/// A pupil of the story.
#[derive(Debug)]
pub(crate) struct Pupil {
    /// How the acts call this pupil.
    pub(crate) id: String,
    /// Given name.
    pub(crate) given_name: String,
    /// Family name.
    pub(crate) family_name: String,
    /// Date of birth.
    pub(crate) born: Date,
    /// The group.
    pub(crate) group: String,
    /// Parents and guardians on the roster, each with its label.
    pub(crate) parents: Vec<(String, RosterParent)>,
}

/// Something that somebody does.
#[derive(Debug)]
pub(crate) struct Act {
    /// The line where it begins, for whoever reads an account.
    pub(crate) line: usize,
    /// Who, by the place in the list.
    pub(crate) who: usize,
    /// In which role.
    pub(crate) role: Role,
    /// At which moment.
    pub(crate) at: Timestamp,
    /// About which pupil, by the place in the list.
    pub(crate) pupil: usize,
    /// What.
    pub(crate) does: CommandKind,
    /// The label of the record that it makes.
    pub(crate) name: Option<String>,
    /// The fields, with labels where numbers will be.
    pub(crate) fields: Value,
    /// Opened because of a parent's condition.
    pub(crate) on_parent_condition: Option<YesNo>,
    /// Grounds for rules that are not followed.
    pub(crate) explanations: Vec<Explanation>,
    /// The file that goes with a document.
    pub(crate) upload: Option<Upload>,
    /// What is expected.
    pub(crate) expect: Expect,
}

/// A file that goes with a document.
#[derive(Debug)]
pub(crate) struct Upload {
    /// Its name.
    pub(crate) name: String,
    /// What stands in it.
    pub(crate) text: String,
    /// How many times over, so that a file can be too large without a story that is.
    pub(crate) times: u32,
}

/// What is expected of an act and of the dossier after it.
#[derive(Debug, Default)]
pub(crate) struct Expect {
    /// The codes with which it is refused, exactly; none when it is accepted.
    pub(crate) refused: Vec<String>,
    /// Rules that are open afterwards.
    pub(crate) open: Vec<String>,
    /// Rules that are not open afterwards.
    pub(crate) settled: Vec<String>,
    /// Whether the dossier is open afterwards.
    pub(crate) is_open: Option<bool>,
    /// The step that is being worked on afterwards.
    pub(crate) step: Option<u8>,
}

impl Expect {
    /// Whether somebody must look at the dossier to know.
    pub(crate) fn needs_reading(&self) -> bool {
        !self.open.is_empty()
            || !self.settled.is_empty()
            || self.is_open.is_some()
            || self.step.is_some()
    }
}
