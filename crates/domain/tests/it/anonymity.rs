//! Nothing that leads to a person is left, however it is written.

use domain::anonymity::{identifying_words_in, stripped};
use domain::case::Case;
use proptest::prelude::*;
use serde_json::json;

use crate::world::{World, act, editions};

const MARK: &str = "▮";

fn family() -> Case {
    let mut world = World::new(editions()[1]);
    let opening = world.opening().with("given-name", json!("Zoë-Lin"));
    let opening = opening
        .with("family-name", json!("van der Wiel"))
        .with("group", json!("groep 5b"));
    world.does(&opening);
    for (name, born, phone, address) in [
        (
            "Noor Wiel-El Amrani",
            "1986-11-03",
            "06-12345678",
            "Dorpsstraat 12, 1234 AB Westdorp",
        ),
        (
            "Paweł D’Angelo",
            "1984-01-09",
            "+31 (0)20 555 01 23",
            "Dam 3",
        ),
        ("mevrouw Bo", "1990-05-05", "", ""),
    ] {
        world.does(&act(
            "link_person",
            json!({
                "name": name, "relation": "parent", "born": born, "phone": phone,
                "address": address,
            }),
        ));
    }
    world.case
}

/// What is found is what leads to somebody, and nothing of it is left.
fn leads(text: &str, found: &[&str]) {
    let case = family();
    assert_eq!(identifying_words_in(text, &case), found, "in {text:?}");
    let stripped = stripped(text, &case, MARK);
    assert_eq!(stripped.contains(MARK), !found.is_empty());
    assert_eq!(identifying_words_in(&stripped, &case), Vec::<String>::new());
}

#[test]
fn names_are_found_however_they_are_written() {
    leads("Zoë-Lin huilt.", &["Zoë-Lin"]);
    leads("zoe-lin huilt.", &["zoe-lin"]);
    leads("ZOË huilt.", &["ZOË"]);
    leads("Zoe\u{308} huilt.", &["Zoe\u{308}"]);
    leads("Lin, de jongste.", &["Lin"]);
    leads("Zoë\u{2011}Lin", &["Zoë\u{2011}Lin"]);
    leads("Familie van der Wiel", &["van der Wiel"]);
    leads("De Wielen draaien; Wiel niet.", &["Wiel"]);
    leads("mevrouw El-Amrani", &["Amrani"]);
    leads("Pawel of PAWEŁ", &["Pawel", "PAWEŁ"]);
    leads("meneer D'Angelo en D’Angelo", &["D'Angelo", "D’Angelo"]);
    leads("Bo is de tante.", &["Bo"]);
}

#[test]
fn a_genitive_is_a_name_and_a_longer_word_is_none() {
    leads("Wiels jas", &["Wiel"]);
    leads("Wiel's jas en Lins' tas", &["Wiel", "Lin"]);
    leads("Het wieltje linksom, de boom, een linnen tas.", &[]);
    leads("de boswieler", &[]);
}

#[test]
fn prefixes_and_forms_of_address_name_nobody() {
    leads(
        "Van de moeder van der naast: mevrouw en meneer, het kind van een ander.",
        &[],
    );
}

#[test]
fn letters_that_show_nothing_hide_nothing() {
    leads("W\u{200b}i\u{ad}el", &["W\u{200b}i\u{ad}el"]);
    leads("\u{202e}Wiel\u{202c}", &["Wiel\u{202c}"]);
    leads("Ｗｉｅｌ", &["Ｗｉｅｌ"]);
    leads("van\u{a0}der\u{a0}Wiel", &["van\u{a0}der\u{a0}Wiel"]);
    leads("İ ß ﬀ 👩‍👧 \u{0}", &[]);
}

