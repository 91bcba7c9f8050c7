//! A look at a page as a browser and a screen reader would take it.

use std::collections::BTreeSet;

/// What is wrong with a page: texts that are missing, ids that stand there twice or that are pointed
/// at without being there, fields without a label.
pub(crate) fn faults(name: &str, page: &str) -> Vec<String> {
    let ids = values(page, "id");
    let mut seen = BTreeSet::new();
    let twice: Vec<String> = ids.iter().filter(|id| !seen.insert(*id)).cloned().collect();
    let anchor = |href: String| href.strip_prefix('#').map(str::to_owned);
    let pointed = ["for", "aria-describedby", "aria-labelledby"].into_iter();
    let lost: Vec<String> = pointed
        .flat_map(|attribute| values(page, attribute))
        .flat_map(|value| value.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .chain(values(page, "href").into_iter().filter_map(anchor))
        .filter(|id| !seen.contains(id))
        .collect();
    let all = [
        ("no such text", missing_texts(page)),
        ("id stands there twice", twice),
        ("no such id", lost),
        ("no label", unlabelled(page)),
    ];
    all.into_iter()
        .flat_map(|(what, which)| {
            which
                .into_iter()
                .map(move |one| format!("{name}: {what}: {one}"))
        })
        .collect()
}

/// The values of an attribute, in order.
fn values(page: &str, attribute: &str) -> Vec<String> {
    page.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// Keys that show themselves because no language file has them: `[record_entry-text]`.
fn missing_texts(page: &str) -> Vec<String> {
    let is_key = |text: &str| {
        text.contains(['-', '_'])
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
    };
    page.split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(inside, _)| inside.to_owned())
        .filter(|inside| is_key(inside))
        .collect()
}

/// Fields that no label names.
fn unlabelled(page: &str) -> Vec<String> {
    let labels: BTreeSet<String> = values(page, "for").into_iter().collect();
    let mut lost = Vec::new();
    for tag in ["<input ", "<textarea ", "<select "] {
        for rest in page.split(tag).skip(1) {
            let inside = rest.split('>').next().unwrap();
            let is_hidden = inside.contains("type=\"hidden\"");
            let id = values(&format!(" {inside}"), "id").into_iter().next();
            if !is_hidden && !id.is_some_and(|id| labels.contains(&id)) {
                lost.push(inside.to_owned());
            }
        }
    }
    lost
}

/// A text as it stands in a page.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&#38;")
        .replace('\'', "&#39;")
        .replace('"', "&#34;")
}

/// A page as it is read, when no word in it is asked for its meaning.
pub(crate) fn without_meanings(page: &str) -> String {
    let mut parts = page.split("<button class=\"app-word\"");
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (button, after) = part.split_once("</button>").unwrap();
        let (_meaning, after) = after.split_once("</span>").unwrap();
        read += button.split_once('>').unwrap().1;
        read += after;
    }
    read
}
