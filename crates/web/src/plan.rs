//! The plan under which the board works: what it is about, and what it asks in each step (*stappenplan*).

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::edition::{Edition, RuleText, StepText};
use domain::rule::{Rule, Severity};
use domain::step1_signals::Step;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::record_view::Badge;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    edition: Arc<Edition>,
    /// What the edition is called, and from which day it counts.
    about: String,
    weights: [Badge; 3],
    /// When they confirmed having read it, in words; nothing as long as they did not.
    confirmed: Option<String>,
}

/// A step with what the plan asks in it.
struct StepView<'a> {
    no: usize,
    text: &'a StepText,
    rules: Vec<RuleView<'a>>,
}

/// A rule in the words of the edition.
struct RuleView<'a> {
    text: &'a RuleText,
    weight: Badge,
    /// Whether a report goes first where somebody is in danger, and this is done afterwards.
    yields_to_danger: bool,
}

impl PlanPage<'_> {
    /// The five steps, with the rules that this edition has.
    fn steps(&self) -> Vec<StepView<'_>> {
        let texts = Step::ALL.into_iter().zip(&self.edition.steps).enumerate();
        texts
            .map(|(at, (step, text))| StepView {
                no: at + 1,
                text,
                rules: Rule::all()
                    .filter(|rule| rule.step == step)
                    .filter_map(|rule| self.rule(rule))
                    .collect(),
            })
            .collect()
    }

    fn rule(&self, rule: &Rule) -> Option<RuleView<'_>> {
        let severity = self.edition.heaviest(rule.code);
        (severity != Severity::Off).then_some(RuleView {
            text: self.edition.rules.get(rule.code)?,
            weight: Badge::of_weight(self.t, severity),
            yields_to_danger: rule.yields_to_danger,
        })
    }
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let reading = site.app.plan_reading(&visitor).await?;
    let edition = reading.edition;
    let from = t.words().date(edition.valid_from);
    let page = PlanPage {
        frame: Frame::new(t, &visitor, t.get("plan-title"), "/plan")
            .below(t.get("my-work-title"), "/"),
        t,
        about: t.with_all("plan-about", &[("name", &edition.name), ("day", &from)]),
        edition,
        weights: [Severity::Block, Severity::Explain, Severity::Remind]
            .map(|severity| Badge::of_weight(t, severity)),
        confirmed: reading.confirmed.map(|at| t.words().moment(at)),
    };
    show(StatusCode::OK, &page)
}

/// Confirm having read it (*bevestigen*).
pub(crate) async fn confirm(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    site.app.confirm_plan(&sent.visitor).await?;
    Ok(Redirect::to("/plan#read").into_response())
}
