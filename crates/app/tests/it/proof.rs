//! A report that leaves the school can be checked, and whatever was changed in it is named.

use std::path::Path;
use std::process::Command;

use app::read_log::LogFilter;
use app::verify_file::{FileVerdict, Trust, VerifierKey, verify_file};
use domain::command::CommandKind;
use domain::id::No;
use serde_json::{Value, json};

use crate::access;
use crate::bench::Bench;
use crate::reports::{dossier_with_entries, draft};

/// A report of the entries 3, 4 and 5, with the key to check it.
async fn report(bench: &Bench) -> (Vec<u8>, VerifierKey) {
    let dossier = dossier_with_entries(bench).await;
    let coordinator = bench.coordinator().await;
    let act = CommandKind::DraftReport;
    let no = bench
        .act(&coordinator, dossier, act, draft(&[3, 4, 5]))
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    let key = bench.app.verifier_key(bench.board).await.unwrap();
    (pdf, key.parse().unwrap())
}

fn inside(pdf: &[u8]) -> Vec<u8> {
    print::attachment(pdf).unwrap()
}

/// The verdict in the words of the other verifier.
fn verdict(bytes: &[u8], key: Option<&VerifierKey>) -> String {
    match verify_file(bytes.to_vec(), key) {
        FileVerdict::Holds(_) => "holds".to_owned(),
        FileVerdict::Unreadable => "unreadable".to_owned(),
        FileVerdict::Fails(fault) => match fault.record {
            Some(no) => format!("{} {no}", fault.code),
            None => fault.code.to_owned(),
        },
    }
}

/// What the other verifier says: another language, another cryptographic library.
fn second_opinions(files: &[Vec<u8>], key: Option<&VerifierKey>) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/verify_report.py");
    let mut command = Command::new("/usr/bin/python3");
    command.arg(program);
    if let Some(key) = key {
        command.args(["--key", &key.to_string()]);
    }
    for (n, bytes) in files.iter().enumerate() {
        let path = folder.path().join(n.to_string());
        std::fs::write(&path, bytes).unwrap();
        command.arg(path);
    }
    let output = command.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.is_empty(), "{complaint}");
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().map(str::to_owned).collect()
}

/// Holds the two verifiers against each other, and gives what both say.
pub(crate) fn verdicts(files: &[Vec<u8>], key: Option<&VerifierKey>) -> Vec<String> {
    let mut all = Vec::new();
    for some in files.chunks(200) {
        let first: Vec<String> = some.iter().map(|bytes| verdict(bytes, key)).collect();
        assert_eq!(first, second_opinions(some, key));
        all.extend(first);
    }
    all
}

fn parsed(json: &[u8]) -> Value {
    serde_json::from_slice(json).unwrap()
}

#[tokio::test]
async fn a_report_and_the_proof_in_it_hold() {
    let bench = Bench::new().await;
    let (pdf, key) = report(&bench).await;
    let json = inside(&pdf);
    for key in [None, Some(&key)] {
        assert_eq!(
            verdicts(&[pdf.clone(), json.clone()], key),
            ["holds", "holds"]
        );
    }
    let FileVerdict::Holds(held) = verify_file(pdf, None) else {
        panic!("it must hold");
    };
    assert_eq!(held.trust, Trust::Inside);
    let sentence = FileVerdict::Holds(held).sentence(bench.app.words());
    assert!(
        sentence.contains("Dit bestand klopt") && sentence.contains("Let op"),
        "{sentence}"
    );
}

