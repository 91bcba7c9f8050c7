//! Who may see a dossier beyond their role: leave, ties and emergencies (*toegang*).

pub(crate) mod conflict;
pub(crate) mod emergency;
pub(crate) mod grant;
pub(crate) mod lift;
pub(crate) mod overview;
pub(crate) mod review;

use app::Visitor;
use app::access::Colleague;
use app::perform::PerformError;
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::Compartment;
use domain::command;
use serde::de::DeserializeOwned;

use crate::Site;
use crate::error_page::PageError;
use crate::form::Form;
use crate::form_fields::{Typed, fields};
use crate::text::Text;

/// Values with their texts, to choose from.
pub(crate) type Options = Vec<(String, String)>;

/// What a form asks for. A field that cannot be read is a fault of the form.
pub(crate) fn asked<T: DeserializeOwned>(typed: &[(String, String)]) -> Result<T, PerformError> {
    let fields = fields(typed).map_err(|_| PerformError::Unreadable {
        path: String::new(),
    })?;
    command::read(fields).map_err(|error| PerformError::Unreadable { path: error.path })
}

/// What was typed, without these fields.
pub(crate) fn without(typed: &[(String, String)], names: &[&str]) -> Typed {
    let is_kept = |(name, _): &&(String, String)| !names.contains(&&**name);
    typed.iter().filter(is_kept).cloned().collect()
}

/// A form of this kind, with what was typed in it.
pub(crate) fn form<'a>(site: &'a Site, code: &str, typed: Typed) -> Form<'a> {
    Form::new(Text::of(site), code, site.app.random_hex(), 0, typed)
}

/// What was typed in a form before, if anything was kept.
pub(crate) async fn restored<'a>(
    site: &'a Site,
    visitor: &Visitor,
    code: &str,
    address: &str,
    first: Typed,
) -> Result<Form<'a>, PageError> {
    let draft = site.app.draft(visitor, address).await?;
    let is_restored = draft.is_some();
    let mut form = form(site, code, draft.unwrap_or(first));
    form.is_restored = is_restored;
    Ok(form)
}

/// Put down why it was refused; what is nobody's fault becomes a page of its own.
pub(crate) fn refuse(form: &mut Form<'_>, error: PerformError) -> Result<(), PageError> {
    match form.refuse(error, None) {
        Ok(()) => Ok(()),
        Err(PerformError::App(error)) => Err(error.into()),
        Err(_) => Err(PageError::Bad),
    }
}

/// It was done: what was kept of the form is forgotten.
pub(crate) async fn done(
    site: &Site,
    visitor: &Visitor,
    address: &str,
    next: &str,
) -> Result<Response, PageError> {
    site.app.forget_draft(visitor, address).await?;
    Ok(Redirect::to(next).into_response())
}

/// Values of a list of the language files.
pub(crate) fn named(t: Text<'_>, list: &str, values: &[&str]) -> Options {
    let named = |value: &&str| ((*value).to_owned(), t.get(format!("{list}-{value}")));
    values.iter().map(named).collect()
}

/// The parts of a dossier.
pub(crate) fn parts(t: Text<'_>, all: impl Iterator<Item = Compartment>) -> Options {
    let codes: Vec<&str> = all.map(Compartment::code).collect();
    named(t, "part", &codes)
}

/// Colleagues by name and role.
pub(crate) fn people(t: Text<'_>, colleagues: &[Colleague]) -> Options {
    let person = |colleague: &Colleague| {
        let mut roles: Vec<String> = Vec::new();
        for (_, role) in &colleague.roles {
            let role = t.get(format!("role-{}", role.code()));
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        let text = format!("{}, {}", colleague.name, roles.join(", "));
        (colleague.member.to_string(), text)
    };
    colleagues.iter().map(person).collect()
}
