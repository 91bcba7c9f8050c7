//! What ships is whole in English too, and a translation changes words only.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use domain::edition::{Edition, SHIPPED, read_in_english, shipped};
use domain::step1_signals::Signs;

/// The same edition with every text emptied.
fn without_texts(edition: &Edition) -> Edition {
    let mut bare = edition.clone();
    bare.english = None;
    bare.signs = [].into();
    bare.name.clear();
    bare.reporting_body.name.clear();
    bare.reporting_body.called = None;
    for word in &mut bare.definitions {
        (word.term, word.text, word.source) = Default::default();
    }
    for step in &mut bare.steps {
        (step.name, step.asks) = Default::default();
    }
    let coded = [
        &mut bare.grounds,
        &mut bare.norms,
        &mut bare.confidentiality,
    ];
    for one in coded.into_iter().flatten() {
        one.text.clear();
    }
    for ground in &mut bare.waiver_grounds {
        ground.text.clear();
    }
    for duty in &mut bare.duties {
        (duty.text, duty.source) = Default::default();
    }
    for outcome in &mut bare.outcomes {
        outcome.text.clear();
    }
    for class in &mut bare.retention {
        class.text.clear();
    }
    for question in &mut bare.framework {
        (question.text, question.help) = Default::default();
        for answer in &mut question.answers {
            answer.text.clear();
        }
    }
    for rule in bare.rules.values_mut() {
        (rule.sentence, rule.source) = Default::default();
    }
    bare
}

#[test]
fn a_translation_changes_nothing_but_words() {
    for edition in shipped().unwrap() {
        let english = edition.english.as_ref().unwrap();
        assert_eq!(without_texts(english), without_texts(&edition));
        assert_ne!(english.steps, edition.steps);
        for (code, rule) in &edition.rules {
            let translated = &english.rules[code];
            assert_ne!(translated.sentence, rule.sentence, "{code}");
            assert_eq!(translated.plan, rule.plan, "{code} quotes the plan");
        }
    }
}

#[test]
fn every_sign_can_be_read_in_english() {
    let (dutch, english) = (
        Signs::shipped().unwrap(),
        Signs::shipped_in_english().unwrap(),
    );
    assert_eq!(dutch.len(), english.len());
    for (dutch, english) in dutch.iter().zip(&english) {
        assert_eq!(dutch.version, english.version);
        assert_eq!(dutch.signs.len(), english.signs.len());
        for (dutch, english) in dutch.signs.iter().zip(&english.signs) {
            assert_ne!(dutch.text, english.text, "{}", dutch.code);
            assert_eq!(dutch.others.is_empty(), english.others.is_empty());
            assert_eq!(
                (
                    &dutch.code,
                    &dutch.group,
                    &dutch.lists,
                    dutch.acute,
                    dutch.of_parent
                ),
                (
                    &english.code,
                    &english.group,
                    &english.lists,
                    english.acute,
                    english.of_parent
                )
            );
        }
    }
}

/// A part of the English file of the framework, changed; the line on which that is, and what is said.
struct Broken {
    from: &'static str,
    to: &'static str,
    line_of: &'static str,
    says: &'static str,
}

const BROKEN: [Broken; 5] = [
    Broken {
        from: "[grounds.replaced]",
        to: "[grounds.replacd]",
        line_of: "[grounds.replacd]",
        says: "there is no `replacd` to translate here; did you mean `replaced`?",
    },
    Broken {
        from: "[steps.5]",
        to: "[steps.6]",
        line_of: "[steps.6]",
        says: "there is no `6` to translate here; known here: 1, 2, 3, 4, 5",
    },
    Broken {
        from: "[rules.\"help.plan\"]\n",
        to: "[rules.\"help.plan\"]\nseverity = \"off\"\n",
        line_of: "severity = \"off\"",
        says: "there is no `severity` to translate here; known here: sentence, source",
    },
    Broken {
        from: "[rules.\"help.plan\"]\nsentence = ",
        to: "[rules.\"help.plan\"]\nsentence = 7 #",
        line_of: "sentence = 7",
        says: "`sentence` holds no text; write the translation between double quotes",
    },
    Broken {
        from: "[rules.\"help.plan\"]\nsentence = ",
        to: "[rules.\"help.plan\"]\n# sentence = ",
        line_of: "[rules.\"help.plan\"]",
        says: "the translation of `sentence` is not there; add it here, under the key or the code \
               that it has in the edition",
    },
];

#[test]
fn what_is_wrong_with_a_translation_is_said_with_its_line() {
    let files = SHIPPED[0];
    for broken in BROKEN {
        let text = files.english.replacen(broken.from, broken.to, 1);
        assert_ne!(text, files.english, "{}", broken.from);
        let faults = read_in_english(files.dutch, &text).unwrap_err();
        let line = 1 + text
            .lines()
            .position(|line| line.starts_with(broken.line_of))
            .unwrap();
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let expected = format!("line {line}: {}", broken.says);
        assert!(said.contains(&expected), "{expected}\n{said:#?}");
    }
}

#[test]
fn a_translation_that_is_no_toml_says_where() {
    let faults = read_in_english(SHIPPED[1].dutch, "name = \"Plan\"\n[steps").unwrap_err();
    assert_eq!(faults[0].line, 2);
    assert!(faults[0].what.starts_with("this is not TOML"), "{faults:?}");
}
