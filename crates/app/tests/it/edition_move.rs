//! A dossier that moves to the edition that its board follows: what it shows before, and what holds after.

use app::perform::PerformError;
use domain::command::CommandKind;
use domain::permission::Action;
use domain::rule::State;
use serde_json::{Value, json};

use crate::bench::{Bench, submission};
use crate::reports::{dossier_with_entries, draft, text_of};

fn moving(reason: &str) -> Value {
    json!({
        "from": {"code": "gpo-wn", "version": 1},
        "to": {"code": "onderwijs-2019", "version": 1},
        "reason": reason,
    })
}

async fn follows(bench: &Bench, edition: &str) {
    let (app, board) = (&bench.app, bench.board);
    app.choose_edition(board, edition).await.unwrap();
}

#[tokio::test]
async fn a_dossier_moves_on_and_its_records_keep_their_edition() {
    let bench = Bench::new().await;
    follows(&bench, "gpo-wn").await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let drafting = CommandKind::DraftReport;
    let before = bench
        .act(&coordinator, dossier, drafting, draft(&[3]))
        .await
        .unwrap();
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert!(view.newer.is_none(), "the board follows the same");

    follows(&bench, "onderwijs-2019").await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let newer = view.newer.as_ref().unwrap();
    assert_eq!(newer.edition.code, "onderwijs-2019");
    let asks = |point: &&domain::rule::OpenPoint| point.rule.code == "framework.complete";
    assert!(view.points.iter().all(|point| !asks(&point)));
    assert_eq!(
        newer.points.iter().find(asks).unwrap().finding.state,
        State::Open
    );

    let director = bench.director().await;
    let act = CommandKind::MoveToEdition;
    let silent = bench.act(&director, dossier, act, moving(" ")).await;
    let Err(PerformError::Refused(refusal)) = silent else {
        panic!("{silent:?}");
    };
    assert_eq!(refusal.codes(), ["form.required"]);
    let reason = moving("Vanaf dit schooljaar.");
    let moved = bench
        .act(&director, dossier, act, reason.clone())
        .await
        .unwrap();
    let twice = bench.act(&director, dossier, act, reason).await;
    let Err(PerformError::Refused(refusal)) = twice else {
        panic!("{twice:?}");
    };
    assert_eq!(refusal.codes(), ["edition.none-newer"]);

    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.edition.code, "onderwijs-2019");
    assert_eq!(view.editions.at(before).code, "gpo-wn");
    assert_eq!(view.editions.at(moved).code, "onderwijs-2019");
    assert!(view.newer.is_none() && view.points.iter().any(|point| asks(&point)));
    let row = bench
        .store
        .read()
        .await
        .unwrap()
        .dossier(bench.board, dossier)
        .await
        .unwrap();
    assert_eq!((&*row.edition, row.edition_version), ("onderwijs-2019", 1));
    let log = bench.log(dossier).await;
    assert!(log.contains(&("move_to_edition".into(), "done".into(), Some(moved))));

    let after = bench
        .act(&coordinator, dossier, drafting, draft(&[3]))
        .await
        .unwrap();
    let pdf = bench
        .app
        .report(&coordinator, dossier, after)
        .await
        .unwrap();
    let text = text_of(&pdf);
    for said in ["(onderwijs-2019 1) sinds", "daarvoor", "(gpo-wn 1)"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

/// What lists show follows the records: whoever changes the row changes nothing.
#[tokio::test]
async fn the_records_say_under_which_edition_a_dossier_runs() {
    let bench = Bench::new().await;
    follows(&bench, "gpo-wn").await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let mut tx = bench.store.begin().await.unwrap();
    let mut row = tx.dossier(bench.board, dossier).await.unwrap();
    row.edition = "onderwijs-2019".to_owned();
    tx.update_dossier(&row).await.unwrap();
    tx.commit().await.unwrap();
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.edition.code, "gpo-wn");
}

#[tokio::test]
async fn only_who_runs_a_dossier_or_answers_for_it_moves_it() {
    let bench = Bench::new().await;
    follows(&bench, "gpo-wn").await;
    let dossier = bench.dossier().await;
    follows(&bench, "onderwijs-2019").await;
    let act = CommandKind::MoveToEdition;
    let allowed = Action::Perform(act);
    assert!(bench.coordinator().await.may(allowed) && bench.director().await.may(allowed));
    let teacher = bench.teacher().await;
    let sent = submission(act, 3, moving("Omdat."));
    let refused = bench.app.perform(&teacher, dossier, sent).await;
    assert!(matches!(
        refused,
        Err(PerformError::App(app::AppError::NotFound))
    ));
}
