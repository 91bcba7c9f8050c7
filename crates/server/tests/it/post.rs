//! Letters when things go wrong: the running program, a real mail server, and somebody who pulls the
//! plug. Nothing is lost, and nothing goes twice beyond what SMTP cannot tell.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::mail::{Sink, python, with_mail};
use crate::program::{Served, ask, installed, on_a_free_port, succeeds, with_role};

/// So often it is looked for what the program does by itself every few seconds: for a minute.
const LOOKS: usize = 1200;

/// An installation with one member that has an address, whose letters go to a mail server.
struct Post {
    sink: Sink,
    config: String,
    _dir: tempfile::TempDir,
}

impl Post {
    /// None where there is no mail server to run, which CI does not accept.
    fn new() -> Option<Self> {
        let sink = Sink::start(None)?;
        let (dir, config) = installed();
        with_mail(&config, sink.port, "none-on-loopback", None);
        on_a_free_port(&config);
        let mut ilse = with_role(&config, "care-coordinator@99ZZ00", "ilse");
        ilse.extend(["--mail", "ilse@vlier.example"]);
        succeeds(&ilse, "een lang wachtwoord\n");
        Some(Self {
            sink,
            config,
            _dir: dir,
        })
    }

    /// What the mail server does from now on.
    fn answer(&self, how: &str) {
        let folder = self.sink.folder.path();
        drop(fs::remove_file(folder.join("held")));
        fs::write(folder.join("answer"), how).unwrap();
    }

    fn wait_until_held(&self) {
        self.wait_until_it_says("held");
    }

    fn wait_until_it_says(&self, what: &str) {
        let said = self.sink.folder.path().join(what);
        wait_for(what, || said.exists());
    }

    /// The letters that the mail server kept, in the order of their arrival.
    fn kept(&self) -> Vec<String> {
        let files = fs::read_dir(self.sink.folder.path()).unwrap();
        let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|end| end == "eml"));
        files.sort();
        files
            .iter()
            .map(|path| fs::read_to_string(path).unwrap())
            .collect()
    }

    fn wait_for_letters(&self, count: usize) -> Vec<String> {
        wait_for("letters", || self.kept().len() >= count);
        self.kept()
    }

    /// The state of the only letter that was written, and how often it was tried.
    fn letter(&self) -> String {
        self.in_store("SELECT state || ' ' || tries FROM letters")
    }

    fn wait_until_letter_is(&self, state: &str) {
        wait_for(state, || self.letter() == state);
    }

    /// Let so much time pass that the letter is due, whoever has it in hand.
    fn let_time_pass(&self) {
        self.in_store("UPDATE letters SET due_at = 0 WHERE state = 'waiting'");
    }

    /// Only a clock stands still in a test: the days of the letters are moved instead.
    fn in_store(&self, sql: &str) -> String {
        let script = "import sqlite3, sys\n\
                      store = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)\n\
                      print(*(row[0] for row in store.execute(sys.argv[2])))";
        let store = Path::new(&self.config).with_file_name("luwte.db");
        let done = Command::new(python().unwrap())
            .args(["-c", script])
            .arg(store)
            .arg(sql)
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", crate::program::said(&done));
        String::from_utf8(done.stdout).unwrap().trim().to_owned()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "another program does it, in its own time, and tells nobody"
)]
fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..LOOKS {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("waited in vain for {what}");
}

