//! A folder for a while, gone when nobody holds it any more.

use std::path::{Path, PathBuf};

use anyhow::Context;
use app::Chance;

use crate::wiring::MachineChance;

/// A folder of one's own under the machine's temporary folder.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// A new one, which only its owner can enter.
    pub(crate) fn new() -> anyhow::Result<Self> {
        use std::os::unix::fs::DirBuilderExt;
        let mut name = [0; 8];
        MachineChance.fill(&mut name);
        let path = std::env::temp_dir().join(format!("luwte-{:016x}", u64::from_ne_bytes(name)));
        std::fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .with_context(|| format!("cannot make the folder {}", path.display()))?;
        Ok(Self(path))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Nothing is lost when the machine cleans up instead.
        drop(std::fs::remove_dir_all(&self.0));
    }
}
