//! What a list of signs says that was gone through (*signaallijst*).

use domain::case::EntryNoted;
use domain::id::No;
use domain::step1_signals::{KeptList, SignListDone};

use super::Teller;
use crate::said::Said;

/// A sign that a list has: its code, and its words.
type Asked<'a> = (&'a str, &'a str);

impl Teller<'_> {
    pub(super) fn sign_list(&self, no: No, done: &SignListDone) -> Said {
        let (name, all) = match &done.own {
            Some(own) => self.own_list(own),
            None => self.shipped_list(done),
        };
        let values = [
            ("list", name),
            ("version", done.signs_version.to_string()),
            ("ticked", done.ticked.len().to_string()),
            ("all", all.len().to_string()),
        ];
        let values: Vec<(&str, &str)> =
            values.iter().map(|(key, value)| (*key, &**value)).collect();
        let mut said = Said::text(&self.t.with_all("said-sign-list", &values));
        said.refs(
            self.label("said-ticked"),
            self.links(&self.seen_with(no, done)),
        );
        let left: Vec<&str> = all
            .iter()
            .filter(|(code, _)| !done.ticked.iter().any(|ticked| ticked == code))
            .map(|(_, text)| *text)
            .collect();
        said.part(self.label("said-note"), &done.note);
        said.more(self.label("said-not-ticked"), &left.join("\n"));
        said
    }

    /// A list that comes with the program, in the version of that day: its name, and its signs by code.
    fn shipped_list<'s>(&'s self, done: &'s SignListDone) -> (String, Vec<Asked<'s>>) {
        let signs = self.edition.signs_of(done.signs_version);
        let list = signs.and_then(|signs| signs.list(&done.list));
        let all = signs.map(|signs| signs.signs.iter());
        let all = all.into_iter().flatten();
        let all = all.filter(|sign| sign.is_in(&done.list));
        (
            list.map_or(&*done.list, |list| &*list.name).to_owned(),
            all.map(|sign| (&*sign.code, &*sign.text)).collect(),
        )
    }

    /// A list of the board's own, in the words that stand with the record.
    fn own_list<'s>(&self, own: &'s KeptList) -> (String, Vec<Asked<'s>>) {
        let name = format!("{} ({})", own.name, self.t.get("own-signs-of-board"));
        let all = own.signs.iter();
        (name, all.map(|sign| (&*sign.code, &*sign.text)).collect())
    }

    /// The entries that were made with it: those right after it, as many as were ticked.
    fn seen_with(&self, no: No, done: &SignListDone) -> Vec<No> {
        let last = no.0 + u32::try_from(done.ticked.len()).unwrap_or(u32::MAX - no.0);
        let entries = self.view.case.entries();
        let seen = entries.iter().map(EntryNoted::no);
        seen.filter(|one| one.0 > no.0 && one.0 <= last).collect()
    }
}
