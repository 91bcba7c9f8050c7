//! What stands around every page: title, header, breadcrumb, emergency bar, footer.

use app::Visitor;
use askama::Template;
use domain::permission::Action;

use crate::pieces::piece;
use crate::practice;
use crate::text::Text;

/// The frame of a page.
pub(crate) struct Frame<'a> {
    /// The texts.
    pub(crate) t: Text<'a>,
    /// The title of the page, which ends the breadcrumb.
    pub(crate) title: String,
    /// The address of the page.
    pub(crate) path: String,
    /// The pages above this one.
    pub(crate) crumbs: Vec<Link>,
    /// Who is signed in.
    pub(crate) who: Option<Who>,
    is_refused: bool,
}

/// What a browser is told about the page.
#[derive(Template)]
#[template(path = "frame/head.html")]
pub(crate) struct Head<'a> {
    frame: &'a Frame<'a>,
}

/// What stands above every page.
#[derive(Template)]
#[template(path = "frame/top.html")]
pub(crate) struct Top<'a> {
    frame: &'a Frame<'a>,
}

/// What stands below every page.
#[derive(Template)]
#[template(path = "frame/foot.html")]
pub(crate) struct Foot<'a> {
    frame: &'a Frame<'a>,
}

piece!(Head, Top, Foot);

/// A link with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// What it says.
    pub(crate) text: String,
    /// Where it leads.
    pub(crate) href: String,
}

impl Link {
    /// A link.
    pub(crate) fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: href.into(),
        }
    }
}

/// Whoever is signed in, as the header shows them.
pub(crate) struct Who {
    /// Name.
    pub(crate) name: String,
    /// Roles, in words.
    pub(crate) roles: String,
    /// The school, or how many.
    pub(crate) school: String,
    /// The pages to choose from.
    pub(crate) menu: Vec<Link>,
}

impl<'a> Frame<'a> {
    /// The frame of a page that anybody may see.
    pub(crate) fn signed_out(t: Text<'a>, title: String, path: &str) -> Self {
        let path = path.to_owned();
        Self {
            t,
            title,
            path,
            crumbs: Vec::new(),
            who: None,
            is_refused: false,
        }
    }

    /// The frame of a page for everybody, with the menu of whoever is signed in.
    pub(crate) fn for_anybody(
        t: Text<'a>,
        visitor: Option<&Visitor>,
        title: String,
        path: &str,
    ) -> Self {
        match visitor {
            Some(visitor) => Self::new(t, visitor, title, path),
            None => Self::signed_out(t, title, path),
        }
    }

    /// The frame of a page for somebody who is signed in.
    pub(crate) fn new(t: Text<'a>, visitor: &Visitor, title: String, path: &str) -> Self {
        Self {
            who: Some(who(t, visitor)),
            ..Self::signed_out(t, title, path)
        }
    }

    /// With a page above this one; the highest first.
    #[must_use]
    pub(crate) fn below(mut self, text: impl Into<String>, href: impl Into<String>) -> Self {
        self.crumbs.push(Link::new(text, href));
        self
    }

    /// With the mark of a refusal in the title, which is read aloud first.
    #[must_use]
    pub(crate) fn refused(mut self, is_refused: bool) -> Self {
        self.is_refused = is_refused;
        self
    }

    /// What a browser is told about the page.
    pub(crate) fn head(&'a self) -> Head<'a> {
        Head { frame: self }
    }

    /// What stands above the page.
    pub(crate) fn top(&'a self) -> Top<'a> {
        Top { frame: self }
    }

    /// What stands below the page.
    pub(crate) fn foot(&'a self) -> Foot<'a> {
        Foot { frame: self }
    }

    /// The title of the window.
    pub(crate) fn full_title(&self) -> String {
        let key = if self.is_refused {
            "frame-title-refused"
        } else {
            "frame-title"
        };
        let title = self.t.with(key, "title", &self.title);
        if self.is_practised() {
            self.t.with("practice-window-title", "title", title)
        } else {
            title
        }
    }

    /// Whether everything on the page is practised.
    #[expect(
        clippy::unused_self,
        reason = "templates ask the frame, which they have at hand"
    )]
    pub(crate) fn is_practised(&self) -> bool {
        practice::is_on()
    }

    /// What stands before the addresses that scripts make; nothing on the real site.
    pub(crate) fn prefix(&self) -> Option<&'static str> {
        self.is_practised().then_some(practice::PREFIX)
    }

    /// The scripts; each only adds to a page that works without.
    #[expect(
        clippy::unused_self,
        reason = "templates ask the frame, which they have at hand"
    )]
    pub(crate) const fn scripts(&self) -> [&'static str; 5] {
        [
            "js/summary.js",
            "js/autosave.js",
            "js/hide.js",
            "js/glossary.js",
            "js/body.js",
        ]
    }
}

fn who(t: Text<'_>, visitor: &Visitor) -> Who {
    let mut roles: Vec<String> = Vec::new();
    for (_, role) in &visitor.membership.roles {
        let name = t.get(format!("role-{}", role.code()));
        if !roles.contains(&name) {
            roles.push(name);
        }
    }
    let school = match visitor.schools.as_slice() {
        [school] => school.name.clone(),
        several => t.with("frame-schools", "count", several.len()),
    };
    let mut menu = vec![Link::new(t.get("my-work-title"), "/")];
    if visitor.may(Action::RecordSignal) {
        menu.push(Link::new(t.get("signal-title"), "/signal"));
        menu.push(Link::new(t.get("own-signals-title"), "/signals"));
    }
    if practice::is_on() {
        menu.push(Link::new(t.get("practice-goals"), "/goals"));
    }
    if visitor.receives_staff_signals {
        menu.push(Link::new(t.get("staff-menu-list"), "/staff-route"));
    }
    if visitor.may(Action::ListDossiers) {
        menu.push(Link::new(t.get("dossiers-title"), "/dossiers"));
    }
    if visitor.may(Action::ReadLog) {
        menu.push(Link::new(t.get("log-title"), "/log"));
    }
    if visitor.may(Action::ManageAccounts) {
        menu.push(Link::new(t.get("accounts-title"), "/accounts"));
    }
    if visitor.may(Action::SeeDuties) {
        // Who decides, who receives and what is destroyed stand on it too.
        menu.push(Link::new(t.get("board-title"), "/board"));
    } else if visitor.may(Action::NameResponsible) {
        menu.push(Link::new(t.get("responsibility-title"), "/responsibility"));
    }
    Who {
        name: visitor.name.clone(),
        roles: roles.join(", "),
        school,
        menu,
    }
}
