//! Letters through a real mail server: `tools/mail_sink.py` keeps what it gets, byte for byte.
//!
//! It is tried when `LUWTE_TEST_MAIL` names a Python with aiosmtpd, and must be where CI is set.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::program::{fails, installed, luwte, said, succeeds};

const PASSWORD: &str = "een wachtwoord voor de post";

/// A running sink. Dropping it stops it.
pub(crate) struct Sink {
    process: Child,
    pub(crate) port: u16,
    pub(crate) folder: TempDir,
}

impl Drop for Sink {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test finds its tools in the environment"
)]
pub(crate) fn python() -> Option<String> {
    let python = std::env::var("LUWTE_TEST_MAIL").ok();
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(python.is_some() || !is_ci, "CI must set LUWTE_TEST_MAIL");
    python
}

impl Sink {
    pub(crate) fn start(certificate: Option<(&Path, &Path)>) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/mail_sink.py");
        let mut command = Command::new(python()?);
        command.arg(script).arg(folder.path());
        if let Some((certificate, key)) = certificate {
            command.arg(certificate).arg(key);
        }
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let port = line.trim().parse().unwrap();
        Some(Self {
            process,
            port,
            folder,
        })
    }
}

/// A certificate for localhost that only this test trusts.
fn certificate(folder: &Path) -> (PathBuf, PathBuf) {
    let (certificate, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt"])
        .args(["ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-out")
        .arg(&certificate)
        .arg("-keyout")
        .arg(&key)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", said(&made));
    (certificate, key)
}

/// Add the part about mail to a configuration.
pub(crate) fn with_mail(config: &str, port: u16, tls: &str, password: Option<&str>) {
    let mut text = fs::read_to_string(config).unwrap();
    text += "origin = \"http://localhost:8460\"\n[mail]\nhost = \"localhost\"\n";
    let from = "from = \"Luwte <luwte@vlier.example>\"";
    let _ = writeln!(text, "port = {port}\n{from}\ntls = \"{tls}\"");
    if let Some(password) = password {
        let file = Path::new(config).with_file_name("mail.password");
        fs::write(&file, format!("{password}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        let file = file.display();
        let _ = writeln!(text, "user = \"luwte\"\npassword-file = \"{file}\"");
    }
    fs::write(config, text).unwrap();
}

/// `luwte check --mail` with these trusted certificates.
fn check(config: &str, trusted: &Path) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_luwte"))
        .args(["check", "--mail", "--config", config])
        .env("SSL_CERT_FILE", trusted)
        .output()
        .unwrap()
}

#[test]
fn the_mail_server_is_tried_only_when_asked() {
    let Some(sink) = Sink::start(None) else {
        return;
    };
    let (_dir, config) = installed();
    fails(
        &["check", "--mail", "--config", &config],
        "",
        "no part [mail]",
    );
    with_mail(&config, sink.port, "none-on-loopback", None);
    let found = succeeds(&["check", "--mail", "--config", &config], "");
    assert!(found.contains("lets us in"), "{found}");
    drop(sink);
    fails(
        &["check", "--mail", "--config", &config],
        "",
        "cannot be used",
    );
    assert!(luwte(&["check", "--config", &config], "").status.success());
}

#[test]
fn a_connection_is_protected_or_not_used() {
    let dir = tempfile::tempdir().unwrap();
    let (trusted, key) = certificate(dir.path());
    let Some(sink) = Sink::start(Some((&trusted, &key))) else {
        return;
    };
    let (_dir, config) = installed();
    let plain = fs::read_to_string(&config).unwrap();
    with_mail(&config, sink.port, "starttls", Some(PASSWORD));
    let found = check(&config, &trusted);
    assert!(found.status.success(), "{}", said(&found));
    // A certificate that nobody vouches for, a wrong password, and a server without TLS.
    let elsewhere = tempfile::tempdir().unwrap();
    let (other, _) = certificate(elsewhere.path());
    assert!(!check(&config, &other).status.success());
    fs::write(&config, &plain).unwrap();
    with_mail(&config, sink.port, "starttls", Some("geheim maar fout"));
    let refused = check(&config, &trusted);
    assert!(!refused.status.success());
    assert!(!said(&refused).contains("geheim maar fout"));
    let open = Sink::start(None).unwrap();
    fs::write(&config, &plain).unwrap();
    with_mail(&config, open.port, "starttls", None);
    assert!(!check(&config, &trusted).status.success());
    assert!(fs::read_dir(open.folder.path()).unwrap().next().is_none());
}
