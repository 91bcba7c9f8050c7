//! Whatever somebody types is printed as it was typed.

use crate::sample;
use crate::tools::{run, text, tight};

const MARKUP: [&str; 9] = [
    r#"#panic("weg") en #include "/etc/passwd""#,
    "$ x^2 $ en `code` en ```blok```",
    "*vet* _schuin_ ~ -- --- ... 'enkel' \"dubbel\"",
    "= Kop",
    "- punt + nummer / term: uitleg",
    "<label> @verwijzing \\ \\u{41} \\#",
    "// weg /* ook weg */ [haken] {accolades}",
    "https://voorbeeld.example/pad?a=1&b=<script>",
    "{{ naam }} {% if %} ${var} %s \\n &amp;",
];

#[test]
fn markup_is_only_text() {
    let mut view = sample::full();
    MARKUP[0].clone_into(&mut view.heading.title);
    MARKUP[1].clone_into(&mut view.heading.dossier);
    MARKUP[2].clone_into(&mut view.reporter.name);
    MARKUP[3].clone_into(&mut view.persons[0].name);
    MARKUP[4].clone_into(&mut view.childs_words[0].text);
    MARKUP[5].clone_into(&mut view.steps[0].acts[0].what);
    MARKUP[6].clone_into(&mut view.conclusion.rules[0].rule);
    MARKUP[7].clone_into(&mut view.current_safety);
    let pdf = print::report(&view).unwrap();
    let text = tight(&text(&pdf));
    for typed in &MARKUP[..8] {
        assert!(text.contains(&tight(typed)), "{typed:?} not in {text}");
    }
    let tree = run("pdfinfo", &["-struct"], &pdf, &[]);
    assert!(!tree.contains("Link"), "an address is no link");
    assert_eq!(tree.matches("H1").count(), 22, "a text makes no heading");
}

#[test]
fn markup_is_only_text_in_a_fixed_word() {
    let mut view = sample::bare();
    view.labels
        .insert("reporter".to_owned(), MARKUP[8].to_owned());
    let text = tight(&text(&print::report(&view).unwrap()));
    assert!(text.contains(&tight(MARKUP[8])), "{text}");
}

#[test]
fn a_word_without_end_stays_on_the_paper() {
    let word = "Donaudampfschifffahrtsgesellschaft".repeat(12);
    let mut view = sample::bare();
    view.facts = vec![sample::fact("1", &word)];
    word.clone_into(&mut view.heading.fingerprint);
    view.conclusion.open_points = vec![print::OpenPoint {
        rule: word.clone(),
        weight: word.clone(),
        due: word.clone(),
    }];
    let pdf = print::report(&view).unwrap();
    let text = tight(&text(&pdf));
    assert!(text.contains(&word), "{text}");
    // Inside the margins of an A4, in points: nothing is cut off at the edge.
    let boxes = run("pdftotext", &["-bbox"], &pdf, &["-"]);
    for line in boxes.lines().filter(|line| line.contains("<word")) {
        let right = line.split("xMax=\"").nth(1).unwrap();
        let right: f64 = right.split('"').next().unwrap().parse().unwrap();
        assert!(right < 595.0 - 60.0, "{line}");
    }
}

#[test]
fn lines_and_paragraphs_stay_apart() {
    let mut view = sample::bare();
    view.facts = vec![sample::fact(
        "1",
        "regel een\nregel twee\n\n\nalinea twee\r\nslot",
    )];
    let pdf = print::report(&view).unwrap();
    let text = run("pdftotext", &[], &pdf, &["-"]);
    for line in ["regel een", "regel twee", "alinea twee", "slot"] {
        assert!(text.lines().any(|one| one == line), "{line:?} in {text}");
    }
}

#[test]
fn other_alphabets_and_emoji_are_printed() {
    let mut view = sample::bare();
    let typed = "Şükran Yılmaz, Łukasz, Αθηνά, Наталья: 👍 😢 ❤";
    view.facts = vec![sample::fact("1", typed)];
    let text = text(&print::report(&view).unwrap());
    assert!(text.contains(typed), "{text}");
}

#[test]
fn what_cannot_be_drawn_shows_that_it_is_there() {
    let mut view = sample::bare();
    let typed = "漢 \0 \u{202e}omgekeerd \u{e000} \u{feff} 👨\u{200d}👩\u{200d}👧 👍🏽 \u{1b}[31m \u{fffe} \u{301}";
    view.facts = vec![sample::fact("1", typed)];
    let text = text(&print::report(&view).unwrap());
    for mark in [
        "[U+6F22]",
        "[U+0000]",
        "[U+202E]omgekeerd",
        "[U+E000]",
        "[U+FEFF]",
        "[U+001B][31m",
        "[U+FFFE]",
    ] {
        assert!(text.contains(mark), "{mark} not in {text}");
    }
}
