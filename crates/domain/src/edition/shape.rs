//! What form a value must have, and the faults of a value that has another.

use jiff::civil::Date;

use crate::answer::is_blank;
use crate::edition::Fault;
use crate::edition::nearest::suggest;
use crate::edition::node::Node;
use crate::role::Role;

/// The form of a value.
pub(super) enum Shape {
    /// A text that says something.
    Text,
    /// A code: stored, and part of the name of a form field.
    Code,
    /// A role.
    Role,
    /// A day, between quotes.
    Day,
    /// From when the years of a retention class count.
    CountsFrom,
    /// True or false.
    Flag,
    /// A whole number between these two.
    Number(i64, i64),
    /// A list of at least so many.
    List(usize, &'static Self),
    /// A table with these keys.
    Table(&'static [Field]),
    /// A table with free keys, each of this form.
    Each(&'static Self),
    /// Looked at elsewhere.
    Any,
}

const COUNTS_FROM: [&str; 3] = ["closing", "school-year", "leaving"];

/// A key of a table.
pub(super) struct Field {
    name: &'static str,
    shape: Shape,
    is_needed: bool,
}

/// A key that must be there.
pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        is_needed: true,
    }
}

/// A key that may be left out.
pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        is_needed: false,
    }
}

/// Name every fault of form in a value.
pub(super) fn check_shape(shape: &Shape, name: &str, node: Node<'_>, faults: &mut Vec<Fault>) {
    match shape {
        Shape::Text | Shape::Code | Shape::Role | Shape::Day | Shape::CountsFrom => {
            match node.text() {
                Some(text) => faults.extend(text_fault(shape, name, text, node.line())),
                None => faults.push(wrong_kind(shape, name, node)),
            }
        }
        Shape::Flag => {
            if node.kind() != "true or false" {
                faults.push(wrong_kind(shape, name, node));
            }
        }
        Shape::Number(least, most) => match node.number() {
            Some(number) if (*least..=*most).contains(&number) => {}
            Some(number) => faults.push(Fault::new(
                node.line(),
                format!("`{name}` cannot be {number}"),
                format!("give a whole number from {least} to {most}"),
            )),
            None => faults.push(wrong_kind(shape, name, node)),
        },
        Shape::List(least, of) => check_list(shape, (*least, of), name, node, faults),
        Shape::Table(fields) => check_table(shape, fields, name, node, faults),
        Shape::Each(of) => match node.entries() {
            Some(entries) => {
                for (key, value) in entries {
                    check_shape(of, key, value, faults);
                }
            }
            None => faults.push(wrong_kind(shape, name, node)),
        },
        Shape::Any => {}
    }
}

fn check_list(
    shape: &Shape,
    (least, of): (usize, &Shape),
    name: &str,
    node: Node<'_>,
    faults: &mut Vec<Fault>,
) {
    let Some(items) = node.items() else {
        faults.push(wrong_kind(shape, name, node));
        return;
    };
    if items.len() < least {
        let what = match items.len() {
            0 => format!("`{name}` is empty"),
            found => format!("`{name}` holds {found}, too few"),
        };
        faults.push(Fault::new(
            node.line(),
            what,
            format!("give at least {least}"),
        ));
    }
    for item in items {
        check_shape(of, name, item, faults);
    }
}

fn check_table(
    shape: &Shape,
    fields: &[Field],
    name: &str,
    node: Node<'_>,
    faults: &mut Vec<Fault>,
) {
    let Some(entries) = node.entries() else {
        faults.push(wrong_kind(shape, name, node));
        return;
    };
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    for (key, value) in &entries {
        match fields.iter().find(|field| field.name == *key) {
            Some(field) => check_shape(&field.shape, key, *value, faults),
            None => faults.push(Fault::new(
                value.line(),
                format!("`{key}` is not a key of {name}"),
                suggest(key, &names),
            )),
        }
    }
    for field in fields.iter().filter(|field| field.is_needed) {
        if !entries.iter().any(|(key, _)| *key == field.name) {
            faults.push(Fault::new(
                node.line(),
                format!("`{}` is missing in {name}", field.name),
                format!("add {}", example(&field.shape, field.name)),
            ));
        }
    }
}

fn wrong_kind(shape: &Shape, name: &str, node: Node<'_>) -> Fault {
    Fault::new(
        node.line(),
        format!("`{name}` is {}", node.kind()),
        format!("write {}", example(shape, name)),
    )
}

fn example(shape: &Shape, name: &str) -> String {
    match shape {
        Shape::Text => format!("a text: {name} = \"...\""),
        Shape::Code => format!("a code: {name} = \"lower-case-words\""),
        Shape::Role => format!("a role: {name} = \"director\""),
        Shape::Day => format!("a day between quotes: {name} = \"2019-01-01\""),
        Shape::CountsFrom => format!("from when it counts: {name} = \"leaving\""),
        Shape::Flag => format!("true or false: {name} = true"),
        Shape::Number(least, most) => {
            format!("a whole number from {least} to {most}: {name} = {least}")
        }
        Shape::List(..) => format!("a list: {name} = [...]"),
        Shape::Table(_) | Shape::Each(_) => format!("a table: [{name}]"),
        Shape::Any => format!("{name} = \"...\""),
    }
}

fn text_fault(shape: &Shape, name: &str, text: &str, line: usize) -> Option<Fault> {
    if is_blank(text) {
        return Some(Fault::new(
            line,
            format!("`{name}` is blank"),
            "write what people should read, or what is stored",
        ));
    }
    let (is_right, what, mend) = match shape {
        Shape::Code => (
            is_code(text),
            "is not a code",
            "use lower-case letters, digits and hyphens, and begin with a letter".to_owned(),
        ),
        Shape::Role => (
            Role::from_code(text).is_some(),
            "is not a role",
            suggest(text, &Role::ALL.map(Role::code)),
        ),
        Shape::Day => (
            text.parse::<Date>().is_ok(),
            "is not a day",
            "write year, month and day: \"2019-01-01\"".to_owned(),
        ),
        Shape::CountsFrom => (
            COUNTS_FROM.contains(&text),
            "is nothing that years count from",
            suggest(text, &COUNTS_FROM),
        ),
        _ => return None,
    };
    (!is_right).then(|| Fault::new(line, format!("`{name}`: \"{text}\" {what}"), mend))
}

fn is_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
