//! The page on which a receiver has a file checked.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Extension;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, StatusCode};
use futures_util::stream;
use web::{Settings, router};

use crate::browser::{Answer, Browser};
use crate::desk::Desk;
use crate::html;

/// What a browser sends when this file and this key are in the form.
async fn check(desk: &Desk, file: &[u8], key: &str) -> Answer {
    let head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"melding.pdf\"\r\n\r\n";
    let rest = format!(
        "\r\n--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n--x--\r\n"
    );
    let body = [head.as_bytes(), file, rest.as_bytes()].concat();
    let headers = [
        ("content-type", "multipart/form-data; boundary=x"),
        ("sec-fetch-site", "same-origin"),
    ];
    let mut stranger = Browser::new(desk);
    stranger
        .ask(Method::POST, "/verify", &headers, Body::from(body))
        .await
}

async fn report(desk: &Desk) -> Vec<u8> {
    let dossier = desk.full_dossier().await;
    let mut browser = Browser::of(desk, "ilse").await;
    let address = format!("/dossiers/{dossier}/report/8.pdf");
    browser.get(&address).await.bytes
}

#[tokio::test]
async fn a_receiver_without_an_account_has_a_report_checked() {
    let desk = Desk::new().await;
    let pdf = report(&desk).await;
    let page = Browser::new(&desk).get("/verify").await;
    assert_eq!(html::faults("verify", &page.body), [""; 0]);
    assert!(page.body.contains("enctype=\"multipart/form-data\""));

    let answer = check(&desk, &pdf, "").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(html::faults("verify", &answer.body), [""; 0]);
    assert!(
        answer.body.contains("Het bestand klopt</h2>"),
        "{}",
        answer.body
    );
    assert!(answer.body.contains("in het bestand zelf staat"));
    assert_eq!(answer.headers["cache-control"], "no-store");

    let board = desk.app.only_board().await.unwrap();
    let key = desk.app.verifier_key(board).await.unwrap();
    let answer = check(&desk, &pdf, &format!(" {key}\n")).await;
    assert!(answer.body.contains("met de sleutel die u opgaf"));
    assert!(!answer.body.contains("in het bestand zelf staat"));
}

#[tokio::test]
async fn a_changed_report_is_told_and_nothing_of_it_is_shown() {
    let desk = Desk::new().await;
    let mut pdf = report(&desk).await;
    let middle = pdf.len() / 2;
    pdf[middle] ^= 1;
    let answer = check(&desk, &pdf, "").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(
        answer.body.contains("Het bestand klopt niet</h2>"),
        "{}",
        answer.body
    );
    assert_eq!(html::faults("verify", &answer.body), [""; 0]);
    let answer = check(&desk, b"<script>alert(1)</script>", "").await;
    assert!(answer.body.contains("kon niet worden gelezen"));
    assert!(!answer.body.contains("alert(1)"));
}

#[tokio::test]
async fn what_is_missing_or_wrong_stands_beside_its_field() {
    let desk = Desk::new().await;
    let answer = check(&desk, b"", "geen sleutel").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("verify", &answer.body), [""; 0]);
    for part in [
        "id=\"file-error\"",
        "id=\"key-error\"",
        "id=\"errors\"",
        "value=\"geen sleutel\"",
    ] {
        assert!(answer.body.contains(part), "{part}");
    }
    let large = vec![b'x'; 17 * 1024 * 1024];
    let answer = check(&desk, &large, "").await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn every_page_leads_there() {
    let desk = Desk::new().await;
    let page = Browser::new(&desk).get("/sign-in").await;
    assert!(page.body.contains("href=\"/verify\""));
}

/// The pages as they answer somebody at this address.
fn pages_for(desk: &Desk, peer: &str) -> axum::Router {
    let peer: SocketAddr = peer.parse().unwrap();
    router(desk.app.clone(), Settings::default()).layer(Extension(ConnectInfo(peer)))
}

#[tokio::test]
async fn slow_senders_at_one_address_keep_nobody_else_waiting() {
    let mut desk = Desk::new().await;
    desk.pages = pages_for(&desk, "198.51.100.7:4711");
    let slow = || {
        let mut stranger = Browser::new(&desk);
        let headers = [
            ("content-type", "multipart/form-data; boundary=x"),
            ("sec-fetch-site", "same-origin"),
        ];
        let body = Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>());
        tokio::spawn(async move {
            let sent = stranger.ask(Method::POST, "/verify", &headers, body);
            sent.await.status
        })
    };
    let senders: Vec<_> = (0..60).map(|_| slow()).collect();
    let patience = Duration::from_secs(5);
    let refused = async {
        while senders.iter().filter(|it| it.is_finished()).count() < 58 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(patience, refused).await.unwrap();
    let refused = check(&desk, b"a file", "").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers["retry-after"], "11");
    assert!(
        refused
            .body
            .contains("worden nu al andere bestanden gecontroleerd")
    );
    assert_eq!(html::faults("verify", &refused.body), [""; 0]);
    // Somebody else is answered at once.
    desk.pages = pages_for(&desk, "198.51.100.8:4711");
    let other = tokio::time::timeout(patience, check(&desk, b"a file", "")).await;
    assert_eq!(other.unwrap().status, StatusCode::OK);
    for sender in &senders {
        sender.abort();
    }
    let mut ended = Vec::new();
    for sender in senders {
        ended.extend(sender.await.ok());
    }
    assert_eq!(ended, [StatusCode::TOO_MANY_REQUESTS; 58]);
    // Whoever hung up keeps no place.
    desk.pages = pages_for(&desk, "198.51.100.7:4711");
    let again = check(&desk, b"a file", "").await;
    assert_eq!(again.status, StatusCode::OK);
}
