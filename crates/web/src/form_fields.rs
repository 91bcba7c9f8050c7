//! From what a browser sends to the fields of a command (*formuliervelden*).
//!
//! The names of inputs are the paths of the fields: dots go down, `[]` makes a list. What was left
//! blank is left out, so that "not filled in" is one thing everywhere.

use domain::record::Explanation;
use serde_json::{Map, Value};

use crate::form_token::FIELD;

/// What was typed: the names of the inputs with their values.
pub type Typed = Vec<(String, String)>;

/// How many inputs a form may send.
const MOST_PAIRS: usize = 1_000;
/// How many characters one input may hold.
const LONGEST: usize = 100_000;
/// How deep a name may go.
const DEEPEST: usize = 4;
/// Inputs that steer the form and are no fields of a command.
const STEERING: [&str; 9] = [
    "key",
    "version",
    "preview",
    "form",
    "done",
    "fresh",
    "children-shown",
    "more-children",
    FIELD,
];
/// Where grounds for rules are typed.
const EXPLANATIONS: &str = "explanations";

/// A form that no page of ours sends.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldsError {
    /// More than any form has.
    #[error("too many or too long inputs")]
    TooMuch,
    /// A name that is no path.
    #[error("an input has a name that cannot be")]
    Name,
    /// Two inputs say different things about the same field.
    #[error("the input `{0}` was sent twice")]
    Twice(String),
}

/// The pairs of a form or of an address.
pub fn pairs(encoded: &[u8]) -> Typed {
    form_urlencoded::parse(encoded)
        .map(|(name, value)| (name.into_owned(), lines(&value)))
        .collect()
}

/// A text with the ends of its lines as they are kept: browsers send two characters for each. A lone
/// return ends a line too, or a text that is shown and sent again would change.
pub(crate) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The value of the first input with this name; empty when there is none.
pub(crate) fn first<'a>(typed: &'a [(String, String)], name: &str) -> &'a str {
    typed
        .iter()
        .find(|(one, _)| one == name)
        .map_or("", |(_, value)| value)
}

/// The fields of a command.
pub fn fields(typed: &[(String, String)]) -> Result<Value, FieldsError> {
    if typed.len() > MOST_PAIRS || typed.iter().any(|(_, value)| value.len() > LONGEST) {
        return Err(FieldsError::TooMuch);
    }
    let mut fields = Map::new();
    for (name, value) in typed {
        let value = value.trim();
        if value.is_empty() || is_steering(name) {
            continue;
        }
        let (path, is_list) = name
            .strip_suffix("[]")
            .map_or((&**name, false), |path| (path, true));
        let segments: Vec<&str> = path.split('.').collect();
        if segments.len() > DEEPEST || !segments.iter().all(|segment| is_segment(segment)) {
            return Err(FieldsError::Name);
        }
        let value = if is_list {
            value.to_owned()
        } else {
            as_written(path, value)
        };
        put(&mut fields, &segments, value, is_list).map_err(|Clash| twice(name))?;
    }
    Ok(Value::Object(fields))
}

/// The grounds that were given for rules that are not followed.
pub fn explanations(typed: &[(String, String)]) -> Vec<Explanation> {
    let given = |index: usize, part: &str| {
        first(typed, &format!("{EXPLANATIONS}.{index}.{part}"))
            .trim()
            .to_owned()
    };
    (0..MOST_PAIRS)
        .map_while(|index| {
            let rule = given(index, "rule");
            (!rule.is_empty()).then(|| Explanation {
                rule,
                about: None,
                ground: given(index, "ground"),
                motivation: given(index, "motivation"),
            })
        })
        .collect()
}

fn is_steering(name: &str) -> bool {
    STEERING.contains(&name) || name.split('.').next() == Some(EXPLANATIONS)
}

fn is_segment(segment: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !segment.is_empty() && segment.len() <= 60 && segment.chars().all(is_plain)
}

/// Something stands in the place already.
struct Clash;

fn twice(name: &str) -> FieldsError {
    FieldsError::Twice(name.to_owned())
}

fn put(
    fields: &mut Map<String, Value>,
    segments: &[&str],
    value: String,
    is_list: bool,
) -> Result<(), Clash> {
    let [name, deeper @ ..] = segments else {
        return Err(Clash);
    };
    if !deeper.is_empty() {
        let inner = fields
            .entry(*name)
            .or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(inner) = inner else {
            return Err(Clash);
        };
        return put(inner, deeper, value, is_list);
    }
    if is_list {
        let list = fields
            .entry(*name)
            .or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(list) = list else {
            return Err(Clash);
        };
        list.push(Value::String(value));
        return Ok(());
    }
    if fields.contains_key(*name) {
        return Err(Clash);
    }
    fields.insert((*name).to_owned(), Value::String(value));
    Ok(())
}

/// Dates and times in the one form that the domain reads; anything else as it was typed.
fn as_written(path: &str, value: &str) -> String {
    let last = path.rsplit('.').next().unwrap_or(path);
    let is_date = matches!(last, "date" | "on" | "from" | "until" | "born" | "dated")
        || last.ends_with("-on");
    let written = match last {
        _ if is_date => dutch_date(value),
        "time" => short_time(value),
        _ => None,
    };
    written.unwrap_or_else(|| value.to_owned())
}

