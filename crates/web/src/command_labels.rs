//! What fields are called whose words are data: of the edition, or of a list of signs.

use app::read_dossier::DossierView;
use domain::command::CommandKind;
use domain::step5_decision::HelpPlan;

use crate::form::Form;
use crate::lists::help::path as path_of_goal;
use crate::lists::signs::{open_list, path};

/// What is asked of each sign is called alike; above the form each says of which sign it is.
pub(crate) fn name_signs(form: &mut Form<'_>, view: &DossierView) {
    let open = open_list(view, form.value("list"));
    let signs = open.map(|(signs, list)| signs.signs.iter().filter(|sign| sign.is_in(&list.code)));
    for sign in signs.into_iter().flatten() {
        for part in ["text", "happened", "seen-by", "bearing"] {
            let (path, label) = (path(&sign.code, part), form.text(part));
            form.name_above(&path, format!("{}: {label}", sign.text));
            form.name_field(&path, label);
        }
    }
}

/// Questions are data of the edition: their fields are called by their own words.
pub(crate) fn name_questions(form: &mut Form<'_>, view: &DossierView, kind: CommandKind) {
    let edition = &view.edition;
    let questions: Vec<(&String, &String)> = match kind {
        CommandKind::AnswerFramework => edition
            .framework
            .iter()
            .map(|one| (&one.code, &one.text))
            .collect(),
        CommandKind::WeighConfidentiality => edition
            .confidentiality
            .iter()
            .map(|one| (&one.code, &one.text))
            .collect(),
        // The key `attach_document-title` is the title of the page.
        CommandKind::AttachDocument => {
            form.name_field("title", form.text("title-label"));
            return;
        }
        _ => return,
    };
    for (code, text) in questions {
        for part in ["answer", "reason", "explanation", "records"] {
            let label = match form.find(part) {
                Some(what) if part != "answer" => format!("{text} {what}"),
                _ => text.clone(),
            };
            form.name_field(&format!("answers.{code}.{part}"), label);
        }
    }
}

/// What is asked of each goal is called alike; above the form each says of which goal it is.
pub(crate) fn name_goals(form: &mut Form<'_>, view: &DossierView) {
    let plans = view.case.facts::<HelpPlan>();
    let most = plans.map(|plan| plan.fact.goals.len()).max().unwrap_or(0);
    for number in 1..=most {
        for (part, name) in [("reached", "goal-reached"), ("words", "goal-words")] {
            let label = form.text(name);
            let path = path_of_goal(number, part);
            form.name_above(&path, format!("{number}: {label}"));
            form.name_field(&path, label);
        }
    }
}
