//! The file with the root key: made for its owner alone, and refused when others can read it.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use anyhow::{Context, bail};
use vault::RootKey;

/// The rights of everybody but the owner.
const OTHERS: u32 = 0o077;

/// Make a new file with a new key; a file that exists is never overwritten.
pub(crate) fn create(path: &Path, key: [u8; 32]) -> anyhow::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("cannot make the root key file {}", path.display()))?;
    writeln!(file, "{}", to_hex(&key))?;
    file.sync_all()?;
    Ok(())
}

/// Read the key, if only its owner can.
pub(crate) fn read(path: &Path) -> anyhow::Result<RootKey> {
    let about = |what: &str| format!("root key file {}: {what}", path.display());
    let text = read_private(path, "root key file")?;
    let key = from_hex(text.trim())
        .with_context(|| about("must hold 64 hexadecimal digits and nothing else"))?;
    RootKey::from_bytes(key).with_context(|| about("cannot be used"))
}

/// Read a file with a secret, if only its owner can. The rights are those of the file that is read,
/// not of one that was put in its place a moment later.
pub(crate) fn read_private(path: &Path, what: &str) -> anyhow::Result<String> {
    let about = |fault: &str| format!("{what} {}: {fault}", path.display());
    let mut file = File::open(path).with_context(|| about("cannot be read"))?;
    let rights = file
        .metadata()
        .with_context(|| about("cannot be read"))?
        .mode();
    if rights & OTHERS != 0 {
        let fault = format!(
            "others may read or write it (rights {:o}); mend it with `chmod 600 {}`",
            rights & 0o777,
            path.display()
        );
        bail!("{}", about(&fault));
    }
    let mut text = String::new();
    file.read_to_string(&mut text)
        .with_context(|| about("cannot be read"))?;
    Ok(text)
}

/// Make the file of a store that stands at an address of SQLite, if it is not there yet: only its owner
/// can open it. What the store puts beside it, such as its log, takes over these rights.
pub(crate) fn make_private_store(address: &str) -> anyhow::Result<()> {
    let Some(path) = address.strip_prefix("sqlite:") else {
        return Ok(());
    };
    let made = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path);
    made.with_context(|| format!("cannot make {path}"))?;
    Ok(())
}

fn to_hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_new_key_can_be_read_back_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        create(&path, [7; 32]).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert!(read(&path).is_ok());
        assert!(create(&path, [8; 32]).is_err());
    }

    #[test]
    fn a_key_that_others_can_read_is_refused_with_the_mend() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        create(&path, [7; 32]).unwrap();
        for mode in [0o640, 0o604, 0o660, 0o666] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let message = read(&path).unwrap_err().to_string();
            assert!(message.contains("chmod 600"), "{message}");
        }
    }

    #[test]
    fn a_key_that_is_no_key_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("short", "abcd"),
            ("wrong", &*"zz".repeat(32)),
            ("empty", ""),
        ] {
            let path = dir.path().join(name);
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
            let message = read(&path).unwrap_err().to_string();
            assert!(message.contains("64 hexadecimal"), "{message}");
        }
    }
}
