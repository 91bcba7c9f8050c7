//! What violence at home and child abuse are, for everybody (*achtergrond*): the forms, how often, what it
//! does to a child, and what somebody of a school can mean.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::{Frame, Link};
use crate::session::Anybody;
use crate::text::Text;

/// The address of the page.
const ADDRESS: &str = "/background";

/// A form of abuse, by the name under which its texts stand (*vorm*).
struct Form {
    code: &'static str,
    /// The card with what is done otherwise, where there is one.
    card: Option<&'static str>,
}

/// The forms. The special ones have cards of their own.
const FORMS: [Form; 5] = [
    Form {
        code: "physical",
        card: None,
    },
    Form {
        code: "emotional",
        card: None,
    },
    Form {
        code: "neglect",
        card: None,
    },
    Form {
        code: "sexual",
        card: Some("/topics/sexual-abuse"),
    },
    Form {
        code: "witness",
        card: None,
    },
];

/// The numbers, each with a source and a year.
const NUMBERS: [&str; 4] = ["children", "calls", "schools", "share"];

#[derive(Template)]
#[template(path = "background.html")]
struct BackgroundPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    forms: Vec<FormView>,
    /// Sentences, each with where it comes from.
    numbers: Vec<(String, String)>,
    /// Whether what was seen can be recorded here, as far as is known.
    can_record: bool,
}

/// A form in words.
struct FormView {
    title: String,
    text: String,
    card: Option<Link>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let visitor = visitor.as_ref();
    let title = t.get("background-title");
    let page = BackgroundPage {
        frame: Frame::for_anybody(t, visitor, title, ADDRESS)
            .below(t.get("topics-title"), "/topics"),
        t,
        forms: FORMS.iter().map(|form| form_view(t, form)).collect(),
        numbers: NUMBERS.iter().map(|code| number(t, code)).collect(),
        can_record: visitor.is_none_or(|visitor| visitor.may(Action::RecordSignal)),
    };
    show(StatusCode::OK, &page)
}

fn form_view(t: Text<'_>, form: &Form) -> FormView {
    let key = format!("background-form-{}", form.code);
    FormView {
        title: t.get(&key),
        text: t.get(format!("{key}-text")),
        card: form
            .card
            .map(|card| Link::new(t.get(format!("{key}-more")), card)),
    }
}

fn number(t: Text<'_>, code: &str) -> (String, String) {
    let key = format!("background-number-{code}");
    let source = t.get(format!("{key}-source"));
    (t.get(&key), t.with("background-source", "source", source))
}