#[tokio::test]
async fn nothing_of_what_was_not_chosen_is_in_the_proof() {
    let bench = Bench::new().await;
    let (pdf, _) = report(&bench).await;
    let json = String::from_utf8(inside(&pdf)).unwrap();
    for shown in [
        "Ik mag niet zeggen",
        "Er wordt vaak geschreeuwd",
        "blauwe plek",
    ] {
        assert!(json.contains(shown), "{shown}");
    }
    for hidden in ["kwetsbaar", "Dit blijft op school", "ruzie thuis. "] {
        assert!(!json.contains(hidden), "{hidden}");
    }
    let proof = parsed(json.as_bytes());
    let records = proof["records"].as_array().unwrap();
    let numbers: Vec<u64> = records
        .iter()
        .map(|one| one["no"].as_u64().unwrap())
        .collect();
    assert!(
        !numbers.contains(&6),
        "the entry that stays out: {numbers:?}"
    );
    assert!(numbers.contains(&3) && numbers.contains(&4) && numbers.contains(&5));
}

#[tokio::test]
async fn what_must_not_be_named_is_proved_without_its_text() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let source = json!({
        "name": "Opa Wim", "relation": "opa", "hand": "first", "received-how": "telefonisch",
        "received-on": "2026-09-04", "protected": "yes", "protected-ground": "vrees voor geweld",
    });
    let told = json!({
        "kind": "third-party", "text": "Er valt wel eens een klap.", "bearing": "supports",
        "happened": { "date": "2026-09-04" }, "source": source, "present": "Opa Wim",
    });
    let person = json!({
        "name": "Tante Gré", "relation": "other", "address": "Schuilplaats 9",
        "secret-address": "yes",
    });
    let mut numbers = Vec::new();
    for (kind, fields) in [
        (CommandKind::RecordEntry, told),
        (CommandKind::LinkPerson, person),
    ] {
        numbers.push(
            bench
                .act(&coordinator, dossier, kind, fields)
                .await
                .unwrap(),
        );
    }
    let No(entry) = numbers[0];
    let act = CommandKind::DraftReport;
    let no = bench
        .act(&coordinator, dossier, act, draft(&[3, entry]))
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    assert_eq!(verdicts(std::slice::from_ref(&pdf), None), ["holds"]);
    let json = String::from_utf8(inside(&pdf)).unwrap();
    for hidden in ["Opa Wim", "Schuilplaats", "klap"] {
        assert!(!json.contains(hidden), "{hidden}");
    }
    let proof = parsed(json.as_bytes());
    for No(number) in numbers {
        let mut records = proof["records"].as_array().unwrap().iter();
        let record = records.find(|one| one["no"] == number).unwrap();
        assert_eq!(record["text"], Value::Null, "{number}");
        assert_eq!(record["salt"], Value::Null, "{number}");
    }
    let sentence = verify_file(pdf, None).sentence(bench.app.words());
    assert!(sentence.contains("niet meegestuurd"), "{sentence}");
}

/// Another value of the same kind.
fn other(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => vec![json!("x"), json!(0)],
        Value::Bool(_) | Value::Object(_) => Vec::new(),
        Value::Number(number) => {
            let number = number.as_i64().unwrap();
            vec![
                json!(number + 1),
                json!(number.abs_diff(1)),
                json!(0),
                json!(null),
                json!("1"),
            ]
        }
        Value::String(text) => {
            let mut bytes = text.clone().into_bytes();
            let middle = bytes.len() / 2;
            if let Some(byte) = bytes.get_mut(middle) {
                *byte ^= 1;
            }
            let changed = String::from_utf8(bytes).unwrap_or_else(|_| format!("{text}x"));
            vec![
                json!(changed),
                json!(format!("{text} ")),
                json!(""),
                json!(null),
                json!(7),
            ]
        }
        Value::Array(items) => {
            let mut reversed = items.clone();
            reversed.reverse();
            let shorter = items.get(1..).unwrap_or_default().to_vec();
            let longer = [items.as_slice(), items.get(..1).unwrap_or_default()].concat();
            vec![
                json!(reversed),
                json!(shorter),
                json!(longer),
                json!([]),
                json!(null),
            ]
        }
    }
}

