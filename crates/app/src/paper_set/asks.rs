//! What each blank form asks, by the keys of the texts of the pages.

/// What stands on a form.
pub(super) enum Ask {
    /// The head of a part.
    Part(&'static str),
    /// Lines to write on.
    Lines(&'static str, u8),
    /// One or more of these, by the name of the list.
    Ticks(&'static str, &'static str, &'static [&'static str]),
    /// The questions of the weighing framework.
    Framework,
    /// The norms of reporting.
    Norms,
    /// Whether the child can be protected, where that is the question.
    CanProtect,
    /// The questions about professional secrecy.
    Confidentiality,
}

use Ask::{CanProtect, Confidentiality, Framework, Lines, Norms, Part, Ticks};

pub(super) const YES_NO: &[&str] = &["yes", "no"];
const ROLES: &[&str] = &[
    "care-coordinator",
    "attention-officer",
    "director",
    "teacher",
    "confidant",
];

pub(super) const SIGNAL: &[Ask] = &[
    Ticks(
        "signal-kind",
        "kind",
        &["observation", "childs-words", "third-party"],
    ),
    Lines("signal-text", 10),
    Lines("signal-happened", 1),
    Lines("signal-place", 1),
    Lines("signal-present", 2),
    Ticks(
        "signal-bearing",
        "bearing",
        &["supports", "weakens", "neutral"],
    ),
    Ticks("signal-about-staff", "yes-no", YES_NO),
    Ticks("signal-acute", "acute", &["danger", "disclosure"]),
    Part("signal-for-source"),
    Lines("signal-source-name", 1),
    Lines("signal-source-relation", 1),
    Ticks("signal-source-hand", "hand", &["first", "second"]),
    Lines("signal-source-received-how", 1),
    Lines("signal-source-received-on", 1),
    Ticks("signal-source-protected", "yes-no", YES_NO),
    Lines("signal-source-protected-ground", 2),
];

pub(super) const CONSULTATION: &[Ask] = &[
    Part("record_consultation-title"),
    Ticks("record_consultation-with", "role", ROLES),
    Lines("record_consultation-name", 1),
    Lines("record_consultation-also-present", 1),
    Lines("record_consultation-when", 1),
    Lines("record_consultation-discussed", 8),
    Lines("record_consultation-outcome", 5),
    Part("inform_director-title"),
    Lines("inform_director-name", 1),
    Lines("inform_director-when", 1),
    Lines("inform_director-told", 4),
    Lines("inform_director-response", 3),
    Part("record_advice-title"),
    Ticks(
        "record_advice-adviser",
        "adviser",
        &["reporting-body", "external-confidant", "expert"],
    ),
    Lines("record_advice-when", 1),
    Lines("record_advice-question", 3),
    Lines("record_advice-advice", 5),
    Lines("record_advice-reference", 1),
];

pub(super) const CONVERSATION: &[Ask] = &[
    Lines("record_conversation-with", 2),
    Lines("record_conversation-when", 1),
    Lines("record_conversation-place", 1),
    Ticks("record_conversation-present", "role", ROLES),
    Lines("record_conversation-present-names", 2),
    Part("record_conversation-part-1"),
    Lines("record_conversation-purpose", 4),
    Part("record_conversation-part-2"),
    Lines("record_conversation-facts", 7),
    Lines("record_conversation-not-shared-why", 3),
    Part("record_conversation-part-3"),
    Lines("record_conversation-reaction", 8),
    Part("record_conversation-part-4"),
    Lines("record_conversation-interpretation", 5),
    Part("record_conversation-part-end"),
    Lines("record_conversation-agreements", 5),
];

pub(super) const WEIGHING: &[Ask] = &[
    Lines("record_weighing-considered", 3),
    Lines("record_weighing-risk", 4),
    Lines("record_weighing-nature", 4),
    Lines("record_weighing-seriousness", 4),
    Lines("record_weighing-protective", 3),
    Lines("record_weighing-at-risk", 2),
    Lines("record_weighing-frequency", 2),
    Lines("record_weighing-duration", 2),
    Lines("record_weighing-effect", 3),
    Lines("record_weighing-danger-child", 3),
    Lines("record_weighing-danger-others", 2),
    Lines("record_weighing-danger-self", 2),
    Lines("record_weighing-talk-changed", 3),
    Lines("record_weighing-advice-weighed", 3),
    Lines("record_weighing-unknown", 3),
    Lines("record_weighing-would-change", 3),
    Ticks("record_weighing-child-talk", "yes-no", YES_NO),
    Lines("record_weighing-child-talk-reason", 3),
    Lines("record_weighing-instrument-name", 1),
    Lines("record_weighing-instrument-on", 1),
    Lines("record_weighing-instrument-by", 1),
    Lines("record_weighing-instrument-result", 3),
    Framework,
];

pub(super) const DECISION: &[Ask] = &[
    Part("decide-part-consulted"),
    Ticks("decide-consulted", "role", ROLES),
    Lines("decide-consulted-how", 3),
    Lines("decide-when", 1),
    Part("decide-part-report"),
    CanProtect,
    Ticks("decide-report", "yes-no", YES_NO),
    Lines("decide-report-reasons", 5),
    Norms,
    Part("decide-part-help"),
    Ticks("decide-help", "yes-no", YES_NO),
    Lines("decide-help-reasons", 5),
    Part("decide-part-against"),
    Lines("decide-second-person", 1),
    Part("weigh_confidentiality-title"),
    Confidentiality,
    Part("file_report-title"),
    Lines("draft_report-reporter", 1),
    Lines("draft_report-reachable", 1),
    Lines("draft_report-current-safety", 4),
    Lines("draft_report-not-to-be-shown", 2),
    Lines("file_report-when", 1),
    Ticks(
        "file_report-how",
        "filed-how",
        &["phone", "form", "phone-and-form"],
    ),
    Lines("file_report-received-by", 1),
    Lines("file_report-aftercare", 3),
];
