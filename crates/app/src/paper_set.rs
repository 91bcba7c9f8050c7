//! Blank forms for when there is no program (*noodset op papier*): the words of the pages, and nothing of anybody.

mod asks;

use asks::Ask::{CanProtect, Confidentiality, Framework, Lines, Norms, Part, Ticks};
use asks::{Ask, CONSULTATION, CONVERSATION, DECISION, SIGNAL, WEIGHING, YES_NO};
use domain::edition::Edition;
use jiff::Timestamp;
use print::{PaperField, PrintError};

use crate::error::AppError;
use crate::print_advice_sheet::{labels, made};
use crate::{App, Visitor, Words};

/// The version of the forms: it changes when a field does.
const VERSION: u32 = 1;

/// A sheet of the set (*formulier*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperForm {
    /// *Acuut gevaar*: what to do, and whom to call.
    Danger,
    /// *Signaal*, step 1.
    Signal,
    /// *Overleg en advies*, step 2.
    Consultation,
    /// *Gesprek met de ouder*, step 3.
    Conversation,
    /// *Weging*, step 4.
    Weighing,
    /// *Besluit en melding*, step 5.
    Decision,
}

impl PaperForm {
    /// Every sheet, in the order of the plan.
    pub const ALL: [Self; 6] = [
        Self::Danger,
        Self::Signal,
        Self::Consultation,
        Self::Conversation,
        Self::Weighing,
        Self::Decision,
    ];

    /// The name in addresses, files and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Signal => "signal",
            Self::Consultation => "consultation",
            Self::Conversation => "conversation",
            Self::Weighing => "weighing",
            Self::Decision => "decision",
        }
    }

    /// The sheet with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }

    /// The number of its step; nothing where it is of no step.
    const fn step(self) -> u8 {
        self as u8
    }
}

impl App {
    /// A form of the set, or all of them, as a file (*noodset op papier*), under the edition of the board. There is
    /// nothing of anybody in it, so nothing is written down.
    pub async fn paper_set(
        &self,
        visitor: &Visitor,
        form: Option<PaperForm>,
    ) -> Result<Vec<u8>, AppError> {
        let edition = self.edition_for(visitor).await?;
        let view = view(self.words(), &edition, self.clock.now(), form);
        self.print_away(move || print::paper_set(&view)).await
    }
}

/// A form of the set, or all of them, as a file, under this edition.
pub fn paper_set(
    words: &Words,
    edition: &Edition,
    now: Timestamp,
    form: Option<PaperForm>,
) -> Result<Vec<u8>, PrintError> {
    print::paper_set(&view(words, edition, now, form))
}

/// The file name of a form, or of all, without its ending.
pub fn file_name(words: &Words, form: Option<PaperForm>) -> String {
    words.get(&format!(
        "file-paper-{}",
        form.map_or("all", PaperForm::code)
    ))
}

fn view(
    words: &Words,
    edition: &Edition,
    now: Timestamp,
    form: Option<PaperForm>,
) -> print::PaperSet {
    let words = &words.of(edition);
    let forms: Vec<PaperForm> = form.map_or_else(|| PaperForm::ALL.to_vec(), |form| vec![form]);
    let (title, before) = match form {
        Some(form) => (title(words, form), Vec::new()),
        None => (
            words.get("paper-title"),
            paragraphs(&words.get("paper-set-before")),
        ),
    };
    print::PaperSet {
        labels: labels(words),
        language: "nl".to_owned(),
        made: made(now),
        title,
        before,
        forms: forms
            .into_iter()
            .map(|form| sheet(words, edition, form))
            .collect(),
    }
}

fn title(words: &Words, form: PaperForm) -> String {
    words.get(&format!("paper-form-{}", form.code()))
}

