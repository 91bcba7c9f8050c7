//! The lists of signs of the board's own, each in its newest version (*signaallijsten van het bestuur*).

use std::collections::BTreeSet;

use crate::id::No;
use crate::step1_signals::{SignList, Signs, TypedSigns, own_list_code};

use super::fact::{OwnSigns, OwnSignsWithdrawn};
use super::noted::{NotedDuty, all};

/// A list that is gone through now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnList {
    /// The number under which it was first noted.
    pub no: No,
    /// The newest version, as it was typed.
    pub typed: OwnSigns,
    /// The newest version, to go through.
    pub signs: Signs,
}

/// The lists that were published and not withdrawn, in the order in which they came.
pub fn own_lists(noted: &[NotedDuty]) -> Vec<OwnList> {
    let withdrawn: BTreeSet<No> = all::<OwnSignsWithdrawn>(noted)
        .filter_map(|(_, withdrawn)| withdrawn.list)
        .collect();
    let mut lists: Vec<OwnList> = Vec::new();
    for (one, typed) in all::<OwnSigns>(noted) {
        let no = typed.list.unwrap_or(one.no);
        let earlier = lists.iter().position(|list| list.no == no);
        let earlier = earlier.map(|place| lists.remove(place));
        let version = earlier.map_or(1, |list| list.signs.version + 1);
        lists.extend(newest(no, version, typed));
    }
    lists.retain(|list| !withdrawn.contains(&list.no));
    lists.sort_by_key(|list| list.no);
    lists
}

/// A version of a list; nothing for what was never checked.
fn newest(no: No, version: u32, typed: &OwnSigns) -> Option<OwnList> {
    let code = own_list_code(no);
    let read = TypedSigns::read(&typed.signs, &code).ok()?;
    let (from, until) = typed.ages?.years();
    let list = SignList {
        code,
        name: typed.name.trim().to_owned(),
        from,
        until,
    };
    Some(OwnList {
        no,
        typed: typed.clone(),
        signs: Signs {
            version,
            lists: vec![list],
            groups: read.groups,
            signs: read.signs,
        },
    })
}
