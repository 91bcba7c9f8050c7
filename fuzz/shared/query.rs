//! What stands after the question mark of an address: asked again, it asks for the same.

use url::Url;
use web::dossiers_query;
use web::form_fields::pairs;
use web::log_query::LogQuery;
use web::own_address::own_address;

/// Try these bytes: as a query of the log and of the list of dossiers, as where to go on to.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let asked = LogQuery::read(text);
    let again = LogQuery::read(&asked.narrowing());
    assert_eq!(again.filter, asked.filter, "the next page is of the same");
    assert_eq!(again.faults, asked.faults);
    assert_eq!(again.narrowing(), asked.narrowing());

    let asked = dossiers_query::read(&pairs(data));
    if let Some(after) = asked.after {
        let next = dossiers_query::next(&asked, after);
        assert_eq!(dossiers_query::read(&pairs(next.as_bytes())), asked);
    }

    let here = Url::parse("https://luwte.example/sign-in").unwrap();
    let there = here.join(own_address(text)).unwrap();
    assert_eq!(there.origin(), here.origin(), "nobody is led elsewhere");
}