/// Every field of the proof, at any depth, with something else in it, without it, and with more.
fn tampered(proof: &Value) -> Vec<(String, Value)> {
    let mut paths: Vec<String> = Vec::new();
    collect(proof, String::new(), &mut paths);
    let mut all = Vec::new();
    for path in paths {
        let value = proof.pointer(&path).unwrap();
        for changed in other(value).into_iter().filter(|changed| changed != value) {
            let mut tampered = proof.clone();
            *tampered.pointer_mut(&path).unwrap() = changed;
            all.push((path.clone(), tampered));
        }
        if let Some((parent, name)) = path.rsplit_once('/') {
            let mut tampered = proof.clone();
            if let Some(Value::Object(fields)) = tampered.pointer_mut(parent) {
                fields.remove(name);
                all.push((format!("without {path}"), tampered.clone()));
                if let Some(Value::Object(fields)) = tampered.pointer_mut(parent) {
                    fields.insert(format!("{name}-more"), json!(1));
                    all.push((format!("renamed {path}"), tampered));
                }
            }
        }
    }
    all
}

fn collect(value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(value, format!("{path}/{name}"), paths);
            }
        }
        Value::Array(items) => {
            for (n, value) in items.iter().enumerate() {
                collect(value, format!("{path}/{n}"), paths);
            }
        }
        _ => {}
    }
    if !path.is_empty() {
        paths.push(path);
    }
}

#[tokio::test]
async fn whatever_is_changed_in_the_proof_is_found_by_both_verifiers() {
    let bench = Bench::new().await;
    let (pdf, _) = report(&bench).await;
    let proof = parsed(&inside(&pdf));
    let mut cases = tampered(&proof);
    let mut of_another_board = proof.clone();
    of_another_board["board"] = proof["dossier"].clone();
    cases.push(("another board".to_owned(), of_another_board));
    let files: Vec<Vec<u8>> = cases
        .iter()
        .map(|(_, value)| serde_json::to_vec_pretty(value).unwrap())
        .collect();
    let verdicts = verdicts(&files, None);
    assert!(cases.len() > 300, "{} cases", cases.len());
    for ((path, _), verdict) in cases.iter().zip(&verdicts) {
        assert_ne!(verdict, "holds", "{path}");
        // A record is named by its number when its own content was changed.
        if path.starts_with("/records/0/text") || path.starts_with("/records/0/kind") {
            assert!(
                ["text 1", "leaf 1", "unreadable"].contains(&verdict.as_str()),
                "{path}: {verdict}"
            );
        }
    }
    for wanted in [
        "text 3",
        "leaf 3",
        "order",
        "checkpoint",
        "board",
        "proof-seal",
        "unreadable",
    ] {
        let found = verdicts.iter().any(|verdict| verdict.starts_with(wanted));
        assert!(found, "nothing was called {wanted}");
    }
}

#[tokio::test]
async fn swapped_records_are_found_by_both_verifiers() {
    let bench = Bench::new().await;
    let (pdf, _) = report(&bench).await;
    let proof = parsed(&inside(&pdf));
    let count = proof["records"].as_array().unwrap().len();
    let mut files = Vec::new();
    for one in 0..count {
        for two in 0..one {
            let mut swapped = proof.clone();
            swapped["records"].as_array_mut().unwrap().swap(one, two);
            files.push(serde_json::to_vec_pretty(&swapped).unwrap());
            // Only the texts, each with its salt.
            let mut texts = proof.clone();
            for field in ["text", "salt"] {
                let of_one = proof["records"][one][field].clone();
                texts["records"][one][field] = proof["records"][two][field].clone();
                texts["records"][two][field] = of_one;
            }
            files.push(serde_json::to_vec_pretty(&texts).unwrap());
        }
    }
    for verdict in verdicts(&files, None) {
        assert!(
            verdict.starts_with("order") || verdict.starts_with("text"),
            "{verdict}"
        );
    }
}

