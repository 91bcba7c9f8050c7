//! What somebody says of the paper on which it stood first (*eerst op papier*).

use domain::command::read;
use domain::id::MemberId;
use domain::paper::{Paper, Writer};
use domain::record::Recorded;
use domain::time::When;
use serde::Deserialize;
use serde_json::Value;
use store::{StoreError, Tx};
use vault::BoardKey;

use crate::access::{Colleague, colleague, colleagues};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::{App, Visitor, Words};

/// The fields of the form that say it.
const PAPER: &str = "paper";

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Said {
    #[serde(default)]
    written: Option<When>,
    #[serde(default)]
    by: Option<MemberId>,
    #[serde(default)]
    kept: String,
}

/// That a record stood on paper first, in a sentence or three; empty where it did not.
pub fn on_paper(words: &Words, record: &Recorded) -> String {
    let Some(paper) = &record.paper else {
        return String::new();
    };
    let written = paper.written.map(|when| words.when(when));
    let (written, typed) = (written.unwrap_or_default(), words.moment(record.at));
    let values = [("written", &*written), ("typed", &typed)];
    let mut said = vec![words.with("paper-was-written", &values)];
    if let Some(by) = &paper.by {
        said.push(words.with("paper-was-by", &[("name", &by.name)]));
    }
    said.push(words.with("paper-is-kept", &[("where", &paper.kept)]));
    said.join(" ")
}

impl App {
    /// Take what is said of the paper out of the fields; nothing where nothing is said.
    pub(crate) async fn take_paper(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        fields: &mut Value,
    ) -> Result<Option<Paper>, PerformError> {
        // A copy has a field of that name too: which paper it is.
        let is_said = fields.get(PAPER).is_some_and(Value::is_object);
        let said = fields.as_object_mut().filter(|_| is_said);
        let Some(said) = said.and_then(|all| all.remove(PAPER)) else {
            return Ok(None);
        };
        let said: Said = read(said).map_err(|error| PerformError::Unreadable {
            path: format!("{PAPER}.{}", error.path),
        })?;
        let by = match said.by.filter(|by| *by != visitor.member) {
            None => None,
            Some(member) => match colleague(tx, key, visitor.board, member).await {
                Ok(found) => Some(Writer {
                    member,
                    name: found.name,
                }),
                Err(AppError::Store(StoreError::NotFound) | AppError::NotFound) => {
                    return Err(refused("form.unknown-member", "paper.by").into());
                }
                Err(other) => return Err(other.into()),
            },
        };
        Ok(Some(Paper {
            written: said.written,
            by,
            kept: said.kept,
        }))
    }

    /// Who can have written something on paper: everybody of the board, by name, also who is gone since.
    pub async fn paper_writers(&self, visitor: &Visitor) -> Result<Vec<Colleague>, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let all = colleagues(&mut tx, &key, visitor.board).await?;
        let mut others: Vec<Colleague> = all.into_values().collect();
        others.retain(|one| one.member != visitor.member);
        others.sort_by_key(|one| one.name.to_lowercase());
        Ok(others)
    }
}
