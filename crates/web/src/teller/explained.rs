//! Why a rule was not followed (*toelichting*).

use domain::id::No;
use domain::record::{About, Explanation};

use super::{Teller, coded};
use crate::frame::Link;
use crate::said::paragraphs;

/// Why a rule was not followed, as people read it (*toelichting*).
pub(crate) struct Explained {
    /// What the rule asks.
    pub(crate) rule: String,
    /// About whom or what.
    pub(crate) about: Option<Link>,
    /// The ground.
    pub(crate) ground: String,
    /// The ground in the writer's own words.
    pub(crate) motivation: Vec<String>,
}

impl Teller<'_> {
    /// The sentence of a rule with the ground on which it was not followed.
    pub(crate) fn explained(&self, in_record: No, given: &Explanation) -> Explained {
        let edition = self.view.editions.at(in_record);
        let about = match &given.about {
            Some(About::Party(party)) => {
                Some(Link::new(self.party(*party), self.part_of_page("people")))
            }
            Some(About::Record(no)) if *no != in_record => self.link(*no),
            Some(About::Record(_) | About::Question(_)) | None => None,
        };
        Explained {
            rule: edition
                .rules
                .get(&given.rule)
                .map(|rule| rule.sentence.clone())
                .unwrap_or_default(),
            about,
            ground: coded(&edition.grounds, &given.ground).to_owned(),
            motivation: paragraphs(&given.motivation),
        }
    }
}
