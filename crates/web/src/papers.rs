//! The papers of a dossier (*stukken*): what can be made, what is under way, and what left.

use app::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::answer::YesNo;
use domain::case::Noted;
use domain::command::{CommandKind, Event};
use domain::disclosure::{
    CopyFor, CopyGround, CopyPaper, CopyPlan, CopyReview, CopyWithdrawal, Disclosure, is_approved,
    is_overtaken, last_review, needs_second_eyes, offers, recipient, under_way,
};
use domain::id::No;
use domain::permission::Action;
use domain::record::Recorded;
use domain::step3_conversation::{Conversation, Preparation};
use domain::time::school_time;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::{Frame, Link};
use crate::said::joined;
use crate::session::SignedIn;
use crate::teller::Teller;
use crate::text::Text;

#[derive(Template)]
#[template(path = "papers.html")]
struct PapersPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    offered: Vec<Offered>,
    under_way: Vec<UnderWay>,
    given: Vec<Given>,
    sheets: Vec<Link>,
    prepare: Option<String>,
    advice: Option<String>,
}

/// A paper that can be put together, for each of those for whom it can be.
struct Offered {
    name: String,
    about: String,
    links: Vec<Link>,
}

/// A copy that was put together and did not leave yet.
struct UnderWay {
    what: String,
    about: String,
    state: String,
    is_ready: bool,
    /// What whoever looked at it wrote, and who that was.
    found: Option<(String, String)>,
    links: Vec<Link>,
}

/// Something that left the school, or that was withdrawn before it did: a line of the register.
struct Given {
    what: String,
    about: String,
    /// Why it was withdrawn, if it was.
    withdrawn: Option<String>,
    record: Link,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
) -> Result<Response, PageError> {
    let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
    // Whoever was let in reads, and takes nothing along.
    if !visitor.may(Action::PrintCopy) {
        return Err(PageError::NotFound);
    }
    let view = site.app.read_dossier(&visitor, dossier).await?;
    if view.permit(&visitor, Action::PrintCopy).is_none() {
        return Err(PageError::NotFound);
    }
    let t = Text::new(&view.words);
    let teller = Teller::elsewhere(t, &view);
    let here = format!("/dossiers/{dossier}");
    let address = |kind: CommandKind| {
        let may = view.permit(&visitor, Action::Perform(kind)).is_some();
        let is_open = domain::decide::misfit(view.case.status(), kind).is_none();
        (may && is_open).then(|| teller.address(kind.code()))
    };
    let name = t.with("frame-dossier-of", "name", teller.given_name());
    let page = PapersPage {
        frame: Frame::new(
            t,
            &visitor,
            t.get("papers-title"),
            &teller.address("papers"),
        )
        .below(t.get("my-work-title"), "/")
        .below(name, here),
        t,
        offered: teller.offered(),
        under_way: teller.under_way(&visitor),
        given: teller.given(),
        sheets: teller.sheets(),
        prepare: address(CommandKind::PrepareConversation),
        advice: address(CommandKind::PrepareAdvice),
    };
    show(StatusCode::OK, &page)
}

