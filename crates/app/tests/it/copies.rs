//! Copies and letters: what stands in the file, who may have it made, and what the register keeps.

use app::attach_document::Upload;
use app::perform::PerformError;
use app::verify_store::{Kept, StoreVerdict};
use app::{AppError, Visitor};
use domain::command::CommandKind;
use domain::disclosure::{Content, Disclosure};
use domain::id::{DossierId, No};
use serde_json::{Value, json};

use crate::bench::{Bench, submission};
use crate::reports::{dossier_with_entries, text_of};

/// The mother, as the roster knows her.
pub(crate) const MOTHER: &str = "2";

fn overview(to: &str, ground: &str) -> Value {
    json!({
        "paper": "overview", "to": to, "to-name": "De rechtbank", "ground": ground,
        "why": "Er is om gevraagd.",
    })
}

fn given(copy: No) -> Value {
    json!({
        "copy": copy, "when": { "date": "2026-09-07" }, "how": "in handen gegeven",
        "identity-checked": "paspoort gezien",
    })
}

/// A dossier in which the authority of the mother was checked, and her address is secret.
pub(crate) async fn dossier(bench: &Bench) -> DossierId {
    let dossier = dossier_with_entries(bench).await;
    let coordinator = bench.coordinator().await;
    let father = json!({
        "name": "Bram Zandstra", "relation": "parent", "authority": "yes",
        "address": "Schuilhof 12", "secret-address": "yes",
    });
    let told = json!({
        "kind": "third-party", "text": "Er is een klap gevallen.",
        "happened": { "date": "2026-09-04" }, "bearing": "supports",
        "source": {
            "name": "Oma Griet", "relation": "oma", "hand": "first",
            "received-how": "aan de deur", "received-on": "2026-09-04", "protected": "yes",
            "protected-ground": "Zij is bang.",
        },
    });
    let injured = json!({
        "kind": "observation", "text": "Fenne had twee plekken in haar gezicht.",
        "happened": { "date": "2026-09-04" }, "bearing": "supports", "about-staff": "no",
        "injuries": { "cheek-left": "Geel, ongeveer 2 cm.", "chin": "Schram." },
    });
    for (kind, fields) in [
        (CommandKind::LinkPerson, father),
        (CommandKind::RecordEntry, told),
        (CommandKind::RecordEntry, injured),
    ] {
        bench
            .act(&coordinator, dossier, kind, fields)
            .await
            .unwrap();
    }
    dossier
}

pub(crate) async fn prepared(bench: &Bench, dossier: DossierId, fields: Value) -> No {
    let coordinator = bench.coordinator().await;
    let kind = CommandKind::PrepareCopy;
    let done = bench.act(&coordinator, dossier, kind, fields).await;
    done.unwrap()
}

