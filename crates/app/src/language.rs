//! The languages in which people read (*taal*), and choosing one.

use std::sync::Arc;

use domain::edition::Edition;
use serde::{Deserialize, Serialize};

use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::{came_or_went, open_member, seal_member};
use crate::words::{Words, WordsError};
use crate::{App, Visitor};

/// A language (*taal*). What leaves the school is in Dutch, and so are the words of the plan itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// *Nederlands*.
    #[default]
    Dutch,
    /// *Engels*.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its code, as pages and forms write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// An edition as somebody reads it in this language: its own, where nobody translated it.
    pub fn of_edition(self, edition: &Arc<Edition>) -> Arc<Edition> {
        match (self, &edition.english) {
            (Self::English, Some(english)) => Arc::clone(english),
            _ => Arc::clone(edition),
        }
    }
}

/// The texts of every language.
pub struct Languages {
    dutch: Words,
    english: Words,
}

impl Languages {
    /// What comes with the program.
    pub fn shipped() -> Result<Self, WordsError> {
        Ok(Self {
            dutch: Words::in_language(Language::Dutch)?,
            english: Words::in_language(Language::English)?,
        })
    }

    /// The texts of one.
    pub const fn of(&self, language: Language) -> &Words {
        match language {
            Language::Dutch => &self.dutch,
            Language::English => &self.english,
        }
    }
}

impl App {
    /// The texts for somebody who reads this language.
    pub fn words_in(&self, language: Language) -> &Words {
        self.languages.of(language)
    }

    /// Choose the language in which one reads (*taal kiezen*): pages and letters.
    pub async fn choose_language(
        &self,
        visitor: &Visitor,
        language: Language,
    ) -> Result<(), AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, board).await?;
        let mut file = open_member(&key, &tx.member(board, member).await?)?;
        file.language = language;
        let sealed = seal_member(&key, board, member, random(&*self.chance), &file)?;
        tx.reseal_member(board, member, &sealed).await?;
        let chosen = came_or_went(member, "language-chosen", self.clock.now());
        tx.append_audit(board, &chosen).await?;
        Ok(tx.commit().await?)
    }
}
