//! The pages of the log: who looked, when and why.

use app::verify_file::FileVerdict;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use domain::command::CommandKind;
use domain::role::Role;

use crate::attach;
use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;
use crate::people::{HERE, somebody};

/// Names and sentences of the dossier, which the officer must never meet.
const CONTENT: [&str; 6] = [
    "Fenne",
    "Oosterwolde",
    "Marit",
    "zonder jas",
    "Oma",
    "ontbijt",
];

async fn officer(desk: &Desk) -> Browser {
    let role = Role::DataProtectionOfficer;
    somebody(desk, desk.board(), "fg", HERE, role).await
}

#[tokio::test]
async fn those_who_run_a_dossier_see_who_looked_and_why() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    ilse.get(&format!("/dossiers/{dossier}")).await;
    let address = format!("/dossiers/{dossier}/record_entry");
    let version = desk.version(dossier).await;
    ilse.post(&address, &[("version", &version)]).await;
    let mut teun = Browser::of(&desk, "teun").await;
    teun.get(&format!("/dossiers/{dossier}")).await;
    let page = ilse.get(&format!("/dossiers/{dossier}")).await;
    let here = format!("/dossiers/{dossier}/log");
    assert!(page.body.contains(&format!("href=\"{here}\"")));
    let page = ilse.get(&here).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("log", &page.body), [""; 0]);
    for said in [
        "Dossier gelezen",
        "Ilse Brandsma",
        "25 september 2026, 10.00 uur",
        "Niet getoond: bestaat niet, of hoort niet bij deze medewerker",
        "Teun Dijk",
        "Vul dit in",
        "Melding opstellen (nummer 8)",
    ] {
        assert!(page.body.contains(said), "{said}");
    }
    let page = ilse.get(&format!("{here}?kind=denied")).await;
    let rows = page.body.split("<tbody role=\"rowgroup\">").nth(1).unwrap();
    assert!(rows.contains("Teun Dijk") && !rows.contains("Ilse Brandsma"));
    let page = ilse.get(&format!("{here}?until=2026-09-24")).await;
    assert!(page.body.contains("Er is niets gevonden."));
    // That somebody looked at who looked stands there too.
    let page = ilse.get(&here).await;
    assert!(page.body.contains("Bekeken wie in het dossier keek"));
}

/// Whatever somebody tried and did not get is written down, with why: also where no rule was asked.
#[tokio::test]
async fn what_was_turned_away_stands_in_the_log_with_its_reason() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let version = desk.version(dossier).await;
    let form = page_of(dossier, CommandKind::RecordEntry);
    let end = desk.log_end().await;
    let typed = [("version", &*version), ("happened.date", "eergisteren")];
    ilse.post(&form, &typed).await;
    let typed = [("version", "1"), ("text", "Te laat.")];
    assert_eq!(ilse.post(&form, &typed).await.status, StatusCode::CONFLICT);
    let document = page_of(dossier, CommandKind::AttachDocument);
    attach::send(&mut ilse, &document, &version, "<html>Geen pdf.").await;
    let signal = [
        ("key", "s"),
        ("pupil", "Fenne Oosterwolde (groep 6)"),
        ("kind", "observation"),
        ("text", "Iets."),
        ("happened.date", "morgen"),
        ("bearing", "neutral"),
    ];
    ilse.post("/signal", &signal).await;
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let sent = ilse.ask(Method::POST, &form, &elsewhere, Body::empty());
    assert_eq!(sent.await.status, StatusCode::FORBIDDEN);
    ilse.get("/accounts").await;
    desk.wait(11);
    ilse.get(&format!("/dossiers/{dossier}/report/8.pdf")).await;
    // Opening a form is no refusal; sending it is.
    let passkey = "/account/passkeys/3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b/remove";
    ilse.get(passkey).await;
    ilse.post(passkey, &[]).await;
    let written: Vec<String> = desk
        .log_after(end)
        .await
        .into_iter()
        .filter(|row| row.record.outcome != "done" && !row.record.outcome.starts_with("found"))
        .map(|row| {
            let record = row.record;
            let reason = record.reason.unwrap_or_default();
            let at_dossier = if record.dossier == Some(dossier) {
                " here"
            } else {
                ""
            };
            format!("{} {} {reason}{at_dossier}", record.action, record.outcome)
        })
        .collect();
    assert_eq!(
        written,
        [
            "record_entry refused field-unreadable here",
            "record_entry refused overtaken here",
            "attach_document refused file.kind here",
            "record-signal refused field-unreadable here",
            "send-form refused from-elsewhere",
            "see-staff denied ",
            "print-report refused unconfirmed here",
            "see-account refused unconfirmed",
        ]
    );
    // Each has its words.
    let page = officer(&desk).await.get("/log").await;
    for said in [
        "Een veld was niet te lezen",
        "Een collega was eerder",
        "Kwam van een andere website",
        "Moest eerst opnieuw laten zien wie het is",
        "Pagina over medewerkers gevraagd",
    ] {
        assert!(page.body.contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_day_that_is_none_is_said_beside_its_field() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let page = ilse
        .get(&format!("/dossiers/{dossier}/log?from=gisteren"))
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("log", &page.body), [""; 0]);
    assert!(page.body.contains("id=\"from-error\"") && page.body.contains("value=\"gisteren\""));
    let mut officer = officer(&desk).await;
    let page = officer.get("/log?dossier=Fenne").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"dossier-error\""));
    let file = officer.get("/log/export.csv?dossier=Fenne").await;
    assert_eq!(file.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_officer_sees_acts_and_no_content() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    ilse.get(&format!("/dossiers/{dossier}")).await;
    ilse.get("/dossiers").await;
    let mut officer = officer(&desk).await;
    let page = officer.get("/log").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("log", &page.body), [""; 0]);
    for said in [
        "Ilse Brandsma",
        "Lijst van dossiers bekeken",
        "1 getoond",
        "Cijfers van september 2026",
        "De Vlierhof",
        &*dossier.to_string(),
    ] {
        assert!(page.body.contains(said), "{said}");
    }
    let csv = officer.get("/log/export.csv").await;
    let jsonl = officer.get("/log/export.jsonl").await;
    for shown in [&page.body, &csv.body, &jsonl.body] {
        for word in CONTENT {
            assert!(!shown.contains(word), "{word}");
        }
    }
    let of_dossier = officer
        .get(&format!("/log?dossier={dossier}&kind=read"))
        .await;
    let rows = of_dossier
        .body
        .split("<tbody role=\"rowgroup\">")
        .nth(1)
        .unwrap();
    assert!(rows.contains("Dossier gelezen") && !rows.contains("Ingelogd"));
}