impl Teller<'_> {
    fn offered(&self) -> Vec<Offered> {
        let today = school_time(self.view.now).date();
        let offers = offers(&self.view.case, &self.view.edition, today);
        let offered = offers.into_iter().map(|(paper, to)| Offered {
            name: self.t.get(format!("copy-paper-{}", paper.code())),
            about: self.t.get(format!("papers-about-{}", paper.code())),
            links: to.iter().map(|to| self.offer(paper, *to)).collect(),
        });
        offered.collect()
    }

    fn offer(&self, paper: CopyPaper, to: CopyFor) -> Link {
        let code = paper.code();
        let below = format!("prepare_copy?paper={code}&to={to}");
        Link::new(self.copy_recipient(to), self.address(&below))
    }

    fn under_way(&self, visitor: &Visitor) -> Vec<UnderWay> {
        let copies = under_way(&self.view.case);
        copies
            .into_iter()
            .map(|noted| self.copy_under_way(visitor, noted))
            .collect()
    }

    fn copy_under_way(&self, visitor: &Visitor, noted: Noted<'_, CopyPlan>) -> UnderWay {
        let (case, no) = (&self.view.case, noted.no());
        let today = school_time(self.view.now).date();
        let recipient = noted
            .fact
            .to
            .and_then(|to| recipient(case, &self.view.edition, to, today).ok());
        let needs = recipient.is_none_or(|it| needs_second_eyes(case, noted.fact, it));
        let review = last_review(case, no);
        let is_refused = review
            .as_ref()
            .is_some_and(|one| one.fact.agrees == Some(YesNo::No));
        let is_ready = !needs || is_approved(case, no);
        let is_overtaken = is_overtaken(case, no);
        let state = match (is_overtaken, needs, is_ready, is_refused) {
            (true, ..) => "papers-state-overtaken",
            (_, false, ..) => "papers-state-ready",
            (_, _, true, _) => "papers-state-approved",
            (_, _, _, true) => "papers-state-refused",
            _ => "papers-state-waits",
        };
        let is_own = noted.record.by.member == visitor.member;
        let may = |kind: CommandKind| self.may(visitor, kind);
        let asks_eyes = !is_overtaken && needs && !is_own && may(CommandKind::ReviewCopy);
        let can_leave = !is_overtaken && is_ready && may(CommandKind::DiscloseCopy);
        let acts = [
            (asks_eyes, CommandKind::ReviewCopy),
            (can_leave, CommandKind::DiscloseCopy),
            (may(CommandKind::WithdrawCopy), CommandKind::WithdrawCopy),
        ];
        let acts = acts
            .into_iter()
            .filter_map(|(can, kind)| can.then_some(kind));
        let draft = (!is_overtaken).then(|| self.copy_draft(no));
        let links = draft
            .into_iter()
            .chain(acts.map(|kind| self.act_on(kind, no)));
        UnderWay {
            what: self.paper_name(noted.fact),
            about: joined(&[
                &self.t.with("papers-for", "name", self.copy_for(noted.fact)),
                &self.t.with("papers-by", "name", &noted.record.by.name),
                &self.t.words().moment(noted.record.at),
            ]),
            state: self.t.get(state),
            is_ready: is_ready && !is_overtaken,
            found: review.map(|one| self.found(one)),
            links: links.collect(),
        }
    }

    /// What somebody found of a copy: who and when, and the words.
    fn found(&self, review: Noted<'_, CopyReview>) -> (String, String) {
        let at = self.t.words().moment(review.record.at);
        let values = [("name", &*review.record.by.name), ("at", &*at)];
        (
            self.t.with_all("papers-found", &values),
            review.fact.note.clone(),
        )
    }

    fn copy_draft(&self, no: No) -> Link {
        let text = self.t.get("said-copy-concept");
        Link::new(text, self.address(&format!("copies/{no}.pdf")))
    }

    fn act_on(&self, kind: CommandKind, no: No) -> Link {
        let title = self.t.get(format!("{}-title", kind.code()));
        Link::new(title, self.address(&format!("{}?copy={no}", kind.code())))
    }

    /// What left the school: copies, reports, and answers to the body that takes them; and copies that
    /// were withdrawn.
    fn given(&self) -> Vec<Given> {
        let records = self.view.case.records().iter().rev();
        records
            .filter_map(|record| self.line_of_register(record))
            .collect()
    }

    fn line_of_register(&self, record: &Recorded) -> Option<Given> {
        let body = || self.t.words().body().to_owned();
        let (what, to, ground) = match &record.event {
            Event::CopyDisclosed(Disclosure { copy, .. })
            | Event::CopyWithdrawn(CopyWithdrawal { copy, .. }) => self.copy_and_ground(*copy)?,
            Event::ReportFiled(_) => (self.what(record), body(), None),
            Event::InformationRequestAnswered(request) if request.gives == Some(YesNo::Yes) => {
                let ground = self.word("information-ground", request.ground.as_ref());
                (self.what(record), request.asker.clone(), Some(ground))
            }
            _ => return None,
        };
        let withdrawn = match &record.event {
            Event::CopyWithdrawn(withdrawal) => Some(withdrawal.reason.clone()),
            _ => None,
        };
        let text = self.t.with("dossier-nr", "no", record.no);
        Some(Given {
            what,
            about: joined(&[
                &self.t.with("papers-for", "name", to),
                &ground.unwrap_or_default(),
                &self.day_of(record),
                &self.t.with("papers-by", "name", &record.by.name),
            ]),
            withdrawn,
            record: Link::new(text, self.anchor(record.no)),
        })
    }

    /// Which paper a copy is, for whom, and on which ground.
    fn copy_and_ground(&self, copy: Option<No>) -> Option<(String, String, Option<String>)> {
        let plan = self.view.case.fact::<CopyPlan>(copy?)?;
        let ground = plan.ground.map(CopyGround::code);
        let ground = ground.map(|code| self.t.get(format!("copy-ground-{code}")));
        Some((self.paper_name(plan), self.copy_for(plan), ground))
    }

    /// The sheets that stay in the school.
    fn sheets(&self) -> Vec<Link> {
        let case = &self.view.case;
        let prepared = case.facts::<Preparation>().map(|noted| noted.record);
        let held = case.facts::<Conversation>().map(|noted| noted.record);
        let mut records: Vec<&Recorded> = prepared.chain(held).collect();
        records.sort_by_key(|record| record.no);
        let link = |record: &&Recorded| {
            let key = match record.event {
                Event::ConversationPrepared(_) => "papers-preparation",
                _ => "papers-minutes",
            };
            let (no, day) = (record.no.to_string(), self.day_of(record));
            let text = self.t.with_all(key, &[("no", &no), ("day", &day)]);
            Link::new(text, self.address(&format!("sheets/{no}.pdf")))
        };
        records.iter().rev().map(link).collect()
    }
}
