//! From a refusal to messages beside fields and a summary.

use app::perform::PerformError;
use app::read_dossier::DossierView;
use domain::case::Case;
use domain::command::CommandKind;
use domain::decide::{Problem, Refusal};
use domain::edition::Edition;
use domain::id::{DossierId, No};
use domain::party::Party;
use domain::record::About;
use domain::rule::Rule;
use domain::step1_signals::Person;

use crate::form::{ExplainAsked, Form, FormProblem, dashed};
use crate::form_fields::explanations;
use crate::responsibility::decides;
use crate::text::Text;

/// Where a form belongs, so that a refusal can name people and point at other forms.
pub(crate) struct Ground<'a> {
    /// The dossier.
    pub(crate) dossier: DossierId,
    /// What has happened in it.
    pub(crate) case: &'a Case,
    /// Its edition.
    pub(crate) edition: &'a Edition,
    /// The command of the form.
    pub(crate) kind: CommandKind,
    /// Who may decide, in words: a refusal of a decision names them.
    pub(crate) decides: String,
}

impl<'a> Ground<'a> {
    /// The ground of a form in this dossier.
    pub(crate) fn of(t: Text<'_>, view: &'a DossierView, kind: CommandKind) -> Self {
        Self {
            decides: decides(t, &view.deciding),
            dossier: view.id,
            case: &view.case,
            edition: &view.edition,
            kind,
        }
    }

    /// Whether a problem can be mended in this form, and not in another one.
    fn is_here(&self, problem: &Problem) -> bool {
        let Some(rule) = Rule::with_code(&problem.code) else {
            return true;
        };
        let of_new_record = problem.about == Some(About::Record(self.case.newest().next()));
        of_new_record || rule.settled_by == self.kind
    }

    /// What a problem is about, in words.
    fn about(&self, form: &Form<'_>, about: &About) -> Option<String> {
        match about {
            About::Record(no) => {
                let record = self.case.record(*no)?;
                let what = form.t().get(format!("event-{}", record.event.kind()));
                let no = no.to_string();
                Some(
                    form.t()
                        .with_all("frame-record", &[("no", &no), ("what", &what)]),
                )
            }
            About::Party(Party::Pupil) => self.case.opening().map(|it| it.given_name.clone()),
            About::Party(Party::Person(no)) => self.person(*no),
            About::Question(code) => {
                let framework = self.edition.framework.iter().map(|it| (&it.code, &it.text));
                let secrecy = self
                    .edition
                    .confidentiality
                    .iter()
                    .map(|it| (&it.code, &it.text));
                framework
                    .chain(secrecy)
                    .find(|(one, _)| *one == code)
                    .map(|(_, text)| text.clone())
            }
        }
    }

    fn person(&self, no: No) -> Option<String> {
        self.case
            .fact::<Person>(no)
            .map(|person| person.name.clone())
    }
}

