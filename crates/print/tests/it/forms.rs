//! Blank forms: what is asked, boxes and lines, and on each page its code.

use print::{PaperField, PaperForm, PaperSet};

use crate::sample;
use crate::tools::{assert_in_order, run, text};

fn field(label: &str, options: &[&str], lines: u8) -> PaperField {
    PaperField {
        label: label.to_owned(),
        text: String::new(),
        options: options.iter().map(|one| (*one).to_owned()).collect(),
        lines,
    }
}

fn form(code: &str, lines: u8) -> PaperForm {
    PaperForm {
        code: code.to_owned(),
        title: format!("Titel van {code}"),
        before: vec!["Schrijf met een pen.".to_owned()],
        fields: vec![
            PaperField {
                text: "Met uitleg.".to_owned(),
                ..field("Een deel", &[], 0)
            },
            field("Wat zag u?", &[], lines),
            field("Wat deed het?", &["Ja, het ondersteunt", "Nee"], 1),
        ],
        after: vec!["Zet er een streep door.".to_owned()],
    }
}

fn set(before: &[&str], forms: Vec<PaperForm>) -> PaperSet {
    let sheet = sample::sheet();
    PaperSet {
        labels: sheet.labels,
        language: sheet.language,
        made: sheet.made,
        title: "Noodset".to_owned(),
        before: before.iter().map(|one| (*one).to_owned()).collect(),
        forms,
    }
}

#[test]
fn one_form_reads_in_order() {
    let pdf = print::paper_set(&set(&[], vec![form("S1", 4)])).unwrap();
    run("qpdf", &["--check"], &pdf, &[]);
    assert_in_order(
        &text(&pdf),
        &[
            "Noodset",
            "Schrijf met een pen.",
            "Een deel Met uitleg.",
            "Wat zag u?",
            "Wat deed het?",
            "Ja, het ondersteunt",
            "Nee",
            "Zet er een streep door.",
            "<page> 1 <page-of> 1",
            "S1",
        ],
    );
}

#[test]
fn each_page_says_of_which_form_it_is() {
    let pdf = print::paper_set(&set(&["Leg klaar."], vec![form("S1", 90), form("S2", 4)])).unwrap();
    let text = text(&pdf);
    assert_in_order(
        &text,
        &[
            "Noodset",
            "Leg klaar.",
            "Titel van S1",
            "Titel van S2",
            "Titel van S1",
            "Titel van S2",
        ],
    );
    // On the first page, in the list, and at the foot of each of its own.
    let titles = text.matches("Titel van S1").count();
    assert!(text.matches("S1").count() >= titles + 3, "{text}");
}

#[test]
fn the_same_forms_give_the_same_bytes() {
    let made = || print::paper_set(&set(&[], vec![form("S1", 4)])).unwrap();
    assert_eq!(made(), made());
}
