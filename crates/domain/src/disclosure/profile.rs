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
    use Content as C;
    use Recipient as R;
    use Standard::{In, Never, Out};
    match (content, recipient) {
        // Whoever needs an address that must not become known asks for it, and is not sent it.
        (C::SecretAddresses | C::Defence, _) => Never,
        // The name of the source is never printed; what it told can be, for those who look into it.
        (C::ProtectedSources, R::ReportingBody | R::Court | R::Complaints) => Out,
        (C::ProtectedSources, _) => Never,
        (_, R::ReportingBody) => In,
        // A letter tells facts that are chosen one by one.
        (C::People, R::ParentWithoutAuthority) => In,
        (C::Facts, R::ParentWithoutAuthority) => Out,
        (_, R::ParentWithoutAuthority) => Never,
        (C::People | C::Facts | C::Decisions | C::Help, R::NextSchool) => Out,
        (_, R::NextSchool) => Never,
        (C::People | C::Facts | C::Conversations | C::Decisions | C::Help, R::Parent) => In,
        (C::Diagnoses, R::Parent) => In,
        (C::Help, R::PupilHeard) => In,
        (C::People | C::Facts | C::ChildsWords | C::Diagnoses, R::PupilAddressed) => In,
        (C::Conversations | C::ChildConversations, R::PupilHeard | R::PupilAddressed) => In,
        (C::ChildsWords | C::Facts | C::People, R::PupilHeard) => In,
        (C::Decisions | C::Help, R::PupilAddressed) => In,
        (C::People | C::Facts | C::Conversations | C::OtherAdults, R::Court | R::Complaints) => In,
        (C::Weighing | C::Decisions | C::Report | C::Help, R::Court | R::Complaints) => In,
        // The committee looks at how the school came to its decision.
        (C::Consultation | C::Hypotheses, R::Complaints) => In,
        (_, R::Parent | R::PupilHeard | R::PupilAddressed | R::Court | R::Complaints) => Out,
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