#[tokio::test]
async fn a_parents_copy_holds_nothing_of_others_and_leaves_after_a_second_pair_of_eyes() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let copy = prepared(&bench, dossier, overview(MOTHER, "access")).await;

    let draft = bench
        .app
        .copy_file(&coordinator, dossier, copy)
        .await
        .unwrap();
    let text = text_of(&draft);
    assert!(
        text.contains("Concept") && text.contains("Geef dit blad niet mee"),
        "{text}"
    );
    assert!(text.contains("blauwe plek"), "{text}");
    let kept = [
        "Bram Zandstra",
        "Schuilhof",
        "Oma Griet",
        "klap gevallen",
        "geschreeuwd",
        "Ik mag niet zeggen",
        "ruzie thuis",
        "Ilse Brandsma",
    ];
    for kept in kept {
        assert!(!text.contains(kept), "{kept}: {text}");
    }
    // What stays out is named with its reason, whether there is any of it or not.
    for named in [
        "Beschermde bronnen",
        "Geheime adressen",
        "Verweer van de school",
        "Documenten",
    ] {
        assert!(text.contains(named), "{named}: {text}");
    }

    let kind = CommandKind::DiscloseCopy;
    let refused = bench.act(&coordinator, dossier, kind, given(copy)).await;
    let Err(PerformError::Refused(refusal)) = refused else {
        panic!("it left unseen");
    };
    assert_eq!(refusal.codes(), ["disclosure.second-eyes"]);
    let review = json!({ "copy": copy, "agrees": "yes", "note": "Gelezen." });
    let own = bench.act(
        &coordinator,
        dossier,
        CommandKind::ReviewCopy,
        review.clone(),
    );
    assert!(matches!(own.await, Err(PerformError::Refused(_))));
    let seen = bench.act(&director, dossier, CommandKind::ReviewCopy, review);
    seen.await.unwrap();
    let no = bench
        .act(&coordinator, dossier, kind, given(copy))
        .await
        .unwrap();

    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let disclosure = view.case.fact::<Disclosure>(no).unwrap();
    assert!(disclosure.left_out.contains(&Content::Hypotheses));
    assert!(!disclosure.left_out.contains(&Content::Facts));
    assert_eq!(disclosure.records_left_out, 5);
    let file = disclosure.file.as_ref().unwrap();
    assert_eq!(
        (file.digest.len(), &*file.media_type),
        (64, "application/pdf")
    );
    // What left is kept as it left, also when the clock goes on.
    bench.clock.turn(20);
    let coordinator = bench.coordinator().await;
    let kept = bench
        .app
        .copy_file(&coordinator, dossier, no)
        .await
        .unwrap();
    assert_eq!(kept.len() as u64, file.size);
    let text = text_of(&kept);
    assert!(
        text.contains("Exemplaar voor") && !text.contains("Concept"),
        "{text}"
    );
    let verdict = bench.app.verify_store(&Kept::default()).await.unwrap();
    assert!(matches!(verdict, StoreVerdict::Holds(_)));
    let opened = bench.log(dossier).await;
    let opened = opened.iter().filter(|(action, ..)| action == "print-copy");
    assert_eq!(opened.count(), 2);
}

/// An address that becomes secret after a copy was put together is in no draft of it either.
#[tokio::test]
async fn a_copy_that_was_overtaken_cannot_be_opened() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let copy = prepared(&bench, dossier, overview("court", "order")).await;
    let opened = bench.app.copy_file(&coordinator, dossier, copy).await;
    assert!(opened.is_ok());
    let mother = json!({
        "name": "Marit Oosterwolde", "relation": "parent", "authority": "yes",
        "address": "Schuilhof 12", "secret-address": "yes", "replaces": 2,
    });
    let kind = CommandKind::LinkPerson;
    bench
        .act(&coordinator, dossier, kind, mother)
        .await
        .unwrap();
    let opened = bench.app.copy_file(&coordinator, dossier, copy).await;
    assert!(matches!(opened, Err(AppError::NotFound)));
}

/// A file as it is and one by its title only: what left is named exactly, and is what can be taken along.
#[tokio::test]
async fn a_chosen_file_goes_along_and_is_named_by_its_digest() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let mut documents = Vec::new();
    for (title, bytes) in [("Brief van oma", "een"), ("Rapport", "twee")] {
        let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
        let document = json!({
            "title": title, "description": "Over de zomer.", "made-by": "oma",
            "bearing": "neutral",
        });
        let form = submission(CommandKind::AttachDocument, view.version, document);
        let upload = Upload {
            name: format!("{title}.pdf"),
            bytes: format!("%PDF-1.7\n{bytes}\n%%EOF\n").into_bytes(),
        };
        let done = bench
            .app
            .attach_document(&coordinator, dossier, form, Some(upload));
        documents.push(done.await.unwrap().no);
    }
    let mut plan = overview("reporting-body", "report");
    plan["files"] = json!([documents[0]]);
    let copy = prepared(&bench, dossier, plan).await;
    let mut fields = given(copy);
    fields["files"] = json!([{ "document": documents[1], "title": "x", "digest": "00" }]);
    let kind = CommandKind::DiscloseCopy;
    let no = bench
        .act(&coordinator, dossier, kind, fields)
        .await
        .unwrap();

    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let files = &view.case.fact::<Disclosure>(no).unwrap().files;
    assert_eq!(files.len(), 1);
    assert_eq!(
        (files[0].document, &*files[0].title),
        (Some(documents[0]), "Brief van oma")
    );
    let document = bench.app.document(&coordinator, dossier, documents[0]);
    let (stored, bytes) = document.await.unwrap();
    assert_eq!(stored.digest, files[0].digest);
    assert!(bytes.starts_with(b"%PDF-1.7\neen"));
    let pdf = bench.app.copy_file(&coordinator, dossier, no).await;
    let text = text_of(&pdf.unwrap());
    let squeezed = text.replace(' ', "");
    assert!(
        text.contains("Brief van oma") && text.contains("Rapport"),
        "{text}"
    );
    assert!(
        squeezed.contains(&format!("SHA-256{}", files[0].digest)),
        "{text}"
    );
    assert_eq!(text.matches("gaat mee (SHA-256").count(), 1, "{text}");
}

