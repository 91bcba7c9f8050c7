//! The text of the report can be taken out, in the order of the sections.

use crate::sample;
use crate::tools::{assert_in_order, run, text};

const COURSE: [&str; 33] = [
    "Melding kindermishandeling",
    "<status-filed> 19 maart 2026, 14:30, telefonisch",
    "<dossier>: Dossier 7f3a-21",
    "<made-at>: 19 maart 2026, 15:05",
    "<fingerprint>: 9c1e 44d0 a7b2 5f08",
    "<acute>: onthulling Het kind vroeg zelf om hulp.",
    "<not-to-be-shown> Het adres van de tante",
    "1 <reporter> <name>: Marijke Terwolde <role>: directeur",
    "<phone>: 0318 555 010",
    "2 <steps>",
    "In kaart brengen",
    "3 maart 2026: eerste signaal vastgelegd",
    "<not-done>: signaleringsinstrument gebruikt <ground>: niet beschikbaar",
    "<step-nothing>",
    "3 <persons> <part>: <part-signals> Noor Aalders, leerling",
    "<born>: 4 juni 2017 · <address>: <address-secret>",
    "Rik Aalders, vader <authority>: ja",
    "4 <facts> <part>: <part-signals> <no> 3",
    "<kind-observation>",
    "drie ronde blauwe plekken",
    "<happened>: dinsdag 3 maart 2026, 10:15 · <place>: kleedkamer",
    "<seen-by>: Ilse Brandsma",
    "<recorded-by>: Ilse Brandsma, leerkracht, 3 maart 2026, 12:40",
    "<kind-sign>",
    "<corrects>: nr. 4",
    "<injuries> Voorkant Knie links: Blauwe plek, ongeveer 3 cm, rond.",
    "Wang rechts: Rode streep van 2 cm.",
    "5 <childs-words> <part>: <part-signals> <childs-words-note> <no> 6",
    "“Papa wordt boos als ik mors. Dan moet ik naar boven.”",
    "6 <others> <part>: <part-signals> <others-note> <no> 8",
    "<source>: Petra Hofstee · <source-relation>: buurvrouw",
    "Ik hoor 's avonds vaak geschreeuw.",
    "<source>: <source-protected> · <source-protected-ground>: De bron vreest",
];

