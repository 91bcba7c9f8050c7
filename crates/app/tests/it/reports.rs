//! The report holds what was chosen, readable and in order, and nothing of what was not.

use std::io::Write;
use std::process::{Command, Stdio};

use domain::command::CommandKind;
use domain::id::{DossierId, No};
use domain::record::{About, Explanation};
use serde_json::{Value, json};

use crate::bench::{Bench, submission};
use crate::boundaries::close;

/// The text of a PDF, as a reader would copy it.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn entry(kind: &str, text: &str) -> Value {
    json!({
        "kind": kind,
        "text": text,
        "happened": { "date": "2026-09-04" },
        "bearing": "supports",
        "rests-on": if kind == "hypothesis" { json!([3]) } else { json!([]) },
        "source": if kind == "third-party" {
            json!({
                "name": "Buurvrouw Tine", "relation": "buurvrouw", "hand": "first",
                "received-how": "telefonisch", "received-on": "2026-09-04",
            })
        } else {
            json!({})
        },
    })
}

pub(crate) async fn dossier_with_entries(bench: &Bench) -> DossierId {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    for (kind, text) in [
        ("childs-words", "Ik mag niet zeggen hoe het kwam."),
        ("third-party", "Er wordt vaak geschreeuwd."),
        ("hypothesis", "Misschien is er ruzie thuis."),
        ("observation", "Dit blijft op school: kwetsbaar detail."),
    ] {
        let record = CommandKind::RecordEntry;
        bench
            .act(&coordinator, dossier, record, entry(kind, text))
            .await
            .unwrap();
    }
    dossier
}

pub(crate) fn draft(entries: &[u32]) -> Value {
    json!({
        "entries": entries,
        "reporter": "Ilse Brandsma, intern begeleider",
        "reachable": "werkdagen van 9 tot 16 uur",
        "current-safety": "Fenne is op school.",
        "school-will-do": "Elke dag een kort gesprek.",
    })
}

#[tokio::test]
async fn the_report_holds_the_chosen_entries_in_order_and_no_others() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let no = bench
        .act(
            &coordinator,
            dossier,
            CommandKind::DraftReport,
            draft(&[3, 4, 5, 6]),
        )
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    let text = text_of(&pdf);
    let mut from = 0;
    for wanted in [
        "Melding bij een vermoeden",
        "Ilse Brandsma",
        "Fenne Oosterwolde",
        "blauwe plek",
        "Ik mag niet zeggen",
        "Buurvrouw Tine",
        "Misschien is er ruzie",
        "Fenne is op school",
    ] {
        let at = text[from..].find(wanted);
        from += at.unwrap_or_else(|| panic!("`{wanted}` is missing or out of order in: {text}"));
    }
    assert!(!text.contains("kwetsbaar detail"), "{text}");
    assert!(text.contains("Concept"));
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let fingerprint: String = text.replace(' ', "");
    assert!(
        fingerprint.contains(&view.fingerprint),
        "the fingerprint must be printed"
    );
}

/// What the body that takes the report asked of the school is no part of what the school tells it.
#[tokio::test]
async fn a_request_for_information_stays_out_of_the_report() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let request = json!({
        "asker": "Roos Timmer, onderzoeker", "asked": { "date": "2026-09-07" },
        "asked-how": "per brief", "identity-checked": "Teruggebeld.",
        "question": "Komt Fenne elke dag?", "gives": "no", "why-not": "Dat wordt later gezegd.",
        "decided-by": "director", "decided-by-name": "Daan Ruitenberg",
        "answered": { "date": "2026-09-07" }, "answered-how": "na terugbellen",
        "parents-told": "yes",
    });
    let kind = CommandKind::AnswerInformationRequest;
    bench
        .act(&coordinator, dossier, kind, request)
        .await
        .unwrap();
    let draft = drafted(&bench, dossier, &[3]).await;
    let text = printed(&bench, dossier, draft).await;
    assert!(text.contains("Melding opgesteld"), "{text}");
    for kept in ["Informatieverzoek", "Roos Timmer", "later gezegd"] {
        assert!(!text.contains(kept), "{kept}: {text}");
    }
}

