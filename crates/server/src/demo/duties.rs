//! What the board of the demo noted about its duties: some kept, some not.

use anyhow::Context;
use app::App;
use app::duties::SentDuty;
use domain::duties::DutyKind;
use domain::id::{BoardId, MemberId, SchoolId};
use domain::time::school_time;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Note a few things as this member of the board.
pub(super) async fn note(app: &App, board: BoardId, member: MemberId) -> anyhow::Result<()> {
    let visitor = app.visitor(board, member).await?;
    let today = school_time(app.now()).date();
    let month_ago = today.checked_sub(jiff::Span::new().months(1))?;
    let school = visitor.schools.first().context("a school")?.id;
    for (kind, fields) in noted(school, today, month_ago) {
        let key = app.random_hex();
        let done = app
            .note_duty(&visitor, kind, SentDuty { key, fields })
            .await;
        done.with_context(|| kind.code())?;
    }
    app.confirm_plan(&visitor).await?;
    Ok(())
}

/// What they note: no school social work and no attention officer, so that something is open.
fn noted(school: SchoolId, today: Date, month_ago: Date) -> [(DutyKind, Value); 6] {
    let expert = |kind: &str, name: &str, helps_with: &str, phone: &str, reachable: &str| {
        json!({"kind": kind, "name": name, "helps-with": helps_with, "phone": phone,
            "reachable": reachable})
    };
    [
        (
            DutyKind::GiveNotice,
            json!({"school": school, "day": month_ago, "way": "newsletter",
                "place": "Nieuwsbrief van de school",
                "text": "Onze school werkt met de meldcode."}),
        ),
        (
            DutyKind::OfferCourse,
            json!({"name": "Signalen zien en bespreken", "roles": ["teacher"], "day": month_ago,
                "validity": "two-years", "about": "Signalen herkennen en een gesprek voorbereiden."}),
        ),
        (
            DutyKind::NameExpert,
            expert(
                "external-confidant",
                "Mirte Havinga",
                "Als u met iemand van buiten wilt overleggen",
                "06 00 00 00 31",
                "Maandag en donderdag",
            ),
        ),
        (
            DutyKind::NameExpert,
            expert(
                "reporting-body",
                "Veilig Thuis Waaierland",
                "Advies en melden, ook zonder namen",
                "0800-2000",
                "Dag en nacht",
            ),
        ),
        (
            DutyKind::PublishAgreement,
            json!({"from": today, "text": "Wordt u aangesproken op hoe u de meldcode toepast? \
                Bel het bestuur. Iemand van het bestuur gaat met u mee naar elk gesprek, en het \
                bestuur betaalt rechtshulp als die nodig is."}),
        ),
        (
            DutyKind::KeepDocument,
            json!({"name": "Interne richtlijn bij een signaal over iemand van school",
                "about": "Aan wie u het vertelt, en hoe.",
                "place": "Het personeelsdeel van de website van het bestuur"}),
        ),
    ]
}