/// The codes of what waits about copies.
async fn waits(bench: &Bench, visitor: &Visitor) -> Vec<String> {
    let work = bench.app.my_work(visitor).await.unwrap();
    let codes = work.waiting.into_iter().map(|one| one.code);
    codes.filter(|code| code.starts_with("copy-")).collect()
}

#[tokio::test]
async fn a_copy_that_may_not_leave_comes_back_to_whoever_made_it_and_can_be_withdrawn() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let copy = prepared(&bench, dossier, overview(MOTHER, "access")).await;
    assert_eq!(waits(&bench, &director).await, ["copy-to-review"]);
    let review = json!({ "copy": copy, "agrees": "no", "note": "De grond klopt niet." });
    let kind = CommandKind::ReviewCopy;
    bench.act(&director, dossier, kind, review).await.unwrap();
    assert_eq!(waits(&bench, &director).await, [""; 0]);
    assert_eq!(waits(&bench, &coordinator).await, ["copy-sent-back"]);
    let again = prepared(&bench, dossier, overview(MOTHER, "access")).await;
    assert_eq!(waits(&bench, &coordinator).await, [""; 0]);
    assert_eq!(waits(&bench, &director).await, ["copy-to-review"]);

    let kind = CommandKind::WithdrawCopy;
    let withdrawal = json!({ "copy": again, "reason": "Zij vraagt er niet meer om." });
    let done = bench.act(&director, dossier, kind, withdrawal);
    done.await.unwrap();
    assert_eq!(waits(&bench, &director).await, [""; 0]);
    // Nothing of it leaves any more, not even as a draft.
    let draft = bench.app.copy_file(&coordinator, dossier, again).await;
    assert!(matches!(draft, Err(AppError::NotFound)));
    let kind = CommandKind::DiscloseCopy;
    let refused = bench.act(&coordinator, dossier, kind, given(again)).await;
    let Err(PerformError::Refused(refusal)) = refused else {
        panic!("it left");
    };
    assert_eq!(refusal.codes(), ["disclosure.withdrawn"]);
    let log = bench.log(dossier).await;
    let acts = log
        .iter()
        .filter(|(action, outcome, _)| action == "withdraw_copy" && outcome == "done");
    assert_eq!(acts.count(), 1);
}

#[tokio::test]
async fn what_the_program_finds_cannot_be_typed() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let copy = prepared(&bench, dossier, overview("court", "order")).await;
    let mut fields = given(copy);
    fields["left-out"] = json!([]);
    fields["records-left-out"] = json!(0);
    fields["file"] = json!({
        "name": "x", "media-type": "text/html", "size": 1, "digest": "00",
    });
    let kind = CommandKind::DiscloseCopy;
    let no = bench
        .act(&coordinator, dossier, kind, fields)
        .await
        .unwrap();
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let disclosure = view.case.fact::<Disclosure>(no).unwrap();
    assert!(disclosure.left_out.contains(&Content::Defence));
    assert!(disclosure.records_left_out > 0);
    assert_eq!(disclosure.file.as_ref().unwrap().name, "stuk.pdf");
    let text = text_of(
        &bench
            .app
            .copy_file(&coordinator, dossier, no)
            .await
            .unwrap(),
    );
    // A court is told who wrote it down, and of the other parent; no secret address, no hidden source.
    for told in [
        "Bram Zandstra",
        "Ilse",
        "Geheim adres: niet afgedrukt",
        "De rechtbank",
        "Zichtbaar letsel",
        "Geel, ongeveer 2 cm.",
        "Schram.",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    for kept in ["Schuilhof", "Oma Griet", "klap gevallen"] {
        assert!(!text.contains(kept), "{kept}: {text}");
    }
}

