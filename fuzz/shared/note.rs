//! A signed note and the key that should have signed it: what can be read has one spelling.

use vault::{Checkpoint, LogHash, VerifierKey};

/// A key and a note that fits it, for changes to begin with.
pub(crate) const KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

/// Try these bytes: as a key, as a note, as a hash, and as a key with a note after it.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(key) = text.parse::<VerifierKey>() {
        assert_eq!(key.to_string(), text, "a key has one spelling");
    }
    if let Some(hash) = LogHash::from_base64(text) {
        assert_eq!(hash.to_base64(), text, "a hash has one spelling");
    }
    let (first, rest) = text.split_once('\n').unwrap_or((KEY, text));
    for (key, note) in [(KEY, text), (first, rest)] {
        if let Ok(key) = key.parse::<VerifierKey>()
            && let Ok(checkpoint) = Checkpoint::open(note, &key)
        {
            assert_eq!(checkpoint.origin, key.name(), "signed for this log");
        }
    }
}
