//! The page of a dossier and the list of dossiers: what stands there, and what leads where.

use axum::http::StatusCode;
use domain::access::{Compartment, GrantRequest};
use domain::command::CommandKind;
use domain::id::DossierId;
use domain::role::Role;
use serde_json::json;

use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;
use crate::people::{HERE, member};

/// Record something through its form.
async fn fill_in(desk: &Desk, dossier: DossierId, kind: CommandKind, typed: &[(&str, &str)]) {
    let version = desk.version(dossier).await;
    let mut all = vec![("version", &*version)];
    all.extend(typed);
    let (status, page) = desk.post(&page_of(dossier, kind), &all).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{}: {page}", kind.code());
}

/// A dossier with a correction, a settled hypothesis, a protected source, a talk and a weighing.
///
/// On top of [`Desk::full_dossier`]: 10 a correction of 3, 11 the end of 6, 12 a protected source.
async fn lived_in(desk: &Desk) -> DossierId {
    use CommandKind as Kind;
    let dossier = desk.full_dossier().await;
    let better = json!({ "corrects": 3, "reason": "De tijd klopte niet.", "entry": {
        "kind": "observation", "text": "Fenne kwam zonder jas.\nHet vroor.", "bearing": "supports",
        "happened": { "date": "2026-09-07", "time": "08:35" }, "rests-on": [] } });
    desk.act(dossier, Kind::CorrectEntry, better).await;
    let end = json!({ "hypothesis": 6, "outcome": "refuted", "because-of": [4],
        "note": "Moeder werkt ’s nachts." });
    desk.act(dossier, Kind::ResolveHypothesis, end).await;
    let hidden = json!({ "kind": "third-party", "text": "Er is vaak ruzie.", "bearing": "supports",
        "happened": { "date": "2026-09-08" }, "acute": "danger",
        "source": { "name": "Buurvrouw Els", "relation": "buurvrouw", "protected": "yes",
            "protected-ground": "Zij is bang voor vader." } });
    desk.act(dossier, Kind::RecordEntry, hidden).await;
    let father = json!({ "name": "Emre Oosterwolde", "relation": "parent", "authority": "yes",
        "address": "Blijfhuis 3", "secret-address": "yes", "phone": "06 00 00 00 02" });
    desk.act(dossier, Kind::LinkPerson, father).await;
    fill_in(
        desk,
        dossier,
        Kind::RecordConsultation,
        &[
            ("with", "director"),
            ("name", "Daan Ruitenberg"),
            ("when.date", "2026-09-10"),
            ("request", "7"),
            ("discussed", "Alle signalen"),
            ("outcome", "Eerst met moeder praten"),
        ],
    )
    .await;
    fill_in(
        desk,
        dossier,
        Kind::RecordConversation,
        &[
            ("with[]", "2"),
            ("when.date", "2026-09-14"),
            ("when.time", "15:30"),
            ("place", "School"),
            ("present[]", "care-coordinator"),
            ("present-names", "Ilse Brandsma"),
            ("purpose", "Delen wat wij zien"),
            ("facts-shared[]", "10"),
            ("facts", "Zonder jas"),
            ("reaction", "Moeder schrok"),
            ("interpretation", "Er is hulp nodig"),
            ("agreements", "Over twee weken weer"),
            ("explanations.0.rule", "conversation.present"),
            ("explanations.0.ground", "parent-asked-smaller-circle"),
            (
                "explanations.0.motivation",
                "Moeder wilde de directeur er niet bij.",
            ),
        ],
    )
    .await;
    dossier
}

/// The part of a page from a text up to another.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    assert!(page.contains(from), "{from} is not there");
    let start = page.find(from).unwrap();
    let rest = &page[start..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

/// One record on the timeline.
fn record(page: &str, no: u32) -> &str {
    between(page, &format!("id=\"entry-{no}\""), "</li>")
}

#[tokio::test]
async fn the_page_hangs_together_and_answers_the_four_questions() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let (status, page) = desk
        .get(&format!("/dossiers/{dossier}?done=record_entry"))
        .await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("dossier", &page), Vec::<String>::new());
    for part in [
        "aria-current=\"step\"",
        "id=\"open\"",
        "id=\"timeline\"",
        "id=\"access\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains("De aantekening is vastgelegd."));
    assert!(page.contains("Ilse Brandsma, intern begeleider"));
    // The names of those who can read stand at the top too.
    assert!(between(&page, "<h1", "app-steps").contains("Dit lezen: Ilse Brandsma"));
}

