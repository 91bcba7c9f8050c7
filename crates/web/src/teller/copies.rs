//! What the records about copies say: what was put together, who looked at it, what left.

use domain::disclosure::{
    Content, CopyFor, CopyGround, CopyPaper, CopyPlan, CopyReview, CopyWithdrawal, Disclosure,
    GivenFile, is_overtaken, withdrawn,
};
use domain::id::No;

use super::Teller;
use crate::frame::Link;
use crate::said::{Said, joined};

impl Teller<'_> {
    pub(super) fn copy_prepared(&self, no: No, plan: &CopyPlan) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-paper"), &self.paper_name(plan));
        said.part(self.label("said-copy-to"), &self.copy_for(plan));
        let ground = plan.ground.map(CopyGround::code);
        let ground = ground.map(|code| self.label(&format!("copy-ground-{code}")));
        said.part(self.label("said-ground"), &ground.unwrap_or_default());
        said.part(self.label("said-why"), &plan.why);
        said.part(self.label("said-copy-with"), &self.contents(&plan.with));
        said.part(self.label("said-copy-with-why"), &plan.with_why);
        said.refs(self.label("said-copy-without"), self.links(&plan.without));
        said.refs(self.label("said-entries"), self.links(&plan.entries));
        said.refs(self.label("said-copy-files"), self.links(&plan.files));
        let case = &self.view.case;
        if !is_overtaken(case, no) && withdrawn(case, no).is_none() {
            said.files
                .extend(self.paper("said-copy-concept", &format!("copies/{no}.pdf")));
        }
        said
    }

    pub(super) fn copy_reviewed(&self, review: &CopyReview) -> Said {
        let mut said = Said::text(&review.note);
        let agrees = self.word("yes-no", review.agrees.as_ref());
        said.part(self.label("said-copy-agrees"), &agrees);
        let copy = review.copy.and_then(|no| self.link(no));
        said.refs(self.label("said-copy-of"), copy.into_iter().collect());
        said
    }

    pub(super) fn copy_disclosed(&self, no: No, disclosure: &Disclosure) -> Said {
        let mut said = Said::default();
        let plan = disclosure
            .copy
            .and_then(|no| self.view.case.fact::<CopyPlan>(no));
        if let Some(plan) = plan {
            said.part(self.label("said-paper"), &self.paper_name(plan));
            said.part(self.label("said-copy-to"), &self.copy_for(plan));
        }
        said.part(self.label("said-how"), &disclosure.how);
        said.part(
            self.label("said-identity-checked"),
            &disclosure.identity_checked,
        );
        said.part(
            self.label("said-copy-left-out"),
            &self.contents(&disclosure.left_out),
        );
        let titles = disclosure.files.iter().map(|file| &*file.title);
        let titles = titles.collect::<Vec<_>>().join("\n");
        said.part(self.label("said-copy-files"), &titles);
        said.files
            .extend(self.paper("said-copy-given", &format!("copies/{no}.pdf")));
        for file in &disclosure.files {
            said.files.extend(self.file_along(file));
            let name = self.t.with("said-file-digest", "title", &file.title);
            said.more(name, &file.digest);
        }
        let copy = disclosure.copy.and_then(|no| self.link(no));
        said.refs(self.label("said-copy-of"), copy.into_iter().collect());
        let digest = disclosure.file.as_ref().map(|file| &*file.digest);
        said.more(self.label("said-digest"), digest.unwrap_or_default());
        said
    }

    pub(super) fn copy_withdrawn(&self, withdrawal: &CopyWithdrawal) -> Said {
        let mut said = Said::text(&withdrawal.reason);
        let copy = withdrawal.copy;
        let plan = copy.and_then(|no| self.view.case.fact::<CopyPlan>(no));
        if let Some(plan) = plan {
            said.part(self.label("said-paper"), &self.paper_name(plan));
            said.part(self.label("said-copy-to"), &self.copy_for(plan));
        }
        let copy = copy.and_then(|no| self.link(no));
        said.refs(self.label("said-copy-of"), copy.into_iter().collect());
        said
    }

    /// Where a file that went along is downloaded, by whoever takes it along.
    fn file_along(&self, file: &GivenFile) -> Option<Link> {
        let no = file.document?;
        let below = format!("documents/{no}");
        let link = self.paper("said-file-along", &below)?;
        let text = self.t.with("said-file-along", "title", &file.title);
        Some(Link::new(text, link.href))
    }

    /// Which paper it is.
    pub(crate) fn paper_name(&self, plan: &CopyPlan) -> String {
        let code = plan.paper.map(CopyPaper::code);
        code.map_or_else(String::new, |code| {
            self.label(&format!("copy-paper-{code}"))
        })
    }

    /// For whom a copy is, by name.
    pub(crate) fn copy_for(&self, plan: &CopyPlan) -> String {
        let to = plan.to.map(|to| self.copy_recipient(to));
        joined(&[&to.unwrap_or_default(), &plan.to_name])
    }

    /// A recipient, by name.
    pub(crate) fn copy_recipient(&self, to: CopyFor) -> String {
        match to {
            CopyFor::Party(party) => self.party(party),
            body => self.label(&format!("copy-for-{body}")),
        }
    }

    /// Kinds of content, in words.
    pub(crate) fn contents(&self, contents: &[Content]) -> String {
        let names = contents
            .iter()
            .map(|content| self.label(&format!("content-{}", content.code())));
        names.collect::<Vec<_>>().join("\n")
    }
}