#[tokio::test]
async fn letters_are_filled_from_what_was_recorded_and_leave_the_rest_to_write() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let plan = json!({
        "provider": "het wijkteam", "goals": "Rust in huis.", "agreements": "Elke week bellen.",
        "case-manager": "Joke Hoekstra", "until": "2027-02-01", "review-on": "2026-11-02",
    });
    let kind = CommandKind::PlanHelp;
    bench.act(&coordinator, dossier, kind, plan).await.unwrap();
    let agreement = |language: &str| {
        json!({
            "paper": "help-agreement", "to": MOTHER, "ground": "plan", "why": "Samen afgesproken.",
            "language": language,
        })
    };
    for (language, words) in [
        (
            "nl",
            [
                "Hulpafspraak",
                "Wat moet er veranderen",
                "Wat wij doen als het niet lukt",
            ],
        ),
        (
            "en",
            [
                "Help agreement",
                "What must change",
                "What we do if it does not work",
            ],
        ),
    ] {
        let copy = prepared(&bench, dossier, agreement(language)).await;
        let text = text_of(
            &bench
                .app
                .copy_file(&coordinator, dossier, copy)
                .await
                .unwrap(),
        );
        for word in words
            .into_iter()
            .chain(["Rust in huis.", "het wijkteam", "Joke Hoekstra"])
        {
            assert!(text.contains(word), "{word}: {text}");
        }
        assert!(!text.contains("blauwe plek"), "{text}");
    }
}

#[tokio::test]
async fn a_parent_without_authority_is_told_the_chosen_facts_and_nothing_else() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let father = json!({
        "name": "Wim Oosterwolde", "relation": "parent", "authority": "no",
    });
    let kind = CommandKind::LinkPerson;
    let father = bench
        .act(&coordinator, dossier, kind, father)
        .await
        .unwrap();
    let letter = |entries: Value| {
        json!({
            "paper": "no-authority", "to": father.to_string(), "ground": "facts-for-parent",
            "why": "Hij vroeg erom.", "entries": entries,
        })
    };
    let copy = prepared(&bench, dossier, letter(json!([3]))).await;
    let text = text_of(
        &bench
            .app
            .copy_file(&coordinator, dossier, copy)
            .await
            .unwrap(),
    );
    assert!(
        text.contains("377c") && text.contains("blauwe plek"),
        "{text}"
    );
    assert!(
        !text.contains("kwetsbaar detail") && !text.contains("Bram"),
        "{text}"
    );
    let told = bench.act(
        &coordinator,
        dossier,
        CommandKind::PrepareCopy,
        letter(json!([5])),
    );
    assert!(matches!(told.await, Err(PerformError::Refused(_))));
}

#[tokio::test]
async fn sheets_stay_inside_and_are_written_down() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let talk = json!({
        "with": [MOTHER], "purpose": "Vertellen wat wij zien.", "entries": [3],
        "questions": "Hoe gaat het thuis?", "safety": "De conciërge is in de buurt.",
    });
    let kind = CommandKind::PrepareConversation;
    let no = bench.act(&coordinator, dossier, kind, talk).await.unwrap();
    let sheet = bench
        .app
        .sheet_file(&coordinator, dossier, no)
        .await
        .unwrap();
    let text = text_of(&sheet);
    for word in [
        "Blijft in de school",
        "Vertellen wat wij zien",
        "blauwe plek",
        "Hoe gaat het thuis?",
    ] {
        assert!(text.contains(word), "{word}: {text}");
    }
    let none = bench.app.sheet_file(&coordinator, dossier, No(3)).await;
    assert!(matches!(none, Err(AppError::NotFound)));
    let teacher = bench.teacher().await;
    let shut = bench.app.sheet_file(&teacher, dossier, no).await;
    assert!(matches!(shut, Err(AppError::NotFound)));
    let log = bench.log(dossier).await;
    let made = log
        .iter()
        .filter(|(action, outcome, _)| action == "print-sheet" && outcome == "done");
    assert_eq!(made.count(), 2);
}

#[tokio::test]
async fn whoever_only_reads_takes_no_copy_along() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let copy = prepared(&bench, dossier, overview("court", "order")).await;
    for visitor in [bench.teacher().await, bench.board_member().await] {
        let shut = bench.app.copy_file(&visitor, dossier, copy).await;
        assert!(matches!(shut, Err(AppError::NotFound)));
    }
    let coordinator = bench.coordinator().await;
    let none = bench.app.copy_file(&coordinator, dossier, No(3)).await;
    assert!(matches!(none, Err(AppError::NotFound)));
}