#[tokio::test]
async fn each_open_point_leads_to_the_form_that_settles_it() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let open = between(&page, "id=\"open\"", "id=\"timeline\"");
    assert!(open.contains(&format!("/dossiers/{dossier}/inform_director\"")));
    // The mother was spoken with; the father was not, and his form knows his number.
    assert!(open.contains(&format!(
        "/dossiers/{dossier}/record_conversation?with[]=13\""
    )));
    assert!(!open.contains("with[]=2\""));
    // Each says what the plan says.
    assert!(open.contains("Bespreek de signalen met de IB-er."));
    let (status, form) = desk
        .get(&page_of(dossier, CommandKind::RecordConversation))
        .await;
    assert_eq!(status, StatusCode::OK);
    let (_, known) = desk
        .get(&format!(
            "/dossiers/{dossier}/record_conversation?with[]=13"
        ))
        .await;
    assert_ne!(
        form.matches("checked").count(),
        known.matches("checked").count()
    );
}

#[tokio::test]
async fn a_record_says_where_it_comes_from_and_what_became_of_it() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let original = record(&page, 3);
    assert!(original.contains("href=\"#entry-10\"") && original.contains("zonder jas op school"));
    assert!(!original.contains("corrects=3"));
    let better = record(&page, 10);
    assert!(better.contains("href=\"#entry-3\"") && better.contains("De tijd klopte niet."));
    assert!(record(&page, 5).contains("<blockquote class=\"app-words\">"));
    let hypothesis = record(&page, 6);
    assert!(hypothesis.contains("href=\"#entry-3\"") && hypothesis.contains("Ontkracht"));
    assert!(record(&page, 4).contains("Bron: Oma, grootmoeder, zelf gezien of gehoord"));
    assert!(record(&page, 7).contains("href=\"#entry-14\""));
    assert!(record(&page, 8).contains(&format!("/dossiers/{dossier}/report/8.pdf")));
    let talk = record(&page, 15);
    let order = ["1. Doel", "2. Feiten", "3. Reactie", "4. Uitleg"].map(|part| talk.find(part));
    assert!(order.is_sorted() && order[0].is_some());
    assert!(talk.contains("Moeder wilde de directeur er niet bij."));
    assert!(talk.contains("De ouder vroeg"), "{talk}");
}

#[tokio::test]
async fn what_must_stay_hidden_is_not_shown() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(page.contains("Bron beschermd") && page.contains("Zij is bang voor vader."));
    assert!(!page.contains("Buurvrouw Els"));
    assert!(page.contains("Geheim adres") && !page.contains("Blijfhuis"));
    // Danger stands at the top, with the number of the record that says so.
    assert!(between(&page, "<h1", "app-steps").contains("href=\"#entry-12\""));
}

#[tokio::test]
async fn the_timeline_can_be_filtered_and_turned_round() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let page_with = async |query: &str| desk.get(&format!("/dossiers/{dossier}?{query}")).await.1;
    let all = page_with("").await;
    assert!(all.contains("15 gebeurtenissen."));
    assert!(all.find("id=\"entry-15\"") < all.find("id=\"entry-4\""));
    let oldest = page_with("order=oldest").await;
    assert!(oldest.find("id=\"entry-15\"") > oldest.find("id=\"entry-4\""));
    let child = page_with("kind=childs-words").await;
    assert!(child.contains("1 van de 15 gebeurtenissen.") && child.contains("id=\"entry-5\""));
    assert!(!child.contains("id=\"entry-4\""));
    assert!(child.contains("<option value=\"childs-words\" selected>"));
    let others = page_with("source=others&step=1").await;
    assert!(others.contains("id=\"entry-4\"") && others.contains("id=\"entry-12\""));
    assert!(
        page_with("kind=talk&step=1")
            .await
            .contains("Niets past bij dit filter.")
    );
    assert!(
        page_with("kind=&source=&step=")
            .await
            .contains("15 gebeurtenissen.")
    );
}

