//! The words that the crate asks for are there.

use app::Words;

#[test]
fn every_label_of_a_paper_has_its_word() {
    let words = Words::dutch().unwrap();
    for label in print::LABELS {
        let key = format!("report-{label}");
        assert!(
            words.find(&key, &[]).is_some(),
            "lang/nl/report.ftl lacks {key}"
        );
    }
}

#[test]
fn a_key_that_is_missing_shows_itself() {
    let words = Words::dutch().unwrap();
    assert_eq!(words.get("no-such-key"), "[no-such-key]");
}
