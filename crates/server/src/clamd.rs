//! Having clamd look into a file: the little of its protocol that is needed.
//!
//! A command that begins with `z` ends in a zero byte, and so does the answer. A file goes in parts,
//! each after its length in four bytes, the largest first; a length of zero ends it.
// SOURCE: clamd(8) of ClamAV 1.4, "COMMANDS".

#[cfg(test)]
mod tests;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use app::virus_scan::{Looking, NoVerdict, Scanner, Verdict};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;
use tracing::warn;

use crate::config::ScannerConfig;

/// How long clamd may take over one file.
const PATIENCE: Duration = Duration::from_mins(1);
/// How many bytes of a file go at a time.
const PART: usize = 64 * 1024;
/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 4096;

/// A clamd.
pub(crate) struct Clamd {
    listens: Listens,
    patience: Duration,
}

enum Listens {
    Socket(PathBuf),
    Address(SocketAddr),
}

/// A connection, of either kind.
trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

impl Clamd {
    /// The clamd of the configuration.
    pub(crate) fn new(config: &ScannerConfig) -> anyhow::Result<Self> {
        config.check()?;
        let listens = match (&config.socket, config.address) {
            (Some(socket), _) => Listens::Socket(socket.clone()),
            (None, Some(address)) => Listens::Address(address),
            (None, None) => anyhow::bail!("virus-scanner: set either socket or address"),
        };
        Ok(Self {
            listens,
            patience: PATIENCE,
        })
    }

    /// Which scanner answers, and which list of signatures it has.
    pub(crate) async fn version(&self) -> anyhow::Result<(String, String)> {
        let asked = timeout(self.patience, self.ask(b"zVERSION\0", None)).await;
        let answer = asked
            .map_err(io::Error::from)
            .and_then(|answer| answer)
            .context("virus-scanner: clamd does not answer")?;
        versions(&answer).context("virus-scanner: what answers is no clamd")
    }

    async fn judge(&self, bytes: &[u8]) -> io::Result<Verdict> {
        let version = self.ask(b"zVERSION\0", None).await?;
        let (engine, signatures) = versions(&version).ok_or_else(|| strange("its version"))?;
        let answer = self.ask(b"zINSTREAM\0", Some(bytes)).await?;
        match answer.as_str() {
            "stream: OK" => Ok(Verdict::Clean { engine, signatures }),
            found if found.starts_with("stream: ") && found.ends_with(" FOUND") => {
                Ok(Verdict::Infected)
            }
            _ => Err(strange("its answer")),
        }
    }

    async fn ask(&self, command: &[u8], file: Option<&[u8]>) -> io::Result<String> {
        let mut stream: Box<dyn Stream> = match &self.listens {
            Listens::Socket(path) => Box::new(UnixStream::connect(path).await?),
            Listens::Address(address) => Box::new(TcpStream::connect(address).await?),
        };
        // Whoever is told too much closes, having said why: what was said is read all the same.
        let sent = send(&mut stream, command, file).await;
        let mut answer = Vec::new();
        let read = stream.take(LONGEST_ANSWER).read_to_end(&mut answer).await;
        match answer.split(|byte| *byte == 0).next() {
            Some(said) if answer.contains(&0) => Ok(String::from_utf8_lossy(said).into_owned()),
            _ => Err(sent
                .err()
                .or(read.err())
                .unwrap_or_else(|| strange("half an answer"))),
        }
    }
}

impl Scanner for Clamd {
    fn look<'a>(&'a self, bytes: &'a [u8]) -> Looking<'a> {
        Box::pin(async move {
            let judged = timeout(self.patience, self.judge(bytes)).await;
            let judged = judged.map_err(io::Error::from).and_then(|judged| judged);
            if let Err(error) = &judged {
                warn!(%error, "the virus scanner gave no verdict");
            }
            judged.map_err(|_| NoVerdict)
        })
    }
}

async fn send(stream: &mut Box<dyn Stream>, command: &[u8], file: Option<&[u8]>) -> io::Result<()> {
    stream.write_all(command).await?;
    if let Some(file) = file {
        for part in file.chunks(PART) {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            stream.write_all(&length.to_be_bytes()).await?;
            stream.write_all(part).await?;
        }
        stream.write_all(&[0; 4]).await?;
    }
    stream.flush().await
}

/// `ClamAV 1.4.6/27500/Fri Jan 10 09:00:00 2025` as the scanner and its list. One that has signatures
/// of its own only names no list; without any it does not start.
fn versions(answer: &str) -> Option<(String, String)> {
    let (engine, signatures) = answer.split_once('/').unwrap_or((answer, ""));
    let is_plain = |text: &str| text.len() <= 100 && text.chars().all(|c| (' '..='~').contains(&c));
    (engine.starts_with("ClamAV ") && is_plain(engine) && is_plain(signatures))
        .then(|| (engine.to_owned(), signatures.replace('/', ", ")))
}

fn strange(what: &str) -> io::Error {
    io::Error::other(format!("clamd: {what} is not understood"))
}
