//! The body map (*lichaamskaart*): the drawing, the list of places in a form, and what a record says.
//!
//! The list is the form; the drawing only shows. A script lets a click on the drawing open a place.

use app::body_drawing::{face, shapes, size};
use askama::Template;
use domain::step1_signals::{BodyPlace, Figure, Injuries};

use crate::form::Form;
use crate::pieces::{owned_piece, piece};
use crate::said::paragraphs;
use crate::text::Text;

/// One figure of the drawing, with the places that are marked.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "body/picture.html")]
pub(crate) struct Picture {
    figure: &'static str,
    /// What people call it.
    name: String,
    width: u16,
    height: u16,
    shapes: Vec<Drawn>,
    eyes: &'static [(u16, u16)],
    mouth: &'static str,
    /// Where a letter says which side is the child's right or left.
    sides: Vec<(u16, u16, String)>,
}

/// A shape as a page draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Drawn {
    /// The code of its place; empty for what is no place.
    place: &'static str,
    /// What a pointer that rests on it is told.
    name: String,
    path: &'static str,
    turned_at: u16,
    is_marked: bool,
}

/// What was seen on the body, in a record: the figures that have a mark, and the list.
#[derive(Debug, PartialEq, Eq, Template)]
#[template(path = "body/seen.html")]
pub(crate) struct BodySeen {
    title: String,
    pictures: Vec<Picture>,
    /// Each place with what was seen there.
    list: Vec<(String, Vec<String>)>,
}

/// The part of a form in which places are chosen and described.
#[derive(Template)]
#[template(path = "body/fields.html")]
pub(crate) struct BodyFields<'a> {
    form: &'a Form<'a>,
    path: String,
    pictures: Vec<Picture>,
    lists: Vec<PlaceList>,
}

/// The places of one figure.
struct PlaceList {
    title: String,
    is_open: bool,
    places: Vec<PlaceField>,
}

/// A place in the list.
struct PlaceField {
    code: &'static str,
    name: String,
    path: String,
    label: String,
    is_open: bool,
}

piece!(BodyFields);
owned_piece!(Picture, BodySeen);

/// The fields for what was seen on the body, under this path.
pub(crate) fn body<'a>(form: &'a Form<'a>, path: impl AsRef<str>) -> BodyFields<'a> {
    let t = form.t();
    let path = path.as_ref().to_owned();
    let is_filled = |place: BodyPlace| {
        let at = path_of(&path, place);
        !form.value(&at).trim().is_empty() || form.error(&at).is_some()
    };
    let list = |figure: Figure| {
        let places: Vec<PlaceField> = figure
            .places()
            .map(|place| PlaceField {
                code: place.code(),
                name: name(t, place),
                path: path_of(&path, place),
                label: t.with("body-what-seen", "place", name(t, place)),
                is_open: is_filled(place),
            })
            .collect();
        PlaceList {
            title: t.get(format!("body-list-{}", figure.code())),
            is_open: places.iter().any(|place| place.is_open),
            places,
        }
    };
    BodyFields {
        form,
        pictures: Figure::ALL
            .map(|figure| picture(t, figure, is_filled))
            .into(),
        lists: Figure::ALL.map(list).into(),
        path,
    }
}

/// What was seen on the body; nothing when nothing was.
pub(crate) fn seen(t: Text<'_>, injuries: &Injuries) -> Option<BodySeen> {
    let is_marked = |place: BodyPlace| injuries.contains_key(&place);
    let has_mark = |figure: &Figure| figure.places().any(is_marked);
    let figures = Figure::ALL.into_iter().filter(has_mark);
    let list = injuries.iter();
    (!injuries.is_empty()).then(|| BodySeen {
        title: t.get("said-injuries"),
        pictures: figures
            .map(|figure| picture(t, figure, is_marked))
            .collect(),
        list: list
            .map(|(place, text)| (name(t, *place), paragraphs(text)))
            .collect(),
    })
}

/// What people call a place.
pub(crate) fn name(t: Text<'_>, place: BodyPlace) -> String {
    t.get(format!("body-place-{}", place.code()))
}

fn path_of(path: &str, place: BodyPlace) -> String {
    format!("{path}.{}", place.code())
}

fn picture(t: Text<'_>, figure: Figure, is_marked: impl Fn(BodyPlace) -> bool) -> Picture {
    let (width, height) = size(figure);
    let (eyes, mouth) = face(figure);
    let shapes = shapes(figure).into_iter().map(|shape| Drawn {
        place: shape.place.map_or("", BodyPlace::code),
        name: shape.place.map_or_else(String::new, |place| name(t, place)),
        path: shape.path,
        turned_at: shape.turned_at,
        is_marked: shape.place.is_some_and(&is_marked),
    });
    Picture {
        figure: figure.code(),
        name: t.get(format!("body-figure-{}", figure.code())),
        width,
        height,
        shapes: shapes.collect(),
        eyes,
        mouth,
        sides: sides(t, figure),
    }
}

/// Seen from the front the child's right is on the left, seen from behind it is not.
fn sides(t: Text<'_>, figure: Figure) -> Vec<(u16, u16, String)> {
    let (right, left) = (t.get("body-right"), t.get("body-left"));
    match figure {
        Figure::Head => vec![
            (6, 18, right.clone()),
            (114, 18, left.clone()),
            (136, 18, left.clone()),
            (244, 18, right.clone()),
            (114, 150, right),
            (136, 150, left),
        ],
        Figure::Front => vec![(20, 60, right), (180, 60, left)],
        Figure::Back => vec![(20, 60, left), (180, 60, right)],
    }
}
