//! Handing letters over to a mail server.

use std::time::Duration;

use anyhow::Context;
use app::letters::{Courier, Mail, Undelivered};
use lettre::address::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use tokio::time::timeout;
use tracing::warn;

use crate::config::{MailConfig, MailTls};

/// How long one answer of the mail server may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long all of a letter may take; well below the time for which a letter is in hand.
const WHOLE_LETTER: Duration = Duration::from_mins(3);

/// A mail server that takes our letters.
pub(crate) struct MailServer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// What stands behind the @ of a Message-ID.
    domain: String,
}

impl MailServer {
    /// The mail server of the configuration.
    pub(crate) fn new(config: &MailConfig) -> anyhow::Result<Self> {
        let tls = || {
            TlsParameters::new(config.host.clone())
                .context("mail: the certificates of this machine cannot be read")
        };
        let tls = match config.tls {
            MailTls::Starttls => Tls::Required(tls()?),
            MailTls::Tls => Tls::Wrapper(tls()?),
            MailTls::NoneOnLoopback => Tls::None,
        };
        let from = config.sender()?;
        let domain = from.email.domain().to_owned();
        // The only thing dangerous about this builder is that it begins without TLS.
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls)
            .hello_name(ClientId::Domain(domain.clone()))
            .timeout(Some(PATIENCE));
        if let Some((user, password)) = config.credentials()? {
            builder = builder.credentials(Credentials::new(user, password));
        }
        Ok(Self {
            transport: builder.build(),
            from,
            domain,
        })
    }

    /// Look whether it answers, protects the connection as it should, and lets us in.
    pub(crate) async fn try_out(&self) -> anyhow::Result<()> {
        let answers = self.transport.test_connection().await;
        let answers = answers.context("mail: the mail server cannot be used")?;
        anyhow::ensure!(answers, "mail: the mail server does not answer");
        Ok(())
    }

    fn message(&self, mail: &Mail) -> Result<Message, Undelivered> {
        let address: Address = mail.to.parse().map_err(|_| Undelivered::Never)?;
        // RFC 3834: no machine answers a letter that a machine wrote.
        let auto_submitted = HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        );
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address))
            .message_id(Some(format!("<{}@{}>", mail.name, self.domain)))
            .subject(mail.subject.clone())
            .raw_header(auto_submitted)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text.clone())
            .map_err(|_| Undelivered::Never)
    }
}

impl Courier for MailServer {
    async fn deliver(&self, mail: &Mail) -> Result<(), Undelivered> {
        let message = self.message(mail)?;
        let Ok(answer) = timeout(WHOLE_LETTER, self.transport.send(message)).await else {
            warn!("the mail server takes too long");
            return Err(Undelivered::Later);
        };
        let Err(problem) = answer else {
            return Ok(());
        };
        // What the server says can hold an address: only its number is written down.
        let status = problem.status().map(|code| code.to_string());
        let is_final = problem.is_permanent() && !is_about_us(status.as_deref());
        warn!(
            status = status.as_deref().unwrap_or("none"),
            is_final, "a letter was not taken"
        );
        Err(if is_final {
            Undelivered::Never
        } else {
            Undelivered::Later
        })
    }
}

/// Whether a refusal is about how we sign in, not about the letter: the administrator can mend it.
fn is_about_us(status: Option<&str>) -> bool {
    matches!(status, Some("530" | "534" | "535" | "538"))
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};

    use super::*;

    /// `tools/mail_sink.py`, which keeps what it gets. Dropping it stops it.
    struct Sink(Child);

    impl Drop for Sink {
        fn drop(&mut self) {
            drop(self.0.kill());
            drop(self.0.wait());
        }
    }

    /// None where there is nothing to run it with, which CI does not accept.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test finds its tools in the environment"
    )]
    fn sink(folder: &std::path::Path) -> Option<(Sink, u16)> {
        let python = std::env::var("LUWTE_TEST_MAIL").ok();
        let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
        assert!(python.is_some() || !is_ci, "CI must set LUWTE_TEST_MAIL");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/mail_sink.py");
        let mut process = Command::new(python?)
            .arg(script)
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let said = process.stdout.take().unwrap();
        BufReader::new(said).read_line(&mut line).unwrap();
        Some((Sink(process), line.trim().parse().unwrap()))
    }

    fn server(port: u16) -> MailServer {
        let config = format!(
            "host = \"localhost\"\nport = {port}\ntls = \"none-on-loopback\"\n\
             from = \"Luwte <luwte@vlier.example>\"\n"
        );
        MailServer::new(&toml::from_str(&config).unwrap()).unwrap()
    }

    fn mail(to: &str) -> Mail {
        Mail {
            to: to.to_owned(),
            subject: "Eén bericht".to_owned(),
            text: "Goedendag,\n\nKijk op https://luwte.example/\n".to_owned(),
            name: "0123456789abcdef".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_letter_arrives_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let Some((_sink, port)) = sink(folder.path()) else {
            return;
        };
        let delivered = server(port).deliver(&mail("ilse@vlier.example")).await;
        assert_eq!(delivered, Ok(()));
        let raw = fs::read_to_string(folder.path().join("001.eml")).unwrap();
        for line in [
            "from=luwte@vlier.example to=ilse@vlier.example",
            "To: ilse@vlier.example",
            "Message-ID: <0123456789abcdef@vlier.example>",
            "Auto-Submitted: auto-generated",
            "Content-Type: text/plain; charset=utf-8",
            "Kijk op https://luwte.example/",
        ] {
            assert!(raw.contains(line), "`{line}` is not in:\n{raw}");
        }
    }

    #[tokio::test]
    async fn what_may_work_later_is_told_from_what_never_will() {
        let folder = tempfile::tempdir().unwrap();
        let Some((sink, port)) = sink(folder.path()) else {
            return;
        };
        let server = server(port);
        for (answer, outcome) in [("451", Undelivered::Later), ("550", Undelivered::Never)] {
            fs::write(folder.path().join("answer"), answer).unwrap();
            let delivered = server.deliver(&mail("ilse@vlier.example")).await;
            assert_eq!(delivered, Err(outcome));
        }
        let nonsense = server.deliver(&mail("no address")).await;
        assert_eq!(nonsense, Err(Undelivered::Never));
        drop(sink);
        let unreachable = server.deliver(&mail("ilse@vlier.example")).await;
        assert_eq!(unreachable, Err(Undelivered::Later));
    }
}
