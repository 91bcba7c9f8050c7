//! Every command with every field filled in.

use domain::command::CommandKind;
use domain::id::{DossierId, MemberId, PupilId, SchoolId};
use serde_json::{Value, json};

fn when() -> Value {
    json!({"date": "2026-10-05", "time": "14:30:00"})
}

pub(crate) fn fields(kind: CommandKind) -> Value {
    match kind.step().number() {
        1 => signals(kind),
        2 => consultation(kind),
        3 => conversation(kind),
        4 => weighing(kind),
        _ => decision(kind),
    }
}

fn entry() -> Value {
    json!({
        "kind": "third-party", "text": "De buurvrouw hoort vaak geschreeuw.", "happened": when(),
        "place": "thuis", "present": "de buurvrouw", "about": ["pupil", "2"], "bearing": "supports",
        "source": {
            "name": "Tineke Prins", "relation": "buurvrouw", "hand": "second",
            "received-how": "aan de telefoon", "received-on": "2026-10-05", "protected": "yes",
            "protected-ground": "Zij is bang.",
        },
        "professional": {"name": "A. Dekker", "profession": "kinderarts", "on": "2026-09-30"},
        "sign": {"list": "4 tot 8 jaar", "sign": "schrikachtig", "code": "startled",
            "seen-by": "Ilse Brandsma"},
        "rests-on": [3], "acute": "disclosure", "on-parent-condition": "yes",
        "injuries": {"cheek-left": "Rode vlek, ongeveer 3 cm.", "shin-right": "Blauwe plek, 2 cm, rond."},
        "child-was": "other", "child-was-words": "Zij troostte haar broertje.",
    })
}

fn signals(kind: CommandKind) -> Value {
    match kind {
        CommandKind::OpenDossier => json!({
            "pupil": PupilId::new([1; 16]).to_string(),
            "school": SchoolId::new([2; 16]).to_string(),
            "given-name": "Sami", "family-name": "de Boer", "born": "2017-03-12", "group": "5b",
            "edition": {"code": "onderwijs-2019", "version": 1}, "on-parent-condition": "yes",
        }),
        CommandKind::RecordEntry => entry(),
        CommandKind::CorrectEntry => {
            json!({"corrects": 4, "reason": "Verkeerd verstaan.", "entry": entry()})
        }
        CommandKind::FillSignList => json!({
            "list": "own-7", "signs-version": 1, "ticked": ["s1"], "note": "Met de IB-er.",
            "own": {"name": "Onze lijst", "signs": [{"code": "s1", "heading": "Nu",
                "text": "Vraagt om hulp", "others": "een spel", "acute": "danger"}]},
        }),
        CommandKind::ResolveHypothesis => json!({
            "hypothesis": 5, "outcome": "refuted", "because-of": [4, 6], "note": "Het bleek niet.",
        }),
        CommandKind::DivertToStaffRoute => json!({"entry": 4, "moved": [4, 5]}),
        CommandKind::RecordContact => json!({
            "with": "parent", "parties": ["pupil", "2"], "name": "Noor de Boer, moeder",
            "when": when(), "how": "aan de telefoon", "summary": "De melding is gedaan.",
            "outcome": "Zij belt terug.", "told-of-concerns": "yes", "told-of-report": "yes", "for-defence": "no",
        }),
        CommandKind::AttachDocument => json!({
            "title": "Brief van de arts", "description": "De arts schrijft over de pols.",
            "dated": "2026-09-30", "made-by": "A. Dekker", "bearing": "weakens",
            "file": {
                "name": "brief.pdf", "media-type": "application/pdf", "size": 5210,
                "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "scanned": {
                    "engine": "ClamAV 1.4.6", "signatures": "27500, Fri Jan 10 09:00:00 2025",
                    "at": "2026-10-05T12:34:55Z",
                },
            },
            "for-defence": "no",
        }),
        CommandKind::LinkPerson => json!({
            "name": "Karel Visser", "relation": "guardian", "authority": "unknown",
            "born": "1984-02-29", "lives-with-child": "no", "phone": "06-12345678",
            "address": "Dorpsstraat 12, 1234 AB Westdorp", "secret-address": "yes",
            "language": "Pools, met tolk", "replaces": 3,
        }),
        CommandKind::LinkDossier => {
            json!({"dossier": DossierId::new([9; 16]).to_string(), "relation": "broer"})
        }
        CommandKind::AddTask => json!({
            "what": "De jeugdarts bellen.", "owner": MemberId::new([8; 16]).to_string(),
            "owner-name": "Tom Verkade", "due": "2026-11-02", "step": "2",
        }),
        CommandKind::AssignTask => json!({
            "task": "help.effects/record-18", "owner": MemberId::new([8; 16]).to_string(),
            "owner-name": "Tom Verkade", "due": "2026-10-26", "step": "5",
        }),
        CommandKind::EndTask => json!({
            "task": 19, "how": "not-needed", "words": "De jeugdarts belde zelf.", "step": "2",
        }),
        _ => json!({"step": "1", "instrument": "Een lijst", "note": "Tot nu toe."}),
    }
}