/// What was agreed on help and safety is read by whoever takes the report, with how it went.
#[tokio::test]
async fn the_report_tells_of_help_and_of_watching_safety() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let act = async |kind, fields| {
        let done = bench.act(&coordinator, dossier, kind, fields).await;
        done.unwrap()
    };
    let draft_of = draft(&[3]);
    let before = act(CommandKind::DraftReport, draft_of.clone()).await;
    let part = "Hulp en afspraken over veiligheid";
    let text = printed(&bench, dossier, before).await;
    assert!(!text.contains(part), "there is no help yet: {text}");
    let plan = json!({
        "providers": ["Jeugdteam De Kade"], "goals": ["Niemand slaat.", "Fenne slaapt door."],
        "agreements": "Moeder belt elke week.", "case-manager": "Wietske Prins",
        "until": "2026-12-01", "review-on": "2026-10-01",
        "referral-arrived": "yes", "begin-checked-by": "Ilse Brandsma",
    });
    let plan = act(CommandKind::PlanHelp, plan).await;
    let review = json!({
        "plan": plan.0, "when": { "date": "2026-09-07" }, "begun": "yes", "effect": "partly",
        "violence-goes-on": "no", "findings": "Het is rustiger.", "next-review-on": "2026-10-01",
        "goals": { "1": { "reached": "reached", "words": "Dat zegt Fenne zelf." },
            "2": { "reached": "not", "words": "Zij wordt nog wakker." } },
    });
    act(CommandKind::ReviewHelp, review).await;
    let agreed = json!({
        "who": "De leerkracht", "signs": "Nieuwe plekken", "every": "month",
        "first-on": "2026-09-07", "until": "2026-12-01", "tell": "De intern begeleider",
    });
    let agreed = act(CommandKind::AgreeWatching, agreed).await;
    let look = json!({
        "agreement": agreed.0, "when": { "date": "2026-09-07" }, "looked-by": "Noor Veldkamp",
        "seen": "Fenne deed vrolijk mee.", "safe": "yes",
    });
    act(CommandKind::RecordSafetyCheck, look).await;
    let after = act(CommandKind::DraftReport, draft_of).await;
    let pdf = bench.app.report(&coordinator, dossier, after).await;
    let pdf = pdf.unwrap();
    let text = text_of(&pdf);
    let mut from = 0;
    for wanted in [
        part,
        "Hulpplan",
        "Jeugdteam De Kade",
        "Wietske Prins",
        "1 december 2026",
        "1. Niemand slaat.",
        "Moeder belt elke week.",
        "Evaluatie van de hulp",
        "De hulp werkt voor een deel",
        "1. Niemand slaat.: Bereikt. Dat zegt Fenne zelf.",
        "2. Fenne slaapt door.: Niet bereikt. Zij wordt nog wakker.",
        "Het is rustiger.",
        "Wie volgt: De leerkracht",
        "Elke maand",
        "Nieuwe plekken",
        "Kijkmoment",
        "Fenne deed vrolijk mee.",
    ] {
        let at = text[from..].find(wanted);
        from += at.unwrap_or_else(|| panic!("`{wanted}` is missing or out of order in: {text}"));
    }
    // What is printed can be checked.
    let proof: Value = serde_json::from_slice(&print::attachment(&pdf).unwrap()).unwrap();
    let proof = proof.to_string();
    for said in [
        "Wietske Prins",
        "wordt nog wakker",
        "Nieuwe plekken",
        "Fenne deed vrolijk mee",
    ] {
        assert!(proof.contains(said), "{said}: {proof}");
    }
}

/// A document is chosen like an entry, and named among what goes along; one that is not chosen is
/// not named, and one that the school keeps for its own defence cannot be chosen.
#[tokio::test]
async fn the_report_names_the_chosen_documents_and_no_others() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let mut numbers = Vec::new();
    for (title, for_defence) in [
        ("Brief van de huisarts", "no"),
        ("Mail die op school blijft", "no"),
        ("Stuk voor de advocaat", "yes"),
    ] {
        let document = json!({
            "title": title, "description": "Een uitslag.", "made-by": "Dokter Veenstra",
            "dated": "2026-09-03", "bearing": "weakens", "for-defence": for_defence,
        });
        let attach = CommandKind::AttachDocument;
        numbers.push(
            bench
                .act(&coordinator, dossier, attach, document)
                .await
                .unwrap()
                .0,
        );
    }
    let kind = CommandKind::DraftReport;
    let refused = bench
        .act(&coordinator, dossier, kind, draft(&[3, numbers[2]]))
        .await;
    assert!(refused.is_err(), "what is for the defence was chosen");
    let chosen = draft(&[3, numbers[0]]);
    let no = bench
        .act(&coordinator, dossier, kind, chosen)
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    let text = text_of(&pdf);
    for wanted in [
        "Stukken die meegaan",
        "Brief van de huisarts",
        "Dokter Veenstra",
        "3 september",
    ] {
        assert!(text.contains(wanted), "`{wanted}` is missing in: {text}");
    }
    for other in ["op school blijft", "advocaat"] {
        assert!(!text.contains(other), "`{other}` stands in: {text}");
    }
}

