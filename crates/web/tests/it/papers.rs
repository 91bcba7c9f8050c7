//! The papers of a dossier: what is offered, what is left out and why, and the register.

use axum::http::StatusCode;
use domain::command::CommandKind;
use domain::id::DossierId;
use domain::role::Role;
use serde_json::json;

use crate::attach;
use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;
use crate::people::{HERE, somebody};

#[tokio::test]
async fn a_copy_shows_what_it_leaves_out_and_leaves_after_a_second_pair_of_eyes() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let papers = format!("/dossiers/{dossier}/papers");
    let mut ilse = Browser::of(&desk, "ilse").await;
    let mut daan = somebody(&desk, desk.board(), "daan", HERE, Role::Director).await;

    let page = ilse.get(&format!("/dossiers/{dossier}")).await.body;
    assert!(page.contains(&format!("href=\"{papers}\"")));
    let page = ilse.get(&papers).await.body;
    assert_eq!(html::faults("papers", &page), [""; 0]);
    let form = "prepare_copy?paper=overview&#38;to=court";
    assert!(page.contains(form), "{page}");
    assert!(page.contains("Er is nog niets verstrekt."));

    // Who it is for is known from the address: what stays out is told before anything is typed.
    let address = page_of(dossier, CommandKind::PrepareCopy);
    let page = ilse
        .get(&format!("{address}?paper=overview&to=court"))
        .await
        .body;
    assert_eq!(html::faults("prepare_copy", &page), [""; 0]);
    for told in [
        "Wat wordt weggelaten, en waarom",
        "Een geheim adres staat op geen enkel stuk.",
        "Dit zijn vermoedens, geen feiten.",
        "Fenne kwam zonder jas op school.",
    ] {
        assert!(page.contains(told), "{told}");
    }
    assert!(page.contains("value=\"order\"") && !page.contains("value=\"access\""));

    let version = desk.version(dossier).await;
    let mut typed = vec![
        ("version", &*version),
        ("paper", "overview"),
        ("to", "court"),
        ("to-name", "De rechtbank in Almelo"),
        ("ground", "order"),
        ("why", "De rechter vroeg erom."),
        ("with[]", "hypotheses"),
    ];
    let refused = ilse.post(&address, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"with-why-error\""));
    assert!(refused.body.contains("value=\"De rechtbank in Almelo\""));
    assert!(refused.body.contains("value=\"hypotheses\" checked"));
    let shown = ilse
        .post(&address, &[&typed[..], &[("preview", "1")]].concat())
        .await;
    assert!(
        shown
            .body
            .contains("Voordat dit weggaat, kijkt iemand anders het na")
    );
    typed.push(("with-why", "Ernaar is gevraagd."));
    let done = ilse.post(&address, &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let copy = desk.version(dossier).await;

    let own = ilse.get(&papers).await.body;
    assert!(own.contains("Wacht op een tweede paar ogen") && !own.contains("review_copy?copy"));
    let other = daan.get(&papers).await.body;
    assert!(other.contains(&format!("review_copy?copy={copy}")));
    let work = daan.get("/").await.body;
    assert!(work.contains("Een stuk nakijken voordat het weggaat"));

    let give = page_of(dossier, CommandKind::DiscloseCopy);
    let page = ilse.get(&format!("{give}?copy={copy}")).await.body;
    assert_eq!(html::faults("disclose_copy", &page), [""; 0]);
    let giving = giving(&copy);
    let unseen = ilse.post(&give, &giving).await;
    assert_eq!(unseen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        unseen
            .body
            .contains("nog niet nagekeken door een tweede persoon")
    );
    let review = page_of(dossier, CommandKind::ReviewCopy);
    let seen = [
        ("version", &*copy),
        ("copy", &*copy),
        ("agrees", "yes"),
        ("note", "Van begin tot eind gelezen."),
    ];
    let page = daan.get(&format!("{review}?copy={copy}")).await.body;
    assert_eq!(html::faults("review_copy", &page), [""; 0]);
    assert!(page.contains(&format!("/copies/{copy}.pdf")));
    assert_eq!(
        daan.post(&review, &seen).await.status,
        StatusCode::SEE_OTHER
    );
    let version = desk.version(dossier).await;
    let giving = [&[("version", &*version)], &giving[1..]].concat();
    let given = ilse.post(&give, &giving).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    let no = desk.version(dossier).await;
    let file = ilse
        .get(&format!("/dossiers/{dossier}/copies/{no}.pdf"))
        .await;
    assert!(file.body.starts_with("%PDF-"));
    let disposition = file.headers.get("content-disposition").unwrap();
    let name = format!("inline; filename=\"stuk-nr-{no}.pdf\"");
    assert_eq!(disposition.to_str().unwrap(), name);

    let page = ilse.get(&papers).await.body;
    assert_eq!(html::faults("papers", &page), [""; 0]);
    assert!(page.contains("De rechtbank in Almelo") && page.contains("De rechter vraagt erom"));
    assert!(!page.contains("Er is nog niets verstrekt."));
    let page = ilse.get(&format!("/dossiers/{dossier}")).await.body;
    assert!(page.contains("Stuk verstrekt") && page.contains("Weggelaten"));
}

