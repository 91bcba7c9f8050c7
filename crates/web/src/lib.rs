//! HTTP and HTML: nothing else of Luwte knows either.
//!
//! Every page works without scripts. What a page says comes from the language files and the
//! editions; what it asks for is decided in `app` and `domain`.
//!
//! Public, besides what serves the pages, is what reads the bytes of a browser: forms, cookies,
//! queries. It is tried on bytes that no browser would send (`fuzz`).

mod access;
mod account;
mod accounts;
mod actions;
mod assets;
mod attach;
mod background;
mod board_keys;
mod board_log;
mod body_map;
mod calendar;
mod caller;
mod children;
mod command_children;
mod command_labels;
mod command_page;
mod command_place;
mod command_templates;
pub mod cookies;
mod denials;
mod device;
mod dossier;
mod dossier_log;
mod dossiers;
pub mod dossiers_query;
mod downloads;
mod drafts;
mod duties;
mod emergency;
mod error_page;
mod fields;
mod form;
pub mod form_fields;
pub mod form_parts;
mod form_token;
mod frame;
mod glossary;
mod headers;
mod hide;
mod known_browser;
mod language;
mod lists;
mod log_export;
mod log_lines;
pub mod log_query;
mod my_work;
mod network;
mod on_paper;
mod overdue;
mod overtaken;
pub mod own_address;
mod own_signals;
mod papers;
mod parts;
mod passkeys;
mod people;
mod pieces;
mod plan;
mod points;
mod practice;
mod prefill;
mod providers;
mod pupil_search;
mod readers;
mod record_view;
mod refused_form;
mod responsibility;
mod retention;
mod router;
mod routes;
mod said;
mod serve;
mod session;
mod sign_in;
mod sign_out;
mod signal;
mod staff_route;
mod task_lines;
mod teller;
mod text;
mod timeline;
mod too_often;
mod topics;
mod verify;

pub use caller::{Proxies, ProxyHeader};
pub use network::{Network, NotANetwork};
pub use router::router;
pub use routes::{Door, PRACTICE_ROUTES, ROUTES, Route, Touches, Verb};
pub use serve::serve;

use std::time::Duration;

use app::App;

/// How the site is served (*instellingen*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Whether browsers reach it over https; then the cookie is for that only.
    pub https: bool,
    /// The proxies in front of it, which say where a request came from.
    pub proxies: Proxies,
    /// How long a request may take to come in, and an answer to be made.
    pub patience: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            https: false,
            proxies: Proxies::default(),
            patience: Duration::from_secs(30),
        }
    }
}

/// What every handler works with.
#[derive(Clone)]
pub(crate) struct Site {
    /// The use cases.
    pub(crate) app: App,
    /// How the site is served.
    pub(crate) settings: Settings,
    /// Where everything is practised: the use cases of the real site. Nothing on the real site itself.
    pub(crate) real: Option<App>,
}

impl Site {
    /// The practised site beside this real one, if there is a place to practise.
    pub(crate) fn practised(&self) -> Option<Self> {
        let practice = self.app.practice()?;
        Some(Self {
            app: practice.app().clone(),
            settings: self.settings.clone(),
            real: Some(self.app.clone()),
        })
    }

    /// The real site beside this practised one.
    pub(crate) fn counterpart(&self) -> Option<Self> {
        let real = self.real.clone()?;
        Some(Self {
            app: real,
            settings: self.settings.clone(),
            real: None,
        })
    }

    /// Whether everything here is practised.
    pub(crate) fn is_practised(&self) -> bool {
        self.real.is_some()
    }
}
