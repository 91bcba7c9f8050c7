//! On what kind of device somebody signed in: for them alone, to know their sessions by (*apparaat*).

use domain::id::BoardId;
use vault::{BoardKey, BoardPlace, Sealed};

use crate::App;
use crate::chance::random;
use crate::error::AppError;

/// A device in two codes, such as `firefox` and `windows`: no more than people call it themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The browser.
    pub browser: &'static str,
    /// What it runs on.
    pub system: &'static str,
}

impl App {
    /// Keep with a new session on what kind of device it is, sealed.
    pub async fn note_device(&self, session: &str, device: Device) -> Result<(), AppError> {
        let id = self.session_id(session);
        let mut tx = self.store.begin().await?;
        let row = tx.session(&id).await?.ok_or(AppError::NotFound)?;
        let key = self.board_key(&mut tx, row.board).await?;
        let text = format!("{} {}", device.browser, device.system);
        let place = place(row.board, &id);
        let sealed = key.seal(&place, random(&*self.chance), text.as_bytes())?;
        tx.name_device(&id, &sealed).await?;
        Ok(tx.commit().await?)
    }
}

/// The codes of a device: browser and system.
pub(crate) fn open_device(
    key: &BoardKey,
    board: BoardId,
    id: &[u8; 32],
    sealed: &Sealed,
) -> Result<(String, String), AppError> {
    let bytes = key.open(&place(board, id), sealed)?;
    let text = String::from_utf8_lossy(&bytes);
    let (browser, system) = text.split_once(' ').unwrap_or_default();
    Ok((browser.to_owned(), system.to_owned()))
}

fn place(board: BoardId, id: &[u8; 32]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: "sessions",
        id,
    }
}
