//! The cards about special forms: each whole, with a number to call, and found from where it helps.

use std::collections::BTreeSet;

use app::Words;
use axum::http::StatusCode;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html;

const TEXTS: &str = include_str!("../../../../lang/nl/topics.ftl");

/// What each card has, besides its address.
const PARTS: [&str; 8] = [
    "title", "line", "about", "first", "danger", "advice", "avoid", "notice",
];

/// The addresses that a page leads to or has called.
fn links(page: &str) -> Vec<String> {
    let (_, main) = page.split_once("<main").unwrap();
    let (main, _) = main.split_once("</main>").unwrap();
    main.split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

/// The cards, as the list offers them.
async fn cards(browser: &mut Browser) -> Vec<String> {
    let page = browser.get("/topics").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("/topics", &page.body), [""; 0]);
    let links = links(&page.body);
    let cards = links.iter().filter(|link| link.starts_with("/topics/"));
    cards.cloned().collect()
}

#[tokio::test]
async fn every_card_has_its_parts_and_no_text_is_left_over() {
    let desk = Desk::new().await;
    let mut somebody = Browser::new(&desk);
    let words = Words::dutch().unwrap();
    let mut asked = BTreeSet::new();
    for address in cards(&mut somebody).await {
        let code = address.strip_prefix("/topics/").unwrap();
        let page = somebody.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert_eq!(html::faults(&address, &page.body), [""; 0]);
        let read = html::without_meanings(&page.body);
        for part in PARTS {
            let key = format!("topic-{code}-{part}");
            let text = words.get(&key);
            let points: Vec<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix("- "))
                .collect();
            match part {
                "notice" | "first" | "avoid" => {
                    assert!((3..=6).contains(&points.len()), "{key}");
                    let shown = |point: &&str| read.contains(&format!("<li>{point}</li>"));
                    assert!(points.iter().all(shown), "{key}");
                }
                "line" => {}
                _ => assert!(read.contains(&text), "{key}"),
            }
            asked.insert(key);
        }
    }
    assert_eq!(asked.len(), 8 * PARTS.len());
    let written: BTreeSet<String> = TEXTS
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .filter(|key| key.starts_with("topic-"))
        .collect();
    assert_eq!(written, asked);
}

#[tokio::test]
async fn every_card_says_whom_to_call_and_leads_nowhere_in_vain() {
    let desk = Desk::new().await;
    let mut somebody = Browser::new(&desk);
    let mut with_inspector = Vec::new();
    for address in cards(&mut somebody).await {
        let page = somebody.get(&address).await;
        let links = links(&page.body);
        let (calls, pages): (Vec<_>, Vec<_>) =
            links.iter().partition(|link| link.starts_with("tel:"));
        assert_eq!(calls[..2], ["tel:112", "tel:08002000"], "{address}");
        if calls.len() > 2 {
            assert_eq!(calls[2..], ["tel:09001113111"], "{address}");
            with_inspector.push(address);
        }
        // What asks to sign in is there; what is not there is not.
        for link in pages {
            let answer = somebody.get(link).await;
            let is_there = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status);
            assert!(is_there, "{link}");
        }
    }
    assert_eq!(with_inspector, ["/topics/sexual-abuse"]);
    for none in ["/topics/", "/topics/x", "/topics/elderly/x"] {
        assert_eq!(somebody.get(none).await.status, StatusCode::NOT_FOUND);
    }
}

/// Where a talk with the family can do harm, the card says so first, and the list shows it.
#[tokio::test]
async fn where_calling_comes_first_the_list_shows_it_and_the_card_says_it() {
    let desk = Desk::new().await;
    let mut somebody = Browser::new(&desk);
    let list = somebody.get("/topics").await.body;
    let marked: Vec<&str> = list
        .split("<li class=\"app-task\">")
        .filter(|card| card.contains("Eerst bellen"))
        .map(|card| card.split('"').find(|part| part.starts_with("/topics/")))
        .map(Option::unwrap)
        .collect();
    let words = Words::dutch().unwrap();
    let mut said = Vec::new();
    for address in cards(&mut somebody).await {
        let code = address.strip_prefix("/topics/").unwrap();
        let first = words.get(&format!("topic-{code}-first"));
        let is_said = first.contains("Praat niet eerst met het gezin")
            || first.contains("voordat iemand met het gezin praat");
        said.extend(is_said.then_some(address));
    }
    assert_eq!(marked, said);
    assert_eq!(said.len(), 5);
}

#[tokio::test]
async fn the_cards_are_found_from_where_they_help() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut coordinator = Browser::of(&desk, "ilse").await;
    let form = format!("/dossiers/{dossier}/record_entry");
    let dossier = format!("/dossiers/{dossier}");
    for address in ["/signal", "/emergency", &form, &dossier] {
        let page = coordinator.get(address).await.body;
        assert!(links(&page).contains(&"/topics".to_owned()), "{address}");
    }
    let signed_out = Browser::new(&desk).get("/sign-in").await.body;
    let (_, foot) = signed_out.split_once("</main>").unwrap();
    assert!(foot.contains("href=\"/topics\""));
}