#[tokio::test]
async fn whoever_was_let_in_finds_no_papers() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    for below in ["papers", "copies/4.pdf", "sheets/4.pdf"] {
        let answer = teacher.get(&format!("/dossiers/{dossier}/{below}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{below}");
    }
}

#[tokio::test]
async fn a_prepared_talk_has_its_sheet() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let talk = json!({ "with": ["2"], "purpose": "Vertellen wat wij zien.", "entries": [3] });
    desk.act(dossier, CommandKind::PrepareConversation, talk)
        .await;
    let no = desk.version(dossier).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}/papers")).await;
    assert!(page.contains(&format!("/sheets/{no}.pdf")) && page.contains("Voorbereidingsblad"));
    let mut browser = Browser::of(&desk, "ilse").await;
    let sheet = browser
        .get(&format!("/dossiers/{dossier}/sheets/{no}.pdf"))
        .await;
    assert!(sheet.body.starts_with("%PDF-"));
}

#[tokio::test]
async fn whoever_put_it_together_reads_why_it_may_not_leave_and_withdraws_it() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let papers = format!("/dossiers/{dossier}/papers");
    let mut ilse = Browser::of(&desk, "ilse").await;
    let mut daan = somebody(&desk, desk.board(), "daan", HERE, Role::Director).await;
    let plan = json!({ "paper": "overview", "to": "court", "to-name": "De rechtbank",
        "ground": "order", "why": "De rechter vroeg erom.", "with": ["hypotheses"],
        "with-why": "Ernaar is gevraagd." });
    desk.act(dossier, CommandKind::PrepareCopy, plan).await;
    let copy = desk.version(dossier).await;

    let review = page_of(dossier, CommandKind::ReviewCopy);
    let note = "Nummer 4 gaat over een ander kind.";
    let mut seen = vec![("version", &*copy), ("copy", &*copy), ("agrees", "no")];
    let silent = daan.post(&review, &seen).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("id=\"note-error\""));
    seen.push(("note", note));
    let done = daan.post(&review, &seen).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);

    let work = ilse.get("/").await.body;
    assert!(
        work.contains("Een stuk mag zo niet weg: lees waarom"),
        "{work}"
    );
    assert!(!work.contains(note) && work.contains(&format!("href=\"{papers}\"")));
    let page = ilse.get(&papers).await.body;
    assert!(page.contains("Nagekeken: mag zo niet weg") && page.contains(note));
    assert!(
        page.contains("daan, 25 september 2026") || page.contains("Daan"),
        "{page}"
    );

    let form = page_of(dossier, CommandKind::WithdrawCopy);
    assert!(page.contains(&format!("{form}?copy={copy}")));
    let page = ilse.get(&format!("{form}?copy={copy}")).await.body;
    assert_eq!(html::faults("withdraw_copy", &page), [""; 0]);
    assert!(
        page.contains(&format!("value=\"{copy}\" selected")),
        "{page}"
    );
    let version = desk.version(dossier).await;
    let reason = "De rechter trok de vraag in.";
    let typed = [("version", &*version), ("copy", &*copy), ("reason", reason)];
    let done = ilse.post(&form, &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);

    let page = ilse.get(&papers).await.body;
    assert_eq!(html::faults("papers", &page), [""; 0]);
    assert!(page.contains("Ingetrokken, niet weggegaan") && page.contains(reason));
    assert!(!page.contains(&format!("/copies/{copy}.pdf")) && !page.contains("?copy="));
    let page = ilse.get(&format!("/dossiers/{dossier}")).await.body;
    assert!(page.contains("Stuk ingetrokken") && page.contains(reason));
    assert!(!page.contains(&format!("/copies/{copy}.pdf")));
    let work = ilse.get("/").await.body;
    assert!(!work.contains("Een stuk mag zo niet weg"));
    let version = desk.version(dossier).await;
    let giving = [
        ("version", &*version),
        ("copy", &*copy),
        ("when.date", "2026-09-25"),
        ("how", "met beveiligde mail"),
        ("identity-checked", "Teruggebeld."),
    ];
    let give = page_of(dossier, CommandKind::DiscloseCopy);
    let refused = ilse.post(&give, &giving).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Dit stuk is ingetrokken."));
}

