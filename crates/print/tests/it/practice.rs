//! A paper that was made while practising says so on each page, and no other does.

use print::{PRACTICE, advice_sheet, report};

use crate::sample;
use crate::tools::text;

const WORD: &str = "OEFENING";

#[test]
fn every_page_of_a_practised_paper_says_so() {
    let mut view = sample::full();
    assert!(!text(&report(&view).unwrap()).contains(WORD));
    view.labels.insert(PRACTICE.to_owned(), WORD.to_owned());
    let pages = text(&report(&view).unwrap());
    // In the head of each page; across it, it is no text for who reads aloud.
    let said = pages.matches(WORD).count();
    let numbered = pages.matches("<page-of>").count();
    assert!(
        numbered > 2 && said >= numbered,
        "{said} on {numbered} pages"
    );
}

#[test]
fn an_advice_sheet_says_so_too() {
    let mut sheet = sample::sheet();
    assert!(!text(&advice_sheet(&sheet).unwrap()).contains(WORD));
    sheet.labels.insert(PRACTICE.to_owned(), WORD.to_owned());
    assert!(text(&advice_sheet(&sheet).unwrap()).contains(WORD));
}
