//! Every part there and not there: the standards are checked each time a file is written.

use print::Report;

use crate::sample;
use crate::tools::text;

/// Takes one part over from the other report.
type Part = (&'static str, fn(&mut Report, Report));

const PARTS: [Part; 21] = [
    ("not_to_be_shown", |to, from| {
        to.not_to_be_shown = from.not_to_be_shown;
    }),
    ("acute", |to, from| to.acute = from.acute),
    ("reporter", |to, from| to.reporter = from.reporter),
    ("heading", |to, from| to.heading = from.heading),
    ("steps", |to, from| to.steps = from.steps),
    ("persons", |to, from| to.persons = from.persons),
    ("facts", |to, from| to.facts = from.facts),
    ("childs_words", |to, from| {
        to.childs_words = from.childs_words;
    }),
    ("third_party", |to, from| to.third_party = from.third_party),
    ("hypotheses", |to, from| to.hypotheses = from.hypotheses),
    ("diagnoses", |to, from| to.diagnoses = from.diagnoses),
    ("conversations", |to, from| {
        to.conversations = from.conversations;
    }),
    ("own_views", |to, from| {
        to.own_views = from.own_views;
    }),
    ("child_conversations", |to, from| {
        to.child_conversations = from.child_conversations;
    }),
    ("waivers", |to, from| {
        to.conversation_waivers = from.conversation_waivers;
        to.announcement_waivers = from.announcement_waivers;
    }),
    ("weighing", |to, from| to.weighing = from.weighing),
    ("framework", |to, from| {
        to.framework = from.framework;
        to.framework_leads_to = from.framework_leads_to;
    }),
    ("decisions", |to, from| to.decisions = from.decisions),
    ("help", |to, from| to.help = from.help),
    ("informed and secrecy", |to, from| {
        to.current_safety = from.current_safety;
        to.informed = from.informed;
        to.secrecy = from.secrecy;
    }),
    ("conclusion", |to, from| to.conclusion = from.conclusion),
];

/// Each two parts are tried together, one without the other, and neither: by the bits of their
/// numbers, so that ten papers do.
#[test]
fn every_two_parts_with_and_without_each_other() {
    let bits = PARTS.len().ilog2() + 1;
    for (bit, wanted) in (0..bits).flat_map(|bit| [(bit, 0), (bit, 1)]) {
        let mut view = sample::bare();
        let mut taken = Vec::new();
        for (number, (name, take)) in PARTS.iter().enumerate() {
            if (number >> bit) & 1 == wanted {
                take(&mut view, sample::full());
                taken.push(name);
            }
        }
        let made = print::report(&view);
        assert!(made.is_ok(), "{taken:?}: {}", made.unwrap_err());
    }
}

#[test]
fn all_parts_and_none() {
    for view in [sample::full(), sample::bare()] {
        assert!(print::report(&view).is_ok());
    }
}

#[test]
fn an_empty_section_says_so() {
    let text = text(&print::report(&sample::bare()).unwrap());
    for word in [
        "<persons-none>",
        "<facts-none>",
        "<childs-words-none>",
        "<others-none>",
        "<hypotheses-none>",
        "<diagnoses-none>",
        "<conversations-none>",
        "<child-conversations-none>",
        "<weighing-none>",
        "<decisions-none>",
        "<not-recorded>",
        "<informed-none>",
        "<secrecy-none>",
        "<explanations-none>",
        "<open-points-none>",
    ] {
        assert!(text.contains(word), "{word} not in {text}");
    }
    // Nobody misses these.
    for word in [
        "<acute>",
        "<not-to-be-shown>",
        "<framework>",
        "<help>",
        "<attachments>",
        "<appendix>",
    ] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_text_that_is_missing_is_said_to_be() {
    let mut view = sample::full();
    let blank = || " \n ".to_owned();
    view.weighing.as_mut().unwrap().risk = blank();
    view.conversations[0].reaction = blank();
    view.secrecy[0].reason = blank();
    view.hypotheses[0].rests_on = blank();
    view.informed[0].objections = blank();
    let text = text(&print::report(&view).unwrap());
    assert!(text.contains("<risk> <not-recorded>"), "{text}");
    assert!(text.contains("<reaction> <not-recorded>"), "{text}");
    assert!(text.contains("<reason>: <not-recorded>"), "{text}");
    assert!(text.contains("<rests-on>: <not-recorded>"), "{text}");
    assert!(text.contains("<objections> <objections-none>"), "{text}");
}

#[test]
fn what_a_weighing_need_not_say_is_left_out() {
    let words = [
        "<at-risk>",
        "<frequency>",
        "<duration>",
        "<effect>",
        "<protective>",
        "<unknown>",
        "<would-change>",
        "<instrument-document>",
    ];
    let mut view = sample::full();
    let whole = text(&print::report(&view).unwrap());
    let weighing = view.weighing.as_mut().unwrap();
    for field in [
        &mut weighing.at_risk,
        &mut weighing.frequency,
        &mut weighing.duration,
        &mut weighing.effect,
        &mut weighing.protective,
        &mut weighing.unknown,
        &mut weighing.would_change,
        &mut weighing.instrument_document,
    ] {
        field.clear();
    }
    let short = text(&print::report(&view).unwrap());
    for word in words {
        assert!(whole.contains(word), "{word} not in {whole}");
        assert!(!short.contains(word), "{word} in {short}");
    }
}

#[test]
fn a_draft_says_so_on_every_page() {
    let mut view = sample::full();
    view.heading.status = print::Status::Draft;
    let draft = print::report(&view).unwrap();
    let pages = crate::tools::run("pdftotext", &[], &draft, &["-"]);
    let pages: Vec<&str> = pages
        .split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .collect();
    assert!(pages.len() > 3);
    for page in pages {
        assert!(page.contains("<status-draft>"), "{page}");
        assert!(page.contains("<fingerprint> 9c1e 44d0 a7b2 5f08"), "{page}");
        assert!(!page.contains("<status-filed>"), "{page}");
    }
}
