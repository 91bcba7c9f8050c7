//! Sheets, letters and copies of a dossier.

use print::{Block, Leaflet, LeafletKind, LeafletPart, ProofRow};

use crate::sample;
use crate::tools::{assert_in_order, run, text};

fn row(name: &str, value: &str) -> ProofRow {
    ProofRow {
        name: name.to_owned(),
        value: value.to_owned(),
    }
}

fn leaflet() -> Leaflet {
    let sheet = sample::sheet();
    Leaflet {
        labels: sheet.labels,
        language: "nl".to_owned(),
        made: sheet.made,
        title: "Een stuk".to_owned(),
        mark: "Concept".to_owned(),
        mark_note: "Geef dit niet mee.".to_owned(),
        made_at: "9 maart 2026".to_owned(),
        top: vec![row("Aan", "Hannah de Wit"), row("Telefoon", "")],
        parts: vec![
            LeafletPart {
                title: "Feiten".to_owned(),
                nothing: String::new(),
                blocks: vec![
                    Block::Card {
                        kind: "observation".to_owned(),
                        no: "4".to_owned(),
                        name: "Waarneming".to_owned(),
                        aside: "3 maart".to_owned(),
                        rows: vec![row("", "Zij kwam zonder jas."), row("Waar", "op het plein")],
                        recorded: "leerkracht".to_owned(),
                    },
                    Block::Text {
                        text: "#let x = 1 *geen* opmaak".to_owned(),
                    },
                    Block::Said {
                        name: "Uw reactie".to_owned(),
                        text: String::new(),
                        lines: 3,
                    },
                    Block::Said {
                        name: "Doel".to_owned(),
                        text: "Hulp.".to_owned(),
                        lines: 3,
                    },
                    Block::List {
                        items: vec!["een punt".to_owned()],
                    },
                ],
            },
            LeafletPart {
                title: "Besluiten".to_owned(),
                nothing: "Niets vastgelegd.".to_owned(),
                blocks: Vec::new(),
            },
        ],
        left_out: vec![row("Over een ander", "Dit gaat over een ander kind.")],
        left_out_title: "Weggelaten".to_owned(),
        signatures: vec!["Namens de school".to_owned()],
    }
}

#[test]
fn every_paper_reads_in_order() {
    for kind in LeafletKind::ALL {
        let pdf = print::leaflet(kind, &leaflet()).unwrap();
        run("qpdf", &["--check"], &pdf, &[]);
        let text = text(&pdf);
        assert_in_order(
            &text,
            &[
                "Een stuk",
                "Geef dit niet mee.",
                "Aan: Hannah de Wit",
                "Feiten",
                "<no> 4",
                "Waarneming",
                "Zij kwam zonder jas.",
                "Waar: op het plein",
                "<recorded-by>: leerkracht",
                "#let x = 1 *geen* opmaak",
                "Uw reactie",
                "Doel",
                "Hulp.",
                "een punt",
                "Besluiten",
                "Niets vastgelegd.",
            ],
        );
        assert!(text.contains("Concept"), "{kind:?}: {text}");
        assert!(!text.contains("Telefoon"), "{kind:?}: {text}");
        let left_out = text.contains("Dit gaat over een ander kind.");
        assert_eq!(left_out, kind == LeafletKind::Overview, "{kind:?}");
        let signed = !matches!(kind, LeafletKind::Overview | LeafletKind::Preparation);
        assert_eq!(text.contains("Namens de school"), signed, "{kind:?}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    for kind in LeafletKind::ALL {
        let paper = || print::leaflet(kind, &leaflet()).unwrap();
        assert_eq!(paper(), paper());
    }
}
