//! The file itself: standards, language, typefaces, the same bytes each time.

use print::{Made, PrintError};

use crate::sample;
use crate::tools::{flat, run};

#[test]
fn the_file_is_sound_and_says_what_it_is() {
    let pdf = print::report(&sample::full()).unwrap();
    run("qpdf", &["--check"], &pdf, &[]);
    let info = flat(&run("pdfinfo", &["-isodates"], &pdf, &[]));
    for fact in [
        "Title: Melding kindermishandeling",
        "Creator: Luwte",
        "CreationDate: 2026-03-19T14:05:00Z",
        "Tagged: yes",
        "Encrypted: no",
        "JavaScript: no",
        "(A4)",
    ] {
        assert!(info.contains(fact), "{fact:?} not in {info}");
    }
    assert!(!info.contains("Author"), "the file names nobody: {info}");
    let inside = run("qpdf", &["--qdf", "--object-streams=disable"], &pdf, &["-"]);
    for fact in ["/Lang (nl)", "/DisplayDocTitle true", "/StructTreeRoot"] {
        assert!(inside.contains(fact), "{fact:?} not in the file");
    }
    for (name, value) in [
        ("pdfaid:part", "3"),
        ("pdfaid:conformance", "A"),
        ("pdfuaid:part", "1"),
    ] {
        let element = format!("<{name}>{value}</{name}>");
        assert!(inside.contains(&element), "{element} not in the file");
    }
}

#[test]
fn what_is_what_can_be_heard() {
    let pdf = print::report(&sample::full()).unwrap();
    let tree = run("pdfinfo", &["-struct"], &pdf, &[]);
    let elements: Vec<&str> = tree.lines().map(str::trim).collect();
    let count = |name: &str| {
        elements
            .iter()
            .filter(|one| one.split_whitespace().next() == Some(name))
            .count()
    };
    assert_eq!(count("H1"), 22, "one heading per section: {tree}");
    assert_eq!(
        count("Table"),
        5,
        "steps, open points, attachments, disclosures, rules"
    );
    assert_eq!(count("TH"), 2 + 3 + 4 + 4 + 3);
    assert_eq!(
        count("BlockQuote"),
        5,
        "what the child, parents and others said"
    );
    assert!(!tree.contains("H2"), "no level is left out");
}

#[test]
fn every_typeface_is_in_the_file() {
    let mut view = sample::bare();
    view.facts = vec![sample::fact("1", "Ελληνικά, кириллица, 👍")];
    let pdf = print::report(&view).unwrap();
    let fonts = run("pdffonts", &[], &pdf, &[]);
    for name in ["AtkinsonHyperlegible", "DejaVuSans", "NotoEmoji"] {
        assert!(fonts.contains(name), "{name} not in {fonts}");
    }
    for line in fonts.lines().skip(2) {
        let embedded_subset_unicode = line.matches("yes").count();
        assert_eq!(embedded_subset_unicode, 3, "{line}");
    }
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    let first = print::report(&sample::full()).unwrap();
    let other = print::report(&sample::bare()).unwrap();
    assert_eq!(first, print::report(&sample::full()).unwrap());
    assert_ne!(first, other);
}

#[test]
fn the_moment_goes_into_the_file() {
    let mut view = sample::bare();
    let first = print::report(&view).unwrap();
    view.made.second += 1;
    assert_ne!(first, print::report(&view).unwrap());
}

#[test]
fn two_at_once_do_not_mix() {
    let alone = print::report(&sample::full()).unwrap();
    let together: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let both = [(), ()].map(|()| scope.spawn(|| print::report(&sample::full()).unwrap()));
        both.map(|one| one.join().unwrap()).into()
    });
    assert!(together.iter().all(|one| *one == alone));
}

#[test]
fn what_does_not_fit_is_refused_without_quoting_it() {
    let mut view = sample::full();
    view.made = Made {
        month: 13,
        ..view.made
    };
    assert!(matches!(
        print::report(&view),
        Err(PrintError::NoSuchMoment)
    ));

    let mut view = sample::full();
    view.language = "Noor Aalders".to_owned();
    let refusal = print::report(&view).unwrap_err();
    assert!(matches!(&refusal, PrintError::Setting(place) if place.starts_with("paper.typ:")));
    assert!(!format!("{refusal:?} {refusal}").contains("Noor"));

    // A failed paper does not spoil the next.
    assert!(print::report(&sample::bare()).is_ok());
}