/// A weighing is printed whole. The instrument as it was filled in is named only where it goes along.
#[tokio::test]
async fn the_report_holds_the_weighing_and_names_an_instrument_that_goes_along() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let mut danger = entry("observation", "Fenne wil niet naar huis.");
    danger["acute"] = json!("danger");
    let document = json!({
        "title": "Ingevulde risicolijst", "description": "Zorgen.", "made-by": "Ilse Brandsma",
        "bearing": "neutral",
    });
    let weighing = json!({
        "considered": [3, 4], "risk": "Groot.", "nature": "Slaan.", "seriousness": "Ernstig.",
        "at-risk": "Fenne en haar zusje.", "frequency": "Elk weekend.", "duration": "Sinds mei.",
        "effect": "Zij eet slecht.", "danger-child": "Ja.", "danger-others": "Nee.",
        "danger-self": "Nee.", "unknown": "Wat vader ziet.", "would-change": "Een andere oorzaak.",
        "instrument": { "name": "Een lijst", "document": 5 },
    });
    for (kind, fields) in [
        (CommandKind::RecordEntry, danger),
        (CommandKind::AttachDocument, document),
        (CommandKind::RecordWeighing, weighing),
    ] {
        explained(&bench, &coordinator, dossier, kind, fields).await;
    }
    let (with, without) = (
        drafted(&bench, dossier, &[3, 4, 5]).await,
        drafted(&bench, dossier, &[3, 4]).await,
    );
    let text = printed(&bench, dossier, with).await;
    for wanted in [
        "Wie gevaar loopt Fenne en haar zusje.",
        "Hoe vaak Elk weekend.",
        "Hoe lang al Sinds mei.",
        "Wat het met het kind doet Zij eet slecht.",
        "Wat nog niet bekend is Wat vader ziet.",
        "Wat het oordeel zou veranderen Een andere oorzaak.",
        "Het ingevulde instrument nr. 5: Ingevulde risicolijst",
    ] {
        assert!(text.contains(wanted), "`{wanted}` is missing in: {text}");
    }
    // It was looked at: it is the instrument.
    assert!(!text.contains("niet meegewogen"), "{text}");
    let text = printed(&bench, dossier, without).await;
    assert!(!text.contains("risicolijst"), "{text}");
    assert!(text.contains("Gebruikt instrument Een lijst"), "{text}");
}

/// Every rule stands in the appendix once for all records that are alike, not once for each.
#[tokio::test]
async fn the_appendix_says_a_rule_once() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let kind = CommandKind::DraftReport;
    let no = bench
        .act(&coordinator, dossier, kind, draft(&[3]))
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    let text = text_of(&pdf);
    let rule = "Leg alleen vast wat al is gebeurd";
    assert_eq!(text.matches(rule).count(), 1, "{text}");
    assert!(text.contains("Gevolgd 3, 4, 5, 6, 7"), "{text}");
}

#[tokio::test]
async fn the_advice_sheet_names_nobody() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let sheet = json!({
        "summary": "Een meisje van tien heeft blauwe plekken.",
        "question": "Wat is nu verstandig?",
        "entries": [3, 4],
    });
    let no = bench
        .act(&coordinator, dossier, CommandKind::PrepareAdvice, sheet)
        .await
        .unwrap();
    let pdf = bench
        .app
        .advice_sheet(&coordinator, dossier, no)
        .await
        .unwrap();
    let text = text_of(&pdf);
    // Like every paper it says how far the log was.
    let note = bench.app.checkpoint(bench.board).await.unwrap();
    let root = note.lines().nth(2).unwrap();
    let whole: String = text.split_whitespace().collect();
    assert!(
        whole.contains(root) && text.contains("IJkpunt van"),
        "{text}"
    );
    assert!(text.contains("[weggelaten] had een blauwe plek"), "{text}");
    for name in [
        "Fenne",
        "Oosterwolde",
        "Marit",
        "2016",
        "Wilgenpad",
        "Vlierhof",
    ] {
        assert!(!text.contains(name), "{name} is on the sheet: {text}");
    }
}

#[tokio::test]
async fn only_who_may_can_print_and_only_a_draft() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let draft = draft(&[3]);
    let no = bench
        .act(&coordinator, dossier, CommandKind::DraftReport, draft)
        .await
        .unwrap();
    assert!(
        bench
            .app
            .report(&bench.teacher().await, dossier, no)
            .await
            .is_err()
    );
    assert!(
        bench
            .app
            .report(&bench.administrator().await, dossier, no)
            .await
            .is_err()
    );
    assert!(
        bench
            .app
            .report(&coordinator, dossier, No(1))
            .await
            .is_err()
    );
}

