//! The sheet for an advice call.

use crate::sample;
use crate::tools::{assert_in_order, run, text};

#[test]
fn the_sheet_reads_in_the_order_of_the_call() {
    let pdf = print::advice_sheet(&sample::sheet()).unwrap();
    run("qpdf", &["--check"], &pdf, &[]);
    assert_in_order(
        &text(&pdf),
        &[
            "Adviesblad",
            "<advice-no-names> <advice-no-names-note>",
            "<advice-call>: Veilig Thuis, 0800-2000",
            "<advice-summary> Een kind van acht jaar",
            "<advice-question> Wat kunnen wij",
            "<advice-signals> waarneming",
            "deze week · ondersteunt",
            "Drie ronde plekken",
            "<advice-reminders>",
            "Vraag om een kenmerk.",
            "<advice-notes> <advice-by>",
            "<advice-reference>",
            "<advice-when>",
            "<advice-given>",
            "<page> 1 <page-of> 1",
        ],
    );
}

#[test]
fn a_sheet_without_signals_says_so() {
    let mut view = sample::sheet();
    view.entries.clear();
    view.reminders.clear();
    let text = text(&print::advice_sheet(&view).unwrap());
    assert!(text.contains("<advice-signals-none>"), "{text}");
    assert!(!text.contains("<advice-reminders>"), "{text}");
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let sheet = || print::advice_sheet(&sample::sheet()).unwrap();
    assert_eq!(sheet(), sheet());
}