#[tokio::test]
async fn the_list_names_the_dossiers_and_filters_them() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let (status, page) = desk.get("/dossiers").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("dossiers", &page), Vec::<String>::new());
    assert!(page.contains(&format!("href=\"/dossiers/{dossier}\"")));
    assert!(
        desk.get("/dossiers?status=open")
            .await
            .1
            .contains("Fenne Oosterwolde")
    );
    let (_, closed) = desk.get("/dossiers?status=closed").await;
    assert!(closed.contains("Er zijn geen dossiers die hierbij passen."));
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let nowhere = DossierId::new([1; 16]);
    for address in [
        format!("/dossiers/{nowhere}"),
        "/dossiers/elders".to_owned(),
        format!("/dossiers/{dossier}/report/3.pdf"),
        format!("/dossiers/{dossier}/report/8"),
        format!("/dossiers/{dossier}/advice/8.pdf"),
        format!("/dossiers/{dossier}/documents/3"),
        format!("/dossiers/{dossier}/documents/x"),
    ] {
        assert_eq!(
            desk.get(&address).await.0,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}

#[tokio::test]
async fn whoever_is_overtaken_reads_what_the_dossier_page_would_show() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let typed = [
        ("version", "11"),
        ("with", "parent"),
        ("summary", "Moeder belde."),
    ];
    let address = page_of(dossier, CommandKind::RecordContact);
    let (status, page) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert_eq!(html::faults("conflict", &page), Vec::<String>::new());
    let theirs = between(&page, "id=\"theirs\"", "id=\"yours\"");
    assert!(theirs.contains("Er is vaak ruzie.") && theirs.contains("Bron beschermd"));
    assert!(theirs.contains(&format!("href=\"/dossiers/{dossier}#entry-10\"")));
    assert!(!page.contains("Buurvrouw Els"));
}

