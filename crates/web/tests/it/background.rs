//! The background on violence at home and child abuse: whole, in the words of the texts, and found.

use app::Words;
use axum::http::StatusCode;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html;

const TEXTS: &str = include_str!("../../../../lang/nl/background.ftl");
const FORMS: [&str; 5] = ["physical", "emotional", "neglect", "sexual", "witness"];

/// Every text of the file stands on the page, so that no form, number or source can fall away unseen.
#[tokio::test]
async fn every_text_stands_on_the_page() {
    let desk = Desk::new().await;
    let page = Browser::new(&desk).get("/background").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("/background", &page.body), [""; 0]);
    let read = html::without_meanings(&page.body);
    let words = Words::dutch().unwrap();
    let keys = TEXTS.lines().filter_map(|line| line.split_once(" ="));
    let mut seen = 0;
    for (key, _) in keys.filter(|(key, _)| key.starts_with("background-")) {
        let elsewhere = ["background-link", "background-source"];
        let text = words.get(key);
        for line in text.lines().filter(|line| !line.is_empty()) {
            let line = line.strip_prefix("- ").unwrap_or(line);
            assert!(
                elsewhere.contains(&key) || read.contains(line),
                "{key}: {line}"
            );
        }
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
    for form in FORMS {
        assert!(read.contains(&words.get(&format!("background-form-{form}"))));
    }
}

/// A number without where it comes from and of which year says nothing.
#[tokio::test]
async fn every_number_has_a_source_and_a_year() {
    let words = Words::dutch().unwrap();
    let numbers = TEXTS.lines().filter_map(|line| line.split_once(" ="));
    let numbers: Vec<&str> = numbers
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("background-number-") && !key.ends_with("-source"))
        .collect();
    assert_eq!(numbers.len(), 4);
    for key in numbers {
        assert!(words.get(key).contains(" 20"), "{key}");
        assert!(!words.get(&format!("{key}-source")).is_empty(), "{key}");
    }
}

#[tokio::test]
async fn it_says_whom_to_call_and_is_found_where_it_helps() {
    let desk = Desk::new().await;
    let mut somebody = Browser::new(&desk);
    let page = somebody.get("/background").await.body;
    for call in ["tel:112", "tel:08002000"] {
        assert!(page.contains(&format!("href=\"{call}\"")), "{call}");
    }
    for link in ["/topics", "/topics/sexual-abuse"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link}");
        assert_eq!(somebody.get(link).await.status, StatusCode::OK);
    }
    let mut teun = Browser::of(&desk, "teun").await;
    for address in ["/topics", "/", "/folder"] {
        let page = teun.get(address).await.body;
        assert!(page.contains("href=\"/background\""), "{address}");
    }
}
