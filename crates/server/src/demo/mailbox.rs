//! Where the letters of the demo go: into a folder, to be read there. Nothing leaves the machine.

use std::path::{Path, PathBuf};

use anyhow::Context;
use app::letters::{Courier, Mail, Undelivered};

/// A folder with a file for each letter.
pub(crate) struct Mailbox(PathBuf);

impl Mailbox {
    /// The mailbox of the demo in this folder.
    pub(crate) fn in_folder(folder: &Path) -> anyhow::Result<Self> {
        let mailbox = folder.join("mail");
        std::fs::create_dir_all(&mailbox)
            .with_context(|| format!("--data: cannot make the folder {}", mailbox.display()))?;
        Ok(Self(mailbox))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Courier for Mailbox {
    async fn deliver(&self, mail: &Mail) -> Result<(), Undelivered> {
        let text = format!(
            "Aan: {}\nOnderwerp: {}\n\n{}",
            mail.to, mail.subject, mail.text
        );
        // Whoever looks finds a whole letter or none.
        let (unfinished, finished) = (mail.name.clone(), format!("{}.txt", mail.name));
        let unfinished = self.0.join(unfinished);
        tokio::fs::write(&unfinished, text)
            .await
            .map_err(|_| Undelivered::Later)?;
        tokio::fs::rename(&unfinished, self.0.join(finished))
            .await
            .map_err(|_| Undelivered::Later)
    }
}