impl Form<'_> {
    /// Put down why it was refused. An error that is nobody's fault comes back.
    pub(crate) fn refuse(
        &mut self,
        error: PerformError,
        ground: Option<&Ground<'_>>,
    ) -> Result<(), PerformError> {
        match error {
            PerformError::Refused(refusal) => self.refused(&refusal, ground),
            PerformError::Unreadable { path, .. } => self.unreadable(&path),
            other => return Err(other),
        }
        Ok(())
    }

    /// Put down one fault of the form itself.
    pub(crate) fn fault(&mut self, path: &str, message: String) {
        self.is_refused = true;
        let text = self.at_field(path, &message);
        let href = format!(
            "#{}",
            if path.is_empty() {
                "form".to_owned()
            } else {
                dashed(path)
            }
        );
        self.problems.push(FormProblem {
            text,
            href,
            explain_href: None,
        });
        if !path.is_empty() {
            self.mark(path, message);
        }
    }

    fn refused(&mut self, refusal: &Refusal, ground: Option<&Ground<'_>>) {
        self.is_refused = true;
        if let Some(ground) = ground {
            self.explain = asked(self, refusal, ground.edition);
        }
        for problem in &refusal.problems {
            let same = |other: &&Problem| other.code == problem.code;
            let is_one_of_several = refusal.problems.iter().filter(same).count() > 1;
            self.problem(problem, ground, is_one_of_several);
        }
    }

    fn problem(&mut self, problem: &Problem, ground: Option<&Ground<'_>>, is_one_of_several: bool) {
        let rule = Rule::with_code(&problem.code);
        let is_here = ground.is_none_or(|ground| ground.is_here(problem));
        // What stands behind a `#` says in which way the field is wrong.
        let (field, way) = problem
            .field
            .split_once('#')
            .unwrap_or((&problem.field, ""));
        let is_field = is_here && self.find_label(field).is_some();
        let key = message_key(&problem.code);
        // Some rules look at several fields and say something else beside each.
        let decides = ground.map_or("", |ground| &*ground.decides);
        let beside = self.t().words().find(
            &format!("{key}-{}", dashed(&problem.field.replace('#', "."))),
            &[("decides", decides)],
        );
        let mut message = beside.unwrap_or_else(|| self.t().with(key, "line", way));
        let about = problem.about.as_ref().zip(ground);
        if let Some(about) = about.and_then(|(about, ground)| ground.about(self, about)) {
            message = self.t().with_all(
                "frame-problem-about",
                &[("message", &message), ("about", &about)],
            );
        }
        let href = match (rule, ground) {
            _ if is_field => format!("#{}", dashed(field)),
            (Some(rule), Some(ground)) if !is_here => {
                format!("/dossiers/{}/{}", ground.dossier, rule.settled_by.code())
            }
            _ => "#form".to_owned(),
        };
        // The same words about several fields say nothing until the field is named.
        let is_of_a_child = field.starts_with("children.");
        let names_field = is_field && (rule.is_none() || is_one_of_several || is_of_a_child);
        let text = if names_field {
            self.at_field(field, &message)
        } else {
            message.clone()
        };
        let explained = self.explain.iter().find(|asked| asked.rule == problem.code);
        let explain_href = explained.map(|asked| format!("#explain-{}", asked.index));
        self.problems.push(FormProblem {
            text,
            href,
            explain_href,
        });
        if is_field {
            self.mark(field, message);
        }
    }

    fn unreadable(&mut self, path: &str) {
        let field = path.split('[').next().unwrap_or(path).to_owned();
        let date = format!("{field}.date");
        // A time without its day: the day is what is missing.
        if self.value(&date).is_empty() && !self.value(&format!("{field}.time")).is_empty() {
            self.fault(&date, self.t().get("fault-required"));
            return;
        }
        if self.find_label(&field).is_none() {
            self.fault("", self.t().get("fault-invalid"));
            return;
        }
        let last = field.rsplit('.').next().unwrap_or(&field);
        let is_date = matches!(
            last,
            "date" | "day" | "by" | "from" | "on" | "until" | "born" | "dated" | "time"
        );
        let key = if is_date || last.ends_with("-on") {
            "fault-invalid-date"
        } else {
            "fault-invalid"
        };
        self.fault(&field, self.t().get(key));
    }

    /// The message with the label of its field before it.
    fn at_field(&self, path: &str, message: &str) -> String {
        let Some(label) = self.label_above(path) else {
            return message.to_owned();
        };
        let key = if label.ends_with(['?', '.', '!']) {
            "frame-problem-question"
        } else {
            "frame-problem-statement"
        };
        self.t()
            .with_all(key, &[("label", &label), ("message", message)])
    }
}

/// The key of the text for a code.
pub(crate) fn message_key(code: &str) -> String {
    let dashed = code.replace('.', "-");
    match code.split_once('.') {
        Some(("form", fault)) => format!("fault-{}", fault.replace('.', "-")),
        Some(("file", _)) => format!("fault-{dashed}"),
        Some((
            "case" | "edition" | "access" | "accounts" | "responsibility" | "destruction"
            | "duties" | "disclosure" | "signs",
            _,
        )) => dashed,
        Some(("staff", _)) => format!("refusal-{dashed}"),
        _ if Rule::with_code(code).is_some() => format!("refusal-{dashed}"),
        _ => "fault-invalid".to_owned(),
    }
}

/// The rules for which a ground can be given: those that ask for one now, and those for which one
/// was given already.
fn asked(form: &Form<'_>, refusal: &Refusal, edition: &Edition) -> Vec<ExplainAsked> {
    let given = explanations(form.typed());
    let wanted = refusal
        .problems
        .iter()
        .filter(|problem| problem.can_be_explained);
    let mut rules: Vec<&str> = given.iter().map(|one| &*one.rule).collect();
    rules.extend(wanted.map(|problem| &*problem.code));
    let mut all: Vec<ExplainAsked> = Vec::new();
    for rule in rules {
        let Some(text) = edition.rules.get(rule) else {
            continue;
        };
        if all.iter().any(|one| one.rule == rule) {
            continue;
        }
        let before = given.iter().find(|one| one.rule == rule);
        let grounds = edition
            .grounds
            .iter()
            .filter(|ground| text.grounds.contains(&ground.code));
        all.push(ExplainAsked {
            index: all.len(),
            rule: rule.to_owned(),
            sentence: text.sentence.clone(),
            grounds: grounds
                .map(|ground| (ground.code.clone(), ground.text.clone()))
                .collect(),
            ground: before.map_or_else(String::new, |one| one.ground.clone()),
            motivation: before.map_or_else(String::new, |one| one.motivation.clone()),
        });
    }
    all
}
