//! Accounts (*accounts*): what an administrator can ask for about who works here, and what is refused.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::is_blank;
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::{MemberId, SchoolId};
use crate::role::Role;
use crate::school_days::{Days, Region};

/// The longest name of a person or a school, in characters.
const LONGEST_NAME: usize = 80;
/// The longest mail address, in bytes (RFC 5321, 4.5.3.1.3).
const LONGEST_MAIL: usize = 254;

/// Where a role counts (*waar*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Place {
    /// At every school of the board.
    Board,
    /// At one school.
    School(SchoolId),
}

impl TryFrom<String> for Place {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "board" {
            return Ok(Self::Board);
        }
        let school = text.parse().map_err(|_| "neither `board` nor a school")?;
        Ok(Self::School(school))
    }
}

impl Place {
    /// The school; none for the whole board.
    pub const fn school(self) -> Option<SchoolId> {
        match self {
            Self::Board => None,
            Self::School(school) => Some(school),
        }
    }
}

/// Whether somebody can have this role for the whole board, or at one school.
pub const fn can_be_held(role: Role, place: Place) -> bool {
    match role {
        Role::Teacher | Role::CareCoordinator | Role::Director => {
            matches!(place, Place::School(_))
        }
        Role::BoardMember | Role::DataProtectionOfficer | Role::Administrator => {
            matches!(place, Place::Board)
        }
        Role::AttentionOfficer | Role::Confidant | Role::ExternalConfidant => true,
    }
}

/// A role to give (*functie geven*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct RoleToGive {
    /// Which.
    pub role: Option<Role>,
    /// Where.
    pub place: Option<Place>,
}

impl RoleToGive {
    /// The role, if somebody can have it there. Nobody gives themselves one.
    pub fn check(&self, to: MemberId, by: MemberId) -> Result<(Role, Place), Refusal> {
        let mut faults = Faults::default();
        self.look(&mut faults);
        faults.unless(to != by, "accounts.own-role", "role");
        faults.none_and(self.role.zip(self.place), "role")
    }

    fn look(&self, faults: &mut Faults) {
        faults.unless(self.role.is_some(), "form.required", "role");
        faults.unless(self.place.is_some(), "form.required", "place");
        if let (Some(role), Some(place)) = (self.role, self.place) {
            faults.unless(can_be_held(role, place), "accounts.not-there", "place");
        }
    }
}

/// A member to invite (*medewerker uitnodigen*).
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Invitee {
    /// The name.
    pub name: String,
    /// The name to sign in with.
    pub login: String,
    /// Where the invitation goes.
    pub mail: String,
    /// The first role.
    #[serde(flatten)]
    pub role: RoleToGive,
}

impl Invitee {
    /// What was asked, without what stands around it, with the role.
    pub fn check(&self) -> Result<(Self, Role, Place), Refusal> {
        let clean = Self {
            name: self.name.trim().to_owned(),
            login: self.login.trim().to_lowercase(),
            mail: self.mail.trim().to_owned(),
            role: self.role.clone(),
        };
        let mut faults = Faults::default();
        look_at_name(&mut faults, &clean.name);
        faults.unless(!is_blank(&clean.login), "form.required", "login");
        let is_login = is_blank(&clean.login) || is_login(&clean.login);
        faults.unless(is_login, "accounts.not-a-login", "login");
        look_at_mail(&mut faults, &clean.mail);
        clean.role.look(&mut faults);
        let given = clean.role.role.zip(clean.role.place);
        let (role, place) = faults.none_and(given, "role")?;
        Ok((clean, role, place))
    }
}

/// Another mail address (*e-mailadres wijzigen*).
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct NewMail {
    /// The address.
    pub mail: String,
}

impl NewMail {
    /// The address, if it can be one.
    pub fn check(&self) -> Result<String, Refusal> {
        let mail = self.mail.trim().to_owned();
        let mut faults = Faults::default();
        look_at_mail(&mut faults, &mail);
        faults.none_and(Some(mail), "mail")
    }
}

/// Somebody leaves (*medewerker vertrekt*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Leaving {
    /// Who takes over their roles; nobody, when others have them already.
    pub successor: Option<MemberId>,
}

/// What a school is called and where it is (*school*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct SchoolSheet {
    /// Its name.
    pub name: String,
    /// BRIN with the number of the location: four digits or letters and two digits.
    pub brin: String,
    /// The town.
    pub town: String,
    /// The telephone number.
    pub phone: String,
    /// The region by which its holidays are spread; nothing when nobody told.
    pub region: Option<Region>,
}

/// The days on which the schools of a board are free besides the holidays (*vrije dagen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct FreeDaysSheet {
    /// One day or stretch of days on each line.
    pub days: String,
}

/// So many lines of free days at most.
const MOST_FREE_LINES: usize = 100;
/// So many days at most on one line: longer than any holiday.
const MOST_FREE_DAYS: i32 = 70;
/// Free days lie in these years, counted from the one that runs.
const FREE_YEARS: RangeInclusive<i16> = -1..=2;

