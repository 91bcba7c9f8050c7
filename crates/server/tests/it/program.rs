//! The program as an operator types it: what it answers, and what it says when something is wrong.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use tempfile::TempDir;

/// Type a command, with something on standard input.
pub(crate) fn luwte(arguments: &[&str], typed: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not wait for what is typed.
    drop(program.stdin.take().unwrap().write_all(typed.as_bytes()));
    program.wait_with_output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

pub(crate) fn succeeds(arguments: &[&str], typed: &str) -> String {
    let output = luwte(arguments, typed);
    let said = said(&output);
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

pub(crate) fn fails(arguments: &[&str], typed: &str, with: &str) {
    let output = luwte(arguments, typed);
    let said = said(&output);
    assert!(!output.status.success(), "{arguments:?} must fail: {said}");
    assert!(
        said.contains(with),
        "{arguments:?} must say `{with}`: {said}"
    );
}

pub(crate) const SCHOOL: &str = "99ZZ00,De Vlierhof,Waterveen,0900 000 00 00";

/// A fresh installation, with the path of its configuration.
pub(crate) fn installed() -> (TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("luwte");
    let folder = path.to_str().unwrap();
    succeeds(
        &[
            "init",
            "--board",
            "Stichting Vlier",
            "--school",
            SCHOOL,
            folder,
        ],
        "",
    );
    let config = path.join("luwte.toml").to_str().unwrap().to_owned();
    (dir, config)
}

pub(crate) fn rights(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn init_makes_what_a_new_installation_needs_and_never_overwrites() {
    let (dir, config) = installed();
    let folder = dir.path().join("luwte");
    assert_eq!(rights(&folder), 0o700);
    for file in ["root.key", "luwte.db"] {
        assert_eq!(rights(&folder.join(file)), 0o600, "{file}");
    }
    assert!(succeeds(&["check", "--config", &config], "").contains("1 boards, 0 dossiers"));
    let again = [
        "init",
        "--board",
        "X",
        "--school",
        SCHOOL,
        folder.to_str().unwrap(),
    ];
    fails(&again, "", "is there already");
    fails(
        &["init", "--board", "X", "--school", "no commas", "elsewhere"],
        "",
        "BRIN,name,town",
    );
    for (board, school, with) in [
        ("X", ",,,", "a BRIN and a name"),
        (" ", SCHOOL, "must have a name"),
    ] {
        let arguments = ["init", "--board", board, "--school", school, "elsewhere"];
        fails(&arguments, "", with);
    }
    assert!(!Path::new("elsewhere").exists());
}

#[test]
fn a_member_is_added_with_a_password_that_is_never_on_the_line() {
    let (_dir, config) = installed();
    let typed = "een lang wachtwoord\n";
    let ilse = with_role(&config, "care-coordinator@99ZZ00", "ilse");
    assert!(succeeds(&ilse, typed).contains("can sign in as ilse"));
    fails(&ilse, typed, "signs in with this name already");
    let nameless = with_role(&config, "director@99ZZ00", " ");
    fails(&nameless, typed, "must have both");
    fails(
        &with_role(&config, "director@99ZZ00", "x"),
        "kort\n",
        "too short",
    );
    fails(
        &with_role(&config, "headmaster@99ZZ00", "x"),
        typed,
        "there is no role `headmaster`",
    );
    fails(
        &with_role(&config, "director@11AA11", "x"),
        typed,
        "no school with BRIN `11AA11`",
    );
}

#[test]
fn a_password_comes_from_a_file_that_only_its_owner_reads() {
    let (dir, config) = installed();
    let path = dir.path().join("password");
    fs::write(&path, "een lang wachtwoord\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let file = path.to_str().unwrap();
    let mut arguments = with_role(&config, "director@99ZZ00", "daan");
    arguments.extend(["--password-file", file]);
    fails(&arguments, "", "chmod 600");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    assert!(succeeds(&arguments, "").contains("can sign in as daan"));
}

/// The command that adds a member with this role.
pub(crate) fn with_role<'a>(config: &'a str, role: &'a str, login: &'a str) -> Vec<&'a str> {
    let name = "Ilse Brandsma";
    vec![
        "user", "add", "--config", config, "--name", name, "--login", login, "--role", role,
    ]
}

#[test]
fn what_is_wrong_in_the_configuration_is_named() {
    let (dir, config) = installed();
    fails(&["check", "--config", "nowhere.toml"], "", "nowhere.toml");
    let right = fs::read_to_string(&config).unwrap();
    let with = |extra: &str, to: &str| {
        let path = dir.path().join("other.toml");
        fs::write(&path, right.replace(extra, to)).unwrap();
        path.to_str().unwrap().to_owned()
    };
    fails(&["check", "--config", &with("https", "htps")], "", "htps");
    fails(
        &["check", "--config", &with("127.0.0.1:8460", "everywhere")],
        "",
        "listen",
    );
    fails(
        &["check", "--config", &with("sqlite:", "mysql:")],
        "",
        "must begin with `sqlite:`",
    );
    fails(
        &[
            "check",
            "--config",
            &with("sqlite:", "postgres://me:secret@db/"),
        ],
        "",
        "postgres-file:",
    );
    fails(
        &["check", "--config", &with("root.key", "other.key")],
        "",
        "other.key",
    );
    let origin = |origin: &str| {
        let key = format!("origin = \"{origin}\"");
        with("# origin = \"https://luwte.example.nl\"", &key)
    };
    let mends = [
        ("luwte.example.nl", "write it as https://"),
        ("http://luwte.example.nl", "begin it with https://;"),
        ("https://192.0.2.1", "not its number"),
        ("https://luwte.example.nl/app", "write only the name"),
        ("https://luwte.example.nl", "set https = true"),
    ];
    for (written, mend) in mends {
        fails(&["check", "--config", &origin(written)], "", mend);
    }
    let here = succeeds(&["check", "--config", &config], "");
    assert!(here.contains("http://localhost:8460: passkeys are offered"));
    let nowhere = succeeds(
        &["check", "--config", &with("https = false", "https = true")],
        "",
    );
    assert!(nowhere.contains("passkeys are not offered"));
}

#[test]
fn a_root_key_that_others_can_read_stops_the_program() {
    let (dir, config) = installed();
    let key = dir.path().join("luwte/root.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    fails(&["check", "--config", &config], "", "chmod 600");
}

#[test]
fn another_root_key_opens_nothing() {
    let (dir, config) = installed();
    let key = dir.path().join("luwte/root.key");
    fs::write(&key, format!("{}\n", "ab".repeat(32))).unwrap();
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    fails(&["check", "--config", &config], "", "would not open");
}

/// A server that stops when the test does.
pub(crate) struct Served(pub(crate) Child);

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Served {
    /// Serve with this configuration; the port on which it listens.
    pub(crate) fn start(config: &str) -> (Self, u16) {
        let program = Command::new(env!("CARGO_BIN_EXE_luwte"))
            .args(["serve", "--config", config])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut served = Self(program);
        let mut log = BufReader::new(served.0.stderr.take().unwrap());
        let line = log
            .by_ref()
            .lines()
            .map(Result::unwrap)
            .find(|line| line.contains("127.0.0.1:"))
            .unwrap();
        // Read on, or a full pipe would hold the program up.
        thread::spawn(move || io::copy(&mut log, &mut io::sink()));
        let port = line.split("127.0.0.1:").nth(1).unwrap();
        let port: String = port.chars().take_while(char::is_ascii_digit).collect();
        (served, port.parse().unwrap())
    }
}

/// Have the program choose a port itself.
pub(crate) fn on_a_free_port(config: &str) {
    let text = fs::read_to_string(config).unwrap();
    fs::write(config, text.replace("127.0.0.1:8460", "127.0.0.1:0")).unwrap();
}

/// Ask for a page, with more headers and a body; all of the answer.
pub(crate) fn ask(port: u16, what: &str, headers: &str, body: &str) -> String {
    let mut connection = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    let asked = format!(
        "{what} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\
         {headers}\r\n{body}"
    );
    connection.write_all(asked.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn serve_answers_and_stops_when_it_is_told() {
    let (_dir, config) = installed();
    on_a_free_port(&config);
    let (mut served, port) = Served::start(&config);
    let answer = ask(port, "GET /healthz", "", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let pid = served.0.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert!(served.0.wait().unwrap().success());
}

#[test]
fn an_edition_is_checked_with_line_and_mend() {
    let shipped = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../editions/onderwijs-2019.toml"
    );
    succeeds(&["edition", "check", shipped], "");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("own.toml");
    let text = fs::read_to_string(shipped).unwrap();
    fs::write(&path, text.replacen("heard-from", "herd-from", 1)).unwrap();
    let own = path.to_str().unwrap();
    fails(&["edition", "check", own], "", "own.toml:");
    fails(&["edition", "check", own], "", "herd-from");
    fails(&["edition", "check", "nowhere.toml"], "", "nowhere.toml");
    fs::write(&path, b"# Een plan\n# met caf\xe9\n").unwrap();
    fails(&["edition", "check", own], "", "own.toml:2: here stand");
}

/// A translation lies beside its edition; naming either of the two looks at both.
#[test]
fn a_translation_is_checked_with_its_edition() {
    let editions = concat!(env!("CARGO_MANIFEST_DIR"), "/../../editions/");
    let dir = tempfile::tempdir().unwrap();
    let (own, english) = (dir.path().join("own.toml"), dir.path().join("own.en.toml"));
    fs::copy(format!("{editions}gpo-wn.toml"), &own).unwrap();
    let text = fs::read_to_string(format!("{editions}gpo-wn.en.toml")).unwrap();
    fs::write(&english, &text).unwrap();
    let (own, english_path) = (own.to_str().unwrap(), english.to_str().unwrap());
    assert!(succeeds(&["edition", "check", english_path], "").contains("right"));
    fs::write(&english, text.replace("[grounds.", "[gronds.")).unwrap();
    for named in [own, english_path] {
        fails(&["edition", "check", named], "", "own.en.toml:");
        fails(&["edition", "check", named], "", "did you mean `grounds`?");
    }
    fs::remove_file(own).unwrap();
    fails(&["edition", "check", english_path], "", "own.toml");
}

#[test]
fn a_board_follows_an_edition_of_its_own() {
    let (dir, config) = installed();
    let folder = dir.path().join("editions");
    fs::create_dir(&folder).unwrap();
    let mut text = fs::read_to_string(&config).unwrap();
    text += "editions = \"";
    text += folder.to_str().unwrap();
    text += "\"\n";
    fs::write(&config, text).unwrap();
    let choose = |code: &'static str| ["edition", "choose", "--config", &config, code];
    fails(
        &choose("de-waaier"),
        "",
        "choose from onderwijs-2019, gpo-wn",
    );
    assert!(succeeds(&choose("gpo-wn"), "").contains("version 1"));

    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../editions/gpo-wn.toml");
    let own = folder.join("de-waaier.toml");
    let shipped = fs::read_to_string(shipped).unwrap();
    fs::write(&own, &shipped).unwrap();
    fails(&["check", "--config", &config], "", "a higher version");
    fs::write(&own, shipped.replacen("version = 1", "versoin = 1", 1)).unwrap();
    fails(&["check", "--config", &config], "", "de-waaier.toml:5: ");
    fs::write(&own, shipped.replacen("\"gpo-wn\"", "\"de-waaier\"", 1)).unwrap();
    assert!(succeeds(&choose("de-waaier"), "").contains("(de-waaier, version 1)"));
    let english = concat!(env!("CARGO_MANIFEST_DIR"), "/../../editions/gpo-wn.en.toml");
    fs::copy(english, folder.join("de-waaier.en.toml")).unwrap();
    succeeds(&["check", "--config", &config], "");

    fs::remove_dir_all(&folder).unwrap();
    fails(
        &["check", "--config", &config],
        "",
        "cannot read the folder",
    );
}

#[test]
fn blank_forms_are_written_to_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("noodset");
    let path = out.to_str().unwrap();
    for edition in [&["--edition", "gpo-wn"][..], &[]] {
        let said = succeeds(&[&["paper", "--out", path], edition].concat(), "");
        assert_eq!(said.lines().count(), 7, "{said}");
    }
    let mut names: Vec<String> = fs::read_dir(&out)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "noodset-0-acuut-gevaar.pdf",
            "noodset-1-signaal.pdf",
            "noodset-2-overleg.pdf",
            "noodset-3-gesprek.pdf",
            "noodset-4-weging.pdf",
            "noodset-5-besluit.pdf",
            "noodset-alles.pdf",
        ]
    );
    for name in names {
        assert!(fs::read(out.join(name)).unwrap().starts_with(b"%PDF"));
    }
    let file = out.join("noodset-alles.pdf");
    fails(
        &["paper", "--out", file.to_str().unwrap()],
        "",
        "is not a folder",
    );
    fails(
        &["paper", "--out", path, "--edition", "nothing"],
        "",
        "choose from onderwijs-2019, gpo-wn",
    );
    fails(
        &["paper", "--out", path, "--edition-file", "nothing.toml"],
        "",
        "cannot read nothing.toml",
    );
    fails(&["paper"], "", "--out");
}

#[test]
fn help_says_what_each_command_does() {
    for (command, does) in [
        (
            "init",
            "Make a configuration, a root key, a store and a board",
        ),
        ("serve", "Serve the pages"),
        ("check", "Look whether configuration, key, store, texts"),
        ("verify", "Look whether a file, or everything that is kept"),
        ("checkpoint", "Sign how far the board's log is"),
        ("log-key", "Print the key with which others check"),
        (
            "root-key",
            "The root key, which keeps the keys of the boards",
        ),
        ("user", "Members of the board"),
        ("edition", "Editions of the plan"),
        ("paper", "Blank forms to print"),
        ("story", "Stories: cases as data"),
        ("demo", "Serve an invented board with three schools"),
    ] {
        let help = succeeds(&[command, "--help"], "");
        assert!(help.contains("Usage"), "{help}");
        assert!(help.contains(does), "{command} says what it does: {help}");
        assert!(succeeds(&["--help"], "").contains(command), "{command}");
    }
    let help = succeeds(&["user", "add", "--help"], "");
    for role in domain::role::Role::ALL {
        assert!(help.contains(role.code()), "{}: {help}", role.code());
    }
    fails(&["frobnicate"], "", "unrecognized");
}
