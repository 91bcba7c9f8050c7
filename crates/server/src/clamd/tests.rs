//! Against a clamd that runs, with signatures of our own, and against one that misbehaves.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

/// Where Debian puts it.
const PROGRAM: &str = "/usr/sbin/clamd";
/// What our own signature knows a file by.
const MARKER: &[u8] = b"a marker that only a test has";

/// A clamd of one's own, until it is dropped.
struct Running {
    folder: TempDir,
    process: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}

impl Running {
    /// `None` where there is no clamd, which may not be where CI is set.
    async fn start() -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            #[expect(clippy::disallowed_methods, reason = "a test asks where it runs")]
            let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
            assert!(!is_ci, "CI must have {PROGRAM}: tools/install.sh test");
            return None;
        }
        let folder = TempDir::new().unwrap();
        let signatures = folder.path().join("signatures");
        std::fs::create_dir(&signatures).unwrap();
        let hex = |bytes: &[u8]| {
            let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
            digits.collect::<String>()
        };
        // The test file of all scanners, in two halves: whole, it would have this file removed.
        let eicar = [
            r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR",
            "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
        ];
        let known = format!(
            "Test.Marker:0:*:{}\nTest.Eicar:0:*:{}\n",
            hex(MARKER),
            hex(eicar.concat().as_bytes())
        );
        std::fs::write(signatures.join("own.ndb"), known).unwrap();
        let settings = format!(
            "DatabaseDirectory {}\nLocalSocket {}\nForeground yes\nStreamMaxLength 1M\n\
             DisableCertCheck yes\n",
            signatures.display(),
            folder.path().join("clamd.sock").display(),
        );
        let file = folder.path().join("clamd.conf");
        std::fs::write(&file, settings).unwrap();
        let process = Command::new(PROGRAM)
            .arg(format!("--config-file={}", file.display()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let running = Self { folder, process };
        let clamd = running.clamd();
        for _ in 0..600 {
            if clamd.version().await.is_ok() {
                return Some(running);
            }
            let soon = timeout(Duration::from_millis(50), std::future::pending::<()>());
            let _over = soon.await;
        }
        panic!("clamd does not start");
    }

    fn clamd(&self) -> Clamd {
        let config = ScannerConfig {
            socket: Some(self.folder.path().join("clamd.sock")),
            address: None,
        };
        Clamd::new(&config).unwrap()
    }
}

#[tokio::test]
async fn a_clamd_that_runs_tells_clean_from_infected() {
    let Some(running) = Running::start().await else {
        return;
    };
    let clamd = running.clamd();
    let clean = clamd.look(b"Een brief van de huisarts.").await.unwrap();
    let Verdict::Clean { engine, .. } = clean else {
        panic!("{clean:?}");
    };
    assert!(engine.starts_with("ClamAV "), "{engine}");
    let with_marker = [vec![b'x'; 200_000], MARKER.to_vec(), b" and more".to_vec()].concat();
    assert_eq!(clamd.look(&with_marker).await, Ok(Verdict::Infected));
    // Nothing is clean that it did not look at whole.
    assert_eq!(clamd.look(&vec![0; 1_200_000]).await, Err(NoVerdict));
    assert!(matches!(clamd.look(b"").await, Ok(Verdict::Clean { .. })));
}

#[tokio::test]
async fn a_clamd_that_is_gone_passes_nothing() {
    let Some(running) = Running::start().await else {
        return;
    };
    let clamd = running.clamd();
    drop(running);
    assert_eq!(clamd.look(b"Een brief.").await, Err(NoVerdict));
    assert!(clamd.version().await.is_err());
}

/// What answers each connection as it is told: the version first, then the file.
async fn answering(answers: [&'static [u8]; 2]) -> Clamd {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for answer in answers {
            let (stream, _) = listener.accept().await.unwrap();
            answered(stream, answer).await;
        }
    });
    let config = ScannerConfig {
        socket: None,
        address: Some(address),
    };
    let mut clamd = Clamd::new(&config).unwrap();
    clamd.patience = Duration::from_millis(500);
    clamd
}

/// Reads what is sent, as clamd would, and answers.
async fn answered(mut stream: TcpStream, answer: &[u8]) {
    let mut command = Vec::new();
    while command.last() != Some(&0) {
        command.push(stream.read_u8().await.unwrap());
    }
    if command == b"zINSTREAM\0" {
        loop {
            let length = stream.read_u32().await.unwrap();
            if length == 0 {
                break;
            }
            let mut part = vec![0; usize::try_from(length).unwrap()];
            stream.read_exact(&mut part).await.unwrap();
        }
    }
    stream.write_all(answer).await.unwrap();
    if answer == HANGS {
        std::future::pending::<()>().await;
    }
}

const VERSION: &[u8] = b"ClamAV 1.4.6/27500/Fri Jan 10 09:00:00 2025\0";
const HANGS: &[u8] = b"stream";

#[tokio::test]
async fn only_a_plain_yes_is_a_yes() {
    let clean = answering([VERSION, b"stream: OK\0"]).await;
    assert_eq!(
        clean.look(b"Een brief.").await,
        Ok(Verdict::Clean {
            engine: "ClamAV 1.4.6".to_owned(),
            signatures: "27500, Fri Jan 10 09:00:00 2025".to_owned(),
        })
    );
    let found = answering([VERSION, b"stream: Win.Test.EICAR_HDB-1 FOUND\0"]).await;
    assert_eq!(found.look(b"x").await, Ok(Verdict::Infected));
    for answers in [
        [VERSION, b"INSTREAM size limit exceeded. ERROR\0".as_slice()],
        [VERSION, b"stream: Can't allocate memory ERROR\0"],
        [VERSION, b"UNKNOWN COMMAND\0"],
        [VERSION, b"stream: OK"],
        [VERSION, b""],
        [VERSION, b"\0stream: OK\0"],
        [VERSION, b"\xff\xfe\0"],
        [VERSION, HANGS],
        [b"", b"stream: OK\0"],
        [b"SSH-2.0-OpenSSH_9.2\0", b"stream: OK\0"],
        [HANGS, b"stream: OK\0"],
    ] {
        let clamd = answering(answers).await;
        assert_eq!(clamd.look(b"x").await, Err(NoVerdict), "{answers:?}");
    }
}

#[test]
fn files_do_not_go_over_a_network_in_the_open() {
    let set = |socket: Option<&str>, address: Option<&str>| ScannerConfig {
        socket: socket.map(Into::into),
        address: address.map(|address| address.parse().unwrap()),
    };
    assert!(set(Some("/run/clamav/clamd.ctl"), None).check().is_ok());
    assert!(set(None, Some("127.0.0.1:3310")).check().is_ok());
    assert!(set(None, Some("[::1]:3310")).check().is_ok());
    for wrong in [
        set(None, None),
        set(Some("/run/clamd"), Some("127.0.0.1:3310")),
        set(None, Some("192.0.2.7:3310")),
    ] {
        assert!(wrong.check().is_err(), "{wrong:?}");
    }
}
