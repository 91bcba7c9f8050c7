//! Other children on the page of an entry in a dossier: found by name, or asked about again.

use app::Visitor;
use app::read_dossier::DossierView;

use crate::Site;
use crate::children::{Children, resolved, shown, siblings};
use crate::error_page::PageError;
use crate::form::Form;
use crate::form_fields::Typed;
use crate::pupil_search::Found;
use crate::text::Text;

/// What was typed with every other child found in it, or those that are not one pupil.
pub(crate) async fn found(
    site: &Site,
    visitor: &Visitor,
    view: &DossierView,
    typed: &Typed,
) -> Result<Result<Typed, Vec<(usize, Found)>>, PageError> {
    let pupils = site.app.pupils(visitor).await?;
    let t = Text::new(&view.words);
    Ok(resolved(t, typed, &pupils, &siblings(view)))
}

/// The other children that the form is about, with those that are asked about again.
pub(crate) async fn children(
    site: &Site,
    visitor: &Visitor,
    view: &DossierView,
    form: &mut Form<'_>,
    unfound: Option<&[(usize, Found)]>,
) -> Result<Children, PageError> {
    let pupils = if shown(form.typed()) == 0 {
        Vec::new()
    } else {
        site.app.pupils(visitor).await?
    };
    let mut children = Children::of(form, &pupils, siblings(view));
    children.ask_again(form, &pupils, unfound.unwrap_or_default());
    Ok(children)
}