fn sheet(words: &Words, edition: &Edition, form: PaperForm) -> print::PaperForm {
    let (step, version) = (form.step().to_string(), VERSION.to_string());
    let of_edition = format!("{} {}", edition.code, edition.version);
    let values = [
        ("step", &*step),
        ("version", &version),
        ("edition", &of_edition),
    ];
    let code = words.with("paper-form-code", &values);
    let (before, fields, after) = if form == PaperForm::Danger {
        (
            vec![words.get("emergency-intro")],
            in_danger(words),
            Vec::new(),
        )
    } else {
        let before = paragraphs(&words.get("paper-form-before"));
        (
            before,
            to_fill_in(words, edition, form),
            paragraphs(&words.get("paper-form-after")),
        )
    };
    print::PaperForm {
        code,
        title: title(words, form),
        before,
        fields,
        after,
    }
}

/// Whom to call and what to do, as the page for everybody says it.
fn in_danger(words: &Words) -> Vec<PaperField> {
    let phone = words.get("frame-body-phone");
    let part = |label: String, text: String| PaperField {
        text: text.replace("- ", "• "),
        ..field(label, 0)
    };
    let mut fields = vec![
        part(words.get("emergency-call-112"), String::new()),
        part(
            words.with("emergency-call-body", &[("phone", &phone)]),
            String::new(),
        ),
        part(words.get("emergency-now"), words.get("emergency-now-text")),
        part(
            words.get("emergency-today"),
            words.get("emergency-today-text"),
        ),
        part(
            words.get("emergency-tells"),
            words.get("emergency-tells-text"),
        ),
        part(
            words.get("emergency-after"),
            words.get("emergency-after-text"),
        ),
    ];
    fields.extend([
        field(words.get("paper-form-called"), 3),
        field(words.get("paper-form-numbers"), 4),
    ]);
    fields
}

fn to_fill_in(words: &Words, edition: &Edition, form: PaperForm) -> Vec<PaperField> {
    let asks = match form {
        PaperForm::Danger => &[],
        PaperForm::Signal => SIGNAL,
        PaperForm::Consultation => CONSULTATION,
        PaperForm::Conversation => CONVERSATION,
        PaperForm::Weighing => WEIGHING,
        PaperForm::Decision => DECISION,
    };
    let mut fields = vec![
        field(words.get("paper-form-pupil"), 1),
        field(words.get("paper-form-writer"), 1),
        field(words.get("paper-form-written"), 1),
    ];
    fields.extend(asks.iter().flat_map(|ask| asked(words, edition, ask)));
    fields.push(field(words.get("paper-form-typed"), 2));
    fields
}

fn asked(words: &Words, edition: &Edition, ask: &Ask) -> Vec<PaperField> {
    let named = |list: &str, values: &[&str]| -> Vec<String> {
        let word = |value: &&str| words.get(&format!("{list}-{value}"));
        values.iter().map(word).collect()
    };
    let ticked = |label: String, options: Vec<String>, lines: u8| PaperField {
        options,
        ..field(label, lines)
    };
    match ask {
        Part(key) => vec![field(words.get(key), 0)],
        Lines(key, lines) => vec![field(words.get(key), *lines)],
        Ticks(key, list, values) => vec![ticked(words.get(key), named(list, values), 0)],
        Framework => {
            let questions = edition.framework.iter();
            let offered = questions.map(|question| {
                let answers = question.answers.iter().map(|answer| answer.text.clone());
                ticked(question.text.clone(), answers.collect(), 2)
            });
            offered.collect()
        }
        Norms if edition.norms.is_empty() => Vec::new(),
        Norms => {
            let norms = edition.norms.iter().map(|norm| norm.text.clone());
            vec![ticked(words.get("decide-norm"), norms.collect(), 0)]
        }
        CanProtect if edition.has_framework() => Vec::new(),
        CanProtect => {
            let sure = named("sure", &["yes", "no", "doubt"]);
            vec![ticked(words.get("decide-can-protect"), sure, 0)]
        }
        Confidentiality => {
            let questions = edition.confidentiality.iter();
            let asked =
                questions.map(|question| ticked(question.text.clone(), named("yes-no", YES_NO), 2));
            asked.collect()
        }
    }
}

fn field(label: String, lines: u8) -> PaperField {
    PaperField {
        label,
        text: String::new(),
        options: Vec::new(),
        lines,
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let parts = text.split("\n\n").map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