#[tokio::test]
async fn any_changed_byte_of_a_report_is_found_by_both_verifiers() {
    let bench = Bench::new().await;
    let (pdf, key) = report(&bench).await;
    // Every part of the file, and closely around what is special: the start, the end, the file
    // inside, the two places of the seal.
    let mut places: Vec<usize> = (0..pdf.len()).step_by(pdf.len() / 150).collect();
    places.extend([0, 1, 5, 6, pdf.len() - 1, pdf.len() - 2]);
    for mark in [
        &b"/Type/EmbeddedFile/"[..],
        print::SEAL.as_bytes(),
        b"/Length ",
        b"startxref",
    ] {
        let at = pdf
            .windows(mark.len())
            .position(|window| window == mark)
            .unwrap();
        places.extend((0..mark.len() + 130).step_by(9).map(|more| at + more));
    }
    places.retain(|place| *place < pdf.len());
    let mut files: Vec<Vec<u8>> = Vec::new();
    for place in places {
        for mask in [1, 0x20] {
            let mut changed = pdf.clone();
            changed[place] ^= mask;
            files.push(changed);
        }
    }
    files.push(pdf[..pdf.len() - 1].to_vec());
    files.push([&pdf[..], b"\n"].concat());
    files.push(inside(&pdf)[1..].to_vec());
    for verdict in verdicts(&files, Some(&key)) {
        assert_ne!(verdict, "holds");
    }
}

#[tokio::test]
async fn a_report_of_another_board_is_told_by_the_key() {
    let bench = Bench::new().await;
    let (_, key) = report(&bench).await;
    let elsewhere = Bench::with_other_chance().await;
    let (forged, _) = report(&elsewhere).await;
    assert_eq!(verdicts(std::slice::from_ref(&forged), None), ["holds"]);
    assert_eq!(verdicts(&[forged], Some(&key)), ["key"]);
}

#[test]
fn what_is_no_report_cannot_be_read() {
    let deep = "[".repeat(100_000).into_bytes();
    let files = [
        Vec::new(),
        b"{}".to_vec(),
        b"[]".to_vec(),
        b"%PDF-1.7\n".to_vec(),
        b"%PDF-1.7\n1 0 obj\n<</Length 3/Type/EmbeddedFile/>>\nstream\n{}\nendstream".to_vec(),
        b"\xff\xfe".to_vec(),
        deep,
    ];
    for verdict in verdicts(&files, None) {
        assert_eq!(verdict, "unreadable");
    }
}

/// A file of the log of a board in which something happened, with the key to check it.
pub(crate) async fn log_file(bench: &Bench) -> (Vec<u8>, VerifierKey) {
    let dossier = dossier_with_entries(bench).await;
    let coordinator = bench.coordinator().await;
    bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let officer = access::officer(bench, "fg").await;
    let filter = LogFilter::default();
    let mut export = bench.app.export_proven_log(&officer, filter).await.unwrap();
    let mut file = String::new();
    while let Some(piece) = export.next().await.unwrap() {
        file += &piece;
    }
    let key = bench.app.verifier_key(bench.board).await.unwrap();
    (file.into_bytes(), key.parse().unwrap())
}

#[tokio::test]
async fn the_log_as_a_file_holds_and_says_so() {
    let bench = Bench::new().await;
    let (file, key) = log_file(&bench).await;
    for key in [None, Some(&key)] {
        assert_eq!(verdicts(std::slice::from_ref(&file), key), ["holds"]);
    }
    let lines = file.split(|byte| *byte == b'\n').count() - 3;
    let verdict = verify_file(file, Some(&key));
    let sentence = verdict.sentence(bench.app.words());
    let told = format!("elke regel ervan ({lines}) staat in het logboek");
    assert!(sentence.contains(&told), "{sentence}");
    assert!(lines > 10, "{lines}");
}

