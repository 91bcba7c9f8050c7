//! The place for which bytes are sealed: they open nowhere else.

use crate::fields::joined;

/// A place in a dossier, for what is sealed with the dossier's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The board.
    pub board: [u8; 16],
    /// The dossier.
    pub dossier: [u8; 16],
    /// The number of the event.
    pub sequence: u32,
    /// The kind of event, or of what goes with it.
    pub kind: &'a str,
}

impl Place<'_> {
    pub(crate) fn bytes(&self, label: &str) -> Vec<u8> {
        let sequence = self.sequence.to_be_bytes();
        joined(
            label,
            &[&self.board, &self.dossier, &sequence, self.kind.as_bytes()],
        )
    }
}

/// A row of a board, for what is sealed with the board's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoardPlace<'a> {
    /// The board.
    pub board: [u8; 16],
    /// The table.
    pub table: &'a str,
    /// What names the row in its table.
    pub id: &'a [u8],
}

impl BoardPlace<'_> {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        joined(
            "luwte board row 1",
            &[&self.board, self.table.as_bytes(), self.id],
        )
    }
}
