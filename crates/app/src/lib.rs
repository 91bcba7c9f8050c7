//! What a person or a job can do with Luwte: one file for each thing.
//!
//! A use case takes a permit from the domain, loads and opens, lets the domain decide, seals,
//! appends and audits, in one transaction. Clock and chance come from outside.
//!
//! What is not here: HTTP, HTML, SQL, command lines. Texts for people are in `lang/`.

#[macro_use]
mod discreet;

pub mod access;
pub mod account;
pub mod accounts;
pub mod attach_document;
pub mod attempt;
mod audit;
pub mod body_drawing;
pub mod calendar;
mod chance;
pub mod change_keys;
mod checkpoint;
pub mod choose_edition;
pub mod copies;
mod dates;
pub mod drafts;
pub mod duties;
mod error;
pub mod export_log;
mod fill_sign_list;
pub mod found_board;
mod hide;
mod keys;
pub mod known_browser;
mod language;
pub mod letters;
mod log_kind;
pub mod my_work;
mod note_attempts;
mod noted;
pub mod on_paper;
mod open_dossier;
mod origin;
pub mod own_signals;
pub mod paper_set;
pub mod perform;
pub mod practice;
pub mod preview;
pub mod print_advice_sheet;
pub mod print_report;
mod proof;
mod prove;
pub mod proven_log;
pub mod read_dossier;
pub mod read_log;
mod record_for_several;
pub mod record_signal;
pub mod responsibility;
pub mod retention;
pub mod roster;
mod sent_once;
mod shared_entry;
mod sibling_link;
pub mod sign_in;
pub mod staff_route;
pub mod tasks;
pub mod verify_file;
pub mod verify_store;
pub mod virus_scan;
mod waiting;
pub mod words;

pub use chance::{Chance, Clock};
pub use error::AppError;
pub use keys::Keys;
pub use language::{Language, Languages};
pub use noted::TurnedAway;
pub use origin::{Origin, OriginFault};
pub use words::{Words, within};

use std::sync::Arc;

use domain::edition::Edition;
use domain::id::{BoardId, MemberId, SchoolId};
use domain::permission::Membership;
use store::Store;

use crate::practice::Practice;
use crate::sign_in::provider::Providers;
use crate::virus_scan::Scanner;

/// Everything that the use cases work with.
#[derive(Clone)]
pub struct App {
    /// Where everything is kept.
    pub(crate) store: Store,
    /// The keys.
    pub(crate) keys: Arc<Keys>,
    /// The editions of the plan, newest version of each last.
    pub(crate) editions: Arc<Vec<Arc<Edition>>>,
    /// What time it is.
    pub(crate) clock: Arc<dyn Clock>,
    /// Random bytes.
    pub(crate) chance: Arc<dyn Chance>,
    /// The texts.
    pub(crate) languages: Arc<Languages>,
    /// Where people reach it, if that is known.
    pub(crate) origin: Option<Arc<Origin>>,
    /// Whether a password is as good as two factors: in the demo and in stories only.
    pub(crate) is_password_enough: bool,
    /// Whether letters leave at all.
    pub(crate) sends_letters: bool,
    /// What was refused at the door, and is not in the log yet.
    pub(crate) held: attempt::Held,
    /// The identity providers of the configuration.
    pub(crate) providers: Arc<Providers>,
    /// What looks into files, if the configuration names one.
    pub(crate) scanner: Option<Arc<dyn Scanner>>,
    /// Where people practise.
    pub(crate) practice: Option<Arc<Practice>>,
    /// Whether everything here is invented.
    pub(crate) is_practice: bool,
}

/// A member who is signed in (*ingelogde medewerker*).
#[derive(Clone)]
pub struct Visitor {
    /// The board.
    pub board: BoardId,
    /// The member.
    pub member: MemberId,
    /// The member's name.
    pub name: String,
    /// The language in which they read.
    pub language: Language,
    /// The member's roles.
    pub membership: Membership,
    /// The schools of the board at which the member has a role.
    pub schools: Vec<School>,
    /// Whether they showed who they are in the last ten minutes.
    pub is_confirmed: bool,
    /// Whether the board named them to receive signals about staff.
    pub receives_staff_signals: bool,
}

/// A school as people know it (*school*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// Its id.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its BRIN and location.
    pub brin: String,
    /// The town.
    pub place: String,
    /// The telephone number, for the report.
    pub phone: String,
}

impl App {
    /// Everything put together.
    pub fn new(
        store: Store,
        keys: Keys,
        editions: Vec<Edition>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        languages: Languages,
    ) -> Self {
        Self {
            store,
            keys: Arc::new(keys),
            editions: Arc::new(editions.into_iter().map(Arc::new).collect()),
            clock,
            chance,
            languages: Arc::new(languages),
            origin: None,
            providers: Arc::default(),
            is_password_enough: false,
            sends_letters: false,
            held: attempt::Held::default(),
            scanner: None,
            practice: None,
            is_practice: false,
        }
    }

    /// The same, where every file is looked into before it is kept.
    #[must_use]
    pub fn with_scanner(self, scanner: Arc<dyn Scanner>) -> Self {
        Self {
            scanner: Some(scanner),
            ..self
        }
    }

    /// The same, where a password alone lets somebody read dossiers. For an invented board only: the
    /// demo, stories and tests.
    #[must_use]
    pub fn with_passwords_alone(self) -> Self {
        Self {
            is_password_enough: true,
            ..self
        }
    }

    /// With the address at which people reach it. Without one there are no passkeys.
    #[must_use]
    pub fn with_origin(self, origin: Option<Origin>) -> Self {
        let origin = origin.map(Arc::new);
        Self { origin, ..self }
    }

    /// Where people reach it, if that is known.
    pub fn origin(&self) -> Option<&Origin> {
        self.origin.as_deref()
    }

    /// With these identity providers. Which of them a board offers, its administrator chooses.
    #[must_use]
    pub fn with_providers(self, providers: Providers) -> Self {
        let providers = Arc::new(providers);
        Self { providers, ..self }
    }

    /// The Dutch texts, in which everything is that leaves the school.
    pub fn words(&self) -> &Words {
        self.languages.of(Language::Dutch)
    }

    /// The moment now.
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// A random text that nobody can guess, for a form that must be handled once.
    pub fn random_hex(&self) -> String {
        let bytes: [u8; 16] = chance::random(&*self.chance);
        read_dossier::hex(&bytes)
    }

    /// The secret of the forms of a session (*formuliersleutel*): whoever knows it has seen a page of
    /// that session, and the session itself cannot be told from it.
    pub fn form_token(&self, secret: &str) -> String {
        read_dossier::hex(&self.keys.index().blind(None, &format!("form {secret}")))
    }

    /// The editions of the plan.
    pub fn editions(&self) -> &[Arc<Edition>] {
        &self.editions
    }
}
