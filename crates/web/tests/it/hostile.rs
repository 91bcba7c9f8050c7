//! Bytes that no form of ours would send: every parser behind the pages, driven from outside.
//!
//! A short bounded run. Longer by hand: `LUWTE_FUZZ_ROUNDS=200000 cargo nextest run -p luwte-web
//! hostile`.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode};

use crate::browser::Browser;
use crate::desk::Desk;
use crate::routes::Places;

#[path = "../../../../fuzz/shared/form.rs"]
mod form;
#[path = "../../../../fuzz/shared/query.rs"]
mod query;
#[path = "../../../../fuzz/shared/spoil.rs"]
mod spoil;
#[path = "../../../../fuzz/shared/token.rs"]
mod token;

use spoil::{Chance, rounds};

/// Pieces that parsers stumble over.
const PIECES: [&[u8]; 22] = [
    b"%",
    b"%00",
    b"%ff",
    b"&",
    b"=",
    b"[]",
    b"[0]",
    b".",
    b"..",
    b"__proto__",
    b"\r\n",
    b"\r\n\r\n",
    b"--x",
    b"--x--",
    b"\xff\xfe",
    b"\xf0\x9f\x98\x80",
    b"0000-00-00",
    b"9999-99-99",
    b"18446744073709551616",
    b"-1",
    b"explanations.0.rule=",
    b"Content-Disposition: form-data; name=\"file\"; filename=\"\"",
];

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=x";

/// Whatever an address takes, it takes no more than the list says, and does not wait for ever.
#[tokio::test]
async fn every_address_has_an_end_to_its_body_and_to_its_patience() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let settings = web::Settings {
        patience: Duration::from_millis(50),
        ..web::Settings::default()
    };
    let hasty = web::router(desk.app.clone(), settings);
    let mut ilse = Browser::of(&desk, "ilse").await;
    let takes_no_body = |route: &web::Route| route.path == "/hide";
    let posts = web::ROUTES.iter().filter(|it| it.verb == web::Verb::Post);
    for route in posts.filter(|route| !takes_no_body(route)) {
        let address = places.addresses(route).remove(0);
        let media_type = match route.path {
            "/verify" | "/dossiers/{dossier}/attach_document" => "multipart/form-data; boundary=x",
            _ => "application/x-www-form-urlencoded",
        };
        let headers = [
            ("content-type", media_type),
            ("sec-fetch-site", "same-origin"),
        ];
        let body = Body::from(vec![b'a'; route.largest + 1]);
        let answer = ilse.ask(Method::POST, &address, &headers, body).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
        let never = futures_util::stream::pending::<Result<Vec<u8>, Infallible>>();
        let mut slow = ilse.twin().at(hasty.clone());
        let never = Body::from_stream(never);
        let answer = slow.ask(Method::POST, &address, &headers, never).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
    }
}

