//! Words of the field with what they mean: in explanations, and on a page of their own (*woordenlijst*).
//!
//! The first time that a word occurs in the explanations of a page it can be pointed at, tapped, or reached
//! with the keyboard. What is recorded by people is never marked: those are their words.

use std::cell::RefCell;
use std::future::Future;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::frame::Frame;
use crate::session::Anybody;
use crate::text::Text;

/// The words, by the code under which their texts stand, in the order of the steps.
pub(crate) const WORDS: [&str; 24] = [
    "code",
    "signal",
    "kindcheck",
    "source",
    "hypothesis",
    "instrument",
    "care-coordinator",
    "attention-officer",
    "body",
    "old-bodies",
    "confidant",
    "inspector",
    "authority",
    "interpretation",
    "own-view",
    "acute",
    "framework",
    "norm",
    "secrecy",
    "right-to-report",
    "feedback",
    "case-manager",
    "risk-index",
    "retention",
];

tokio::task_local! {
    /// The words that this answer has explained already.
    static EXPLAINED: RefCell<Vec<&'static str>>;
}

/// A piece of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words as they are.
    Plain(String),
    /// A word that is explained here.
    Word {
        /// Its code.
        code: &'static str,
        /// As it is written here.
        text: String,
        /// What it means.
        means: String,
    },
}

/// Answer a request, in which each word is explained once.
pub(crate) async fn once_on_a_page<T>(answering: impl Future<Output = T>) -> T {
    EXPLAINED.scope(RefCell::default(), answering).await
}

/// An explanation in pieces.
pub(crate) fn told(t: Text<'_>, text: &str) -> Vec<Piece> {
    // Outside a request there is no page on which a word could be pointed at.
    EXPLAINED
        .try_with(|explained| pieces(t, text, &mut explained.borrow_mut()))
        .unwrap_or_else(|_| vec![Piece::Plain(text.to_owned())])
}

fn pieces(t: Text<'_>, text: &str, explained: &mut Vec<&'static str>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, code, length)) = first_word(t, rest, explained) {
        let (before, from) = rest.split_at(at);
        let (word, after) = from.split_at(length);
        found.push(Piece::Plain(before.to_owned()));
        found.push(Piece::Word {
            code,
            text: word.to_owned(),
            means: t.get(format!("glossary-{code}-means")),
        });
        explained.push(code);
        rest = after;
    }
    found.push(Piece::Plain(rest.to_owned()));
    found
}

/// The first word that was not explained yet: where it begins, its code and its length in bytes. Of two
/// that begin at the same place, the longest.
fn first_word(
    t: Text<'_>,
    text: &str,
    explained: &[&'static str],
) -> Option<(usize, &'static str, usize)> {
    let new = WORDS.into_iter().filter(|code| !explained.contains(code));
    let places = new.flat_map(|code| {
        let forms = t.get(format!("glossary-{code}-forms"));
        let places: Vec<_> = forms
            .split('|')
            .filter_map(|form| Some((place_of(form, text)?, code, form.len())))
            .collect();
        places
    });
    places.min_by_key(|(at, _, length)| (*at, std::cmp::Reverse(*length)))
}

/// Where a form of a word stands as a word of its own, whatever its capitals.
fn place_of(form: &str, text: &str) -> Option<usize> {
    let is_inside = |c: char| c.is_alphanumeric() || c == '-';
    text.char_indices().map(|(at, _)| at).find(|at| {
        let end = at.saturating_add(form.len());
        let is_it = text
            .get(*at..end)
            .is_some_and(|part| part.eq_ignore_ascii_case(form));
        is_it
            && !text
                .get(..*at)
                .is_some_and(|before| before.ends_with(is_inside))
            && !text
                .get(end..)
                .is_some_and(|after| after.starts_with(is_inside))
    })
}

#[derive(Template)]
#[template(path = "glossary.html")]
struct GlossaryPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

/// All words.
pub(crate) async fn get(
    State(site): State<Site>,
    Anybody(visitor): Anybody,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let frame = Frame::for_anybody(t, visitor.as_ref(), t.get("glossary-title"), "/glossary");
    show(StatusCode::OK, &GlossaryPage { frame, t })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use app::{Language, Languages};

    use super::*;

    /// The words that are explained in a text, in brackets.
    fn marked(text: &str) -> String {
        let languages = Languages::shipped().unwrap();
        let t = Text::new(languages.of(Language::Dutch));
        let told = pieces(t, text, &mut Vec::new());
        let told = told.into_iter().map(|piece| match piece {
            Piece::Plain(text) => text,
            Piece::Word { text, .. } => format!("[{text}]"),
        });
        told.collect()
    }

    #[test]
    fn a_word_is_explained_once_and_only_as_a_whole_word() {
        let table = [
            ("", ""),
            ("Bel Veilig Thuis.", "Bel [Veilig Thuis]."),
            ("Veilig thuis komen", "[Veilig thuis] komen"),
            ("Signalen: elk signaal telt", "[Signalen]: elk signaal telt"),
            ("De bronnen", "De bronnen"),
            ("Een IB-er, of een IB-er", "Een [IB-er], of een IB-er"),
            ("De IB-erskamer", "De IB-erskamer"),
            ("een beschermde bron", "een [beschermde bron]"),
            ("‘gezag’ én kindcheck", "‘[gezag]’ én [kindcheck]"),
            ("é", "é"),
        ];
        for (text, expected) in table {
            assert_eq!(marked(text), expected);
        }
    }

    #[test]
    fn every_word_has_its_texts_and_no_text_is_without_its_word() {
        let languages = Languages::shipped().unwrap();
        let files = [
            (
                Language::Dutch,
                include_str!("../../../lang/nl/glossary.ftl"),
            ),
            (
                Language::English,
                include_str!("../../../lang/en/glossary.ftl"),
            ),
        ];
        for (language, file) in files {
            let t = Text::new(languages.of(language));
            for code in WORDS {
                for part in ["", "-forms", "-means"] {
                    let key = format!("glossary-{code}{part}");
                    assert!(t.find(&key).is_some(), "{key} in {}", language.code());
                }
            }
            assert_eq!(file.matches("-means = ").count(), WORDS.len());
        }
    }

    #[test]
    fn outside_a_page_nothing_is_marked() {
        let languages = Languages::shipped().unwrap();
        let t = Text::new(languages.of(Language::Dutch));
        let plain = vec![Piece::Plain("Bel Veilig Thuis".to_owned())];
        assert_eq!(told(t, "Bel Veilig Thuis"), plain);
    }
}