#[tokio::test]
async fn a_closed_dossier_says_what_stayed_open_and_offers_nothing_that_would_be_refused() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let open = |page: &str| between(page, "id=\"open\"", "id=\"timeline\"").to_owned();
    let form = format!("href=\"/dossiers/{dossier}/");
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(open(&page).contains(&form));
    let closed = [
        ("outcome", "unfounded"),
        ("summary", "De jas hing op school."),
        ("retention", "unfounded"),
        ("retention-ground", "Geen vermoeden meer."),
        ("explanations.0.rule", "close.open-points"),
        ("explanations.0.ground", "other"),
        ("explanations.0.motivation", "Er was niets aan de hand."),
        ("explanations.1.rule", "hypothesis.follow-up"),
        ("explanations.1.ground", "other"),
        ("explanations.1.motivation", "Er was niets aan de hand."),
    ];
    fill_in(&desk, dossier, CommandKind::Close, &closed).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let left = open(&page);
    assert!(left.contains("app-point__title"), "{left}");
    assert!(!left.contains(&form), "{left}");
    let reopening = page_of(dossier, CommandKind::Reopen);
    let asking = page_of(dossier, CommandKind::AnswerInformationRequest);
    assert!(page.contains(&reopening) && page.contains(&asking));
    let (status, page) = desk.get(&reopening).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("reopen", &page), [""; 0]);
    // Who asks later is answered without opening it.
    let (status, asked) = desk.get(&asking).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("answer_information_request", &asked), [""; 0]);
    // No form asks for words that would be refused whatever they are.
    let (status, _) = desk.get(&page_of(dossier, CommandKind::RecordEntry)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_open_dossier_is_not_asked_why_it_opens_again() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let (status, _) = desk.get(&page_of(dossier, CommandKind::Reopen)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_a_talk_or_a_weighing_passed_over_is_shown() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let weighing = json!({
        "considered": [10, 5], "risk": "Groot.", "nature": "Zorg.", "seriousness": "Ernstig.",
        "danger-child": "Ja.", "danger-others": "Nee.", "danger-self": "Nee.",
        "talk-changed": "Niets.", "instrument": { "name": "Een lijst" },
        "child-talk": "no", "child-talk-reason": "Te jong.",
    });
    let explained = ["weighing.entries-considered", "step2.external-advice"];
    desk.act_explaining(dossier, CommandKind::RecordWeighing, weighing, &explained)
        .await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let not_shared = between(record(&page, 15), "Niet voorgelegd", "</ul>");
    for (no, is_there) in [(10, false), (4, true), (5, true), (12, true), (6, false)] {
        let link = format!("href=\"#entry-{no}\"");
        assert_eq!(not_shared.contains(&link), is_there, "{no}: {not_shared}");
    }
    let left_out = between(record(&page, 16), "Niet meegewogen", "</ul>");
    for (no, is_there) in [(10, false), (5, false), (4, true), (12, true), (3, false)] {
        let link = format!("href=\"#entry-{no}\"");
        assert_eq!(left_out.contains(&link), is_there, "{no}: {left_out}");
    }
}

/// The whole sheet of a weighing, and the document that is the instrument filled in.
#[tokio::test]
async fn a_weighing_shows_its_picture_what_is_unknown_and_its_instrument() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let form = page_of(dossier, CommandKind::RecordWeighing);
    let (_, page) = desk.get(&form).await;
    assert!(!page.contains("instrument.document"), "there is none yet");
    for (title, for_defence) in [("Ingevulde lijst", "no"), ("Brief aan de advocaat", "yes")] {
        let document = json!({ "title": title, "description": "Zorgen.", "made-by": "Ilse Brandsma",
            "bearing": "neutral", "for-defence": for_defence });
        desk.act(dossier, CommandKind::AttachDocument, document)
            .await;
    }
    let (_, page) = desk.get(&form).await;
    let offered = between(&page, "name=\"instrument.document\"", "</select>");
    assert!(offered.contains("value=\"16\"") && offered.contains("Ingevulde lijst"));
    assert!(!offered.contains("advocaat"), "{offered}");
    let version = desk.version(dossier).await;
    let typed = [("version", &*version), ("instrument.document", "4")];
    let (status, page) = desk.post(&form, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("id=\"instrument-document-error\""), "{page}");
    let sheet = [
        ("risk", "Groot."),
        ("nature", "Zorg."),
        ("seriousness", "Ernstig."),
        ("at-risk", "Fenne en haar broer."),
        ("frequency", "Elke maandag."),
        ("duration", "Sinds de zomer."),
        ("effect", "Zij is moe."),
        ("danger-child", "Ja."),
        ("danger-others", "Nee."),
        ("danger-self", "Nee."),
        ("unknown", "Wat vader ziet."),
        ("would-change", "Een dokter die iets anders vindt."),
        ("talk-changed", "Niets."),
        ("instrument.name", "Een lijst"),
        ("instrument.document", "16"),
        ("child-talk", "no"),
        ("child-talk-reason", "Te jong."),
        ("explanations.0.rule", "step2.external-advice"),
        ("explanations.0.ground", "agreed-not-needed"),
        ("explanations.0.motivation", "Samen besloten."),
    ];
    let considered = ["10", "12", "4", "5"].map(|no| ("considered[]", no));
    fill_in(
        &desk,
        dossier,
        CommandKind::RecordWeighing,
        &[&sheet[..], &considered[..]].concat(),
    )
    .await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let said = record(&page, 18);
    for (name, text) in [
        ("Wie gevaar loopt", "Fenne en haar broer."),
        ("Hoe vaak", "Elke maandag."),
        ("Hoe lang al", "Sinds de zomer."),
        ("Wat het met het kind doet", "Zij is moe."),
        ("Wat nog niet bekend is", "Wat vader ziet."),
        ("Wat het oordeel zou veranderen", "Een dokter"),
    ] {
        assert!(
            between(said, name, "</dd>").contains(text),
            "{name}: {said}"
        );
    }
    let instrument = between(said, "Het ingevulde instrument", "</ul>");
    assert!(instrument.contains("href=\"#entry-16\""), "{said}");
}