const CONCLUSION: [&str; 73] = [
    "7 <hypotheses> <part>: <part-signals> <hypotheses-note> <no> 10 <kind-hypothesis>",
    "<rests-on>: nr. 3, 6 <outcome>: Bevestigd door nr. 12.",
    "<outcome>: <outcome-open>",
    "8 <diagnoses> <part>: <part-signals> <no> 12 <kind-diagnosis>",
    "<diagnosed-by>: J. Ruiter · <profession>: jeugdarts",
    "9 <conversations> <part>: <part-conversations> <no> 13",
    "<talk-with>",
    "Şükran Yılmaz (moeder)",
    "<talk-shared> nr. 3, 5",
    "<reaction> Moeder schrok en huilde.",
    "<talk-interpretation>",
    "<conversation-waived>",
    "<ground>: veiligheid van het kind <motivation>: Vader heeft gedreigd",
    "<talk-with-child>",
    "“Soms durf ik niet naar huis.”",
    "<own-view>",
    "“Ik was die ochtend ziek. Zo gaat het bij ons niet altijd.”",
    "10 <weighing> <part>: <part-weighing> <supporting>",
    "<no> 3: drie ronde blauwe plekken",
    "<weakening>",
    "<left-out>",
    "<risk>",
    "<nature>",
    "<seriousness>",
    "<at-risk> Noor, en haar broertje van 3.",
    "<frequency> Drie keer in de afgelopen maand.",
    "<duration>",
    "<effect>",
    "<danger-child>",
    "<danger-others>",
    "<danger-self>",
    "<protective>",
    "<unknown> Wat vader er zelf over zegt.",
    "<would-change>",
    "<instrument> Lijst Risico en Ruimte, 16 maart 2026",
    "<instrument-document> nr. 17: Ingevulde lijst",
    "11 <framework> <part>: <part-weighing> Is er een vermoeden van onveiligheid? <answer>: ja",
    "<framework-leads-to>: Melden",
    "12 <decisions> <part>: <part-weighing> Is melden noodzakelijk?",
    "<norm>: Norm 1",
    "13 <safety> <part>: <part-weighing> Noor is bij haar tante",
    "14 <help> <part>: <part-weighing> <no> 18 <help-plan>",
    "<help-providers>: Jeugdteam De Kade, huisarts <help-case-manager>: Wietske Prins",
    "<help-until>: 1 september 2026",
    "<help-goals> 1. Niemand slaat. 2. Noor slaapt door. <agreements> Moeder belt",
    "<no> 20 <help-review> 1 mei 2026 <help-begun>: ja <help-effect>: de hulp werkt deels",
    "1. Niemand slaat.: bereikt. Dat zeggen Noor en haar moeder.",
    "<help-findings> Het is rustiger in huis.",
    "<no> 21 <watching> <watching-who>: de leerkracht",
    "<watching-signs> Nieuwe plekken",
    "<no> 22 <watching-look> 1 juni 2026 <watching-safe>: twijfel",
    "<watching-next> Het jeugdteam weet het.",
    "<no> 19 <index> Het kind is gemeld",
    "<index-told>: Şükran Yılmaz",
    "<index-not-told> Vader is onvindbaar.",
    "15 <informed> <part>: <part-conversations> <informed-who>",
    "<objections> Ze wil niet dat vader het hoort.",
    "<objections-weighed>",
    "<announcement-waived>",
    "16 <secrecy> <part>: <part-weighing> Zijn de collega's geraadpleegd?",
    "17 <aftercare> <part>: <part-weighing> <school-will-do>",
    "18 <explanations> De intern begeleider en de directeur zijn bij het gesprek.",
    "<ground>: ziekte <motivation>: De directeur was ziek",
    "19 <open-points>",
    "De terugkoppeling is vastgelegd.",
    "20 <attachments> <part>: <part-signals>",
    "Brief van de jeugdarts",
    "Niet gescand op virussen.",
    "21 <disclosures> <part>: <part-weighing> <disclosures-note>",
    "<disclosure-to>",
    "Overzicht van het dossier Petra Terwolde Recht op inzage",
    "22 <appendix> <appendix-note>",
    "voldaan",
];

#[test]
fn the_report_reads_in_order() {
    let text = text(&print::report(&sample::full()).unwrap());
    let passages: Vec<&str> = COURSE.into_iter().chain(CONCLUSION).collect();
    assert_in_order(&text, &passages);
}

#[test]
fn a_long_report_has_numbered_pages_and_every_entry() {
    let pdf = print::report(&sample::long(200)).unwrap();
    let text = text(&pdf);
    let passages: Vec<String> = (1..=200)
        .map(|no| format!("<no> {no} <kind-observation>"))
        .collect();
    assert_in_order(
        &text,
        &passages.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let info = run("pdfinfo", &[], &pdf, &[]);
    let pages = info
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .unwrap()
        .trim();
    assert!(text.contains(&format!("<page> {pages} <page-of> {pages}")));
}

/// Every head of a table comes back when the table goes on, and no row is cut in two.
#[test]
fn the_head_of_a_table_comes_back() {
    let mut view = sample::bare();
    view.conclusion.rules = (1..=90)
        .map(|number| print::RuleState {
            rule: format!("Regel {number} van het plan."),
            state: "voldaan".to_owned(),
            records: format!("nr. {number}"),
        })
        .collect();
    let pdf = print::report(&view).unwrap();
    let pages = run("pdftotext", &[], &pdf, &["-"]);
    let with_rows = pages
        .split('\u{c}')
        .filter(|page| page.contains("van het plan."));
    let mut count = 0;
    for page in with_rows {
        count += 1;
        assert!(page.contains("<state>"), "{page}");
    }
    assert!(count > 2);
}
