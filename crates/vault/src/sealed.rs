//! Bytes that say nothing, and bytes that must not be shown.

use std::fmt;
use std::ops::Deref;

use zeroize::Zeroizing;

macro_rules! stored_bytes {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(pub(crate) Vec<u8>);

        impl $name {
            /// What was stored earlier. Whether it is genuine shows when it is opened.
            pub fn from_stored(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }

            /// The bytes to store.
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.0.len())
            }
        }
    )+};
}

stored_bytes! {
    /// Sealed bytes (*verzegeld*): version, nonce, ciphertext, tag.
    Sealed;
    /// A key that another key keeps (*verpakte sleutel*).
    WrappedKey;
}

/// Opened bytes: wiped from memory afterwards, and not shown by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Plaintext(Zeroizing<Vec<u8>>);

impl Plaintext {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl Deref for Plaintext {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Plaintext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plaintext(not shown)")
    }
}