/// Somebody forgot her password: the program owes her a letter once this is answered.
fn owe_a_letter(at: u16) {
    let page = ask(at, "GET /forgot", "", "");
    let between = |from: &str, to: &str| {
        let (_, rest) = page.split_once(from).unwrap();
        rest.split_once(to).unwrap().0.to_owned()
    };
    let cookie = between("set-cookie: ", ";");
    let token = between("name=\"form-token\" value=\"", "\"");
    let headers = format!(
        "Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Sec-Fetch-Site: same-origin\r\n"
    );
    let body = format!("form-token={token}&login=ilse");
    let answer = ask(at, "POST /forgot", &headers, &body);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

/// As when the power goes: nothing is closed, noted or said.
fn pull_the_plug(served: Served) {
    drop(served);
}

/// What tells one letter from another, whoever carries it.
fn name(letter: &str) -> &str {
    let line = letter.lines().find(|line| line.starts_with("Message-ID"));
    line.unwrap()
}

#[test]
fn what_is_refused_for_now_goes_out_later_and_once() {
    let Some(post) = Post::new() else {
        return;
    };
    post.answer("451");
    let (_served, at) = Served::start(&post.config);
    owe_a_letter(at);
    post.wait_until_it_says("refused");
    assert!(post.kept().is_empty());
    post.answer("");
    // Time passes more than once: the refusal may still have to be noted, with the day of the next try.
    wait_for("the second try", || {
        post.let_time_pass();
        post.letter() == "sent 2"
    });
    let kept = post.kept();
    assert!(kept[0].contains("to=ilse@vlier.example"));
    assert_eq!(kept.len(), 1);
}

#[test]
fn what_is_refused_for_good_is_given_up_and_never_tried_again() {
    let Some(post) = Post::new() else {
        return;
    };
    post.answer("550");
    let (_served, at) = Served::start(&post.config);
    owe_a_letter(at);
    post.wait_until_letter_is("failed 1");
    post.answer("");
    post.let_time_pass();
    // A second letter shows that the job went round again, and that it left the first alone.
    owe_a_letter(at);
    assert_eq!(post.wait_for_letters(1).len(), 1);
    wait_for("both", || post.letter() == "failed 1 sent 1");
}

#[test]
fn a_mail_server_that_is_slow_to_answer_gets_the_letter_once() {
    let Some(post) = Post::new() else {
        return;
    };
    post.answer("after");
    let (_served, at) = Served::start(&post.config);
    owe_a_letter(at);
    post.wait_until_held();
    // The pages do not wait for the mail server.
    assert!(ask(at, "GET /healthz", "", "").starts_with("HTTP/1.1 200"));
    assert_eq!(
        (post.letter(), post.kept().len()),
        ("waiting 1".to_owned(), 1)
    );
    post.answer("");
    post.wait_until_letter_is("sent 1");
    assert_eq!(post.kept().len(), 1);
}

#[test]
fn a_letter_that_was_promised_survives_a_crash_before_it_is_sent() {
    let Some(post) = Post::new() else {
        return;
    };
    post.answer("before");
    let (served, at) = Served::start(&post.config);
    owe_a_letter(at);
    post.wait_until_held();
    pull_the_plug(served);
    assert_eq!(
        (post.letter(), post.kept().len()),
        ("waiting 1".to_owned(), 0)
    );
    post.answer("");
    let (_served, _) = Served::start(&post.config);
    post.let_time_pass();
    post.wait_for_letters(1);
    post.wait_until_letter_is("sent 2");
    assert_eq!(post.kept().len(), 1);
}

/// The mail server has it and we do not know that: SMTP leaves no way to tell. It goes once more,
/// under the same name, so that whoever reads it can see that it is the same; and never a third time.
#[test]
fn a_crash_after_sending_repeats_one_letter_under_its_own_name() {
    let Some(post) = Post::new() else {
        return;
    };
    post.answer("after");
    let (served, at) = Served::start(&post.config);
    owe_a_letter(at);
    post.wait_until_held();
    pull_the_plug(served);
    assert_eq!(post.letter(), "waiting 1");
    post.answer("");
    let (_served, at) = Served::start(&post.config);
    post.let_time_pass();
    let kept = post.wait_for_letters(2);
    assert_eq!(name(&kept[0]), name(&kept[1]));
    post.wait_until_letter_is("sent 2");
    post.let_time_pass();
    // A second letter shows that the job went round again, and that it left the first alone.
    owe_a_letter(at);
    let kept = post.wait_for_letters(3);
    assert_ne!(name(&kept[0]), name(&kept[2]));
    assert_eq!(post.letter(), "sent 2 sent 1");
}