#[tokio::test]
async fn the_log_as_a_file_is_whole_and_narrowed_as_the_page_was() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    for _ in 0..120 {
        ilse.get(&format!("/dossiers/{dossier}/documents/1")).await;
    }
    let mut officer = officer(&desk).await;
    let end = desk.log_end().await;
    let csv = officer.get("/log/export.csv").await;
    let disposition = csv.headers.get("content-disposition").unwrap();
    assert_eq!(disposition, "attachment; filename=\"logboek.csv\"");
    let policy = csv.headers.get("content-security-policy").unwrap();
    assert_eq!(policy, "default-src 'none'; sandbox");
    assert_eq!(csv.body.lines().count().to_string(), (1 + end).to_string());
    assert!(csv.body.starts_with("\"no\",\"at\",\"member\",\"name\""));
    let lines = officer.get("/log/export.jsonl?kind=denied").await;
    let acts: Vec<serde_json::Value> = lines
        .body
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        // The first line has the checkpoint, the last one the seal.
        .filter(|line: &serde_json::Value| line["no"].is_i64())
        .collect();
    let checked = app::verify_file::verify_file(lines.bytes.clone(), None);
    assert!(matches!(checked, FileVerdict::Holds(_)), "{checked:?}");
    assert_eq!(acts.len(), 120);
    assert!(acts.iter().all(|act| act["outcome"] == "denied"));
    // Page by page it is the same as at once: nothing twice, nothing left out.
    let (mut address, mut seen) = ("/log?kind=denied".to_owned(), 0);
    loop {
        let page = officer.get(&address).await;
        let rows = page.body.split("<tbody role=\"rowgroup\">").nth(1).unwrap();
        seen += rows
            .split("</tbody>")
            .next()
            .unwrap()
            .matches("<tr role=\"row\">")
            .count();
        let anchors = page.body.split("href=\"/log?");
        let next = anchors
            .filter(|link| link.contains("Oudere handelingen"))
            .last();
        let Some(next) = next.and_then(|link| link.split('"').next()) else {
            break;
        };
        address = format!("/log?{}", next.replace("&#38;", "&").replace("&amp;", "&"));
    }
    assert_eq!(seen, 120);
}

#[tokio::test]
async fn an_officer_of_one_school_does_not_see_the_board() {
    let desk = Desk::new().await;
    let member = app::found_board::NewMember {
        name: "Een half ambt".to_owned(),
        login: "half".to_owned(),
        roles: vec![(Some(HERE.to_owned()), Role::DataProtectionOfficer)],
    };
    let hash = app::sign_in::hash_password(crate::desk::PASSWORD, [5; 16]).unwrap();
    let added = desk.app.add_member_with_hash(desk.board(), &member, &hash);
    added.await.unwrap();
    let mut browser = Browser::of(&desk, "half").await;
    for address in ["/log", "/log/export.csv", "/log/export.jsonl"] {
        assert_eq!(browser.get(address).await.status, StatusCode::NOT_FOUND);
    }
}