#[tokio::test]
async fn no_request_breaks_a_page() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let token = ilse.form_token().await;
    let mut nobody = Browser::new(&desk);
    let entry = format!(
        "form-token={token}&version=9&kind=third-party&text=Een+twee&happened.date=3-11-2026\
         &happened.time=9%3A05&rests-on[]=3&source.name=Oma&explanations.0.rule=step3.conversation\
         &explanations.0.ground=x&explanations.0.motivation=y"
    );
    let file = format!(
        "--x\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n{token}\r\n\
         --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\
         %PDF-1.7\n%%EOF\n\r\n--x--\r\n"
    );
    let below = |path: &str| format!("/dossiers/{dossier}{path}");
    let sent = [
        ("/signal".to_owned(), FORM, entry.clone()),
        (below("/record_entry"), FORM, entry.clone()),
        (below("/answer_framework"), FORM, entry.clone()),
        (below("/draft_report"), FORM, entry.clone()),
        (below("/attach_document"), PARTS, file.clone()),
        ("/verify".to_owned(), PARTS, file),
        ("/drafts".to_owned(), FORM, format!("{entry}&form=/signal")),
        (
            "/sign-in".to_owned(),
            FORM,
            "name=a&next=/&kept.text=b".to_owned(),
        ),
    ];
    let asked = [
        "/sign-in?next=/dossiers&kept=1".to_owned(),
        "/dossiers?status=open&after=1790000000123456_x&school=1".to_owned(),
        below("?kind=observation&done=signal&step=1"),
        below("/log?from=2026-09-01&until=2026-09-02&before=7&kind=read&member=1"),
        below("/documents/1"),
        below("/report/8.pdf"),
        "/assets/0123456789abcdef/css/app.css".to_owned(),
        format!("/welcome/{}", "0123456789abcdef".repeat(4)),
        "/sign-in/providers/school/callback?state=a&code=b&iss=c&error=d".to_owned(),
    ];
    let mut chance = Chance(0x2026_0925_0800_0000);
    for round in 0..rounds(1_500) {
        let browser = if round % 5 == 0 {
            &mut nobody
        } else {
            &mut ilse
        };
        let (method, address, headers, body) = if round % 2 == 0 {
            let (address, kind, body) = &sent[chance.below(sent.len())];
            let body = chance.spoil(body.as_bytes(), &PIECES);
            let headers = vec![("content-type", (*kind).to_owned())];
            (Method::POST, address.clone(), headers, body)
        } else {
            let which = chance.below(asked.len());
            let address = chance.spoil(asked[which].as_bytes(), &PIECES);
            let cookie = chance.spoil(b"luwte=0123456789abcdef; luwte-form=\"x\"", &PIECES);
            // What cannot be an address or a header never reaches a page.
            let address =
                String::from_utf8_lossy(&address).replace(|c: char| !c.is_ascii_graphic(), "");
            let cookie =
                String::from_utf8_lossy(&cookie).replace(|c: char| !c.is_ascii_graphic(), " ");
            let headers = vec![("cookie", cookie)];
            (
                Method::GET,
                format!("/{}", address.trim_start_matches('/')),
                headers,
                Vec::new(),
            )
        };
        if address.parse::<axum::http::Uri>().is_err() {
            continue;
        }
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let shown = String::from_utf8_lossy(&body).into_owned();
        let answer = browser
            .ask(method, &address, &headers, Body::from(body))
            .await;
        let status = answer.status;
        assert!(
            !status.is_server_error(),
            "round {round}: {status} {address}\n{shown}"
        );
    }
}

#[test]
fn no_form_is_read_as_another_than_it_is() {
    const BEGUN: [&[u8]; 2] = [
        include_bytes!("../../../../fuzz/seeds/form/parts"),
        include_bytes!("../../../../fuzz/seeds/form/typed"),
    ];
    let mut chance = Chance(0x2026_0925_0800_0007);
    for round in 0..rounds(20_000) {
        form::run(&chance.spoil(BEGUN[round % 2], &PIECES));
    }
}

#[test]
fn no_token_is_read_as_another_than_it_is() {
    const BEGUN: [&[u8]; 3] = [
        include_bytes!("../../../../fuzz/seeds/token/cookies"),
        include_bytes!("../../../../fuzz/seeds/token/kept"),
        include_bytes!("../../../../fuzz/seeds/token/message"),
    ];
    const MARKS: [&[u8]; 9] = [
        b";", b"; ", b"=", b".", b"\n", b"luwte", b"\"", b"eyJ9", b"\xff",
    ];
    let mut chance = Chance(0x2026_0925_0800_0008);
    for round in 0..rounds(20_000) {
        token::run(&chance.spoil(BEGUN[round % 3], &MARKS));
    }
}

#[test]
fn no_query_is_read_as_another_than_it_is() {
    const BEGUN: [&[u8]; 3] = [
        include_bytes!("../../../../fuzz/seeds/query/log"),
        include_bytes!("../../../../fuzz/seeds/query/dossiers"),
        include_bytes!("../../../../fuzz/seeds/query/next"),
    ];
    const MARKS: [&[u8]; 14] = [
        b"&",
        b"=",
        b"%",
        b"%20",
        b"+",
        b"-",
        b"_",
        b"/",
        b"//",
        b"\\",
        b":",
        b"@",
        b"-009999",
        b"9999-12-31",
    ];
    let mut chance = Chance(0x2026_0925_0800_0009);
    for round in 0..rounds(20_000) {
        query::run(&chance.spoil(BEGUN[round % 3], &MARKS));
    }
}
