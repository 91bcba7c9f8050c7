//! Two people worked in one dossier at the same time: both texts, side by side (*ingehaald*).

use app::read_dossier::DossierView;
use askama::Template;
use domain::command::CommandKind;
use domain::id::No;

use crate::form::Form;
use crate::pieces::piece;
use crate::record_view::RecordView;
use crate::session::worth_keeping;
use crate::teller::Teller;
use crate::text::Text;

/// What the one who came second is shown.
#[derive(Template)]
#[template(path = "parts/overtaken.html")]
pub(crate) struct Overtaken<'a> {
    t: Text<'a>,
    /// What was recorded meanwhile.
    pub(crate) newer: Vec<RecordView>,
    /// What was typed and is not recorded: label and text.
    pub(crate) typed: Vec<(String, String)>,
}

piece!(Overtaken);

impl<'a> Overtaken<'a> {
    /// What was recorded in `newer`, beside what was typed in the form of `kind`.
    pub(crate) fn new(
        t: Text<'a>,
        view: &DossierView,
        newer: &[No],
        kind: CommandKind,
        typed: &[(String, String)],
    ) -> Self {
        let teller = Teller::elsewhere(t, view);
        let newer = newer.iter().filter_map(|no| view.case.record(*no));
        Self {
            t,
            newer: newer.map(|record| teller.bare_record(record)).collect(),
            typed: said(t, kind, &worth_keeping(typed)),
        }
    }
}

/// Fields with their labels; values that are codes are given in words or left out.
fn said(t: Text<'_>, kind: CommandKind, fields: &[(String, String)]) -> Vec<(String, String)> {
    let form = Form::new(t, kind.code(), String::new(), 0, Vec::new());
    let labelled = |(name, value): &(String, String)| {
        let label = form.find_label(name.strip_suffix("[]").unwrap_or(name))?;
        let field = name.rsplit('.').next().unwrap_or(name);
        let is_code = value
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it == b'-');
        let is_number = value.bytes().all(|it| it.is_ascii_digit());
        let text = match t.find(format!("{field}-{value}")) {
            Some(text) if is_code => text,
            _ if is_number || is_code => return None,
            _ => value
                .parse()
                .map_or_else(|_| value.clone(), |day| t.words().date(day)),
        };
        Some((label, text))
    };
    fields.iter().filter_map(labelled).collect()
}
