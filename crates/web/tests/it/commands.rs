//! Every form of a dossier: it can be read, refuses what is empty, and keeps what was typed.

use axum::http::StatusCode;
use domain::command::CommandKind;
use serde_json::json;

use crate::desk::{Desk, page_of};
use crate::html;

fn commands() -> impl Iterator<Item = &'static CommandKind> {
    CommandKind::ALL
        .iter()
        .filter(|kind| **kind != CommandKind::OpenDossier)
}

/// The forms that an open dossier has. That of reopening stands in a closed one, that of moving where the
/// board follows a newer edition, those of the regional index where the edition has it.
fn forms() -> impl Iterator<Item = &'static CommandKind> {
    use CommandKind as Kind;
    commands().filter(|kind| {
        !matches!(
            kind,
            Kind::Reopen | Kind::MoveToEdition | Kind::ConsiderIndex | Kind::FollowIndex
        )
    })
}

#[tokio::test]
async fn every_form_has_all_its_words_and_hangs_together() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut faults = Vec::new();
    for kind in forms() {
        let (status, page) = desk.get(&page_of(dossier, *kind)).await;
        assert_eq!(status, StatusCode::OK, "{}", kind.code());
        faults.extend(html::faults(kind.code(), &page));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test]
async fn every_empty_form_is_refused_with_links_that_lead_somewhere() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut faults = Vec::new();
    for kind in commands() {
        let address = page_of(dossier, *kind);
        let (status, page) = desk
            .post(&address, &[("version", &desk.version(dossier).await)])
            .await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{}", kind.code());
        assert!(page.contains("<title>Fout: "), "{}", kind.code());
        faults.extend(html::faults(kind.code(), &page));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test]
async fn what_was_typed_stays_and_the_message_stands_beside_its_field() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let version = desk.version(dossier).await;
    let typed = [
        ("version", &*version),
        ("kind", "third-party"),
        ("text", "De buurvrouw hoort ’s avonds geschreeuw."),
        ("happened.date", "23-9-2026"),
        ("source.name", "Buurvrouw"),
    ];
    let (status, page) = desk
        .post(&page_of(dossier, CommandKind::RecordEntry), &typed)
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [
        "De buurvrouw hoort ’s avonds geschreeuw.",
        "value=\"Buurvrouw\"",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(page.contains("id=\"source-relation-error\"") && page.contains("id=\"bearing-error\""));
    assert!(page.contains("<details class=\"app-details app-more\" open>"));
}

#[tokio::test]
async fn a_correction_begins_with_what_it_corrects() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = format!("{}?corrects=5", page_of(dossier, CommandKind::CorrectEntry));
    let (_, page) = desk.get(&address).await;
    assert!(page.contains("<option value=\"5\" selected>"));
    assert!(page.contains("Fenne zei: ‘Mama sliep nog.’</textarea>"));
    assert!(page.contains("value=\"2026-09-07\""));
}

#[tokio::test]
async fn an_advice_sheet_shows_the_entries_without_names() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::PrepareAdvice);
    let (_, page) = desk.get(&address).await;
    assert!(page.contains("[weggehaald] zei: ‘Mama sliep nog.’"));
    let version = desk.version(dossier).await;
    let typed = [
        ("version", &*version),
        ("summary", "Fenne komt vaak te laat."),
        ("question", "?"),
    ];
    let (status, page) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("<li>Fenne</li>"),
        "the word to take out is named"
    );
}

#[tokio::test]
async fn a_draft_shows_what_is_left_out_before_it_is_recorded() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let version = desk.version(dossier).await;
    let typed = [("version", &*version), ("entries[]", "5"), ("preview", "1")];
    let address = page_of(dossier, CommandKind::DraftReport);
    let (status, page) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::OK);
    let left_out = page
        .split("id=\"left-out\"")
        .nth(1)
        .unwrap()
        .split("</section>")
        .next()
        .unwrap();
    assert!(left_out.contains("Oma brengt brood mee") && !left_out.contains("Mama sliep nog"));
    assert_eq!(desk.version(dossier).await, version, "nothing was recorded");
}

#[tokio::test]
async fn the_framework_says_at_each_answer_where_it_leads() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let (_, page) = desk
        .get(&page_of(dossier, CommandKind::AnswerFramework))
        .await;
    for said in [
        "ga verder bij vraag 2",
        "dit leidt naar melden",
        "u kunt de meldcode afsluiten",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let answers = json!({ "answers": { "suspicion": { "answer": "yes", "reason": "Zie 4." },
        "safety": { "answer": "doubt", "reason": "Wij weten het niet." } } });
    desk.act(dossier, CommandKind::AnswerFramework, answers)
        .await;
    let (_, page) = desk
        .get(&page_of(dossier, CommandKind::AnswerFramework))
        .await;
    assert!(
        page.contains("Wij weten het niet.</textarea>"),
        "the answers of last time are there"
    );
    let (_, page) = desk.get(&page_of(dossier, CommandKind::Decide)).await;
    assert!(page.contains("leiden naar melden bij Veilig Thuis"));
    assert!(
        page.contains("U kunt het besluit dus niet zelf vastleggen."),
        "the care coordinator may not decide"
    );
    assert!(
        !page.contains("name=\"report-reasons\""),
        "and is not asked to fill in what cannot be recorded"
    );
}

