//! What each recipient gets unless somebody says otherwise: the table of defaults.

use crate::case::Case;
use crate::disclosure::{Content, CopyFor, Recipient};
use crate::party::Party;
use crate::step5_decision::Announcement;

/// Whether a kind of content goes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standard {
    /// It goes along.
    In,
    /// It stays out, unless somebody says why it must go along.
    Out,
    /// It stays out, whatever somebody says.
    Never,
}

/// What a recipient gets of a kind of content.
// SOURCE: AVG art. 15(4): a copy harms no rights of others. BW 1:377c: a parent without authority is
// told important facts only. WPO art. 42: the meldcode file is no part of what goes to a next school.
// What lies before a court or a committee is read by the parties as well.
pub const fn standard(recipient: Recipient, content: Content) -> Standard {
    if !can_get(recipient, content) {
        Standard::Never
    } else if gets(recipient, content) {
        Standard::In
    } else {
        Standard::Out
    }
}

/// Whether it can go along at all. Whoever needs an address that must not become known asks for it, and
/// is not sent it. The name of a protected source is never printed; what it told can be, for those who
/// look into it.
const fn can_get(recipient: Recipient, content: Content) -> bool {
    use Content as C;
    use Recipient as R;
    match recipient {
        R::ReportingBody | R::Court | R::Complaints => {
            !matches!(content, C::SecretAddresses | C::Defence)
        }
        R::Parent | R::PupilHeard | R::PupilAddressed => !matches!(
            content,
            C::ProtectedSources | C::SecretAddresses | C::Defence
        ),
        // A letter tells facts that are chosen one by one.
        R::ParentWithoutAuthority => matches!(content, C::People | C::Facts),
        R::NextSchool => {
            matches!(content, C::People | C::Facts | C::Decisions | C::Help)
        }
    }
}

/// Whether it goes along unless somebody takes it out.
const fn gets(recipient: Recipient, content: Content) -> bool {
    use Content as C;
    use Recipient as R;
    match recipient {
        R::ReportingBody => !matches!(content, C::ProtectedSources),
        R::Parent => matches!(
            content,
            C::People | C::Facts | C::Diagnoses | C::Conversations | C::Decisions | C::Help
        ),
        R::ParentWithoutAuthority => matches!(content, C::People),
        R::PupilHeard => {
            let is_own = matches!(content, C::Conversations | C::ChildConversations);
            is_own || matches!(content, C::People | C::Facts | C::ChildsWords | C::Help)
        }
        R::PupilAddressed => {
            matches!(content, C::Diagnoses | C::Decisions) || gets(R::PupilHeard, content)
        }
        R::NextSchool => false,
        R::Court => {
            let is_of_family = matches!(content, C::People | C::Facts | C::OtherAdults);
            let is_of_course = matches!(content, C::Conversations | C::Weighing | C::Decisions);
            is_of_family || is_of_course || matches!(content, C::Report | C::Help)
        }
        // The committee looks at how the school came to its decision.
        R::Complaints => {
            matches!(content, C::Consultation | C::Hypotheses) || gets(R::Court, content)
        }
    }
}

/// What a recipient gets of each kind in this dossier: whoever was told of the report beforehand can
/// read of it.
pub fn standards(case: &Case, recipient: Recipient, to: CopyFor) -> Vec<(Content, Standard)> {
    let was_told = |party: Party| {
        case.facts::<Announcement>()
            .any(|noted| case.names(&noted.fact.to, party))
    };
    let knows_of_report = match to {
        CopyFor::Party(party) => was_told(party),
        _ => false,
    };
    let of = |content: Content| match standard(recipient, content) {
        Standard::Out if content == Content::Report && knows_of_report => Standard::In,
        standard => standard,
    };
    Content::ALL.map(|content| (content, of(content))).to_vec()
}
