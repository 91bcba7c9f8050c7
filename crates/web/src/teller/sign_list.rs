//! What a list of signs says that was gone through (*signaallijst*).

use domain::case::EntryNoted;
use domain::id::No;
use domain::step1_signals::SignListDone;

use super::Teller;
use crate::said::Said;

impl Teller<'_> {
    pub(super) fn sign_list(&self, no: No, done: &SignListDone) -> Said {
        let signs = self.edition.signs_of(done.signs_version);
        let list = signs.and_then(|signs| signs.list(&done.list));
        let name = list.map_or(&*done.list, |list| &*list.name);
        let all = signs.map(|signs| {
            let all = signs.signs.iter().filter(|sign| sign.is_in(&done.list));
            all.collect::<Vec<_>>()
        });
        let all = all.unwrap_or_default();
        let values = [
            ("list", name.to_owned()),
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
            .filter(|sign| !done.ticked.contains(&sign.code))
            .map(|sign| &*sign.text)
            .collect();
        said.part(self.label("said-note"), &done.note);
        said.more(self.label("said-not-ticked"), &left.join("\n"));
        said
    }

    /// The entries that were made with it: those right after it, as many as were ticked.
    fn seen_with(&self, no: No, done: &SignListDone) -> Vec<No> {
        let last = no.0 + u32::try_from(done.ticked.len()).unwrap_or(u32::MAX - no.0);
        let entries = self.view.case.entries();
        let seen = entries.iter().map(EntryNoted::no);
        seen.filter(|one| one.0 > no.0 && one.0 <= last).collect()
    }
}