async fn drafted(bench: &Bench, dossier: DossierId, entries: &[u32]) -> No {
    let coordinator = bench.coordinator().await;
    let draft = draft(entries);
    bench
        .act(&coordinator, dossier, CommandKind::DraftReport, draft)
        .await
        .unwrap()
}

async fn printed(bench: &Bench, dossier: DossierId, draft: No) -> String {
    let coordinator = bench.coordinator().await;
    let pdf = bench.app.report(&coordinator, dossier, draft).await;
    text_of(&pdf.unwrap())
}

async fn fingerprint(bench: &Bench, dossier: DossierId) -> String {
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await;
    view.unwrap().fingerprint
}

#[tokio::test]
async fn an_entry_that_was_corrected_is_printed_as_it_stands() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let no = drafted(&bench, dossier, &[3]).await;
    let mut better = entry("observation", "Fenne had een schram op haar arm.");
    better["place"] = json!("In de gang");
    let correction = json!({ "corrects": 3, "reason": "Het was geen plek.", "entry": better });
    let coordinator = bench.coordinator().await;
    bench
        .act(&coordinator, dossier, CommandKind::CorrectEntry, correction)
        .await
        .unwrap();
    let text = printed(&bench, dossier, no).await;
    assert!(text.contains("een schram op haar arm"), "{text}");
    assert!(text.contains("Het was geen plek"), "{text}");
    assert!(!text.contains("blauwe plek"), "{text}");
}

#[tokio::test]
async fn the_name_of_a_protected_source_is_printed_nowhere() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let mut told = entry("third-party", "Er wordt vaak geschreeuwd.");
    told["present"] = json!("Buurvrouw Tine zelf");
    told["source"]["protected"] = json!("yes");
    told["source"]["protected-ground"] = json!("Het is niet veilig voor de bron.");
    let coordinator = bench.coordinator().await;
    bench
        .act(&coordinator, dossier, CommandKind::RecordEntry, told)
        .await
        .unwrap();
    let no = drafted(&bench, dossier, &[3, 4]).await;
    let text = printed(&bench, dossier, no).await;
    assert!(text.contains("vaak geschreeuwd"), "{text}");
    assert!(!text.contains("Tine"), "{text}");
}

#[tokio::test]
async fn what_was_said_of_an_entry_that_stays_out_stays_out() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let director = bench.director().await;
    let mut closing = submission(
        CommandKind::Close,
        7,
        json!({
            "outcome": "no-further-concern", "summary": "Het gaat goed.",
            "retention": "signal-only", "retention-ground": "Geen vervolg.",
        }),
    );
    closing.explanations.push(Explanation {
        rule: "hypothesis.follow-up".to_owned(),
        about: Some(About::Record(No(6))),
        ground: "other".to_owned(),
        motivation: "De ruzie thuis is verzonnen.".to_owned(),
    });
    let (left_out, taken_in) = (
        drafted(&bench, dossier, &[3]).await,
        drafted(&bench, dossier, &[3, 6]).await,
    );
    closing.version = taken_in.0;
    bench
        .app
        .perform(&director, dossier, closing)
        .await
        .unwrap();
    let text = printed(&bench, dossier, left_out).await;
    assert!(!text.contains("ruzie thuis"), "{text}");
    let text = printed(&bench, dossier, taken_in).await;
    assert!(text.contains("De ruzie thuis is verzonnen"), "{text}");
}

#[tokio::test]
async fn a_draft_says_nothing_of_what_came_after_its_round() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let no = drafted(&bench, dossier, &[3]).await;
    close(&bench, dossier).await;
    let before = fingerprint(&bench, dossier).await;
    bench.clock.turn(60 * 24 * 40);
    bench.dossier().await;
    let talk = json!({
        "when": { "date": "2026-10-17" }, "present-names": "Ilse Brandsma",
        "said": "Het ging over mijn broer.",
    });
    let coordinator = bench.coordinator().await;
    bench
        .act(
            &coordinator,
            dossier,
            CommandKind::RecordChildConversation,
            talk,
        )
        .await
        .unwrap();
    let text = printed(&bench, dossier, no).await;
    assert!(!text.contains("mijn broer"), "{text}");
    assert!(text.replace(' ', "").contains(&before));
    assert!(!before.is_empty() && before != fingerprint(&bench, dossier).await);
}

