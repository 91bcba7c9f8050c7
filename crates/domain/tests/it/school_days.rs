//! Days on which schools are free: what waits for them, and what never does.

use domain::account::FreeDaysSheet;
use domain::school_days::{Days, Holiday, Region, SchoolDays};
use domain::time::{add_working_days, is_working_day};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::json;

use crate::world::{World, editions};

fn days(text: &str) -> Days {
    text.parse().unwrap()
}

fn school(region: Region, own: &[&str]) -> SchoolDays {
    let own: Vec<Days> = own.iter().map(|text| days(text)).collect();
    SchoolDays::new(&Holiday::shipped().unwrap(), Some(region), &own)
}

#[test]
fn every_region_has_every_holiday_of_both_years() {
    let shipped = Holiday::shipped().unwrap();
    for region in Region::ALL {
        let mut here: Vec<&Holiday> = shipped
            .iter()
            .filter(|one| one.regions.contains(&region))
            .collect();
        here.sort_by_key(|one| one.first);
        assert_eq!(here.len(), 10, "{region:?}");
        for pair in here.windows(2) {
            assert!(pair[0].last < pair[1].first, "{region:?} {pair:?}");
        }
        for one in &here {
            // From a Saturday to a Sunday: a week, two, or the six of summer.
            let weeks = one.first.until(one.last).unwrap().get_days() + 1;
            let expected = match &*one.name {
                "Zomervakantie" => 44,
                "Kerstvakantie" => 16,
                _ => 9,
            };
            assert_eq!(weeks, expected, "{region:?} {one:?}");
            assert_eq!(
                one.first.weekday(),
                jiff::civil::Weekday::Saturday,
                "{one:?}"
            );
        }
    }
}

#[test]
fn what_ends_in_a_holiday_waits_for_the_first_day_of_school() {
    let (north, middle, south) = (Region::North, Region::Middle, Region::South);
    let rows: [(SchoolDays, Date, Date, Option<&str>); 14] = [
        // Autumn, a week apart.
        (
            school(north, &[]),
            date(2026, 10, 12),
            date(2026, 10, 19),
            Some("2026-10-12/2026-10-18"),
        ),
        (
            school(middle, &[]),
            date(2026, 10, 12),
            date(2026, 10, 12),
            None,
        ),
        (
            school(middle, &[]),
            date(2026, 10, 19),
            date(2026, 10, 26),
            Some("2026-10-19/2026-10-25"),
        ),
        // The day before and the day after.
        (
            school(north, &[]),
            date(2026, 10, 9),
            date(2026, 10, 9),
            None,
        ),
        (
            school(north, &[]),
            date(2026, 10, 19),
            date(2026, 10, 19),
            None,
        ),
        // Over New Year.
        (
            school(south, &[]),
            date(2026, 12, 31),
            date(2027, 1, 4),
            Some("2026-12-31/2027-01-03"),
        ),
        // Summer, and the year after in another order.
        (
            school(south, &[]),
            date(2027, 9, 3),
            date(2027, 9, 6),
            Some("2027-09-03/2027-09-05"),
        ),
        (
            school(middle, &[]),
            date(2028, 7, 10),
            date(2028, 8, 21),
            Some("2028-07-10/2028-08-20"),
        ),
        (
            school(north, &[]),
            date(2028, 7, 10),
            date(2028, 7, 10),
            None,
        ),
        // In May 2027: Liberation Day and Ascension Day come after the holiday, on 5 and 6 May.
        (
            school(north, &[]),
            date(2027, 4, 26),
            date(2027, 5, 3),
            Some("2027-04-26/2027-05-02"),
        ),
        // A board that adds the rest of that week: then it is Friday, or Monday with Friday added.
        (
            school(north, &["2027-05-03/2027-05-04"]),
            date(2027, 4, 26),
            date(2027, 5, 7),
            Some("2027-04-26/2027-05-06"),
        ),
        (
            school(north, &["2027-05-03/2027-05-07"]),
            date(2027, 4, 26),
            date(2027, 5, 10),
            Some("2027-04-26/2027-05-09"),
        ),
        // Days of the board alone, where no region is known.
        (
            SchoolDays::new(&Holiday::shipped().unwrap(), None, &[days("2026-10-12")]),
            date(2026, 10, 12),
            date(2026, 10, 13),
            Some("2026-10-12"),
        ),
        (
            SchoolDays::default(),
            date(2026, 10, 12),
            date(2026, 10, 12),
            None,
        ),
    ];
    for (school, day, open, over) in rows {
        assert_eq!(school.open_from(day), (open, over.map(days)), "{day}");
    }
}

