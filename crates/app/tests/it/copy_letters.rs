//! The letters to a family, sentence by sentence, in both languages: what stands in them, in order,
//! and with room to write where nothing was recorded.

use domain::command::CommandKind;
use domain::id::DossierId;
use serde_json::{Value, json};

use crate::bench::Bench;
use crate::copies::{MOTHER, dossier, prepared};
use crate::reports::{explained, filed_at_once, text_of};

/// The announcement where nothing is recorded of the talk: each sentence, and each line to write on.
const ANNOUNCEMENT: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            "Aankondiging van een melding",
            "Aan: Marit Oosterwolde",
            "Over: Fenne Oosterwolde",
            "Beste Marit Oosterwolde,",
            "Wij maken ons zorgen over Fenne Oosterwolde. Daarom hebben wij besloten een melding te doen bij BODY. Dat laten wij u vooraf weten, omdat wij open willen zijn.",
            "Wij spraken u hierover op",
            "Waarom wij melden",
            "Waarvoor de melding is",
            "BODY-FIRST bekijkt of uw kind en uw gezin hulp nodig hebben. Een medewerker neemt contact met u op. U kunt dan ook zelf vertellen hoe u het ziet.",
            "Wij willen graag weten wat u van de melding vindt. Hebt u bezwaar? Zeg het ons. Wij wegen uw bezwaar, en schrijven op wat we ermee doen.",
            "U kunt ook zelf bellen met BODY: 0800-2000. U mag vragen om wat de school over uw kind bewaart, en u mag uw eigen zienswijze laten toevoegen.",
            "Uw reactie",
            "Uw bezwaar",
            "Bij wie u op school terecht kunt, en het telefoonnummer",
            "Namens de school: naam, functie en handtekening",
        ],
    ),
    (
        "en",
        &[
            "Announcement of a report",
            "Dear Marit Oosterwolde,",
            "We are worried about Fenne Oosterwolde. That is why we have decided to report to BODY, the Dutch body that gives advice and takes reports about violence at home and child abuse. We let you know beforehand, because we want to be open.",
            "We spoke with you about this on",
            "Why we report",
            "What the report is for",
            "BODY-FIRST looks whether your child and your family need help. Somebody who works there will contact you. You can then also tell how you see it yourself.",
            "We would like to know what you think of the report. Do you object? Tell us. We weigh your objection, and write down what we do with it.",
            "You can also call BODY yourself: 0800-2000. You may ask for what the school keeps about your child, and you may have your own view added.",
            "Your reaction",
            "Your objection",
            "Whom you can speak to at school, and the telephone number",
            "For the school: name, function and signature",
        ],
    ),
];

/// The agreement about help, filled in.
const AGREEMENT: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            "Hulpafspraak",
            "Dit spreken wij samen af over hulp voor Fenne Oosterwolde. Wij schrijven het op, zodat iedereen weet wie wat doet.",
            "Wat moet er veranderen",
            "Rust in huis.",
            "Elke dag ontbijt.",
            "Wie helpt",
            "het wijkteam, de huisarts",
            "Wat wij afspreken",
            "Elke week bellen.",
            "Wie het overzicht houdt",
            "Joke Hoekstra",
            "Wie nagaat of de hulp is begonnen",
            "Ilse Brandsma",
            "Wanneer het effect te zien moet zijn",
            "1 februari 2027",
            "Wanneer wij samen terugkijken",
            "2 november 2026",
            "Wat wij doen als het niet lukt",
            "Gaat het niet goed, of wordt het onveilig? Dan praten wij daar eerst samen over als dat veilig kan. De school kan dan alsnog een melding doen bij BODY.",
            "Marit Oosterwolde: datum en handtekening",
            "Namens de school: naam, functie en handtekening",
            "Namens wie helpt: naam en handtekening",
        ],
    ),
    (
        "en",
        &[
            "Help agreement",
            "This is what we agree together about help for Fenne Oosterwolde. We write it down, so that everybody knows who does what.",
            "What must change",
            "Rust in huis.",
            "Elke dag ontbijt.",
            "Who helps",
            "het wijkteam, de huisarts",
            "What we agree",
            "Elke week bellen.",
            "Who keeps the overview",
            "Joke Hoekstra",
            "Who checks that the help has begun",
            "Ilse Brandsma",
            "When the effect must show",
            "1 February 2027",
            "When we look back together",
            "2 November 2026",
            "What we do if it does not work",
            "Does it not go well, or does it become unsafe? Then we first talk about it together if that is safe. The school can then still report to BODY.",
            "Marit Oosterwolde: date and signature",
            "For the school: name, function and signature",
            "For whoever helps: name and signature",
        ],
    ),
];

