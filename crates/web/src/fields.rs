//! The fields of a form, each a piece with a template of its own: a template that named them all
//! would be compiled whole again for every form.
//!
//! In a template of a form: `{{ crate::fields::area(form, "text", 6) }}`. The second argument is the
//! path of the field: dots go down, lists without `[]`. The words come by the path: label
//! `record_entry-text`, help `record_entry-text-hint`, a line below a choice
//! `record_entry-kind-observation-hint` or `kind-observation-hint`. Messages stand beside the field by
//! themselves. Options are values with their texts.

use askama::Template;

use crate::form::Form;
use crate::pieces::piece;

/// A field of one line, or of a day.
#[derive(Template)]
#[template(path = "fields/input.html")]
pub(crate) struct Input<'a> {
    form: &'a Form<'a>,
    path: String,
    kind: &'static str,
}

/// A field of several lines.
#[derive(Template)]
#[template(path = "fields/area.html")]
pub(crate) struct Area<'a> {
    form: &'a Form<'a>,
    path: String,
    rows: u8,
}

/// Lines of one kind: as many as were typed, and some to add.
#[derive(Template)]
#[template(path = "fields/lines.html")]
pub(crate) struct Lines<'a> {
    form: &'a Form<'a>,
    path: String,
    name: String,
    /// What one of them is called.
    one: String,
    /// With its number.
    texts: Vec<(usize, String)>,
}

/// A day and, if known, a time.
#[derive(Template)]
#[template(path = "fields/moment.html")]
pub(crate) struct Moment<'a> {
    form: &'a Form<'a>,
    path: String,
    day: String,
    time: String,
}

/// Boxes of which one or more are chosen.
#[derive(Template)]
#[template(path = "fields/choices.html")]
pub(crate) struct Choices<'a> {
    form: &'a Form<'a>,
    path: String,
    options: Vec<(String, String)>,
    /// `radio` or `checkbox`.
    kind: &'static str,
    /// The name of the inputs.
    name: String,
    is_in_two_columns: bool,
}

/// One of many, in a list that opens.
#[derive(Template)]
#[template(path = "fields/select.html")]
pub(crate) struct Select<'a> {
    form: &'a Form<'a>,
    path: String,
    options: Vec<(String, String)>,
}

/// What is wrong with the form, at the top of it.
#[derive(Template)]
#[template(path = "fields/summary.html")]
pub(crate) struct Summary<'a> {
    form: &'a Form<'a>,
}

/// The grounds for rules that are not followed.
#[derive(Template)]
#[template(path = "fields/explain.html")]
pub(crate) struct Explaining<'a> {
    form: &'a Form<'a>,
}

piece!(
    Input, Area, Lines, Moment, Choices, Select, Summary, Explaining
);

/// What is wrong with the form; nothing when nothing is.
pub(crate) fn summary<'a>(form: &'a Form<'a>) -> Summary<'a> {
    Summary { form }
}

/// The grounds for rules that are not followed, where they are asked.
pub(crate) fn explaining<'a>(form: &'a Form<'a>) -> Explaining<'a> {
    Explaining { form }
}

/// One line of text.
pub(crate) fn line<'a>(form: &'a Form<'a>, path: impl AsRef<str>) -> Input<'a> {
    let path = path.as_ref().to_owned();
    let kind = "text";
    Input { form, path, kind }
}

/// A day.
pub(crate) fn date<'a>(form: &'a Form<'a>, path: impl AsRef<str>) -> Input<'a> {
    let kind = "date";
    Input {
        kind,
        ..line(form, path)
    }
}

/// Several lines.
pub(crate) fn area<'a>(form: &'a Form<'a>, path: impl AsRef<str>, rows: u8) -> Area<'a> {
    let path = path.as_ref().to_owned();
    Area { form, path, rows }
}

/// The fewest lines that are shown.
const LINES: usize = 3;

/// Several texts of one line each; what one of them is called stands under `one`.
pub(crate) fn lines<'a>(form: &'a Form<'a>, path: impl AsRef<str>, one: &str) -> Lines<'a> {
    let path = path.as_ref().to_owned();
    let name = form.list_name(&path);
    let mut texts = form.values(&name);
    let shown = (texts.len() + 2).max(LINES);
    texts.resize(shown, String::new());
    let texts = (1..).zip(texts).collect();
    Lines {
        form,
        path,
        name,
        one: form.text(one),
        texts,
    }
}

/// A day and, if known, a time: the fields `PATH.date` and `PATH.time`.
pub(crate) fn moment<'a>(form: &'a Form<'a>, path: impl AsRef<str>) -> Moment<'a> {
    let path = path.as_ref().to_owned();
    Moment {
        day: form.day_of(&path),
        time: form.time_of(&path),
        form,
        path,
    }
}

/// One of a few, all in sight, below each other.
pub(crate) fn choice<'a>(
    form: &'a Form<'a>,
    path: impl AsRef<str>,
    options: impl AsRef<[(String, String)]>,
) -> Choices<'a> {
    let path = path.as_ref().to_owned();
    Choices {
        form,
        name: path.clone(),
        path,
        options: options.as_ref().to_vec(),
        kind: "radio",
        is_in_two_columns: false,
    }
}

/// The same in two columns, for short texts.
pub(crate) fn choices<'a>(
    form: &'a Form<'a>,
    path: impl AsRef<str>,
    options: impl AsRef<[(String, String)]>,
) -> Choices<'a> {
    Choices {
        is_in_two_columns: true,
        ..choice(form, path, options)
    }
}

/// Yes or no.
pub(crate) fn yes_no<'a>(form: &'a Form<'a>, path: impl AsRef<str>) -> Choices<'a> {
    choices(form, path, form.yes_no())
}

/// Any number of these.
pub(crate) fn ticks<'a>(
    form: &'a Form<'a>,
    path: impl AsRef<str>,
    options: impl AsRef<[(String, String)]>,
) -> Choices<'a> {
    Choices {
        name: form.list_name(path.as_ref()),
        kind: "checkbox",
        ..choice(form, path, options)
    }
}

/// One of many; the first option is empty.
pub(crate) fn select<'a>(
    form: &'a Form<'a>,
    path: impl AsRef<str>,
    options: impl AsRef<[(String, String)]>,
) -> Select<'a> {
    Select {
        form,
        path: path.as_ref().to_owned(),
        options: options.as_ref().to_vec(),
    }
}
