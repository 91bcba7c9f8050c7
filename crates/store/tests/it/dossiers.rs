//! The state of dossiers, their keys and their attachments.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::id::No;
use store::{DossierRow, DossierStatus, ListedAfter, Store, StoreError};

use crate::support::{
    BOARD, DOSSIER, Database, OTHER_BOARD, OTHER_SCHOOL, SCHOOL, at, dossier, dossier_id, events,
    first_link, on_both_engines, populate, populate_with_dossier, pupil_id, sealed,
    wrapped_dossier_key,
};

on_both_engines!(
    a_dossier_comes_back_as_it_went_in,
    a_pupil_has_one_dossier,
    a_list_goes_on_where_the_page_before_ended,
    a_list_shows_the_asked_schools_and_statuses,
    a_destroyed_key_is_gone,
    an_attachment_belongs_to_an_event,
);

async fn a_dossier_comes_back_as_it_went_in(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.dossier(BOARD, DOSSIER).await.unwrap(), dossier(1));
    assert_eq!(
        tx.dossier_of_pupil(BOARD, pupil_id(1)).await.unwrap(),
        Some(dossier(1))
    );
    assert_eq!(tx.dossier_of_pupil(BOARD, pupil_id(2)).await.unwrap(), None);
    assert!(matches!(
        tx.dossier(OTHER_BOARD, DOSSIER).await,
        Err(StoreError::NotFound)
    ));

    let changed = DossierRow {
        school: OTHER_SCHOOL,
        status: DossierStatus::Closed,
        step: 5,
        edition: "onderwijs-2019".into(),
        edition_version: 3,
        is_acute: true,
        ..dossier(1)
    };
    tx.update_dossier(&changed).await.unwrap();
    assert_eq!(tx.dossier(BOARD, DOSSIER).await.unwrap(), changed);
    assert!(matches!(
        tx.update_dossier(&dossier(2)).await,
        Err(StoreError::NotFound)
    ));
}

async fn a_pupil_has_one_dossier(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    let second = DossierRow {
        id: dossier_id(2),
        ..dossier(1)
    };
    assert!(matches!(
        tx.insert_dossier(&second).await,
        Err(StoreError::Conflict)
    ));
}

/// Nine dossiers: three moments of change, two schools, two statuses.
async fn nine(store: &Store) {
    populate(store, 9).await;
    let mut tx = store.begin().await.unwrap();
    for n in 1..=9 {
        let row = DossierRow {
            school: if n % 2 == 0 { OTHER_SCHOOL } else { SCHOOL },
            status: if n < 8 {
                DossierStatus::Open
            } else {
                DossierStatus::Closed
            },
            changed_at: at(i64::from(n % 3)),
            ..dossier(n)
        };
        tx.insert_dossier(&row).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn a_list_goes_on_where_the_page_before_ended(database: &Database) {
    nine(&database.store).await;
    let mut tx = database.store.read().await.unwrap();
    let both = [SCHOOL, OTHER_SCHOOL];
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = tx
            .dossiers(BOARD, None, &both, &DossierStatus::ALL, after, 4)
            .await
            .unwrap();
        let Some(last) = page.last() else { break };
        after = Some(ListedAfter {
            changed_at: last.changed_at,
            id: last.id,
        });
        assert!(page.len() <= 4);
        seen.extend(page.into_iter().map(|row| row.id));
    }
    assert_eq!(seen, [8, 5, 2, 7, 4, 1, 9, 6, 3].map(dossier_id));
}

async fn a_list_shows_the_asked_schools_and_statuses(database: &Database) {
    nine(&database.store).await;
    let mut tx = database.store.read().await.unwrap();
    let open = [DossierStatus::Open];
    let here = tx
        .dossiers(BOARD, None, &[SCHOOL], &open, None, 100)
        .await
        .unwrap();
    let ids: Vec<_> = here.iter().map(|row| row.id).collect();
    assert_eq!(ids, [5, 7, 1, 3].map(dossier_id));
    let closed = [DossierStatus::Closed];
    let there = tx
        .dossiers(BOARD, None, &[OTHER_SCHOOL], &closed, None, 100)
        .await
        .unwrap();
    assert_eq!(
        there.iter().map(|row| row.id).collect::<Vec<_>>(),
        [dossier_id(8)]
    );
    assert_eq!(
        tx.dossiers(BOARD, None, &[], &open, None, 100)
            .await
            .unwrap(),
        []
    );
    assert_eq!(
        tx.dossiers(OTHER_BOARD, None, &[SCHOOL], &open, None, 100)
            .await
            .unwrap(),
        []
    );
}

async fn a_destroyed_key_is_gone(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    assert!(matches!(
        tx.dossier_key(BOARD, DOSSIER).await,
        Err(StoreError::NotFound)
    ));
    tx.insert_dossier_key(BOARD, DOSSIER, &wrapped_dossier_key())
        .await
        .unwrap();
    assert_eq!(
        tx.dossier_key(BOARD, DOSSIER).await.unwrap(),
        wrapped_dossier_key()
    );
    let row = tx.dossier(BOARD, DOSSIER).await.unwrap();
    tx.destroy_dossier(&row).await.unwrap();
    assert!(matches!(
        tx.dossier_key(BOARD, DOSSIER).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        tx.destroy_dossier(&row).await,
        Err(StoreError::NotFound)
    ));
}

async fn an_attachment_belongs_to_an_event(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append(
        BOARD,
        DOSSIER,
        0,
        &events(0, first_link(), &["with a scan"]),
    )
    .await
    .unwrap();
    let scan = sealed(&"x".repeat(300_000));
    tx.insert_blob(BOARD, DOSSIER, No(1), &scan).await.unwrap();
    assert_eq!(tx.blob(BOARD, DOSSIER, No(1)).await.unwrap(), scan);
    assert!(matches!(
        tx.blob(BOARD, DOSSIER, No(2)).await,
        Err(StoreError::NotFound)
    ));
    let stray = tx.insert_blob(BOARD, DOSSIER, No(2), &scan).await;
    assert!(matches!(stray, Err(StoreError::NotFound)));
}
