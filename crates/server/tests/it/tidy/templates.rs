//! Pages escape what people typed, and obey the strict policy (invariant 7).

use super::tree;

const TEMPLATES: &str = "crates/web/templates";

#[test]
fn nothing_is_printed_unescaped() {
    let mut faults = Vec::new();
    for file in tree::files(TEMPLATES, &[".html", ".txt", ".xml"]) {
        for (number, line) in file.lines().filter(|(_, line)| is_unescaped(line)) {
            faults.push(file.fault(number, line.trim()));
        }
    }
    for file in tree::files("crates/web/src", &[".rs"]) {
        // Pieces are templates themselves, which the compiler checks there.
        let is_of_pieces = file.path == "crates/web/src/pieces.rs";
        let unescaped = |line: &str| {
            (line.contains("HtmlSafe") && !is_of_pieces) || line.contains("escape = \"none\"")
        };
        for (number, line) in file.code().filter(|(_, line)| unescaped(line)) {
            faults.push(file.fault(number, line.trim()));
        }
    }
    tree::none(
        "what people typed is escaped, always: no `safe`, no `escape none`",
        &faults,
    );
}

/// Whether the line switches escaping off: `x|safe`, `x | safe`, `filter safe`, `escape("none")`.
fn is_unescaped(line: &str) -> bool {
    let line: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let safe = line
        .split("|safe")
        .skip(1)
        .any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'));
    safe || line.contains("filtersafe") || line.contains("escape(\"none\"")
}

#[test]
fn scripts_and_styles_stand_in_files() {
    let mut faults = Vec::new();
    for file in tree::files(TEMPLATES, &[".html"]) {
        for (number, line) in file.lines() {
            if let Some(what) = inline(line) {
                faults.push(file.fault(number, what));
            }
        }
    }
    tree::none(
        "the policy refuses scripts and styles inside a page",
        &faults,
    );
}

/// A form that sends something carries its secret, so that no other site's page can send it.
#[test]
fn every_form_that_sends_carries_its_secret() {
    let mut faults = Vec::new();
    let secret = "value=\"{{ crate::form_token::of_this_answer() }}\"";
    for file in tree::files(TEMPLATES, &[".html"]) {
        for (number, line) in file.lines() {
            let forms = line.matches("method=\"post\"").count();
            if line.matches(secret).count() < forms {
                faults.push(file.fault(number, line.trim()));
            }
        }
    }
    tree::none("a form carries the secret of the session", &faults);
}

/// What in this line the policy would refuse.
fn inline(line: &str) -> Option<&'static str> {
    let line = line.to_lowercase();
    let script = line.split("<script").skip(1).any(|tag| {
        tag.split('>')
            .next()
            .is_none_or(|attributes| !attributes.contains(" src="))
    });
    if script {
        Some("a script without `src`")
    } else if line.contains("<style") {
        Some("`<style>`")
    } else if attributes(&line).any(|name| name == "style") {
        Some("`style=`")
    } else if attributes(&line).any(|name| name.len() > 2 && name.starts_with("on")) {
        Some("an event handler in an attribute")
    } else if line.contains("javascript:") {
        Some("`javascript:`")
    } else {
        None
    }
}

/// The words in front of an equals sign and a quote: `style` of `style="…"`.
fn attributes(line: &str) -> impl Iterator<Item = &str> {
    let ends = line.match_indices('=').filter(|(at, _)| {
        line.get(at + 1..)
            .is_some_and(|rest| rest.starts_with(['"', '\'', '{']))
    });
    ends.filter_map(|(at, _)| line.get(..at)?.split_whitespace().next_back())
}

#[test]
fn a_breach_would_be_seen() {
    assert!(is_unescaped("{{ text|safe }}") && is_unescaped("{{ text | safe }}"));
    assert!(is_unescaped("{% filter safe %}") && is_unescaped("{{ a|escape(\"none\") }}"));
    assert!(!is_unescaped("{{ text|safety }} is safe"));
    assert!(inline("<p style=\"color: red\">").is_some());
    assert!(inline("<button onclick='go()'>").is_some());
    assert!(inline("<script>go()</script>").is_some());
    assert!(inline("<a href=\"javascript:go()\">").is_some());
    assert!(inline("<script src=\"/app.js\" defer></script>").is_none());
    assert!(inline("<p class=\"app-style\" data-on=\"1\">once = twice</p>").is_none());
}