fn consultation(kind: CommandKind) -> Value {
    match kind {
        CommandKind::AskConsultation => {
            json!({"of": "attention-officer", "question": "Wat zie jij?", "entries": [4]})
        }
        CommandKind::RecordConsultation => json!({
            "request": 7, "with": "care-coordinator", "name": "Joke Hoekstra",
            "also-present": "Henk Postma, directeur", "when": when(), "discussed": "De signalen.", "outcome": "We vragen advies.",
        }),
        CommandKind::InformDirector => json!({
            "told-by": "care-coordinator", "name": "Henk Postma", "when": when(),
            "told": "Het vermoeden.",
            "response": "Houd mij op de hoogte.",
        }),
        CommandKind::PrepareAdvice => json!({
            "summary": "Een kind heeft blauwe plekken.", "question": "Wat raadt u aan?",
            "entries": [4],
        }),
        _ => json!({
            "adviser": "reporting-body", "name": "een medewerker", "reference": "kenmerk 2026-118",
            "when": when(), "question": "Wat raadt u aan?", "advice": "Praat met de ouders.",
            "report-advised": "unknown",
        }),
    }
}

fn conversation(kind: CommandKind) -> Value {
    match kind {
        CommandKind::PrepareConversation => json!({
            "with": ["2", "3"], "planned": when(), "who-leads": "Joke", "purpose": "Onze zorgen.",
            "entries": [4], "questions": "Hoe gaat het thuis?", "safety": "De deur blijft open.",
            "interpreter": "Pools",
        }),
        CommandKind::RecordConversation => json!({
            "with": ["2", "3"], "when": when(), "place": "op school",
            "present": ["care-coordinator", "director"], "present-names": "Joke en Henk",
            "purpose": "Onze zorgen.", "facts-shared": [4],
            "not-shared-why": "De rest is van een ander.", "facts": "De blauwe plekken.",
            "reaction": "Zij schrikken.", "interpretation": "Wij maken ons zorgen.",
            "agreements": "Volgende week weer.",
        }),
        CommandKind::AddOwnView => json!({
            "of": "2", "text": "Zo was het niet.", "when": when(), "how": "per brief", "about": [4, 12],
        }),
        CommandKind::WaiveConversation => json!({
            "with": ["3"], "ground": "safety-child", "motivation": "Hij dreigde.",
        }),
        _ => json!({
            "when": when(), "place": "in de klas", "present-names": "Joke",
            "asked": "Hoe gaat het?", "said": "Ik ben bang.", "agreements": "Je mag altijd komen.",
        }),
    }
}

fn weighing(kind: CommandKind) -> Value {
    let answer = |code: &str| json!({"answer": code, "reason": "Daarom."});
    match kind {
        CommandKind::RecordWeighing => json!({
            "considered": [4, 6], "risk": "Groot.", "nature": "Lichamelijk.",
            "seriousness": "Ernstig.", "at-risk": "Sami en zijn broer.", "frequency": "Elke week.",
            "duration": "Sinds mei.", "effect": "Hij slaapt slecht.", "danger-child": "Ja.",
            "danger-others": "Nee.", "danger-self": "Nee.", "protective": "De oma.",
            "unknown": "Wat vader weet.", "would-change": "Een andere oorzaak.",
            "talk-changed": "Niets.", "advice-weighed": "Gevolgd.",
            "instrument": {
                "name": "Een lijst", "on": "2026-10-04", "by": "Joke", "result": "Hoog risico.",
                "document": 12,
            },
            "child-talk": "yes", "child-talk-reason": "Zij wil zelf praten.",
        }),
        _ => json!({"answers": {"suspicion": answer("yes"), "safety": answer("doubt")}}),
    }
}

