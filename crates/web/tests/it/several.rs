//! A form about several children, and what stood on paper first, without scripts.

use app::found_board::NewPupil;
use axum::http::StatusCode;
use domain::command::CommandKind;
use jiff::civil::date;

use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;

const SIGNAL: [(&str, &str); 7] = [
    ("key", "a1"),
    ("pupil", "Fenne Oosterwolde (groep 6)"),
    ("kind", "observation"),
    ("text", "Twee kinderen kwamen zonder jas."),
    ("happened.date", "25-9-2026"),
    ("bearing", "supports"),
    ("child-was", "hurt"),
];

/// The desk with a second pupil.
async fn with_two_pupils() -> Desk {
    let desk = Desk::new().await;
    let pupil = NewPupil {
        school: desk.visitor().schools[0].id,
        given_name: "Sami".to_owned(),
        family_name: "Wit".to_owned(),
        born: date(2017, 1, 9),
        group: "5".to_owned(),
        parents: Vec::new(),
    };
    desk.app
        .add_pupils(desk.board(), vec![pupil])
        .await
        .unwrap();
    desk
}

fn with<'a>(typed: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [typed, more].concat()
}

#[tokio::test]
async fn a_button_sends_the_form_back_with_one_part_more() {
    let desk = with_two_pupils().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let page = teacher.get("/signal").await;
    assert!(page.body.contains("Ook voor een ander kind"));
    assert!(!page.body.contains("Wat was dit kind hierin?"));
    let one = teacher
        .post("/signal", &with(&SIGNAL, &[("more-children", "1")]))
        .await;
    assert_eq!(
        (one.status, html::faults("one child more", &one.body)),
        (StatusCode::OK, vec![])
    );
    assert!(one.body.contains("Twee kinderen kwamen zonder jas."));
    assert!(one.body.contains(r#"name="children-shown" value="1""#));
    assert!(one.body.contains("Noem daarom geen kinderen bij naam"));
    let typed = with(
        &SIGNAL,
        &[
            ("children-shown", "5"),
            ("more-children", "1"),
            ("children.5.pupil", "Sami"),
        ],
    );
    let six = teacher.post("/signal", &typed).await;
    assert_eq!(html::faults("six children more", &six.body), [""; 0]);
    assert!(six.body.contains("Kind 7") && six.body.contains(r#"value="Sami""#));
    assert!(!six.body.contains("more-children"));
    let receipts = teacher.get("/signals").await;
    assert!(
        !receipts.body.contains("zonder jas"),
        "nothing was recorded"
    );
}

#[tokio::test]
async fn what_is_wrong_with_one_child_is_said_of_that_child() {
    let desk = with_two_pupils().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let child = [("children-shown", "1"), ("children.1.child-was", "saw-it")];
    let nobody = teacher.post("/signal", &with(&SIGNAL, &child)).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        html::faults("a child without a name", &nobody.body),
        [""; 0]
    );
    assert!(nobody.body.contains(r##"href="#children-1-pupil""##));
    let child = with(&child, &[("children.1.pupil", "sami wit")]);
    let silent = teacher.post("/signal", &with(&SIGNAL, &child)).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        html::faults("a child without a bearing", &silent.body),
        [""; 0]
    );
    assert!(
        silent
            .body
            .contains("Kind 2, sami wit: Wat doet dit met het vermoeden over dit kind?")
    );
    assert!(silent.body.contains(r#"value="sami wit""#));
    let child = with(&child, &[("children.1.bearing", "neutral")]);
    let mut named = SIGNAL;
    named[3] = ("text", "Sami en een ander kind kwamen zonder jas.");
    let refused = teacher.post("/signal", &with(&named, &child)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains(r#"id="text-error""#)
            && refused.body.contains(r#"name="names-meant""#)
    );
    let done = teacher
        .post(
            "/signal",
            &with(&named, &with(&child, &[("names-meant", "yes")])),
        )
        .await;
    assert_eq!(done.location(), "/signals?done=signal");
    let receipts = teacher.get("/signals").await;
    assert_eq!(receipts.body.matches("zonder jas").count(), 2);
}

#[tokio::test]
async fn an_entry_goes_along_to_another_child_and_says_so() {
    let desk = with_two_pupils().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::RecordEntry);
    let version = desk.version(dossier).await;
    let typed = [
        ("key", "b1"),
        ("version", &*version),
        ("kind", "observation"),
        ("text", "Twee kinderen kwamen zonder jas."),
        ("happened.date", "24-9-2026"),
        ("bearing", "supports"),
        ("child-was", "other"),
        ("child-was-words", "Gaf haar jas weg."),
        ("children-shown", "2"),
        ("children.2.pupil", "Sami"),
        ("children.2.child-was", "saw-it"),
        ("children.2.bearing", "weakens"),
        ("paper.written.date", "24-9-2026"),
        ("paper.written.time", "16.10"),
        ("paper.kept", "In de kluis"),
    ];
    let (status, _) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert_eq!(
        html::faults("a dossier with a shared entry", &page),
        [""; 0]
    );
    for words in [
        "Ook vastgelegd voor een ander kind.",
        ">Sami Wit</a>",
        "Anders, Gaf haar jas weg.",
        "Op papier geschreven op",
        "Waar het papier is: In de kluis",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

#[tokio::test]
async fn paper_is_asked_beside_what_can_have_been_on_it() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    for kind in CommandKind::ALL
        .iter()
        .filter(|kind| **kind != CommandKind::OpenDossier)
    {
        let (status, page) = desk.get(&page_of(dossier, *kind)).await;
        if status == StatusCode::OK {
            let is_asked = page.contains(r#"name="paper.written.date""#);
            assert_eq!(is_asked, kind.can_be_on_paper(), "{}", kind.code());
        }
    }
    let kind = CommandKind::RecordContact;
    let typed = [
        ("version", &*desk.version(dossier).await),
        ("with", "parent"),
        ("when.date", "24-9-2026"),
        ("summary", "Moeder belde."),
        ("paper.written.date", "23-9-2026"),
        ("paper.written.time", "half"),
    ];
    let (status, page) = desk.post(&page_of(dossier, kind), &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(r#"id="paper-written-"#) && page.contains("Moeder belde."));
    let mut typed = typed.to_vec();
    typed[5] = ("paper.written.time", "9.30");
    let (status, page) = desk.post(&page_of(dossier, kind), &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("paper before it happened", &page), [""; 0]);
    assert!(
        page.contains(r#"id="paper-written-date-error""#)
            && page.contains(r#"id="paper-kept-error""#)
    );
    assert!(page.contains("Dit is eerder dan het gebeurde"));
}

#[tokio::test]
async fn the_blank_forms_are_files_for_every_member() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let page = teacher.get("/paper").await;
    assert_eq!(html::faults("the emergency set", &page.body), [""; 0]);
    assert_eq!(page.body.matches(".pdf\"").count(), 7);
    assert_eq!(
        teacher.get("/paper/nothing.pdf").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        teacher.get("/paper/signal").await.status,
        StatusCode::NOT_FOUND
    );
    let before = desk.log_end().await;
    assert_eq!(
        desk.app
            .paper_set(desk.visitor(), None)
            .await
            .unwrap()
            .first_chunk(),
        Some(b"%PDF")
    );
    assert_eq!(
        desk.log_end().await,
        before,
        "there is nothing of anybody in it"
    );
}