/// Every field of a line, of the head and of the end, changed and left out; lines left out, doubled and
/// swapped; bytes here and there.
#[tokio::test]
async fn whatever_is_changed_in_a_file_of_the_log_is_named() {
    let bench = Bench::new().await;
    let (file, key) = log_file(&bench).await;
    let text = String::from_utf8(file.clone()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let with = |at: usize, line: Option<String>| {
        let mut all: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        match line {
            Some(line) => all[at] = line,
            None => drop(all.remove(at)),
        }
        (all.join("\n") + "\n").into_bytes()
    };
    let mut changed = Vec::new();
    // A line with a dossier and a record has every field.
    let full = lines.iter().position(|line| {
        let act = parsed(line.as_bytes());
        act["record"].is_u64() && act["member"].is_string()
    });
    for at in [0, 1, full.unwrap(), lines.len() - 2, lines.len() - 1] {
        let fields = parsed(lines[at].as_bytes());
        for (name, value) in fields.as_object().unwrap() {
            for other in others(value).into_iter().filter(|other| other != value) {
                let mut fields = fields.clone();
                fields[name] = other;
                changed.push(with(at, Some(fields.to_string())));
            }
            let mut without = fields.clone();
            without.as_object_mut().unwrap().remove(name);
            changed.push(with(at, Some(without.to_string())));
        }
        changed.push(with(at, None));
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        changed.push((twice.join("\n") + "\n").into_bytes());
    }
    let mut swapped = lines.clone();
    swapped.swap(3, 4);
    changed.push((swapped.join("\n") + "\n").into_bytes());
    for at in (0..file.len()).step_by(61) {
        let mut bytes = file.clone();
        bytes[at] ^= 1;
        changed.push(bytes);
    }
    for (bytes, said) in changed.iter().zip(verdicts(&changed, Some(&key))) {
        assert_ne!(said, "holds", "{}", String::from_utf8_lossy(bytes));
    }
    // The last lines of one are not the lines of another.
    let said = verdicts(&[with(3, None), with(lines.len() - 2, None)], Some(&key));
    assert_eq!(said, ["log-seal", "log-seal"]);
}

/// Other values of the same kind, and one of another kind.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => vec![json!(format!("{text}x")), json!(""), json!(7), Value::Null],
        Value::Number(number) => {
            let number = number.as_i64().unwrap();
            vec![json!(number + 1), json!(number - 1), json!(-1), json!("7")]
        }
        Value::Array(items) => {
            let mut fewer = items.clone();
            fewer.pop();
            let more = [&items[..], &[json!("AA==")]].concat();
            vec![json!(fewer), json!(more), json!({})]
        }
        _ => vec![json!("x"), json!(1)],
    }
}

/// The paper stands in what is sealed: both verifiers find every change in it.
#[tokio::test]
async fn what_was_on_paper_is_proved_by_both_verifiers() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let mut entry = crate::bench::observation();
    entry["paper"] = json!({"written": {"date": "2026-09-07", "time": "10:00"}, "kept": "In de kluis",
        "by": bench.teacher.to_string()});
    let kind = CommandKind::RecordEntry;
    let no = bench.act(&coordinator, dossier, kind, entry).await.unwrap();
    let act = CommandKind::DraftReport;
    let drafted = bench
        .act(&coordinator, dossier, act, draft(&[3, no.0]))
        .await;
    let pdf = bench
        .app
        .report(&coordinator, dossier, drafted.unwrap())
        .await;
    let proof = String::from_utf8(inside(&pdf.unwrap())).unwrap();
    let mut files = vec![proof.clone().into_bytes()];
    for (was, becomes) in [
        (
            "2026-09-07\\\",\\\"time\\\":\\\"10:00",
            "2026-09-07\\\",\\\"time\\\":\\\"11:00",
        ),
        ("Noor Veldkamp\\\"},\\\"kept", "Noor Veldkamq\\\"},\\\"kept"),
        ("In de kluis", "In de klerk"),
    ] {
        assert_eq!(proof.matches(was).count(), 1, "{was}: {proof}");
        files.push(proof.replace(was, becomes).into_bytes());
    }
    let text = format!("text {no}");
    let text = text.as_str();
    assert_eq!(verdicts(&files, None), ["holds", text, text, text]);
}