fn decision(kind: CommandKind) -> Value {
    match kind {
        CommandKind::WeighConfidentiality => json!({"answers": {
            "consulted": {"answer": "yes", "explanation": "Met de IB-er.", "records": [8]},
        }}),
        CommandKind::Decide => json!({
            "consulted": ["care-coordinator", "director"], "consulted-how": "In een gesprek.",
            "when": {"date": "2026-10-05", "time": "14:30:00"},
            "can-protect": "doubt", "report": "yes", "report-reasons": "Het is niet veilig.",
            "norm": "acute-or-structural", "help": "no", "help-reasons": "Nu nog niet.",
            "second-person": "Joke Hoekstra, intern begeleider",
        }),
        CommandKind::AnnounceReport => json!({
            "to": ["2"], "when": when(), "how": "in een gesprek", "reason-told": "Om Sami.",
            "purpose-told": "Hulp.", "reaction-asked": "yes", "reaction": "Zij is boos.",
            "objects": "yes", "objections": "Zij wil het niet.", "met-how": "Zij leest mee.",
            "nature": "Slaan.", "seriousness": "Elke week.", "need": "Wij kunnen dit niet stoppen.",
            "weighed": "Sami gaat voor.", "consent-efforts": "Wij vroegen om medewerking.",
        }),
        CommandKind::WaiveAnnouncement => json!({
            "to": ["3"], "ground": "safety-child", "motivation": "Hij dreigde.",
        }),
        CommandKind::DraftReport => json!({
            "entries": [4], "reporter": "Ilse Brandsma, leerkracht", "reachable": "op school",
            "current-safety": "Sami is op school.", "school-will-do": "Elke dag praten.",
            "not-to-be-shown": "De naam van de buurvrouw.",
        }),
        CommandKind::FileReport => json!({
            "draft": 16, "when": when(), "how": "phone-and-form",
            "received-by": "een medewerker, kenmerk 2026-119", "aftercare": "Wij blijven kijken.",
        }),
        CommandKind::RecordFeedback => json!({
            "stage": "assessment", "when": when(), "from": "de onderzoeker",
            "told": "Het onderzoek loopt.", "aftercare": "Wij blijven kijken.",
        }),
        CommandKind::AnswerInformationRequest => json!({
            "asker": "Roos Timmer, onderzoeker", "asked": when(), "asked-how": "telefonisch",
            "identity-checked": "Teruggebeld.", "question": "Is Sami er elke dag?",
            "gives": "yes", "given": "Hij was er niet op dinsdag.", "entries": [4, 12],
            "ground": "law", "necessity": "Zonder dit weten zij het niet.",
            "why-not": "Naar de rest is niet gevraagd.", "decided-by": "director",
            "decided-by-name": "Daan Ruitenberg", "answered": when(),
            "answered-how": "na terugbellen", "parents-told": "no",
            "parents-not-told-why": "Vader dreigde.",
        }),
        CommandKind::PrepareCopy => json!({
            "paper": "overview", "to": "court", "to-name": "de rechtbank", "language": "en",
            "ground": "order", "why": "De rechter vroeg erom.", "with": ["childs-words"],
            "with-why": "Ernaar is gevraagd.", "without": [4], "entries": [5], "files": [14],
        }),
        CommandKind::ReviewCopy => {
            json!({"copy": 12, "agrees": "yes", "note": "Van begin tot eind gelezen."})
        }
        CommandKind::WithdrawCopy => {
            json!({"copy": 12, "reason": "Moeder vraagt er niet meer om."})
        }
        CommandKind::DiscloseCopy => json!({
            "copy": 12, "when": when(), "how": "met beveiligde mail",
            "identity-checked": "Teruggebeld.", "left-out": ["hypotheses", "defence"],
            "records-left-out": 3,
            "file": {
                "name": "stuk.pdf", "media-type": "application/pdf", "size": 5210,
                "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "scanned": {
                    "engine": "ClamAV 1.4.6", "signatures": "27500, Fri Jan 10 09:00:00 2025",
                    "at": "2026-10-05T12:34:55Z",
                },
            },
            "files": [{
                "document": 14, "title": "Brief van de huisarts",
                "digest": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
            }],
        }),
        CommandKind::PlanHelp => json!({
            "providers": ["het wijkteam", "de huisarts"],
            "goals": ["Rust thuis.", "Sami eet elke ochtend."], "agreements": "Elke week.",
            "case-manager": "Joke Hoekstra", "until": "2027-02-01", "review-on": "2026-11-02",
            "referral-arrived": "yes", "begin-checked-by": "Joke Hoekstra",
        }),
        CommandKind::ReviewHelp => json!({
            "plan": 18, "when": when(), "begun": "yes", "effect": "partly",
            "violence-goes-on": "no", "findings": "Het gaat beter.",
            "next-review-on": "2027-01-11", "watching": "Elke week een gesprek.",
            "goals": {
                "1": {"reached": "partly", "words": "Er is minder ruzie."},
                "2": {"reached": "reached", "words": "Elke dag deze week."},
            },
        }),
        CommandKind::AgreeWatching => json!({
            "who": "Joke Hoekstra", "signs": "Of Sami eet.", "every": "two-weeks",
            "first-on": "2026-10-19", "until": "2027-02-01", "tell": "De directeur.",
        }),
        CommandKind::ConsiderIndex => json!({
            "signalled": "yes", "when": when(), "reasons": "Ook de wijkagent kent het gezin.",
            "decided-by": "director", "decided-by-name": "Daan Ruitenberg", "told": ["2"],
            "not-told-why": "Vader dreigde.",
        }),
        CommandKind::FollowIndex => json!({
            "signal": 19, "what": "match", "when": when(), "told": "Met de jeugdarts.",
        }),
        CommandKind::RecordSafetyCheck => json!({
            "agreement": 20, "when": when(), "looked-by": "Joke Hoekstra",
            "seen": "Sami at niets.", "safe": "doubt", "next-steps": "Wij bellen moeder.",
        }),
        CommandKind::Close => json!({
            "outcome": "help-completed", "summary": "De hulp werkt.",
            "retention": "help-or-report", "retention-ground": "Er was hulp.",
        }),
        CommandKind::MoveToEdition => json!({
            "from": {"code": "gpo-wn", "version": 1},
            "to": {"code": "onderwijs-2019", "version": 1},
            "reason": "Het bestuur werkt nu met het afwegingskader.",
        }),
        _ => json!({"reason": "Er is een nieuw signaal."}),
    }
}
