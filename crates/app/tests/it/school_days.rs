//! Free days of a school: what waits for them in dossiers and lists, and who says which they are.

use app::perform::PerformError;
use domain::account::{FreeDaysSheet, SchoolSheet};
use domain::id::DossierId;
use domain::role::Role;
use domain::school_days::Region;
use jiff::civil::{Date, date};

use crate::accounts::administrator;
use crate::bench::Bench;
use crate::reports::filed_at_once;

fn free(days: &str) -> FreeDaysSheet {
    FreeDaysSheet {
        days: days.to_owned(),
    }
}

/// The days on which the two words of the body are asked for: on the page, and in the lists.
async fn asked_on(bench: &Bench, dossier: DossierId) -> (Vec<Option<Date>>, Vec<Option<Date>>) {
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let page = view
        .points
        .iter()
        .filter(|one| one.rule.code == "report.feedback");
    let page = page.map(|one| one.finding.due).collect();
    let roles = [(view.school.id, Role::CareCoordinator)];
    let mut tx = bench.store.read().await.unwrap();
    let (board, member) = (bench.board, coordinator.member);
    let rows = tx.waiting_for(board, member, &roles, 100).await.unwrap();
    let here = rows
        .iter()
        .filter(|row| row.dossier == dossier && row.code == "report.feedback");
    (page, here.map(|row| row.due).collect())
}

#[tokio::test]
async fn what_is_asked_waits_until_the_school_is_open_again() {
    let bench = Bench::new().await;
    let (dossier, _) = filed_at_once(&bench).await;
    let (first, last) = (date(2026, 9, 14), date(2026, 11, 16));
    // The lists say once what is asked about both, by the first of their days.
    let both = |first, last| (vec![Some(first), Some(last)], vec![Some(first)]);
    assert_eq!(asked_on(&bench, dossier).await, both(first, last));
    let by = administrator(&bench).await;
    let days = free("2026-09-14 t/m 2026-09-15\n2026-11-16");
    bench.app.save_free_days(&by, &days).await.unwrap();
    let waited = both(date(2026, 9, 16), date(2026, 11, 17));
    assert_eq!(asked_on(&bench, dossier).await, waited);
    let view = bench
        .app
        .read_dossier(&bench.coordinator().await, dossier)
        .await
        .unwrap();
    let point = view
        .points
        .iter()
        .find(|one| one.finding.waits_for.is_some())
        .unwrap();
    assert_eq!(
        point.finding.waits_for,
        "2026-09-14/2026-09-15".parse().ok()
    );
    // Danger does not wait, and neither do the parents.
    for rule in ["step2.care-coordinator", "report.parents-told"] {
        let found = view.points.iter().filter(|one| one.rule.code == rule);
        assert!(
            found.into_iter().all(|one| one.finding.waits_for.is_none()),
            "{rule}"
        );
    }
    let known = bench.app.free_days(&by).await.unwrap();
    assert_eq!(known.len(), 2);
    // The region of the school: in the autumn holiday nobody asks, and these days are outside it.
    bench.app.save_free_days(&by, &free("")).await.unwrap();
    assert_eq!(asked_on(&bench, dossier).await, both(first, last));
    let mut sheet = bench.app.school_sheet(&by, view.school.id).await.unwrap();
    sheet.region = Some(Region::North);
    let school = Some(view.school.id);
    bench.app.save_school(&by, school, &sheet).await.unwrap();
    assert_eq!(asked_on(&bench, dossier).await, both(first, last));
    let kept = bench.app.school_sheet(&by, view.school.id).await.unwrap();
    assert_eq!(kept.region, Some(Region::North));
}

#[tokio::test]
async fn only_an_administrator_says_when_schools_are_free() {
    let bench = Bench::new().await;
    for other in [bench.director().await, bench.teacher().await] {
        let saved = bench.app.save_free_days(&other, &free("2026-09-14")).await;
        assert!(matches!(
            saved,
            Err(PerformError::App(app::AppError::NotFound))
        ));
        assert!(bench.app.free_days(&other).await.is_err());
    }
    let by = administrator(&bench).await;
    let saved = bench.app.save_free_days(&by, &free("14 september")).await;
    let Err(PerformError::Refused(refusal)) = saved else {
        panic!("{saved:?}");
    };
    assert_eq!(refusal.codes(), ["accounts.not-days"]);
    assert!(SchoolSheet::default().region.is_none());
}
