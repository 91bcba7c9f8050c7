//! The records that a recipient may read (*overzicht*).

use app::staff_route::StaffCard;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::staff_route::LIST;
use crate::text::Text;

#[derive(Template)]
#[template(path = "staff_route/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    records: Vec<Line>,
    /// Whether they may also name who receives.
    may_name: bool,
}

/// A record in the list: nobody's name.
struct Line {
    href: String,
    road: String,
    told: String,
    next: Option<String>,
    is_closed: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let cards = site.app.staff_records(&visitor).await?;
    let page = ListPage {
        frame: Frame::new(t, &visitor, t.get("staff-list-title"), LIST)
            .below(t.get("my-work-title"), "/"),
        t,
        records: cards.iter().map(|card| line(t, card)).collect(),
        may_name: visitor.names_staff_recipients(),
    };
    show(StatusCode::OK, &page)
}

fn line(t: Text<'_>, card: &StaffCard) -> Line {
    let road = card.road.map_or("staff-road-none".to_owned(), |road| {
        format!("staff-road-{}-short", road.code())
    });
    let next = card.next.map(|step| {
        let step = t.get(format!("staff-step-{}", step.code()));
        t.with("staff-list-next", "step", step)
    });
    Line {
        href: format!("{LIST}/{}", card.id),
        road: t.get(road),
        told: t.with("staff-list-told", "at", t.words().moment(card.told_at)),
        next,
        is_closed: card.is_closed,
    }
}
