//! Having a file looked at for viruses before it is kept (*virusscan*).
//!
//! The scanner is a program outside, which `server` talks to. Where one is configured nothing is
//! kept that it did not pass: no answer is no pass.

use std::future::Future;
use std::pin::Pin;

use domain::command::CommandKind;
use domain::decide::Refusal;
use domain::id::DossierId;
use domain::permission::Action;
use domain::step1_signals::VirusScan;

use crate::perform::{PerformError, refused};
use crate::{App, Visitor, Words};

/// What looks into files (*virusscanner*).
pub trait Scanner: Send + Sync {
    /// Look into these bytes.
    fn look<'a>(&'a self, bytes: &'a [u8]) -> Looking<'a>;
}

/// A scanner at work.
pub type Looking<'a> = Pin<Box<dyn Future<Output = Result<Verdict, NoVerdict>> + Send + 'a>>;

/// What a scanner says of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It found nothing.
    Clean {
        /// The scanner and its version.
        engine: String,
        /// What it knows viruses by: the version of its list.
        signatures: String,
    },
    /// It found something.
    Infected,
}

/// The scanner did not say what it found: it cannot be reached, is busy, or gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the virus scanner gave no verdict")]
pub struct NoVerdict;

impl Words {
    /// By what a file was looked at for viruses, and when; or that nobody looked.
    pub fn virus_scan(&self, scanned: Option<&VirusScan>) -> String {
        let Some(scan) = scanned else {
            return self.get("said-not-scanned");
        };
        let parts = [&*scan.engine, &*scan.signatures];
        let named = parts.into_iter().filter(|part| !part.is_empty());
        let by = named.collect::<Vec<_>>().join(", ");
        let at = self.moment(scan.at);
        self.with("said-scanned", &[("by", &by), ("at", &at)])
    }
}

impl App {
    /// Have the file looked at, if a scanner is configured; a refusal where it may not be kept.
    pub(crate) async fn looked_at(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        bytes: &[u8],
    ) -> Result<Result<Option<VirusScan>, Refusal>, PerformError> {
        let Some(scanner) = &self.scanner else {
            return Ok(Ok(None));
        };
        // Nobody has files looked at who may not add them.
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::Perform(CommandKind::AttachDocument);
        self.permit_in(&mut tx, visitor, action, &row).await?;
        // The store is not held while the scanner works.
        drop(tx);
        Ok(match scanner.look(bytes).await {
            Ok(Verdict::Clean { engine, signatures }) => Ok(Some(VirusScan {
                engine,
                signatures,
                at: self.clock.now(),
            })),
            Ok(Verdict::Infected) => Err(refused("file.infected", "file")),
            Err(NoVerdict) => Err(refused("file.not-scanned", "file")),
        })
    }
}