/// Beside each field of text: how many read it, and how many where the form sets it apart. The names stand
/// below.
#[tokio::test]
async fn beside_each_field_stands_how_many_will_read_it() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    for (login, role) in [("ko", Role::Director), ("bo", Role::CareCoordinator)] {
        member(&desk, desk.board(), login, HERE, role).await;
    }
    let count = |page: &str, before: &str| {
        let names = between(page, before, ".").strip_prefix(before).unwrap();
        names.split(", ").count()
    };
    for (kind, apart, few) in [
        (
            CommandKind::RecordContact,
            "het verweer",
            "dan alleen door: ",
        ),
        (
            CommandKind::RecordEntry,
            "een beschermde bron",
            "bron is, kan worden gelezen door: ",
        ),
    ] {
        let (_, page) = desk.get(&page_of(dossier, kind)).await;
        let (all, few) = (
            count(&page, "Dit kan worden gelezen door: "),
            count(&page, few),
        );
        assert!(
            few < all || apart != "het verweer",
            "{apart}: {few} of {all}"
        );
        let form = between(&page, "id=\"form\"", "</form>");
        assert!(
            form.contains(&format!("aantal lezers: {all} (van {apart}: {few})")),
            "{apart}"
        );
    }
    let (_, page) = desk.get(&page_of(dossier, CommandKind::RecordEntry)).await;
    let all = count(&page, "Dit kan worden gelezen door: ");
    let beside = between(&page, "for=\"text\"", "</div>");
    assert!(
        beside.contains(&format!("aantal lezers: {all}<")),
        "{beside}"
    );
}

#[tokio::test]
async fn no_field_of_text_is_without_the_number_of_its_readers() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut forms = 0;
    for kind in CommandKind::ALL {
        let (status, page) = desk.get(&page_of(dossier, *kind)).await;
        if status != StatusCode::OK || !page.contains("id=\"form\"") {
            continue;
        }
        let form = between(&page, "id=\"form\"", "</form>");
        let typed = form.matches("<textarea").count() + form.matches("type=\"text\"").count();
        assert_eq!(form.matches("app-reads").count(), typed, "{kind:?}");
        forms += 1;
    }
    assert!(forms > 20, "{forms}");
}

#[tokio::test]
async fn each_answer_on_secrecy_names_what_shows_it() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let answers = json!({ "answers": {
        "consulted": { "answer": "yes", "explanation": "In school.", "records": [7] },
        "enough-facts": { "answer": "yes", "explanation": "Meer dan genoeg.", "records": [3, 4] },
        "advice-asked": { "answer": "no", "explanation": "Daar was geen tijd voor.", "records": [] },
    } });
    desk.act(dossier, CommandKind::WeighConfidentiality, answers)
        .await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let said = record(&page, 10);
    let after = |words: &str| between(said, words, "</dd>").to_owned();
    assert!(after("In school.").contains("Blijkt uit nr. 7"));
    assert!(after("Meer dan genoeg.").contains("Blijkt uit nr. 3, 4"));
    assert!(!after("Daar was geen tijd voor.").contains("Blijkt uit"));
}

/// What is wrong with a field stands beside it, also where it can be wrong in more ways than one.
#[tokio::test]
async fn an_outcome_that_the_dossier_belies_is_refused_beside_its_field() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let version = desk.version(dossier).await;
    let closing = [
        ("version", &*version),
        ("outcome", "reported"),
        ("summary", "Er is gemeld."),
        ("retention", "help-or-report"),
        ("retention-ground", "Er is gemeld."),
    ];
    let address = page_of(dossier, CommandKind::Close);
    let (status, page) = desk.post(&address, &closing).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("close", &page), [""; 0]);
    let summary = between(&page, "role=\"alert\"", "</ul>");
    assert!(summary.contains("href=\"#outcome\""), "{summary}");
    let beside = between(&page, "id=\"outcome-error\"", "<input");
    assert!(beside.contains("staat geen melding"), "{beside}");
}

#[tokio::test]
async fn the_body_has_the_name_that_the_plan_gives_it() {
    for (edition, called, said) in [
        ("onderwijs-2019", "Veilig Thuis", "Veilig Thuis"),
        (
            "gpo-wn",
            "het AMK of het Steunpunt",
            "Het AMK of het Steunpunt",
        ),
    ] {
        let desk = Desk::new().await;
        desk.app
            .choose_edition(desk.board(), edition)
            .await
            .unwrap();
        let dossier = desk.full_dossier().await;
        let (_, page) = desk.get(&page_of(dossier, CommandKind::RecordAdvice)).await;
        assert!(
            page.contains(&format!(">{said}<")),
            "{edition}: who gave advice"
        );
        let (_, page) = desk
            .get(&page_of(dossier, CommandKind::PrepareAdvice))
            .await;
        let read = html::without_meanings(&page);
        assert!(
            read.contains(&format!("Advies vragen bij {called} kan")),
            "{edition}"
        );
        // Whoever calls today gets the body of today.
        let is_explained = page.contains(&format!("{said} heet nu Veilig Thuis"));
        assert_eq!(is_explained, edition == "gpo-wn");
    }
}