#[tokio::test]
async fn files_are_chosen_one_by_one_and_named_before_and_after() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let document = attached(&desk, &mut ilse, dossier).await;
    let address = page_of(dossier, CommandKind::PrepareCopy);

    // For Veilig Thuis it is ticked from the start; for the court it is not even there.
    let ticked = format!("value=\"{document}\" checked");
    let asked = "Van welke documenten gaat het bestand zelf mee?";
    let page = ilse
        .get(&format!("{address}?paper=overview&to=reporting-body"))
        .await
        .body;
    assert_eq!(html::faults("prepare_copy", &page), [""; 0]);
    assert!(page.contains(asked) && page.contains(&ticked), "{page}");
    assert!(page.contains("Bestanden die zelf meegaan"));
    let page = ilse
        .get(&format!("{address}?paper=overview&to=court"))
        .await
        .body;
    assert!(!page.contains(asked));

    let version = desk.version(dossier).await;
    let typed = [
        ("version", &*version),
        ("paper", "overview"),
        ("to", "court"),
        ("to-name", "De rechtbank in Almelo"),
        ("ground", "order"),
        ("why", "De rechter vroeg erom."),
        ("files[]", &*document),
    ];
    let refused = ilse.post(&address, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("Een bestand gaat alleen mee met zijn document")
    );
    let more = [("with[]", "documents"), ("with-why", "Ernaar is gevraagd.")];
    let shown = ilse
        .post(&address, &[&typed[..], &more, &[("preview", "1")]].concat())
        .await;
    assert!(
        shown.body.contains(asked) && shown.body.contains(&ticked),
        "{}",
        shown.body
    );

    let body = [("to", "reporting-body"), ("ground", "report")];
    let mut typed = typed.to_vec();
    typed.retain(|(name, _)| !["to", "ground"].contains(name));
    typed.extend(body);
    let done = ilse.post(&address, &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let copy = desk.version(dossier).await;
    let give = page_of(dossier, CommandKind::DiscloseCopy);
    let page = ilse.get(&format!("{give}?copy={copy}")).await.body;
    assert!(page.contains("Bestanden die zelf meegaan"), "{page}");
    let giving = giving(&copy);
    let done = ilse.post(&give, &giving).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = ilse.get(&format!("/dossiers/{dossier}")).await.body;
    assert!(
        page.contains("Bestand dat meeging: Brief van de huisarts"),
        "{page}"
    );
    assert!(page.contains("Kenmerk van het bestand"));
}

/// A document with a file; its number.
async fn attached(desk: &Desk, browser: &mut Browser, dossier: DossierId) -> String {
    let version = desk.version(dossier).await;
    let address = page_of(dossier, CommandKind::AttachDocument);
    let sent = attach::send(browser, &address, &version, attach::PDF).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    desk.version(dossier).await
}

/// The form with which this copy is given.
fn giving(copy: &str) -> [(&str, &str); 5] {
    [
        ("version", copy),
        ("copy", copy),
        ("when.date", "2026-09-25"),
        ("how", "met beveiligde mail"),
        ("identity-checked", "Teruggebeld."),
    ]
}