/// Easter and what follows it, year after year: King's Day on a Sunday, and Ascension Day on
/// Liberation Day.
#[test]
fn working_days_pass_over_public_holidays_in_every_year() {
    let rows = [
        // Good Friday and Easter Monday.
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2027, 3, 25), 1, date(2027, 3, 30)),
        (date(2028, 4, 13), 1, date(2028, 4, 18)),
        (date(2029, 3, 29), 1, date(2029, 4, 3)),
        // Ascension Day; the Friday after is a working day.
        (date(2026, 5, 13), 1, date(2026, 5, 15)),
        (date(2027, 5, 4), 1, date(2027, 5, 7)),
        (date(2028, 5, 24), 1, date(2028, 5, 26)),
        // Whit Monday.
        (date(2026, 5, 22), 1, date(2026, 5, 26)),
        (date(2027, 5, 14), 1, date(2027, 5, 18)),
        // King's Day: on the 27th, and on the 26th where the 27th is a Sunday.
        (date(2026, 4, 24), 1, date(2026, 4, 28)),
        (date(2031, 4, 25), 1, date(2031, 4, 28)),
        // Christmas and New Year.
        (date(2026, 12, 24), 5, date(2027, 1, 4)),
        (date(2027, 12, 24), 5, date(2027, 12, 31)),
        // The earliest and the latest Easter of the century so far.
        (date(2008, 3, 20), 1, date(2008, 3, 25)),
        (date(2011, 4, 21), 1, date(2011, 4, 26)),
    ];
    for (from, count, to) in rows {
        assert_eq!(add_working_days(from, count), to, "{count} after {from}");
        assert!(is_working_day(to));
    }
    let mut day = date(2026, 1, 1);
    while day < date(2031, 1, 1) {
        let next = add_working_days(day, 1);
        assert!(next > day && is_working_day(next), "{day}");
        day = day.checked_add(1.day()).unwrap();
    }
}

/// Reported on Monday 5 October 2026: five working days on is the Monday of the autumn holiday in the
/// north.
#[test]
fn asking_waits_for_school_and_danger_does_not() {
    for edition in editions() {
        let mut w = World::new(edition).filed();
        w.school = school(Region::North, &["2026-12-14"]);
        let due = |w: &World, rule: &str| -> Vec<(Date, Option<Days>)> {
            let findings = w.findings(rule).into_iter();
            findings
                .filter_map(|one| one.due.map(|due| (due, one.waits_for)))
                .collect()
        };
        let asked = [
            (date(2026, 10, 19), Some(days("2026-10-12/2026-10-18"))),
            (date(2026, 12, 15), Some(days("2026-12-14"))),
        ];
        assert_eq!(due(&w, "report.feedback"), asked);
        // What parents are told is not put off.
        assert_eq!(
            due(&w, "report.parents-told"),
            [(date(2026, 10, 12), None); 2]
        );
        // Nor is a look at safety, nor what danger asks.
        w.does(&World::watching().with("first-on", json!("2026-10-14")));
        assert_eq!(due(&w, "safety.looked"), [(date(2026, 10, 14), None)]);
        let mut acute = World {
            acute: true,
            ..World::new(edition)
        }
        .opened();
        acute.school = school(Region::North, &["2026-10-05/2026-10-09"]);
        let term = due(&acute, "step2.care-coordinator");
        assert_eq!(term, [(date(2026, 10, 7), None)]);
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    let read = |text: &str| {
        let sheet = FreeDaysSheet {
            days: text.to_owned(),
        };
        sheet
            .check(date(2026, 11, 23))
            .map_err(|refusal| refusal.codes())
    };
    let two = Ok(vec![days("2026-11-20"), days("2026-12-07/2026-12-09")]);
    assert_eq!(
        read("2026-12-07 t/m 2026-12-09\n\n 2026-11-20 \n2026-11-20"),
        two
    );
    assert_eq!(read(""), Ok(Vec::new()));
    for wrong in [
        "20-11-2026",
        "2026-11-31",
        "2026-11-21 t/m 2026-11-20",
        "2026-11-20 en 21",
    ] {
        assert_eq!(
            read(wrong),
            Err(vec!["accounts.not-days".to_owned()]),
            "{wrong}"
        );
    }
}

/// What somebody mistyped is asked about, and does not move what is due by years.
#[test]
fn free_days_lie_near_and_do_not_last() {
    let read = |text: &str| {
        let sheet = FreeDaysSheet {
            days: text.to_owned(),
        };
        let codes = sheet.check(date(2026, 11, 23)).err();
        codes.map_or_else(Vec::new, |refusal| refusal.codes())
    };
    let (long, far) = ("accounts.days-too-long", "accounts.days-too-far");
    let rows: [(&str, &[&str]); 8] = [
        ("2027-06-01 t/m 2027-08-09", &[]),
        ("2027-06-01 t/m 2027-08-10", &[long]),
        ("2025-01-01", &[]),
        ("2024-12-31", &[far]),
        ("2028-12-31", &[]),
        ("2029-01-01", &[far]),
        ("2020-01-01 t/m 9999-12-31", &[long, far]),
        ("-009999-01-01 t/m 9999-12-31", &[long, far]),
    ];
    for (text, expected) in rows {
        assert_eq!(read(text), expected, "{text}");
    }
    let lines = |count: usize| ["2026-11-20\n"].repeat(count).concat();
    assert_eq!(read(&lines(100)), [""; 0]);
    assert_eq!(read(&lines(101)), ["accounts.too-many-days"]);
}

/// Days that were kept before there was a measure to them.
#[test]
fn nothing_waits_for_a_school_that_never_opens() {
    let never = SchoolDays::new(&[], None, &[days("2020-01-01/9999-12-31")]);
    assert_eq!(
        never.open_from(date(2026, 11, 23)),
        (date(2026, 11, 23), None)
    );
    let long = SchoolDays::new(&[], None, &[days("2026-06-01/2026-09-25")]);
    let (open, _) = long.open_from(date(2026, 6, 1));
    assert_eq!(open, date(2026, 9, 28));
}
