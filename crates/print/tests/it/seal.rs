//! The file inside a report, and the seal of the whole.

use crate::sample;
use crate::tools::{flat, run, text};

const INSIDE: &[u8] = b"{\"format\": \"luwte proof 1\", \"records\": []}";

#[test]
fn the_file_inside_comes_out_as_it_went_in() {
    let long: Vec<u8> = (0..60_000_u32)
        .flat_map(|n| n.to_string().into_bytes())
        .collect();
    for inside in [INSIDE, &long, b"x", b""] {
        let pdf = print::report(&sample::provable(inside)).unwrap();
        assert_eq!(print::attachment(&pdf).unwrap(), inside);
    }
    assert_eq!(
        print::attachment(&print::report(&sample::bare()).unwrap()),
        None
    );
}

#[test]
fn other_programs_see_the_file_inside() {
    let pdf = print::report(&sample::provable(INSIDE)).unwrap();
    run("qpdf", &["--check"], &pdf, &[]);
    let list = run("pdfdetach", &["-list"], &pdf, &[]);
    assert!(
        list.contains("1 embedded files") && list.contains("bewijs.json"),
        "{list}"
    );
    let shown = text(&pdf);
    assert!(
        shown.contains("Controleren") && shown.contains("1482"),
        "{shown}"
    );
}

#[test]
fn a_seal_takes_the_place_that_was_kept_and_nothing_else() {
    let pdf = print::report(&sample::provable(INSIDE)).unwrap();
    let signature = std::array::from_fn(|n| u8::try_from(n * 3).unwrap());
    let sealed = print::sealed(pdf.clone(), &signature).unwrap();
    assert_eq!(sealed.len(), pdf.len());
    let changed = sealed.iter().zip(&pdf).filter(|(a, b)| a != b).count();
    assert!(changed > 0 && changed <= 256, "{changed}");
    assert_eq!(print::unsealed(sealed.clone()).unwrap(), (pdf, signature));
    run("qpdf", &["--check"], &sealed, &[]);
    let info = flat(&run("pdfinfo", &[], &sealed, &[]));
    assert!(
        info.contains("Keywords: luwte-seal-pdf:000306090c"),
        "{info}"
    );
}

#[test]
fn what_has_no_place_for_a_seal_is_refused() {
    let bare = print::report(&sample::bare()).unwrap();
    assert_eq!(print::sealed(bare.clone(), &[1; 64]), None);
    assert_eq!(print::unsealed(bare), None);
    let pdf = print::report(&sample::provable(INSIDE)).unwrap();
    let sealed = print::sealed(pdf, &[0xab; 64]).unwrap();
    let mark = print::SEAL.as_bytes();
    let at = sealed
        .windows(mark.len())
        .position(|window| window == mark)
        .unwrap();
    // The two places differ, capitals, no digit, cut off, a third place.
    for other in *b"0AgZ " {
        let mut pdf = sealed.clone();
        pdf[at + mark.len()] = other;
        assert_eq!(print::unsealed(pdf), None, "{other}");
    }
    assert_eq!(print::unsealed(sealed[..at + 20].to_vec()), None);
    let again = [sealed.as_slice(), &sealed[at..at + mark.len() + 128]].concat();
    assert_eq!(print::unsealed(again), None);
}

#[test]
fn a_file_inside_that_is_broken_is_no_file() {
    let pdf = print::report(&sample::provable(&INSIDE.repeat(50))).unwrap();
    let kind = b"/Type/EmbeddedFile/";
    let at = pdf
        .windows(kind.len())
        .position(|window| window == kind)
        .unwrap();
    let twice = [pdf.as_slice(), &pdf[at - 60..]].concat();
    assert_eq!(print::attachment(&twice), None);
    assert_eq!(print::attachment(&pdf[..at + 40]), None);
    assert_eq!(print::attachment(b""), None);
    assert_eq!(print::attachment(b"/Type/EmbeddedFile/"), None);
}
