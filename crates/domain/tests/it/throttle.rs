//! How often somebody may try to get in: waits grow, and nobody is locked out by others.

use domain::throttle::{Budget, Counted, Purpose, Tally};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const HOUR: i64 = 3600;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_392_000 + seconds).unwrap()
}

const ACCOUNT: Budget = Budget::of(Purpose::Password, Counted::Account);
const ADDRESS: Budget = Budget::of(Purpose::Password, Counted::Address);
const BROWSER: Budget = Budget::of(Purpose::Password, Counted::Browser);

/// Somebody who tries again each time it is let through, and fails: how often in this time.
fn tries(budget: Budget, seconds: i64) -> i64 {
    let (mut tally, mut now, mut tries) = (None, at(0), 0);
    while now < at(seconds) {
        if let Some(until) = budget.wait_until(tally, now) {
            now = until;
        } else {
            tally = Some(budget.after_failure(tally, now));
            tries += 1;
        }
    }
    tries
}

#[test]
fn waits_grow_with_each_failure_up_to_a_ceiling() {
    let (mut tally, mut now, mut waits) = (None, at(0), Vec::new());
    for _ in 0..11 {
        let until = ACCOUNT.wait_until(tally, now).unwrap_or(now);
        waits.push(until.duration_since(now).as_secs());
        now = until;
        tally = Some(ACCOUNT.after_failure(tally, now));
    }
    let grown = [0, 0, 0, 0, 0, 60, 120, 240, 480, 900, 900];
    assert_eq!(waits, grown);
}

#[test]
fn a_day_of_guessing_comes_to_little() {
    let day = 24 * HOUR;
    assert!(tries(ACCOUNT, day) <= 110, "{}", tries(ACCOUNT, day));
    let letters = Budget::of(Purpose::Letter, Counted::Account);
    assert!(tries(letters, day) <= 15, "{}", tries(letters, day));
    // All accounts of a school together, from one place.
    assert!(tries(ADDRESS, day) <= 3100, "{}", tries(ADDRESS, day));
}

#[test]
fn a_whole_school_can_mistype_behind_one_address() {
    let mut tally = None;
    for person in 0..80 {
        let now = at(person * 5);
        assert_eq!(ADDRESS.wait_until(tally, now), None, "person {person}");
        tally = Some(ADDRESS.after_failure(tally, now));
    }
}

#[test]
fn a_place_that_was_flooded_is_free_again_soon() {
    let mut tally = None;
    for _ in 0..1000 {
        tally = Some(ADDRESS.after_failure(tally, at(0)));
    }
    let until = ADDRESS.wait_until(tally, at(0)).unwrap();
    assert_eq!(until, at(60));
    assert_eq!(ADDRESS.wait_until(tally, at(60)), None);
}

#[test]
fn what_was_long_ago_is_forgotten() {
    let tally = |failures| {
        Some(Tally {
            failures,
            last_at: at(0),
        })
    };
    assert_eq!(ACCOUNT.after_failure(tally(9), at(3 * HOUR)).failures, 7);
    assert_eq!(ACCOUNT.after_failure(tally(9), at(300 * HOUR)).failures, 1);
    assert_eq!(ADDRESS.after_failure(tally(90), at(600)).failures, 71);
}

#[test]
fn a_clock_that_was_set_back_locks_nobody_out() {
    let tally = Some(Tally {
        failures: 150,
        last_at: at(1000 * HOUR),
    });
    for budget in [ACCOUNT, ADDRESS, BROWSER] {
        let until = budget.wait_until(tally, at(0)).unwrap();
        assert_eq!(until, at(0) + budget.longest_wait);
        assert_eq!(budget.after_failure(tally, at(0)).failures, 151);
    }
}

#[test]
fn every_purpose_has_its_name() {
    for purpose in Purpose::ALL {
        assert_eq!(Purpose::from_code(purpose.code()), Some(purpose));
    }
    assert_eq!(Purpose::from_code("otherwise"), None);
}

proptest! {
    /// Whatever was tried and when: a wait ends, it ends within the ceiling, and once it has ended
    /// a try is let through.
    #[test]
    fn a_wait_always_ends(failures in 0_u32..=u32::MAX, ago in -100_000_i64..100_000) {
        let now = at(0);
        let tally = Some(Tally { failures, last_at: at(-ago) });
        for purpose in Purpose::ALL {
            for counted in [Counted::Account, Counted::Address, Counted::Browser] {
                let budget = Budget::of(purpose, counted);
                if let Some(until) = budget.wait_until(tally, now) {
                    prop_assert!(until.duration_since(now) <= budget.longest_wait);
                    prop_assert_eq!(budget.wait_until(tally, until.max(at(-ago) + budget.longest_wait)), None);
                }
                let more = budget.after_failure(tally, now);
                prop_assert!(more.failures >= 1 && more.failures <= failures.saturating_add(1));
                prop_assert!(budget.longest_wait >= budget.first_wait);
                prop_assert!(budget.forgets_one_in >= SignedDuration::from_secs(1));
            }
        }
    }
}
