//! Who asks for what they may not see, or may not have before showing again who they are: that stands
//! in the log too (*niet getoond*).

use app::TurnedAway;
use app::sign_in::Presence;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::command::CommandKind;
use domain::id::DossierId;

use crate::Site;
use crate::error_page::{LedToConfirm, PageError, Unconfirmed};
use crate::routes::{Door, Route, Touches};
use crate::session::presence;

/// Write down that somebody who is signed in got nothing here.
///
/// The same is written whether there is a dossier or not.
pub(crate) async fn note_denials(
    State((site, route)): State<(Site, &'static Route)>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers().clone();
    let path = request.uri().path().to_owned();
    // Who only opens a form is refused nothing yet.
    let is_sent = request.method() != Method::GET;
    let answer = next.run(request).await;
    let marks = answer.extensions();
    let is_unconfirmed =
        marks.get::<Unconfirmed>().is_some() || (is_sent && marks.get::<LedToConfirm>().is_some());
    let is_nothing = [StatusCode::NOT_FOUND, StatusCode::GONE].contains(&answer.status());
    if !is_nothing && !is_unconfirmed {
        return answer;
    }
    let Some(action) = action(route, &path) else {
        return answer;
    };
    let noted = match presence(&site, &headers).await {
        Ok(Presence::Here(visitor)) => {
            let (app, dossier) = (&site.app, dossier(&path));
            let noted = if is_unconfirmed {
                let why = TurnedAway::Unconfirmed;
                app.note_turning_away(&visitor, action, dossier, why).await
            } else {
                app.note_denial(&visitor, action, dossier).await
            };
            noted.map_err(PageError::from)
        }
        Ok(Presence::Away(_) | Presence::Nobody) => Ok(()),
        Err(error) => Err(error),
    };
    noted.map_or_else(IntoResponse::into_response, |()| answer)
}

/// The dossier that the path names, if it names one.
fn dossier(path: &str) -> Option<DossierId> {
    let rest = path.strip_prefix("/dossiers/")?;
    rest.split('/').next()?.parse().ok()
}

/// What was asked for; nothing when there is no such page for anybody.
fn action(route: &Route, path: &str) -> Option<&'static str> {
    if !route.path.ends_with("/{command}") {
        let named = route.log.last().copied();
        return named.or(match route.touches {
            Touches::Staff => Some("see-staff"),
            Touches::Keys => Some("see-keys"),
            // Not of the pages that lead to a session, or end one.
            Touches::Account if route.door == Door::SignedIn => Some("see-account"),
            _ => None,
        });
    }
    let command = CommandKind::from_code(segment(path, 3)?)?;
    match route.log.last().copied()? {
        "{command}" => Some(command.code()),
        action => Some(action),
    }
}

fn segment(path: &str, no: usize) -> Option<&str> {
    path.split('/').nth(no)
}

#[cfg(test)]
mod tests {
    use crate::routes::{ROUTES, Verb};

    use super::*;

    #[test]
    fn what_was_asked_for_is_known_from_the_path() {
        let find = |verb, path| {
            ROUTES
                .iter()
                .find(|route| route.verb == verb && route.path == path)
        };
        let asked = |verb, path, asked: &str| find(verb, path).and_then(|it| action(it, asked));
        let command = "/dossiers/{dossier}/{command}";
        assert_eq!(
            asked(Verb::Post, command, "/dossiers/x/decide"),
            Some("decide")
        );
        assert_eq!(
            asked(Verb::Get, command, "/dossiers/x/decide"),
            Some("read-dossier")
        );
        assert_eq!(asked(Verb::Get, command, "/dossiers/x/nothing"), None);
        assert_eq!(
            asked(Verb::Get, "/dossiers", "/dossiers"),
            Some("list-dossiers")
        );
        assert_eq!(
            asked(Verb::Get, "/accounts", "/accounts"),
            Some("see-staff")
        );
        assert_eq!(dossier("/dossiers/x/decide"), None);
        assert_eq!(
            dossier("/accounts/3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b"),
            None
        );
        assert!(dossier("/dossiers/3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b").is_some());
    }
}