#[tokio::test]
async fn each_record_says_in_which_part_of_the_dossier_it_stands() {
    let desk = Desk::new().await;
    let dossier = lived_in(&desk).await;
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    let part = |no: u32, names: &str| {
        let shown = format!("Deel van het dossier: </span>{names}</span>");
        assert!(record(&page, no).contains(&shown), "{no}: {names}");
    };
    part(3, "Signalen, betrokkenen en documenten");
    part(
        12,
        "Signalen, betrokkenen en documenten, Beschermde bronnen",
    );
    part(14, "Overleg en advies");
    part(15, "Gesprekken en contacten");
    assert!(!record(&page, 1).contains("Deel van het dossier"));
    // And it can be looked for by part.
    for (asked, shown) in [
        ("protected-sources", [12].as_slice()),
        ("conversations", &[15]),
    ] {
        let (_, found) = desk.get(&format!("/dossiers/{dossier}?part={asked}")).await;
        for no in 1..=15 {
            let is_shown = found.contains(&format!("id=\"entry-{no}\""));
            assert_eq!(is_shown, shown.contains(&no), "{asked}: {no}");
        }
        assert!(found.contains(&format!("value=\"{asked}\" selected")));
    }
}

#[tokio::test]
async fn whoever_was_let_in_is_told_to_what_and_is_offered_no_paper() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let paper = format!("/dossiers/{dossier}/report/");
    let (_, own) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(own.contains(&paper));
    let board = desk.board();
    let teacher = member(&desk, board, "toegelaten", HERE, Role::Teacher).await;
    let leave = GrantRequest {
        member: Some(teacher),
        parts: vec![Compartment::Weighing],
        reason: "Denkt mee over de melding.".to_owned(),
        ..GrantRequest::default()
    };
    desk.app
        .give_access(desk.visitor(), dossier, &leave)
        .await
        .unwrap();
    let mut browser = Browser::of(&desk, "toegelaten").await;
    let work = browser.get("/").await.body;
    assert!(
        work.contains("U leest: Weging, besluit, melding en hulp"),
        "{work}"
    );
    assert!(!work.contains("van 5"), "{work}");
    let page = browser.get(&format!("/dossiers/{dossier}")).await.body;
    assert!(
        page.contains("id=\"entry-8\"") && !page.contains(&paper),
        "{page}"
    );
}

#[tokio::test]
async fn a_newer_edition_is_shown_before_a_dossier_moves_to_it() {
    let desk = Desk::new().await;
    let follow = |edition| desk.app.choose_edition(desk.board(), edition);
    follow("gpo-wn").await.unwrap();
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::MoveToEdition);
    let (status, _) = desk.get(&address).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "there is nothing to move to");
    follow("onderwijs-2019").await.unwrap();
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(page.contains("Het bestuur werkt nu met") && page.contains(&address));
    let (status, form) = desk.get(&address).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("move_to_edition", &form), [""; 0]);
    for said in [
        "Is er acute of structurele onveiligheid?",
        "was: geldt niet; wordt: moet",
        "name=\"from.code\" value=\"gpo-wn\"",
        "name=\"to.version\" value=\"1\"",
    ] {
        assert!(form.contains(said), "{said}");
    }
    let version = desk.version(dossier).await;
    let mut typed = vec![
        ("version", &*version),
        ("from.code", "gpo-wn"),
        ("from.version", "1"),
        ("to.code", "onderwijs-2019"),
        ("to.version", "7"),
        ("reason", "Vanaf dit schooljaar."),
    ];
    let (status, form) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        form.contains("Bekijk opnieuw wat er verandert") && form.contains("Vanaf dit schooljaar.")
    );
    assert_eq!(html::faults("move_to_edition", &form), [""; 0]);
    typed[4] = ("to.version", "1");
    let (status, _) = desk.post(&address, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&format!("/dossiers/{dossier}")).await;
    assert!(page.contains("Overgegaan naar een nieuwere uitgave"));
    assert!(page.contains("daarvoor") && !page.contains("Het bestuur werkt nu met"));
}
