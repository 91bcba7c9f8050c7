//! What a leaf of the log says of an event or an audit record, in one spelling.

use crate::fields::joined;
use crate::log::LogHash;
use crate::{ChainLink, Step};

/// An event as the log sees it: everything but its text (*gebeurtenis*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventLeaf<'a> {
    /// What can be seen of it without its key.
    pub step: Step<'a>,
    /// What ties it to the events before it in its dossier.
    pub link: ChainLink,
}

/// An audit record as the log sees it: all of it (*regel van het logboek*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditLeaf<'a> {
    /// Something random: the hash is shown to who may not read the record, and what a record can say is
    /// easily guessed. The oldest records have none.
    pub salt: Option<[u8; 16]>,
    /// The board.
    pub board: [u8; 16],
    /// Its number in the board's audit log.
    pub no: i64,
    /// When, in microseconds since 1970.
    pub at_micros: i64,
    /// By whom.
    pub member: Option<[u8; 16]>,
    /// In which role.
    pub role: Option<&'a str>,
    /// What.
    pub action: &'a str,
    /// About whom.
    pub subject: Option<[u8; 16]>,
    /// In which dossier.
    pub dossier: Option<[u8; 16]>,
    /// With which record of it.
    pub record: Option<u32>,
    /// The code of the reason.
    pub reason: Option<&'a str>,
    /// What came of it.
    pub outcome: &'a str,
}

impl EventLeaf<'_> {
    /// The hash of this leaf, for an event of a dossier.
    pub fn hash(&self) -> LogHash {
        self.labelled("luwte log event 1")
    }

    /// The hash of this leaf, for an event of the staff route: neither can stand for the other.
    pub fn staff_hash(&self) -> LogHash {
        self.labelled("luwte log staff event 1")
    }

    fn labelled(&self, label: &str) -> LogHash {
        let Step {
            place,
            member,
            at_micros,
            commitment,
        } = &self.step;
        LogHash::of_leaf(&joined(
            label,
            &[
                &place.board,
                &place.dossier,
                &place.sequence.to_be_bytes(),
                place.kind.as_bytes(),
                member,
                &at_micros.to_be_bytes(),
                commitment.as_bytes(),
                self.link.as_bytes(),
            ],
        ))
    }
}

impl AuditLeaf<'_> {
    /// The hash of this leaf.
    pub fn hash(&self) -> LogHash {
        let record = self.record.map(u32::to_be_bytes);
        let no = self.no.to_be_bytes();
        let moment = self.at_micros.to_be_bytes();
        let member = if_any(self.member.as_ref().map(<[u8; 16]>::as_slice));
        let role = if_any(self.role.map(str::as_bytes));
        let subject = if_any(self.subject.as_ref().map(<[u8; 16]>::as_slice));
        let dossier = if_any(self.dossier.as_ref().map(<[u8; 16]>::as_slice));
        let record = if_any(record.as_ref().map(<[u8; 4]>::as_slice));
        let reason = if_any(self.reason.map(str::as_bytes));
        let mut fields: Vec<&[u8]> = vec![
            &self.board,
            &no,
            &moment,
            &member,
            &role,
            self.action.as_bytes(),
            &subject,
            &dossier,
            &record,
            &reason,
            self.outcome.as_bytes(),
        ];
        fields.extend(self.salt.as_ref().map(<[u8; 16]>::as_slice));
        let label = match self.salt {
            Some(_) => "luwte log audit 2",
            None => "luwte log audit 1",
        };
        LogHash::of_leaf(&joined(label, &fields))
    }
}

/// Nothing is no byte; something is a one and then itself, so that an empty text is something.
fn if_any(bytes: Option<&[u8]>) -> Vec<u8> {
    bytes.map_or_else(Vec::new, |bytes| [&[1], bytes].concat())
}