/// What is told of an announcement that was recorded, each behind its name.
const TOLD: [(&str, &str); 5] = [
    ("Wij spraken u hierover op", "7 september 2026"),
    ("Waarom wij melden", "Omdat Fenne niet naar huis wil."),
    ("Waarvoor de melding is", "Dat er hulp komt."),
    ("Uw reactie", "Moeder werd stil."),
    ("Uw bezwaar", "Zij is bang dat het erger wordt."),
];

async fn letter(bench: &Bench, dossier: DossierId, paper: &str, language: &str) -> String {
    let plan = json!({
        "paper": paper, "to": MOTHER, "ground": "plan", "why": "Wij praten erover met moeder.",
        "language": language,
    });
    let copy = prepared(bench, dossier, plan).await;
    let coordinator = bench.coordinator().await;
    let pdf = bench.app.copy_file(&coordinator, dossier, copy).await;
    text_of(&pdf.unwrap())
}

/// Each of these, one after the other; what a text calls the body stands in the edition.
fn assert_told(text: &str, sentences: &[&str], body: &str) {
    let mut first = body.to_owned();
    first[..1].make_ascii_uppercase();
    let mut from = 0;
    for sentence in sentences {
        let wanted = sentence.replace("BODY-FIRST", &first).replace("BODY", body);
        let at = text[from..].find(&wanted);
        from += at.unwrap_or_else(|| panic!("`{wanted}` is missing or out of order in: {text}"));
    }
}

async fn body(bench: &Bench, dossier: DossierId) -> String {
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    view.edition.reporting_body.called().to_owned()
}

#[tokio::test]
async fn an_announcement_says_each_sentence_and_leaves_room_for_the_rest() {
    let bench = Bench::new().await;
    let (dossier, _) = filed_at_once(&bench).await;
    let body = body(&bench, dossier).await;
    for (language, sentences) in ANNOUNCEMENT {
        let text = letter(&bench, dossier, "announcement", language).await;
        assert_told(&text, sentences, &body);
        // Nothing of what made the school report, and nothing of who saw it.
        for kept in [
            "wil niet naar huis",
            "Wilgenpad",
            "Daan Ruitenberg",
            "Kenmerk 12",
        ] {
            assert!(!text.contains(kept), "{kept}: {text}");
        }
    }
}

#[tokio::test]
async fn an_announcement_says_what_was_told_to_this_parent() {
    let bench = Bench::new().await;
    let (dossier, _) = filed_at_once(&bench).await;
    let coordinator = bench.coordinator().await;
    let talk = json!({
        "with": [MOTHER], "when": { "date": "2026-09-07" }, "place": "op school",
        "present": ["care-coordinator"], "present-names": "Ilse Brandsma",
        "purpose": "Vertellen wat wij zien.", "facts": "Voorgelezen.", "facts-shared": [3],
        "reaction": "Zij schrok.", "agreements": "Morgen weer.",
    });
    let told = json!({
        "to": [MOTHER], "when": { "date": "2026-09-07" }, "how": "in een gesprek",
        "reason-told": "Omdat Fenne niet naar huis wil.", "purpose-told": "Dat er hulp komt.",
        "reaction-asked": "yes", "reaction": "Moeder werd stil.", "objects": "yes",
        "objections": "Zij is bang dat het erger wordt.", "nature": "Gevaar.",
        "seriousness": "Nu.", "need": "Wij kunnen dit niet stoppen.", "weighed": "Fenne gaat voor.",
    });
    for (kind, fields) in [
        (CommandKind::RecordConversation, talk),
        (CommandKind::AnnounceReport, told),
    ] {
        explained(&bench, &coordinator, dossier, kind, fields).await;
    }
    let text = letter(&bench, dossier, "announcement", "nl").await;
    for (name, words) in TOLD {
        assert!(
            text.contains(&format!("{name} {words}")),
            "{name} {words}: {text}"
        );
    }
    // How the school weighed the objection is for the school.
    assert!(!text.contains("Fenne gaat voor"), "{text}");
}

#[tokio::test]
async fn an_agreement_about_help_says_each_sentence() {
    let bench = Bench::new().await;
    let dossier = dossier(&bench).await;
    let coordinator = bench.coordinator().await;
    let plan: Value = json!({
        "providers": ["het wijkteam", "de huisarts"],
        "goals": ["Rust in huis.", "Elke dag ontbijt."],
        "agreements": "Elke week bellen.", "case-manager": "Joke Hoekstra",
        "begin-checked-by": "Ilse Brandsma", "until": "2027-02-01", "review-on": "2026-11-02",
    });
    let kind = CommandKind::PlanHelp;
    bench.act(&coordinator, dossier, kind, plan).await.unwrap();
    let body = body(&bench, dossier).await;
    for (language, sentences) in AGREEMENT {
        let text = letter(&bench, dossier, "help-agreement", language).await;
        assert_told(&text, sentences, &body);
        for kept in ["blauwe plek", "Oma Griet", "Schuilhof", "Bram Zandstra"] {
            assert!(!text.contains(kept), "{kept}: {text}");
        }
    }
}