#[test]
fn dates_of_birth_are_found_in_every_spelling() {
    for date in [
        "2017-03-12",
        "12-03-2017",
        "12-3-2017",
        "12/3/2017",
        "12.03.2017",
        "12 3 2017",
        "12-03-17",
        "12/3/17",
        "12 maart 2017",
        "12 MAART 2017",
        "12 mrt 2017",
        "12 mrt. 2017",
        "12-mrt-2017",
        "12 maart 17",
        "12032017",
        "20170312",
        "2017/03/12",
        "12-03/2017",
    ] {
        let found: &[&str] = if date == "12-03/2017" { &[] } else { &[date] };
        leads(&format!("Geboren op {date}."), found);
    }
    leads(
        "Geboren 3 november 1986 en 03-11-1986.",
        &["3 november 1986", "03-11-1986"],
    );
    leads(
        "Op 12 maart 2018, in maart 2017, op 112-03-2017 en 12-03-20171.",
        &[],
    );
}

#[test]
fn addresses_numbers_and_the_group_are_found() {
    leads(
        "Zij woont Dorpsstraat 12, 1234 AB Westdorp.",
        &["Dorpsstraat 12, 1234 AB Westdorp"],
    );
    leads("In de dorpsstraat, op 1234ab.", &["dorpsstraat", "1234ab"]);
    leads("Dorpsstraat 12 in Westdorp", &["Dorpsstraat 12"]);
    leads("Op Dam 3, niet op de Dam.", &["Dam 3"]);
    for number in [
        "0612345678",
        "06 12345678",
        "06-12 34 56 78",
        "+31 6 12345678",
        "0031612345678",
    ] {
        leads(&format!("Bel {number}."), &[number.trim_start_matches('+')]);
    }
    leads(
        "Bel 020-5550123 of +31(0)20 5550123.",
        &["020-5550123", "31(0)20 5550123"],
    );
    leads("Bel 06123456789 of 112.", &[]);
    leads(
        "Uit groep 5b, of 5B, of klas 5b.",
        &["groep 5b", "5B", "klas 5b"],
    );
    leads("In groep 6 van 5 kinderen.", &[]);
}

#[test]
fn a_bare_group_number_needs_its_word() {
    let mut world = World::new(editions()[0]);
    world.does(&world.opening().with("group", json!("5")));
    let found = |text| identifying_words_in(text, &world.case);
    assert_eq!(found("Uit groep 5, al 5 weken."), ["groep 5"]);
}

#[test]
fn a_name_that_was_replaced_still_leads_to_somebody() {
    let mut world = World::new(editions()[0]).bare();
    let again = World::parent("Karel Bakker").with("replaces", json!(world.father));
    world.does(&again);
    assert_eq!(
        identifying_words_in("Visser of Bakker", &world.case),
        ["Visser", "Bakker"]
    );
}

#[test]
fn an_empty_dossier_leads_to_nobody() {
    assert_eq!(stripped("Sami", &Case::default(), MARK), "Sami");
}

proptest! {
    #[test]
    fn nothing_is_left_whatever_the_names_and_the_text(
        given in any::<String>(), family in any::<String>(), other in "\\PC{0,12}",
        text in any::<String>(), cut in 0_usize..4,
    ) {
        let mut world = World::new(editions()[0]);
        let opening = world.opening().with("given-name", json!(given));
        world.does(&opening.with("family-name", json!(family)).with("group", json!(other)));
        let parts = [text.as_str(), &given, &family, &other];
        let text = [&parts[cut..], &parts[..cut]].concat().join(" ");
        let stripped = stripped(&text, &world.case, MARK);
        prop_assert_eq!(identifying_words_in(&stripped, &world.case), Vec::<String>::new());
        for found in identifying_words_in(&text, &world.case) {
            prop_assert!(text.contains(&found));
        }
    }

    #[test]
    fn what_leads_to_nobody_is_left_alone(text in "[0-9 .,;!?]{0,40}") {
        let case = World::new(editions()[0]).bare().case;
        if identifying_words_in(&text, &case).is_empty() {
            prop_assert_eq!(stripped(&text, &case, MARK), text);
        }
    }
}
