//! Adding a school and changing one (*scholen*).

use app::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::SchoolSheet;
use domain::id::SchoolId;
use domain::school_days::Region;

use crate::Site;
use crate::access::{asked, form, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::accounts::{ADDRESS, frame, outcome, status};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "school_sheet";

#[derive(Template)]
#[template(path = "accounts/school_sheet.html")]
struct SchoolPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    regions: Vec<(String, String)>,
}

/// The form: empty for `add`, with what is known for a school.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(school): Path<String>,
) -> Result<Response, PageError> {
    site.app.accounts(&visitor).await?;
    let (school, address) = read(&school)?;
    if let Some(on) = confirm_first(&visitor, &address) {
        return Ok(on);
    }
    let known = match school {
        Some(school) => site.app.school_sheet(&visitor, school).await?,
        None => SchoolSheet::default(),
    };
    let first = [
        ("name", known.name),
        ("brin", known.brin),
        ("town", known.town),
        ("phone", known.phone),
        (
            "region",
            known
                .region
                .map(Region::code)
                .unwrap_or_default()
                .to_owned(),
        ),
    ];
    let first = first.map(|(name, value)| (name.to_owned(), value));
    let form = restored(&site, &visitor, CODE, &address, first.into()).await?;
    page(&site, &visitor, address, form)
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(school): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    site.app.accounts(&visitor).await?;
    let (school, address) = read(&school)?;
    needs_confirmation(&site, &visitor, &address, &typed).await?;
    let result = match asked::<SchoolSheet>(&typed) {
        Ok(sheet) => site.app.save_school(&visitor, school, &sheet).await,
        Err(unreadable) => Err(unreadable),
    };
    let ways = (&*address, "/accounts?done=school_sheet");
    match outcome(&site, &visitor, result, ways, form(&site, CODE, typed)).await? {
        Ok(on) => Ok(on),
        Err(form) => page(&site, &visitor, address.clone(), form),
    }
}

/// The school that an address names, if it names one, and the address.
fn read(school: &str) -> Result<(Option<SchoolId>, String), PageError> {
    let address = format!("{ADDRESS}/schools/{school}");
    if school == "add" {
        return Ok((None, address));
    }
    let id = school.parse().map_err(|_| PageError::NotFound)?;
    Ok((Some(id), address))
}

fn page(
    site: &Site,
    visitor: &Visitor,
    address: String,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let is_refused = form.is_refused;
    let page = SchoolPage {
        frame: frame(t, visitor, form.text("title"), &address).refused(is_refused),
        t,
        form,
        action: address,
        back: ADDRESS.to_owned(),
        regions: Region::ALL
            .map(|one| {
                (
                    one.code().to_owned(),
                    t.get(format!("region-{}", one.code())),
                )
            })
            .to_vec(),
    };
    show(status(is_refused), &page)
}
