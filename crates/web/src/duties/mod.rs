//! The duties of the board (*plichten van het bestuur*), and what members see of them.

mod act;
mod awareness;
mod board;
mod evaluation;
mod experts;
mod folder;
mod overview;
mod own_signs;
mod page;
mod register;
mod support;
mod training;
mod words;
mod work;

pub(crate) use act::{get as form, post as post_form};
pub(crate) use board::get as board;
pub(crate) use evaluation::{evaluate, get as evaluation, post_evaluate};
pub(crate) use experts::whom_to_call;
pub(crate) use folder::get as folder;
pub(crate) use overview::get as overview;
pub(crate) use register::get as register;
pub(crate) use support::{
    agreement, confirm, file, list as support, open as open_support, post_open, post_write,
    write as write_support,
};
pub(crate) use training::until as trained_until;

use app::duties::SentDuty;

use crate::Site;
use crate::command_page::form_key;
use crate::error_page::PageError;
use crate::form_fields::fields;

/// The page of the duties.
const ADDRESS: &str = "/duties";

/// What the use case takes.
fn duty(site: &Site, typed: &[(String, String)]) -> Result<SentDuty, PageError> {
    Ok(SentDuty {
        key: form_key(site, typed)?,
        fields: fields(typed).map_err(|_| PageError::Bad)?,
    })
}
