//! The duties of the board: how each stands, who may note what, and what is counted.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

mod counting;
mod noting;
mod small_cells;
mod standing;
mod support;

use domain::duties::{DutyFact, DutyKind, DutyPerson, NotedDuty};
use domain::id::{MemberId, No, SchoolId};
use domain::role::Role;
use jiff::Timestamp;
use serde_json::Value;

/// A Monday in November.
const NOW: &str = "2026-11-23T09:00:00Z";
const NORTH: SchoolId = SchoolId::new([1; 16]);
const SOUTH: SchoolId = SchoolId::new([2; 16]);

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn member(byte: u8) -> MemberId {
    MemberId::new([byte; 16])
}

fn person(byte: u8, school: Option<SchoolId>, role: Role) -> DutyPerson {
    DutyPerson {
        member: member(byte),
        roles: vec![(school, role)],
    }
}

fn fact(kind: DutyKind, fields: Value) -> DutyFact {
    DutyFact::read(kind, fields).unwrap()
}

/// The registers, filled one by one by member 9 at this moment.
#[derive(Default)]
struct Noted(Vec<NotedDuty>);

impl Noted {
    fn and(self, kind: DutyKind, fields: Value) -> Self {
        self.by(9, kind, fields)
    }

    fn by(mut self, byte: u8, kind: DutyKind, fields: Value) -> Self {
        let no = No(u32::try_from(self.0.len()).unwrap() + 1);
        self.0.push(NotedDuty {
            no,
            at: now(),
            by: member(byte),
            fact: fact(kind, fields),
        });
        self
    }
}
