//! Reading in another language: as somebody chose it, everywhere and in letters.

use axum::http::StatusCode;
use domain::edition::shipped;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html::{self, escaped};

const ENGLISH: [(&str, &str); 2] = [("language", "en"), ("next", "/")];

#[tokio::test]
async fn whoever_chose_english_reads_english_everywhere() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let dutch = ilse.get("/").await.body;
    assert!(dutch.contains("<html lang=\"nl\">") && dutch.contains(">English<"));
    let chosen = ilse.post("/language", &ENGLISH).await;
    assert_eq!(chosen.location(), "/");
    let dossier = format!("/dossiers/{dossier}");
    for address in [
        "/",
        "/account",
        "/plan",
        "/topics",
        "/background",
        &dossier,
        "/no-such-page",
    ] {
        let page = ilse.get(address).await.body;
        assert_eq!(html::faults(address, &page), [""; 0]);
        assert!(page.contains("<html lang=\"en\">"), "{address}");
        assert!(page.contains(">Nederlands<"), "{address}");
        assert!(!page.contains("Uitloggen"), "{address}");
    }
    // On another computer too, where nothing was chosen.
    let mut elsewhere = Browser::of(&desk, "ilse").await;
    assert!(elsewhere.get("/").await.body.contains("<html lang=\"en\">"));
    // Of a colleague it changes nothing.
    let mut teun = Browser::of(&desk, "teun").await;
    assert!(teun.get("/").await.body.contains("<html lang=\"nl\">"));
}

/// What the plan asks is read in one's own language too; the words of the plan itself stay.
#[tokio::test]
async fn the_plan_is_read_in_english() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    ilse.get("/").await;
    ilse.post("/language", &ENGLISH).await;
    let edition = shipped().unwrap().remove(0);
    let english = edition.english.as_ref().unwrap();
    let plan = html::without_meanings(&ilse.get("/plan").await.body);
    let page = ilse.get(&format!("/dossiers/{dossier}")).await.body;
    for step in 0..5 {
        let (asks, named) = (&english.steps[step].asks, &english.steps[step].name);
        assert!(plan.contains(&escaped(asks)), "{asks}");
        assert!(page.contains(&escaped(named)), "{named}");
        assert!(!plan.contains(&escaped(&edition.steps[step].asks)));
    }
    let quote = &edition.rules["step2.care-coordinator"].plan;
    assert!(plan.contains(&escaped(quote)), "{quote}");
    let signs = ilse
        .get(&format!("/dossiers/{dossier}/fill_sign_list"))
        .await;
    let newest = english.newest_signs().unwrap();
    let list = english.lists_of_signs().next().unwrap();
    assert!(signs.body.contains(&escaped(&list.name)), "{}", list.name);
    assert!(
        newest
            .signs
            .iter()
            .any(|sign| signs.body.contains(&escaped(&sign.text)))
    );
}

#[tokio::test]
async fn whoever_is_not_signed_in_chooses_for_their_browser() {
    let desk = Desk::new().await;
    let mut somebody = Browser::new(&desk);
    let next = [("language", "en"), ("next", "/topics")];
    somebody.get("/topics").await;
    let chosen = somebody.post("/language", &next).await;
    assert_eq!(chosen.location(), "/topics");
    let page = somebody.get("/emergency").await.body;
    assert!(page.contains("<html lang=\"en\">"));
    let away = [("language", "nl"), ("next", "https://elders.example/")];
    assert_eq!(somebody.post("/language", &away).await.location(), "/");
    assert!(somebody.get("/").await.location().starts_with("/sign-in"));
    let unknown = [("language", "fy"), ("next", "/")];
    let refused = somebody.post("/language", &unknown).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}
