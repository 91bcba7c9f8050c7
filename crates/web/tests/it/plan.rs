//! The page of the plan: what it is about, and every rule of the edition with what the plan says.

use axum::http::StatusCode;
use domain::edition::shipped;
use domain::rule::Severity;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html::{self, escaped};

#[tokio::test]
async fn the_plan_of_the_board_stands_on_a_page() {
    let desk = Desk::new().await;
    for edition in shipped().unwrap() {
        desk.app
            .choose_edition(desk.board(), &edition.code)
            .await
            .unwrap();
        let (status, page) = desk.get("/plan").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(html::faults("/plan", &page), [""; 0]);
        assert!(page.contains(&escaped(&edition.name)));
        for word in &edition.definitions {
            assert!(page.contains(&escaped(&word.text)), "{}", word.term);
            assert!(page.contains(&escaped(&word.source)), "{}", word.term);
        }
        for (code, rule) in &edition.rules {
            let is_there = page.contains(&format!(">{}</h3>", escaped(&rule.sentence)));
            let counts = edition.heaviest(code) != Severity::Off;
            assert_eq!(is_there, counts, "{code}");
            assert!(!counts || page.contains(&escaped(&rule.plan)), "{code}");
        }
    }
}

/// It is found from every page of whoever works here, and not by others: they do not know of whose
/// plan it would be.
#[tokio::test]
async fn the_plan_is_found_by_whoever_works_here() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    assert!(teacher.get("/").await.body.contains("href=\"/plan\""));
    assert_eq!(teacher.get("/plan").await.status, StatusCode::OK);
    let mut nobody = Browser::new(&desk);
    assert!(!nobody.get("/topics").await.body.contains("href=\"/plan\""));
    let sent_on = nobody.get("/plan").await;
    assert_eq!(sent_on.location(), "/sign-in?next=%2Fplan");
}