#[tokio::test]
async fn a_filed_report_stays_what_it_was() {
    let bench = Bench::new().await;
    let (dossier, no) = filed_at_once(&bench).await;
    let before = printed(&bench, dossier, no).await;
    assert!(before.contains("Melding gedaan"), "{before}");
    assert!(before.contains("Fenne wil niet naar huis"), "{before}");
    bench.clock.turn(60 * 24 * 3);
    let coordinator = bench.coordinator().await;
    let told = json!({
        "with": "parent", "parties": ["2"], "when": { "date": "2026-09-10" },
        "summary": "De melding is gedaan.", "told-of-report": "yes",
    });
    let correction = json!({
        "corrects": 3, "reason": "Anders verwoord.",
        "entry": entry("observation", "Fenne bleef lang op school."),
    });
    for (kind, fields) in [
        (CommandKind::RecordContact, told),
        (CommandKind::CorrectEntry, correction),
    ] {
        bench
            .act(&coordinator, dossier, kind, fields)
            .await
            .unwrap();
    }
    bench.clock.turn(-60 * 24 * 3);
    // The checkpoint at the end is that of the day on which the file is made.
    let report = |text: &str| text.split("Zo controleert u").next().map(str::to_owned);
    let after = printed(&bench, dossier, no).await;
    assert_eq!(report(&after), report(&before));
}

/// The receiver is told of danger, and that steps are still to come only where that is so.
#[tokio::test]
async fn only_a_report_that_runs_ahead_of_the_steps_says_so() {
    let ahead = "Daarom wacht de melding niet op alle stappen";
    let bench = Bench::new().await;
    let calm = dossier_with_entries(&bench).await;
    let text = printed(&bench, calm, drafted(&bench, calm, &[3]).await).await;
    assert!(!text.contains("Er was acuut gevaar"), "{text}");
    assert!(!text.contains(ahead), "{text}");
    let (dossier, no) = filed_at_once(&bench).await;
    let text = printed(&bench, dossier, no).await;
    assert!(text.contains("Er was acuut gevaar"), "{text}");
    assert!(text.contains(ahead), "{text}");
}

/// A dossier in which there is danger: the report is made at once, the rest comes afterwards.
pub(crate) async fn filed_at_once(bench: &Bench) -> (DossierId, No) {
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let fenne = bench.pupil("Fenne").await.id;
    let mut danger = entry("observation", "Fenne wil niet naar huis.");
    danger["acute"] = json!("danger");
    let signal = submission(CommandKind::RecordEntry, 0, danger);
    let receipt = bench.app.record_signal(&coordinator, fenne, signal).await;
    let dossier = receipt.unwrap().dossier;
    let because = |answer: &str| json!({ "answer": answer, "reason": "Er is nu gevaar." });
    let answers = json!({ "answers": { "suspicion": because("yes"), "safety": because("yes") } });
    let mut secrecy = json!({});
    for question in [
        "consulted",
        "advice-asked",
        "enough-facts",
        "interests-weighed",
        "contacts-with-family",
        "efforts-for-cooperation",
    ] {
        secrecy[question] = json!({ "answer": "no", "explanation": "Er was geen tijd." });
    }
    let decision = json!({
        "consulted": ["director", "care-coordinator"], "consulted-how": "Meteen gebeld.",
        "report": "yes", "report-reasons": "Er is nu gevaar.", "norm": "acute-or-structural",
        "help": "no", "help-reasons": "Dat kan de school niet.",
    });
    for (kind, fields) in [
        (CommandKind::AnswerFramework, answers),
        (CommandKind::Decide, decision),
        (
            CommandKind::WeighConfidentiality,
            json!({ "answers": secrecy }),
        ),
    ] {
        explained(bench, &director, dossier, kind, fields).await;
    }
    let no = drafted(bench, dossier, &[3]).await;
    let filing = json!({
        "draft": no, "when": { "date": "2026-09-07" }, "how": "phone",
        "received-by": "Kenmerk 12", "aftercare": "De school belt morgen.",
    });
    let file = CommandKind::FileReport;
    explained(bench, &coordinator, dossier, file, filing).await;
    (dossier, no)
}

/// Do something, and explain whatever can be explained.
pub(crate) async fn explained(
    bench: &Bench,
    by: &app::Visitor,
    dossier: DossierId,
    kind: CommandKind,
    fields: Value,
) {
    let view = bench.app.read_dossier(by, dossier).await.unwrap();
    let mut form = submission(kind, view.version, fields);
    for rule in domain::rule::Rule::all() {
        form.explanations.push(Explanation {
            rule: rule.code.to_owned(),
            about: None,
            ground: "other".to_owned(),
            motivation: "Er was geen tijd.".to_owned(),
        });
    }
    bench.app.perform(by, dossier, form).await.unwrap();
}
