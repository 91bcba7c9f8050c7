//! What goes into a statement.

use std::borrow::Cow;

use domain::id::{BoardId, DossierId, MemberId, No, PasskeyId, PupilId, SchoolId, StaffRecordId};
use domain::permission::Assurance;
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use vault::{ChainLink, Commitment, Sealed, WrappedKey};

/// A parameter. Ids and codes are text, moments are microseconds since 1970.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    Text(Option<Cow<'a, str>>),
    Number(Option<i64>),
    Bytes(Option<&'a [u8]>),
    Flag(bool),
}

/// The parameters of a statement, in the order of their numbers.
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::value::Value::from($value)),*] };
}

pub(crate) use values;

macro_rules! from {
    ($($source:ty => |$value:ident| $as:expr;)+) => {$(
        impl<'a> From<$source> for Value<'a> {
            fn from($value: $source) -> Self {
                $as
            }
        }
    )+};
}

from! {
    &'a str => |text| Self::Text(Some(Cow::Borrowed(text)));
    &'a String => |text| Self::Text(Some(Cow::Borrowed(text)));
    Option<&'a str> => |text| Self::Text(text.map(Cow::Borrowed));
    i64 => |number| Self::Number(Some(number));
    Option<i64> => |number| Self::Number(number);
    u32 => |number| Self::Number(Some(i64::from(number)));
    u8 => |number| Self::Number(Some(i64::from(number)));
    No => |no| Self::from(no.0);
    Option<No> => |no| Self::Number(no.map(|no| i64::from(no.0)));
    Timestamp => |at| Self::Number(Some(at.as_microsecond()));
    Option<Timestamp> => |at| Self::Number(at.map(Timestamp::as_microsecond));
    Option<Date> => |date| Self::Text(date.map(|date| Cow::Owned(date.to_string())));
    Assurance => |assurance| Self::from(assurance.code());
    Role => |role| Self::from(role.code());
    Option<Role> => |role| Self::from(role.map(Role::code));
    bool => |flag| Self::Flag(flag);
    &'a [u8] => |bytes| Self::Bytes(Some(bytes));
    &'a [u8; 32] => |bytes| Self::Bytes(Some(bytes));
    &'a [u8; 16] => |bytes| Self::Bytes(Some(bytes));
    &'a Sealed => |sealed| Self::Bytes(Some(sealed.as_bytes()));
    Option<&'a Sealed> => |sealed| Self::Bytes(sealed.map(Sealed::as_bytes));
    Option<&'a [u8; 32]> => |bytes| Self::Bytes(bytes.map(<[u8; 32]>::as_slice));
    &'a WrappedKey => |wrapped| Self::Bytes(Some(wrapped.as_bytes()));
    &'a Commitment => |commitment| Self::Bytes(Some(commitment.as_bytes()));
    &'a ChainLink => |link| Self::Bytes(Some(link.as_bytes()));
}

macro_rules! from_ids {
    ($($id:ty),+) => {$(
        from! {
            $id => |id| Self::Text(Some(Cow::Owned(id.to_string())));
            Option<$id> => |id| Self::Text(id.map(|id| Cow::Owned(id.to_string())));
        }
    )+};
}

from_ids!(
    BoardId,
    SchoolId,
    MemberId,
    PupilId,
    DossierId,
    StaffRecordId,
    PasskeyId
);