/// The list for the age of the pupil opens by itself; another one by its link.
#[tokio::test]
async fn a_list_of_signs_opens_for_the_age_of_the_pupil() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::FillSignList);
    let (_, page) = desk.get(&address).await;
    assert!(page.contains("name=\"list\" value=\"age-4-12\""));
    assert!(page.contains("name=\"signs.bruises.on\""));
    let (_, older) = desk.get(&format!("{address}?list=age-12-18")).await;
    assert!(older.contains("name=\"list\" value=\"age-12-18\""));
    assert!(older.contains("name=\"signs.runs-away.on\"") && !page.contains("signs.runs-away.on"));
    let (_, unknown) = desk.get(&format!("{address}?list=age-90")).await;
    assert!(unknown.contains("name=\"list\" value=\"age-4-12\""));
}

/// What is wrong with one sign stands beside it, and what was typed stays; then it is an entry, and the
/// list tells what was not ticked.
#[tokio::test]
async fn a_ticked_sign_asks_what_was_seen() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::FillSignList);
    let version = desk.version(dossier).await;
    let mut typed = vec![
        ("version", &*version),
        ("list", "age-4-12"),
        ("signs-version", "1"),
        ("signs.bruises.on", "yes"),
        ("signs.bruises.text", "Blauwe plek op de arm."),
    ];
    let (status, page) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("fill_sign_list", &page), [""; 0]);
    assert!(page.contains("id=\"signs-bruises-happened-date-error\""));
    assert!(page.contains("Blauwe plek op de arm.</textarea>"));
    assert!(
        page.contains("name=\"signs.bruises.on\" id=\"signs-bruises-on\" value=\"yes\" checked")
    );
    typed.push(("signs.bruises.happened.date", "2026-09-04"));
    let (status, _) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(page.contains("Signaallijst doorlopen") && page.contains("Niet aangekruist"));
    assert!(page.contains("Blauwe plek op de arm."));
}

/// The words of a parent stand in the dossier as theirs, beside what they are about.
#[tokio::test]
async fn an_own_view_stands_in_the_words_of_whose_it_is() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::AddOwnView);
    let version = desk.version(dossier).await;
    let typed = [
        ("version", &*version),
        ("of", "pupil"),
        ("text", "Zo was het niet. Ik was gewoon moe."),
        ("when.date", "2026-09-08"),
        ("about[]", "5"),
    ];
    let (status, _) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(page.contains("Zo was het niet. Ik was gewoon moe.</p>"));
    assert!(page.contains("Zienswijze van Fenne"));
    let (_, child) = desk.get(&format!("/dossiers/{dossier}?source=child")).await;
    assert!(child.contains("Zo was het niet."));
    let (_, parents) = desk
        .get(&format!("/dossiers/{dossier}?source=parents"))
        .await;
    assert!(!parents.contains("Zo was het niet."));
}

/// A request for information that lacks something keeps what was typed, entries and choices too; whole
/// it stands in the dossier.
#[tokio::test]
async fn a_request_for_information_keeps_what_was_typed() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::AnswerInformationRequest);
    let version = desk.version(dossier).await;
    let mut typed = vec![
        ("version", &*version),
        ("asker", "Roos Timmer, onderzoeker"),
        ("asked.date", "2026-09-07"),
        ("asked-how", "per brief"),
        ("identity-checked", "Teruggebeld via het algemene nummer."),
        ("question", "Komt Fenne elke dag op school?"),
        ("gives", "yes"),
        ("given", "Zij was er elke dag."),
        ("entries[]", "3"),
        ("ground", "law"),
        ("decided-by-name", "Daan Ruitenberg"),
        ("decided-by", "director"),
        ("answered.date", "2026-09-08"),
        ("answered-how", "telefonisch na terugbellen"),
        ("parents-told", "no"),
    ];
    let (status, page) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("answer_information_request", &page), [""; 0]);
    for kept in [
        "value=\"Roos Timmer, onderzoeker\"",
        "value=\"2026-09-07\"",
        "Komt Fenne elke dag op school?</textarea>",
        "Zij was er elke dag.</textarea>",
        "name=\"entries[]\" id=\"entries-3\" value=\"3\" checked",
        "value=\"law\" checked",
        "value=\"director\" checked",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
    for lacking in ["necessity", "parents-not-told-why"] {
        assert!(
            page.contains(&format!("id=\"{lacking}-error\"")),
            "{lacking}"
        );
    }
    assert!(!page.contains("id=\"why-not-error\""));
    typed.push(("necessity", "Zonder dit weten zij niet of zij komt."));
    typed.push(("parents-not-told-why", "Moeder is bang voor vader."));
    let (status, _) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    for said in [
        "Informatieverzoek beantwoord",
        "Moeder is bang voor vader.",
        "artikel 5.2.6",
    ] {
        assert!(page.contains(said), "{said}");
    }
}
