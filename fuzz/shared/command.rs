//! What somebody sends as a command, and what is read back as a record: a name, then its fields.

use domain::command::{Command, CommandKind, Event};
use domain::id::No;

/// Try these bytes.
pub(crate) fn run(data: &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n');
    let (name, fields) = data.split_at(end.unwrap_or(data.len()));
    let Ok(name) = std::str::from_utf8(name) else {
        return;
    };
    drop(domain::upcast::from_bytes(No(1), name, fields));
    let Ok(fields) = serde_json::from_slice::<serde_json::Value>(fields) else {
        return;
    };
    drop(Event::read(name, fields.clone()));
    if let Some(kind) = CommandKind::from_code(name)
        && let Ok(command) = Command::read(kind, fields)
    {
        assert_eq!(command.kind(), kind);
        drop(command.into_event());
    }
}
