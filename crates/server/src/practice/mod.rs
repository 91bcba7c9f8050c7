//! The cases that people practise (*oefencasussen*): which there are, and setting the scene of one.

mod days;
mod scene;

use anyhow::{Context, bail};
use app::AppError;
use app::practice::{PracticeCase, Setting, Theatre};
use store::Store;
use vault::RootKey;

use crate::story::{Practised, Story, read};

macro_rules! case {
    ($code:literal) => {
        (
            $code,
            include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../stories/practice/",
                $code,
                ".toml"
            )),
        )
    };
}
/// The cases, in the order in which people see them: each by its code, with its story.
const CASES: [(&str, &str); 4] = [
    case!("first-signal"),
    case!("consult-and-talk"),
    case!("doubt"),
    case!("asks-for-help"),
];

/// The stories of the cases, on the practice store.
pub(crate) struct Stories {
    store: Store,
    root: RootKey,
    cases: Vec<PracticeCase>,
}

impl Stories {
    /// The cases that ship, each read once to know that it is right.
    pub(crate) fn new(store: Store, root: RootKey) -> anyhow::Result<Self> {
        let cases = CASES.iter().map(|(code, text)| {
            let (tale, practised) = practised(code, text)?;
            let trainee = tale.members.get(practised.trainee);
            let role = trainee.and_then(|member| member.roles.first());
            Ok(PracticeCase {
                code: (*code).to_owned(),
                minutes: practised.minutes,
                role: *role.context("nobody to practise as")?,
                goals: practised.goals,
            })
        });
        let cases = cases.collect::<anyhow::Result<_>>()?;
        Ok(Self { store, root, cases })
    }
}

impl Theatre for Stories {
    fn cases(&self) -> &[PracticeCase] {
        &self.cases
    }

    fn set<'a>(&'a self, case: &'a str) -> Setting<'a> {
        Box::pin(async move {
            let found = CASES.iter().find(|(code, _)| *code == case);
            let (code, text) = found.ok_or(AppError::NotFound)?;
            let set = scene::set(&self.store, &self.root, code, text).await;
            set.map_err(|cause| {
                tracing::error!(case = code, cause = format!("{cause:#}"), "no scene");
                AppError::Worker
            })
        })
    }
}

/// A story as one that is practised.
fn practised(code: &str, text: &str) -> anyhow::Result<(Story, Practised)> {
    let mut story = match read(text) {
        Ok(story) => story,
        Err(faults) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            bail!("{code}: {}", faults.join("; "));
        }
    };
    let practised = story.practice.take();
    let practised = practised.with_context(|| format!("{code}: no part [practice]"))?;
    Ok((story, practised))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use app::{Language, Languages};
    use domain::permission::Action;
    use domain::practice::{Reached, reached};

    use super::*;
    use crate::story::stage::Stage;
    use crate::wiring;

    /// How the goals stand, looked at by somebody who may read the dossier.
    async fn stands(stage: &Stage, practised: &Practised) -> Vec<Reached> {
        let trainee = *stage.members.get(practised.trainee).unwrap();
        let Some(dossier) = stage.dossiers.first().copied().flatten() else {
            return vec![Reached::NotYet; practised.goals.len()];
        };
        let mut reader = None;
        for member in &stage.members {
            let visitor = stage.app.visitor(stage.board, *member).await.unwrap();
            reader = reader.or(Some(visitor).filter(|one| one.may(Action::ReadDossier)));
        }
        let view = stage.app.read_dossier(&reader.unwrap(), dossier).await;
        let view = view.unwrap();
        reached(&practised.goals, &view.case, &view.points, trainee)
    }

    #[tokio::test]
    async fn the_goals_of_every_case_can_be_reached_and_are_not_from_the_start() {
        for (code, text) in CASES {
            let folder = tempfile::tempdir().unwrap();
            let address = format!("sqlite:{}", folder.path().join("practice.db").display());
            let store = wiring::open_store(&address).await.unwrap();
            let root = RootKey::from_bytes([4; 32]).unwrap();
            let staged = scene::staged(&store, &root, code, text).await;
            let (mut stage, tale, practised) = staged.unwrap();
            let none = vec![Reached::NotYet; practised.goals.len()];
            assert_eq!(stands(&stage, &practised).await, none, "{code}");
            let mut refused = 0;
            for act in tale.acts.iter().filter(|act| act.at >= practised.begins) {
                let (_, differences) = stage.play(&tale, act).await.unwrap();
                let told = |one: &crate::story::play::Difference| {
                    format!(
                        "{code}:{}: {}, not {}",
                        act.line, one.happened, one.expected
                    )
                };
                let differences: Vec<String> = differences.iter().map(told).collect();
                assert_eq!(differences, Vec::<String>::new());
                assert_eq!(
                    act.who, practised.trainee,
                    "{code}: who practises does it all"
                );
                refused += usize::from(!act.expect.refused.is_empty());
            }
            let all = vec![Reached::InOrder; practised.goals.len()];
            assert_eq!(stands(&stage, &practised).await, all, "{code}");
            assert!(
                refused > 0 || code == "asks-for-help",
                "{code} shows no refusal"
            );
        }
    }

    #[test]
    fn every_case_has_all_its_texts() {
        let languages = Languages::shipped().unwrap();
        for (code, text) in CASES {
            let (_, practised) = practised(code, text).unwrap();
            let of_goals = practised.goals.iter().flat_map(|goal| {
                ["", "-hint", "-well"].map(|end| format!("goal-{}{end}", goal.code))
            });
            let wanted = ["title", "about", "story"].map(str::to_owned);
            for name in wanted.into_iter().chain(of_goals) {
                for language in Language::ALL {
                    let key = format!("practice-case-{code}-{name}");
                    let found = languages.of(language).find(&key, &[]);
                    assert!(found.is_some(), "{language:?}: {key}");
                }
            }
        }
    }
}
