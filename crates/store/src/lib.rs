//! Where everything is kept (*opslag*): the only SQL, on SQLite and PostgreSQL alike.
//!
//! One text per statement, in `sql/<table>/<verb>.sql`; every difference between the engines is in
//! `dialect.rs`; the same tests run on both. A [`Tx`] is one unit of work, and everything that can
//! be done is a method on it, in the file of its table.
//!
//! What is not here: keys, permission, and what anything means. Personal data come in sealed and
//! go out sealed. The house rules: docs/adr/0002-one-sql-text-for-two-engines.md.

mod access;
mod attempts;
mod audit;
mod audit_pages;
mod blobs;
mod board_providers;
mod board_sealed;
mod boards;
mod calendars;
mod ceremonies;
mod checkpoints;
mod destroy;
mod dialect;
mod dossier_keys;
mod dossiers;
mod drafts;
mod duties;
mod error;
mod events;
mod half_sign_ins;
mod index_keys;
mod letters;
mod line;
mod links;
mod log;
mod member_roles;
mod members;
mod migrate;
mod passkeys;
mod practice_runs;
mod provider_links;
mod provider_requests;
mod provider_sessions;
mod pupils;
mod put_away;
mod recovery_codes;
mod requests;
mod responsibility;
mod retention;
mod schools;
mod second_factors;
mod sessions;
mod shared_entries;
mod sibling_links;
mod staff_events;
mod staff_recipients;
mod staff_records;
mod statement;
mod store;
mod tx;
mod value;
mod waiting;

pub use access::AccessRow;
pub use attempts::AttemptRow;
pub use audit::{AuditRecord, AuditRow};
pub use audit_pages::{AuditFigure, AuditFilter};
pub use board_providers::BoardProviderRow;
pub use board_sealed::{SealedRow, SealedTable};
pub use boards::BoardRow;
pub use calendars::CalendarRow;
pub use ceremonies::CeremonyRow;
pub use checkpoints::{CheckpointRow, LogKeyRow};
pub use destroy::{Deed, DestroyedRow};
pub use dossiers::{DossierRow, DossierStatus, ListedAfter};
pub use drafts::DraftRow;
pub use duties::DutyRow;
pub use error::StoreError;
pub use events::{OwnEvent, RecordedBefore, SealedEvent, Stream};
pub use half_sign_ins::HalfSignInRow;
pub use letters::{LetterMark, LetterRow};
pub use links::LinkRow;
pub use log::{LeafOf, LeafRow, audit_leaf, event_leaf};
pub use member_roles::RoleRow;
pub use members::MemberRow;
pub use passkeys::PasskeyRow;
pub use practice_runs::PracticeRunRow;
pub use provider_links::ProviderLinkRow;
pub use provider_requests::ProviderRequestRow;
pub use provider_sessions::ProviderSessionRow;
pub use pupils::PupilRow;
pub use requests::{Remembered, RequestRow};
pub use responsibility::ResponsibilityRow;
pub use retention::RetentionRow;
pub use schools::SchoolRow;
pub use second_factors::{OfferedFactorRow, SecondFactorRow};
pub use sessions::SessionRow;
pub use staff_recipients::RecipientRow;
pub use staff_records::StaffRow;
pub use store::{Salts, Store};
pub use tx::Tx;
pub use waiting::{WaitingRow, sort_by_urgency};