/// A day as people or browsers write it.
pub(crate) fn day(value: &str) -> Option<jiff::civil::Date> {
    let value = value.trim();
    dutch_date(value).as_deref().unwrap_or(value).parse().ok()
}

/// `3-11-2026`, `3/11/2026` and `3.11.2026` as `2026-11-03`.
fn dutch_date(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(['-', '/', '.']).map(str::trim).collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    let is_number = |text: &&str, most: usize| {
        !text.is_empty() && text.len() <= most && text.chars().all(|c| c.is_ascii_digit())
    };
    (is_number(day, 2) && is_number(month, 2) && is_number(year, 4) && year.len() == 4)
        .then(|| format!("{year}-{month:0>2}-{day:0>2}"))
}

/// `9.05`, `9:05` and `9.05 uur` as `09:05`.
fn short_time(value: &str) -> Option<String> {
    let digits = value.trim_end_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    let (hour, minute) = digits.split_once([':', '.'])?;
    let is_number =
        |text: &str| matches!(text.len(), 1 | 2) && text.chars().all(|c| c.is_ascii_digit());
    (is_number(hour) && is_number(minute)).then(|| format!("{hour:0>2}:{minute:0>2}"))
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may stop"
    )]

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Typed {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn names_are_paths() {
        let typed = form(&[
            ("key", "abc"),
            ("version", "3"),
            ("text", " Zij zei niets. "),
            ("place", "  "),
            ("happened.date", "3-11-2026"),
            ("happened.time", "9.05"),
            ("source.received-on", "2026-11-04"),
            ("rests-on[]", "3"),
            ("rests-on[]", "5"),
            ("answers.safety.answer", "yes"),
            ("answers.safety.records[]", "2"),
            ("explanations.0.rule", "step1.instrument"),
        ]);
        assert_eq!(
            fields(&typed).unwrap(),
            json!({
                "text": "Zij zei niets.",
                "happened": { "date": "2026-11-03", "time": "09:05" },
                "source": { "received-on": "2026-11-04" },
                "rests-on": ["3", "5"],
                "answers": { "safety": { "answer": "yes", "records": ["2"] } },
            })
        );
    }

    #[test]
    fn lines_end_in_one_way() {
        for (sent, kept) in [
            ("a=x%0D%0Ay", "x\ny"),
            ("a=x%0Dy", "x\ny"),
            ("a=x%0D%0D%0Ay", "x\n\ny"),
        ] {
            assert_eq!(pairs(sent.as_bytes()), form(&[("a", kept)]));
        }
    }

    #[test]
    fn only_fields_with_a_date_are_read_as_dates() {
        let typed = form(&[
            ("text", "3-11-2026"),
            ("until", "1/2/2027"),
            ("born", "31.12.2014"),
        ]);
        let read = fields(&typed).unwrap();
        assert_eq!(
            read,
            json!({"text": "3-11-2026", "until": "2027-02-01", "born": "2014-12-31"})
        );
    }

    #[test]
    fn a_date_that_cannot_be_stays_as_typed() {
        let typed = form(&[
            ("until", "3 november"),
            ("born", "1-1-14"),
            ("happened.time", "half"),
        ]);
        let read = fields(&typed).unwrap();
        assert_eq!(
            read,
            json!({"until": "3 november", "born": "1-1-14", "happened": {"time": "half"}})
        );
    }

    #[test]
    fn hostile_names_are_refused() {
        for name in [
            "a..b",
            ".",
            "__proto__",
            "a.b.c.d.e",
            "A",
            "a[0]",
            "a[]b",
            "é",
            "a b",
        ] {
            assert_eq!(
                fields(&form(&[(name, "x")])),
                Err(FieldsError::Name),
                "{name}"
            );
        }
        for pair in [["a", "a"], ["a", "a.b"], ["a[]", "a"], ["a.b", "a[]"]] {
            let typed = form(&[(pair[0], "x"), (pair[1], "y")]);
            assert!(
                matches!(fields(&typed), Err(FieldsError::Twice(_))),
                "{pair:?}"
            );
        }
        assert_eq!(
            fields(&form(&[("a", &"x".repeat(100_001))])),
            Err(FieldsError::TooMuch)
        );
        assert_eq!(
            fields(&vec![("a[]".to_owned(), "x".to_owned()); 1_001]),
            Err(FieldsError::TooMuch)
        );
    }

    #[test]
    fn grounds_are_read_in_order() {
        let typed = form(&[
            ("explanations.0.rule", "a"),
            ("explanations.0.ground", "g"),
            ("explanations.0.motivation", " m "),
            ("explanations.1.rule", "b"),
        ]);
        let read = explanations(&typed);
        assert_eq!(read.len(), 2);
        assert_eq!((&*read[0].ground, &*read[0].motivation), ("g", "m"));
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let typed = pairs(&bytes);
            let _read = fields(&typed);
            let _grounds = explanations(&typed);
        }

        #[test]
        fn likely_names_never_make_it_panic(
            typed in proptest::collection::vec(
                ("[a-c.\\[\\]-]{0,8}", "[0-9./: -]{0,10}"), 0..20,
            )
        ) {
            let _read = fields(&typed);
        }
    }
}