impl FreeDaysSheet {
    /// The days, in order: from last year to two years ahead of today.
    pub fn check(&self, today: Date) -> Result<Vec<Days>, Refusal> {
        let lines = self.days.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty());
        let read = |line: &str| line.replace(" t/m ", "/").parse::<Days>();
        let days: Result<Vec<Days>, _> = lines.map(read).collect();
        let mut faults = Faults::default();
        faults.unless(days.is_ok(), "accounts.not-days", "days");
        let mut days = days.unwrap_or_default();
        let is_few = days.len() <= MOST_FREE_LINES;
        faults.unless(is_few, "accounts.too-many-days", "days");
        let is_short = |one: &Days| one.count() <= MOST_FREE_DAYS;
        faults.unless(days.iter().all(is_short), "accounts.days-too-long", "days");
        let is_near = |day: Date| FREE_YEARS.contains(&day.year().saturating_sub(today.year()));
        let are_near = |one: &Days| is_near(one.first) && is_near(one.last);
        faults.unless(days.iter().all(are_near), "accounts.days-too-far", "days");
        days.sort();
        days.dedup();
        faults.none_and(Some(days), "days")
    }
}

impl SchoolSheet {
    /// What was asked, without what stands around it.
    pub fn check(&self) -> Result<Self, Refusal> {
        let clean = Self {
            name: self.name.trim().to_owned(),
            brin: self.brin.trim().to_uppercase(),
            town: self.town.trim().to_owned(),
            phone: self.phone.trim().to_owned(),
            region: self.region,
        };
        let mut faults = Faults::default();
        look_at_name(&mut faults, &clean.name);
        faults.unless(!is_blank(&clean.brin), "form.required", "brin");
        let is_brin = is_blank(&clean.brin) || is_brin(&clean.brin);
        faults.unless(is_brin, "accounts.not-a-brin", "brin");
        faults.unless(!is_blank(&clean.town), "form.required", "town");
        faults.unless(!is_blank(&clean.phone), "form.required", "phone");
        faults.none_and(Some(clean), "name")
    }
}

fn look_at_name(faults: &mut Faults, name: &str) {
    faults.unless(!is_blank(name), "form.required", "name");
    faults.unless(
        name.chars().count() <= LONGEST_NAME,
        "accounts.too-long",
        "name",
    );
}

fn look_at_mail(faults: &mut Faults, mail: &str) {
    faults.unless(!is_blank(mail), "form.required", "mail");
    let is_mail = is_blank(mail) || is_mail(mail);
    faults.unless(is_mail, "accounts.not-a-mail-address", "mail");
}

/// Letters, digits and what holds them together: two to forty of them, and a letter first.
fn is_login(text: &str) -> bool {
    let is_one =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-_".contains(&byte);
    (2..=40).contains(&text.len())
        && text.bytes().all(is_one)
        && text.starts_with(|first: char| first.is_ascii_lowercase())
}

/// Something before one `@`, and a domain with a dot after it. Whether it is anybody's, the
/// invitation finds out.
fn is_mail(text: &str) -> bool {
    let Some((before, domain)) = text.split_once('@') else {
        return false;
    };
    let is_domain = |label: &str| {
        let is_one = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(is_one)
    };
    let is_before = |byte: u8| byte.is_ascii_graphic() && !b"\"(),:;<>[\\]".contains(&byte);
    text.len() <= LONGEST_MAIL
        && !before.is_empty()
        && before.bytes().all(is_before)
        && domain.contains('.')
        && domain.split('.').all(is_domain)
}

// SOURCE: DUO, "BRIN-nummer": two digits and two letters, and two digits for the location.
fn is_brin(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_right = |(at, byte): (usize, &u8)| match at {
        2 | 3 => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit(),
    };
    bytes.len() == 6 && bytes.iter().enumerate().all(is_right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_mail_looks_like_one() {
        for right in ["noor@vlier.example", "n.o-o_r+x@a.b.example"] {
            assert!(is_mail(right), "{right}");
        }
        for wrong in [
            "noor",
            "@vlier.example",
            "noor@",
            "noor@example",
            "a b@vlier.example",
            "noor@vlier..example",
            "noor@vl ier.example",
            "a@b@c.example",
            "noor@vlier.example\n",
        ] {
            assert!(!is_mail(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_login_and_a_brin_look_like_one() {
        for right in ["noor", "saskia.a", "a1"] {
            assert!(is_login(right), "{right}");
        }
        for wrong in [
            "n",
            "1noor",
            "noor veldkamp",
            "Noor",
            "noör",
            &"a".repeat(41),
        ] {
            assert!(!is_login(wrong), "{wrong}");
        }
        assert!(is_brin("99ZZ00"));
        for wrong in ["99ZZ", "9ZZZ00", "99zz00", "99ZZ000", "99ZZ0A"] {
            assert!(!is_brin(wrong), "{wrong}");
        }
    }
}
