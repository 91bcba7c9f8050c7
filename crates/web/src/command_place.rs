//! The address of a form in a dossier.

use domain::command::CommandKind;
use domain::id::DossierId;

use crate::error_page::PageError;

/// Which form, in which dossier.
pub(crate) struct Place {
    /// The dossier.
    pub(crate) dossier: DossierId,
    /// The command.
    pub(crate) kind: CommandKind,
}

impl Place {
    /// The form with this address. Opening has none: the signal page opens a dossier.
    pub(crate) fn find(dossier: &str, command: &str) -> Result<Self, PageError> {
        let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
        let kind = CommandKind::from_code(command).ok_or(PageError::NotFound)?;
        if kind == CommandKind::OpenDossier {
            return Err(PageError::NotFound);
        }
        Ok(Self { dossier, kind })
    }

    /// Its address, which also names its draft.
    pub(crate) fn address(&self) -> String {
        format!("/dossiers/{}/{}", self.dossier, self.kind.code())
    }

    /// Its address with what was asked for in it.
    pub(crate) fn asked_at(&self, asked: &[(String, String)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(asked);
        format!("{}?{}", self.address(), query.finish())
    }
}
