//! The cards about forms of violence that ask for something else, for everybody (*bijzondere vormen*).

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::Anybody;
use crate::text::Text;

/// A special form, by the name under which its texts stand (*bijzondere vorm*).
struct Topic {
    code: &'static str,
    /// Whether calling comes before any talk with the family.
    calls_first: bool,
    /// Whether it may be about somebody of the school, for which there is an inspector.
    has_inspector: bool,
}

/// The cards, in the order of the list.
const TOPICS: [Topic; 8] = [
    calling_first("honour-violence"),
    calling_first("forced-marriage"),
    calling_first("genital-mutilation"),
    calling_first("exploitation"),
    Topic {
        has_inspector: true,
        ..calling_first("sexual-abuse")
    },
    as_ever("disability"),
    as_ever("elderly"),
    as_ever("kindcheck"),
];

/// A form in which the steps stay as they are.
const fn as_ever(code: &'static str) -> Topic {
    Topic {
        code,
        calls_first: false,
        has_inspector: false,
    }
}

/// A form in which a talk with the family can make it worse.
const fn calling_first(code: &'static str) -> Topic {
    Topic {
        calls_first: true,
        ..as_ever(code)
    }
}

#[derive(Template)]
#[template(path = "topics.html")]
struct TopicsPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

#[derive(Template)]
#[template(path = "topic.html")]
struct TopicPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    topic: &'static Topic,
    /// Whether what was seen can be recorded here, as far as is known.
    can_record: bool,
}

impl TopicPage<'_> {
    /// The key of a text of this card.
    fn key(&self, part: &str) -> String {
        format!("topic-{}-{part}", self.topic.code)
    }
}

/// All cards.
pub(crate) async fn list(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let frame = Frame::for_anybody(t, visitor.as_ref(), t.get("topics-title"), "/topics");
    show(StatusCode::OK, &TopicsPage { frame, t })
}

/// One card.
pub(crate) async fn get(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let topic = TOPICS.iter().find(|topic| topic.code == code);
    let topic = topic.ok_or(PageError::NotFound)?;
    let t = Text::of(&site);
    let visitor = visitor.as_ref();
    let title = t.get(format!("topic-{}-title", topic.code));
    let path = format!("/topics/{}", topic.code);
    let page = TopicPage {
        frame: Frame::for_anybody(t, visitor, title, &path).below(t.get("topics-title"), "/topics"),
        t,
        topic,
        can_record: visitor.is_none_or(|visitor| visitor.may(Action::RecordSignal)),
    };
    show(StatusCode::OK, &page)
}
