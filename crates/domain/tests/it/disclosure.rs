//! Copies and letters: what each recipient gets, and what must be so before one leaves.

use domain::case::{Case, Noted};
use domain::decide::{Context, Request, decide};
use domain::disclosure::{
    Content, CopyFor, CopyGround, CopyPaper, CopyPlan, Recipient, Standard, contents,
    file_standard, files_along, fits, is_sent_back, names_of_others, needs_second_eyes, offers,
    recipient, sort_out, standard, under_way,
};
use domain::id::{MemberId, No};
use domain::party::Party;
use domain::record::Actor;
use domain::role::Role;
use domain::time::school_time;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::table::{check, fault, play};
use crate::world::{Act, TODAY, World, act, edition, editions};

/// Every recipient by every kind of content: + goes along, o stays out unless somebody says otherwise,
/// - stays out whatever they say. Read it as a person would: this is what leaves a school.
const TABLE: &str = "
                     VT parent no-authority 12+ 16+ next-school court complaints
people               +  +      +            +   +   o           +     +
facts                +  +      o            +   +   o           +     +
childs-words         +  o      -            +   +   -           o     o
third-party          +  o      -            o   o   -           o     o
hypotheses           +  o      -            o   o   -           o     +
diagnoses            +  +      -            o   +   -           o     o
conversations        +  +      -            +   +   -           +     +
child-conversations  +  o      -            +   +   -           o     o
other-adults         +  o      -            o   o   -           +     +
other-pupils         +  o      -            o   o   -           o     o
consultation         +  o      -            o   o   -           o     +
weighing             +  o      -            o   o   -           +     +
decisions            +  +      -            o   +   o           +     +
report               +  o      -            o   o   -           +     +
help                 +  +      -            +   +   o           +     +
documents            +  o      -            o   o   -           o     o
protected-sources    o  -      -            -   -   -           o     o
secret-addresses     -  -      -            -   -   -           -     -
defence              -  -      -            -   -   -           -     -
";

#[test]
fn every_recipient_has_its_defaults() {
    let mut lines = TABLE.lines().skip(2);
    for content in Content::ALL {
        let line = lines.next().unwrap();
        let mut cells = line.split_whitespace();
        assert_eq!(cells.next(), Some(content.code()));
        for recipient in Recipient::ALL {
            let wanted = match cells.next() {
                Some("+") => Standard::In,
                Some("o") => Standard::Out,
                Some("-") => Standard::Never,
                other => panic!("{other:?} in {line}"),
            };
            assert_eq!(
                standard(recipient, content),
                wanted,
                "{} for {}",
                content.code(),
                recipient.code()
            );
        }
        assert_eq!(cells.next(), None);
    }
    assert_eq!(lines.next(), None);
}

/// Whether the file of a document goes along with it, read like the table above.
const FILES: &str = "VT + parent o no-authority - 12+ o 16+ o next-school - court o complaints o";

#[test]
fn every_recipient_has_its_default_for_files() {
    let words: Vec<&str> = FILES.split_whitespace().collect();
    for (recipient, wanted) in Recipient::ALL.into_iter().zip(words.chunks(2)) {
        let wanted = match wanted[1] {
            "+" => Standard::In,
            "o" => Standard::Out,
            _ => Standard::Never,
        };
        assert_eq!(file_standard(recipient), wanted, "{}", recipient.code());
    }
    assert_eq!(words.len(), 2 * Recipient::ALL.len());
}

/// A document, with a file as the program keeps it or without.
fn document(with_file: bool) -> Act {
    let document = act(
        "attach_document",
        json!({
            "title": "Brief van oma", "description": "Over de zomer.", "made-by": "oma",
            "bearing": "neutral",
        }),
    );
    if with_file {
        let file = json!({
            "name": "brief.pdf", "media-type": "application/pdf", "size": 5,
            "digest": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        });
        document.with("file", file)
    } else {
        document
    }
}

#[test]
fn a_file_goes_along_with_its_document_and_never_alone() {
    for edition in editions() {
        let mut w = World::new(edition).opened();
        let bare = w.does(&document(false));
        let brief = w.does(&document(true));
        let court = plan("overview", "court", "order");
        let with_documents = court
            .clone()
            .with("with", json!(["documents"]))
            .with("with-why", json!("De rechter vraagt ernaar."));
        let files = |act: &Act, files: &[No]| act.clone().with("files", json!(files));
        assert_eq!(
            w.codes(&files(&court, &[brief])),
            ["disclosure.files", "form.required"]
        );
        assert_eq!(
            w.codes(&files(&with_documents, &[bare])),
            ["disclosure.files"]
        );
        assert_eq!(
            w.codes(&files(&with_documents, &[No(1)])),
            ["disclosure.files"]
        );
        let out = with_documents.clone().with("without", json!([brief]));
        assert_eq!(w.codes(&files(&out, &[brief])), ["disclosure.files"]);
        let school = plan("overview", "next-school", "consent")
            .with("with", json!(["facts"]))
            .with("with-why", json!("Moeder vroeg erom."));
        assert_eq!(w.codes(&files(&school, &[brief])), ["disclosure.files"]);

        let copy = w.does(&files(&with_documents, &[brief]));
        let along = files_along(&w.case, w.case.fact::<CopyPlan>(copy).unwrap());
        assert_eq!(along.len(), 1);
        assert_eq!(
            (along[0].document, &*along[0].title),
            (Some(brief), "Brief van oma")
        );
        assert_eq!(along[0].digest.len(), 64);
    }
}

#[test]
fn only_the_body_that_takes_reports_gets_files_without_a_second_look() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let brief = w.does(&document(true));
    let report = plan("overview", "reporting-body", "report").with("files", json!([brief]));
    let copy = w.does(&report);
    assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
    let today = school_time(w.now).date();
    for (to, wanted) in [
        ("reporting-body", false),
        ("court", true),
        ("complaints", true),
    ] {
        let to: CopyFor = to.parse().unwrap();
        let recipient = recipient(&w.case, w.edition, to, today).unwrap();
        let plan = CopyPlan {
            files: vec![brief],
            ..CopyPlan::default()
        };
        assert_eq!(needs_second_eyes(&w.case, &plan, recipient), wanted, "{to}");
        assert!(
            !needs_second_eyes(&w.case, &CopyPlan::default(), recipient),
            "{to}"
        );
    }
}

#[test]
fn a_ground_carries_what_it_is_for() {
    use CopyGround as G;
    use Recipient as R;
    let mut carried: Vec<(G, CopyPaper, R)> = Vec::new();
    for ground in G::ALL.into_iter().filter(|one| *one != G::Consent) {
        for paper in CopyPaper::ALL {
            for to in R::ALL {
                if fits(ground, paper, to, false) && paper == CopyPaper::Overview {
                    carried.push((ground, paper, to));
                }
            }
        }
    }
    let overview = CopyPaper::Overview;
    assert_eq!(
        carried,
        [
            (G::Access, overview, R::Parent),
            (G::Access, overview, R::PupilAddressed),
            (G::Report, overview, R::ReportingBody),
            (G::Order, overview, R::Court),
            (G::Complaint, overview, R::Complaints),
        ]
    );
    // From 16 a pupil decides alone: a parent sees the dossier by consent, and no other way.
    assert!(!fits(G::Access, overview, R::Parent, true));
    assert!(fits(G::Consent, overview, R::Parent, true));
    // Consent carries much, but no letter about a child to whom has no authority.
    assert!(!fits(
        G::Consent,
        CopyPaper::NoAuthority,
        R::ParentWithoutAuthority,
        false
    ));
    assert!(fits(
        G::FactsForParent,
        CopyPaper::NoAuthority,
        R::ParentWithoutAuthority,
        false
    ));
}

/// A dossier with something of every kind, and a sibling.
struct Full {
    w: World,
    brother: No,
    protected: No,
    about_father: No,
    about_brother: No,
    defence: No,
    talk_mother: No,
    talk_father: No,
}

fn full(code: &str) -> Full {
    let mut w = World::new(edition(code)).opened();
    let brother = w.does(&act(
        "link_person",
        json!({"name": "Karim de Boer", "relation": "sibling"}),
    ));
    w.does(&act(
        "link_person",
        json!({
            "name": "Marloes Zwart", "relation": "parent", "authority": "yes",
            "address": "Geheimstraat 9", "secret-address": "yes",
            "replaces": w.mother.to_string().parse::<u32>().unwrap(),
        }),
    ));
    let protected = w.does(
        &World::third_party()
            .with("source.protected", json!("yes"))
            .with("source.protected-ground", json!("Zij is bang.")),
    );
    let about_father = w.does(&World::entry().with("about", json!([w.father.to_string()])));
    let about_brother = w.does(&World::entry().with("about", json!([brother.to_string()])));
    let defence = w.does(&World::document().with("for-defence", json!("yes")));
    let with = |w: &World, who: No| w.conversation().with("with", json!([who.to_string()]));
    let talk_mother = w.does(&with(&w, w.mother));
    let talk_father = w.does(&with(&w, w.father));
    w.does(&World::child_conversation());
    Full {
        w,
        brother,
        protected,
        about_father,
        about_brother,
        defence,
        talk_mother,
        talk_father,
    }
}

fn sorted(case: &Case, w: &World, to: CopyFor, plan: &CopyPlan) -> domain::disclosure::Sorted {
    let today = school_time(w.now).date();
    let recipient = recipient(case, w.edition, to, today).unwrap();
    sort_out(case, plan, to, recipient)
}

#[test]
fn each_parent_gets_what_is_about_them_and_their_child() {
    for code in ["gpo-wn", "onderwijs-2019"] {
        let full = full(code);
        let (w, case) = (&full.w, &full.w.case);
        let plan = CopyPlan::default();
        let to_mother = sorted(case, w, CopyFor::Party(Party::Person(w.mother)), &plan);
        let to_father = sorted(case, w, CopyFor::Party(Party::Person(w.father)), &plan);
        let has = |sorted: &domain::disclosure::Sorted, no: No| sorted.inside.contains(&no);
        assert!(has(&to_mother, w.seen) && has(&to_father, w.seen));
        assert!(has(&to_mother, full.talk_mother) && !has(&to_mother, full.talk_father));
        assert!(has(&to_father, full.talk_father) && !has(&to_father, full.talk_mother));
        // What is about the father is his; to the mother it is about another adult.
        assert!(has(&to_father, full.about_father) && !has(&to_mother, full.about_father));
        for sorted in [&to_mother, &to_father] {
            for no in [
                full.protected,
                full.about_brother,
                full.brother,
                full.defence,
            ] {
                assert!(!has(sorted, no), "{no}");
            }
            assert!(sorted.count_outside() > 4);
        }
        assert_eq!(
            to_mother.outside[&Content::OtherPupils],
            [full.brother, full.about_brother]
        );
        // The mother was recorded anew since: the number under which she was known then still is hers.
        let older = contents(
            case,
            case.record(full.talk_mother).unwrap(),
            CopyFor::Party(Party::Person(w.mother)),
        );
        assert_eq!(older, [Content::Conversations]);
    }
}

#[test]
fn what_is_asked_for_goes_along_and_what_can_never_go_does_not() {
    let full = full("gpo-wn");
    let (w, case) = (&full.w, &full.w.case);
    let to = CopyFor::Party(Party::Person(w.mother));
    let plan = CopyPlan {
        with: vec![
            Content::OtherAdults,
            Content::ProtectedSources,
            Content::Defence,
        ],
        without: vec![w.seen],
        ..CopyPlan::default()
    };
    let sorted = sorted(case, w, to, &plan);
    assert!(sorted.inside.contains(&full.about_father));
    assert!(!sorted.inside.contains(&full.protected) && !sorted.inside.contains(&full.defence));
    assert_eq!(sorted.taken_out, [w.seen]);
    assert!(!sorted.left_out.contains(&Content::OtherAdults));
    // What stays out is named also where there is nothing of it: the list tells nothing of the dossier.
    assert!(sorted.left_out.contains(&Content::Hypotheses));
    assert!(!sorted.outside.contains_key(&Content::Hypotheses));
}

/// Who was told of the report reads that it was made; what the body then said to the school, it tells
/// the family itself.
#[test]
fn whoever_was_told_of_a_report_reads_of_it() {
    for edition in editions() {
        let mut w = World::new(edition).filed();
        let filed = w.case.filed().unwrap().no();
        let back = w.does(&World::feedback("between"));
        let plan = CopyPlan::default();
        let mother = CopyFor::Party(Party::Person(w.mother));
        let told = sorted(&w.case, &w, mother, &plan);
        assert!(told.inside.contains(&filed) && !told.inside.contains(&back));
        let stranger = w.does(&World::parent("Vader twee"));
        let other = CopyFor::Party(Party::Person(stranger));
        let untold = sorted(&w.case, &w, other, &plan);
        assert!(untold.outside[&Content::Report].contains(&filed));
    }
}

#[test]
fn somebody_whose_data_stay_out_is_noticed_in_a_text() {
    let mut full = full("gpo-wn");
    let text = "Sami zei dat Karim ook bang was. Hij woont op Geheimstraat 9.";
    let named = full.w.does(&World::entry().with("text", json!(text)));
    let (w, case) = (&full.w, &full.w.case);
    let father = CopyFor::Party(Party::Person(w.father));
    let sorted = sorted(case, w, father, &CopyPlan::default());
    let found = names_of_others(case, &sorted, father);
    assert_eq!(found.keys().copied().collect::<Vec<_>>(), [named]);
    let words = found[&named].join(" ");
    assert!(
        words.contains("Karim") && words.contains("Geheimstraat"),
        "{words}"
    );
    assert!(!words.contains("Sami"), "{words}");
}

fn plan(paper: &str, to: &str, ground: &str) -> Act {
    act(
        "prepare_copy",
        json!({
            "paper": paper, "to": to, "ground": ground, "why": "Zij vroeg erom.",
            "to-name": "De rechtbank",
        }),
    )
}

fn overview(w: &World) -> Act {
    plan("overview", &w.mother.to_string(), "access")
}

#[test]
fn a_copy_is_put_together_for_whom_it_can_be() {
    let unknown = |w: World| {
        let mut w = w.opened();
        w.does(&act(
            "link_person",
            json!({"name": "Vader", "relation": "parent", "replaces": w.father.to_string().parse::<u32>().unwrap()}),
        ));
        w
    };
    let without = |w: World| {
        let mut w = w.opened();
        w.does(&World::parent("Oma").with("authority", json!("no")));
        w
    };
    let sibling = |w: World| {
        let mut w = w.opened();
        w.does(&World::parent("Karim").with("relation", json!("sibling")));
        w
    };
    let newest = |w: &World| w.case.newest();
    let last = |paper: &'static str, ground: &'static str| {
        move |w: &World| plan(paper, &newest(w).to_string(), ground)
    };
    let facts = |entries: fn(&World) -> Value| {
        move |w: &World| {
            plan("no-authority", &newest(w).to_string(), "facts-for-parent")
                .with("entries", entries(w))
        }
    };
    play(&[
        check("a parent's copy", World::opened, overview, &[]),
        check(
            "without a ground",
            World::opened,
            |w| overview(w).without("ground"),
            &[fault("form.required", "ground")],
        ),
        check(
            "without a reason",
            World::opened,
            |w| overview(w).without("why"),
            &[fault("form.required", "why")],
        ),
        check(
            "a ground of somebody else",
            World::opened,
            |w| overview(w).with("ground", json!("order")),
            &[fault("disclosure.ground", "ground")],
        ),
        check(
            "a pupil of nine",
            World::opened,
            |_| plan("overview", "pupil", "access"),
            &[fault("disclosure.too-young", "to")],
        ),
        check(
            "a sibling",
            sibling,
            last("overview", "access"),
            &[fault("disclosure.not-theirs", "to")],
        ),
        check(
            "authority that nobody checked",
            unknown,
            last("overview", "access"),
            &[fault("disclosure.authority-unknown", "to")],
        ),
        check(
            "the dossier for a parent without authority",
            without,
            last("overview", "access"),
            &[
                fault("disclosure.paper", "paper"),
                fault("disclosure.ground", "ground"),
            ],
        ),
        check(
            "a letter for a parent without authority",
            without,
            last("no-authority", "facts-for-parent"),
            &[],
        ),
        check(
            "that tells a fact",
            without,
            facts(|w| json!([w.seen])),
            &[],
        ),
        check(
            "that tells what others said",
            without,
            facts(|w| json!([w.heard])),
            &[fault("disclosure.facts-only", "entries")],
        ),
        check(
            "that letter for a parent with authority",
            World::opened,
            |w| plan("no-authority", &w.mother.to_string(), "facts-for-parent"),
            &[fault("disclosure.paper", "paper")],
        ),
        check(
            "a body without a name",
            World::opened,
            |_| plan("overview", "court", "order").without("to-name"),
            &[fault("form.required", "to-name")],
        ),
        check(
            "a court",
            World::opened,
            |_| plan("overview", "court", "order"),
            &[],
        ),
        check(
            "a next school gets nothing by itself",
            World::opened,
            |_| plan("overview", "next-school", "consent"),
            &[fault("disclosure.empty", "with")],
        ),
        check(
            "and never what others told",
            World::opened,
            |_| {
                plan("overview", "next-school", "consent")
                    .with("with", json!(["facts", "third-party"]))
                    .with("with-why", json!("Om te helpen."))
            },
            &[fault("disclosure.never", "with")],
        ),
        check(
            "more without a reason",
            World::opened,
            |w| overview(w).with("with", json!(["weighing"])),
            &[fault("form.required", "with-why")],
        ),
    ]);
}

#[test]
fn a_letter_is_not_made_too_early_and_not_to_whom_it_is_kept_from() {
    let announce = |w: &World| plan("announcement", &w.father.to_string(), "plan");
    let waived = |w: World| {
        let mut w = w.decided(true);
        w.does(&w.announcement_waiver());
        w
    };
    let planned = |w: World| {
        let mut w = w.opened();
        w.does(&World::help_plan());
        w
    };
    let agree = |w: &World| plan("help-agreement", &w.mother.to_string(), "plan");
    play(&[
        check(
            "before the decision",
            World::opened,
            announce,
            &[fault("disclosure.no-decision", "paper")],
        ),
        check("after it", |w| w.decided(true), announce, &[]),
        check(
            "to whom it was kept from",
            waived,
            announce,
            &[fault("disclosure.waived", "to")],
        ),
        check(
            "to the other parent",
            waived,
            |w| plan("announcement", &w.mother.to_string(), "plan"),
            &[],
        ),
        check(
            "help without a plan",
            World::opened,
            agree,
            &[fault("disclosure.no-plan", "paper")],
        ),
        check("help that was planned", planned, agree, &[]),
    ]);
}

const SECOND: MemberId = MemberId::new([8; 16]);

/// Somebody else does it than whoever acts in these dossiers.
fn tries_as(w: &World, member: MemberId, act: &Act) -> Vec<String> {
    let context = Context {
        actor: Actor {
            member,
            name: "Daan Ruitenberg".to_owned(),
            role: Role::Director,
        },
        edition: w.edition,
        follows: None,
        school: &w.school,
        deciding: w.deciding.clone(),
        now: w.now,
    };
    let request = Request::from(act.command());
    decide(&w.case, request, &context).map_or_else(|refusal| refusal.codes(), |_| Vec::new())
}

fn does_as(w: &mut World, member: MemberId, act: &Act) {
    let context = Context {
        actor: Actor {
            member,
            name: "Daan Ruitenberg".to_owned(),
            role: Role::Director,
        },
        edition: w.edition,
        follows: None,
        school: &w.school,
        deciding: w.deciding.clone(),
        now: w.now,
    };
    let record = decide(&w.case, Request::from(act.command()), &context).unwrap();
    w.case.evolve(record);
}

fn review(copy: No, agrees: &str) -> Act {
    act(
        "review_copy",
        json!({"copy": copy, "agrees": agrees, "note": "Helemaal gelezen."}),
    )
}

fn give(copy: No) -> Act {
    act(
        "disclose_copy",
        json!({
            "copy": copy, "when": {"date": TODAY}, "how": "in handen gegeven",
            "identity-checked": "paspoort gezien",
        }),
    )
}

#[test]
fn a_parents_copy_leaves_after_a_second_pair_of_eyes() {
    for edition in editions() {
        let mut w = World::new(edition).opened();
        let copy = w.does(&overview(&w));
        assert_eq!(w.codes(&give(copy)), ["disclosure.second-eyes"]);
        // Whoever put it together is not the second person, in whatever role.
        assert_eq!(w.codes(&review(copy, "yes")), ["disclosure.own-eyes"]);
        assert_eq!(
            w.codes(&review(copy, "yes").by(Role::Director)),
            ["disclosure.own-eyes"]
        );
        does_as(&mut w, SECOND, &review(copy, "no"));
        assert_eq!(w.codes(&give(copy)), ["disclosure.second-eyes"]);
        does_as(&mut w, SECOND, &review(copy, "yes"));
        assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
        // The last word counts.
        does_as(&mut w, SECOND, &review(copy, "no"));
        assert_eq!(w.codes(&give(copy)), ["disclosure.second-eyes"]);
        does_as(&mut w, SECOND, &review(copy, "yes"));
        w.does(&give(copy));
        assert_eq!(w.codes(&give(copy)), ["disclosure.given-already"]);
        assert_eq!(
            tries_as(&w, SECOND, &review(copy, "yes")),
            ["disclosure.given-already"]
        );
    }
}

fn withdraw(copy: No) -> Act {
    act(
        "withdraw_copy",
        json!({"copy": copy, "reason": "Moeder vraagt er niet meer om."}),
    )
}

#[test]
fn what_was_withdrawn_is_neither_looked_at_nor_given() {
    for edition in editions() {
        let mut w = World::new(edition).opened();
        let copy = w.does(&overview(&w));
        let other = w.does(&plan("overview", "court", "order"));
        w.does(&withdraw(copy));
        let under_way: Vec<No> = under_way(&w.case).iter().map(Noted::no).collect();
        assert_eq!(under_way, [other]);
        assert_eq!(w.codes(&give(copy)), ["disclosure.withdrawn"]);
        assert_eq!(
            tries_as(&w, SECOND, &review(copy, "yes")),
            ["disclosure.withdrawn"]
        );
        assert_eq!(w.codes(&withdraw(copy)), ["disclosure.withdrawn"]);
        // What left cannot be taken back.
        w.does(&give(other));
        assert_eq!(w.codes(&withdraw(other)), ["disclosure.given-already"]);
    }
}

#[test]
fn what_was_overtaken_and_what_is_of_a_closed_dossier_can_be_withdrawn() {
    let mut w = World::new(edition("gpo-wn")).closed();
    let copy = w.does(&plan("overview", "complaints", "complaint"));
    w.does(&withdraw(copy));
    let mut w = World::new(edition("gpo-wn")).opened();
    let copy = w.does(&plan("overview", "court", "order"));
    let again = json!({
        "name": "Moeder", "relation": "parent", "authority": "yes",
        "replaces": w.mother.to_string().parse::<u32>().unwrap(),
    });
    w.does(&act("link_person", again));
    assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
    w.does(&withdraw(copy));
}

#[test]
fn a_withdrawal_says_of_what_and_why() {
    let prepared = |w: World| {
        let mut w = w.opened();
        w.does(&plan("overview", "court", "order"));
        w
    };
    let of = |w: &World| withdraw(w.case.newest());
    play(&[
        check("whole", prepared, of, &[]),
        check(
            "which",
            prepared,
            move |w| of(w).without("copy"),
            &[fault("form.required", "copy")],
        ),
        check(
            "why",
            prepared,
            move |w| of(w).with("reason", json!("  ")),
            &[fault("form.required", "reason")],
        ),
        check(
            "no such copy",
            prepared,
            |w| withdraw(w.seen),
            &[fault("form.unknown-record", "copy")],
        ),
    ]);
}

#[test]
fn whoever_refuses_says_why() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let copy = w.does(&overview(&w));
    let silent = review(copy, "no").with("note", json!(" "));
    assert_eq!(tries_as(&w, SECOND, &silent), ["form.required"]);
}

#[test]
fn what_was_refused_is_sent_back_until_it_is_made_anew() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let sent_back = |w: &World| -> Vec<No> {
        let copies = under_way(&w.case);
        let back = copies.iter().filter(|copy| is_sent_back(&w.case, copy));
        back.map(Noted::no).collect()
    };
    let copy = w.does(&overview(&w));
    assert_eq!(sent_back(&w), []);
    does_as(&mut w, SECOND, &review(copy, "no"));
    assert_eq!(sent_back(&w), [copy]);
    // Another paper, for somebody else, is not this one made anew.
    w.does(&plan("overview", "court", "order"));
    assert_eq!(sent_back(&w), [copy]);
    does_as(&mut w, SECOND, &review(copy, "yes"));
    assert_eq!(sent_back(&w), []);
    does_as(&mut w, SECOND, &review(copy, "no"));
    let anew = w.does(&overview(&w));
    assert_eq!(sent_back(&w), []);
    does_as(&mut w, SECOND, &review(anew, "no"));
    assert_eq!(sent_back(&w), [anew]);
    w.does(&withdraw(anew));
    assert_eq!(sent_back(&w), []);
}

#[test]
fn so_does_what_holds_more_than_its_recipient_gets_by_default() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let court = plan("overview", "court", "order");
    let copy = w.does(&court);
    assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
    let more = court
        .with("with", json!(["childs-words"]))
        .with("with-why", json!("De rechter vraagt ernaar."));
    let copy = w.does(&more);
    assert_eq!(w.codes(&give(copy)), ["disclosure.second-eyes"]);
}

#[test]
fn a_copy_that_was_overtaken_is_made_anew() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let copy = w.does(&plan("overview", "court", "order"));
    w.does(&World::entry());
    assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
    w.does(&act(
        "link_person",
        json!({
            "name": "Moeder", "relation": "parent", "authority": "yes", "secret-address": "yes",
            "replaces": w.mother.to_string().parse::<u32>().unwrap(),
        }),
    ));
    assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
}

/// Between putting together and giving a school can change its mind, and a pupil comes of age.
#[test]
fn what_would_not_be_made_today_does_not_leave_today() {
    for edition in editions() {
        let announced = |w: &mut World| {
            let copy = w.does(&plan("announcement", &w.father.to_string(), "plan"));
            does_as(w, SECOND, &review(copy, "yes"));
            assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
            copy
        };
        // Telling him was waived: he may be dangerous.
        let mut w = World::new(edition).decided(true);
        let copy = announced(&mut w);
        w.does(&w.announcement_waiver());
        assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
        // The decision was taken back.
        let mut w = World::new(edition).decided(true);
        let copy = announced(&mut w);
        if w.has_framework() {
            w.does(&World::answers(false));
        }
        w.does(&w.decision(false));
        assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
        // There is another plan for help than was agreed on this paper.
        let mut w = World::new(edition).with_help();
        let copy = w.does(&plan("help-agreement", &w.mother.to_string(), "plan"));
        does_as(&mut w, SECOND, &review(copy, "yes"));
        assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
        w.does(&World::help_plan());
        assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
    }
}

#[test]
fn a_copy_for_a_pupil_who_came_of_age_since_is_made_anew() {
    let world = World {
        born: date(2010, 10, 6),
        ..World::new(edition("gpo-wn"))
    };
    let mut w = world.opened();
    let copy = w.does(&plan("overview", "pupil", "consent"));
    assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
    w.now = "2026-10-06T08:00:00Z".parse().unwrap();
    assert_eq!(w.codes(&give(copy)), ["disclosure.changed"]);
}

/// A decision to report tells of the report, and how the school watches tells for whom it does.
#[test]
fn nobody_reads_of_a_report_in_the_decision_or_in_how_it_ended() {
    for edition in editions() {
        let mut w = World::new(edition).decided(true);
        let decided = w.case.newest();
        let watched = w.does(&World::watching());
        let plan = CopyPlan::default();
        let father = CopyFor::Party(Party::Person(w.father));
        let untold = sorted(&w.case, &w, father, &plan);
        assert!(untold.outside[&Content::Report].contains(&decided));
        assert!(untold.outside[&Content::Weighing].contains(&watched));
        let court = sorted(&w.case, &w, CopyFor::Court, &plan);
        assert!(court.inside.contains(&decided) && court.inside.contains(&watched));
        // Where nothing was reported, how it was decided and ended is theirs.
        let w = World::new(edition).decided(false);
        let told = sorted(&w.case, &w, CopyFor::Party(Party::Person(w.father)), &plan);
        assert!(told.inside.contains(&w.case.newest()));
    }
}

#[test]
fn an_agreement_on_help_with_both_parents_is_also_the_others() {
    let mut w = World::new(edition("gpo-wn")).opened();
    let planned = w.does(&World::help_plan());
    let mother = CopyFor::Party(Party::Person(w.mother));
    let nothing_more = CopyPlan::default();
    let by_default = sorted(&w.case, &w, mother, &nothing_more);
    assert_eq!(
        by_default.outside[&Content::OtherAdults].last(),
        Some(&planned)
    );
    let asked = CopyPlan {
        with: vec![Content::OtherAdults],
        ..CopyPlan::default()
    };
    assert!(
        sorted(&w.case, &w, mother, &asked)
            .inside
            .contains(&planned)
    );
}

/// Who a parent is may be known to a court; where she lives not.
#[test]
fn a_secret_address_in_a_text_is_noticed_and_asks_a_second_person() {
    let mut w = World::new(edition("gpo-wn")).opened();
    w.does(
        &World::parent("Lena Testman")
            .with("secret-address", json!("yes"))
            .with("address", json!("Verborgenlaan 77, Waterveen"))
            .with("phone", json!("06 99 88 77 66")),
    );
    let court = plan("overview", "court", "order");
    let copy = w.does(&court);
    assert_eq!(w.codes(&give(copy)), Vec::<String>::new());
    let text = "Lena woont nu aan de Verborgenlaan 77 en belt met 0699887766.";
    let named = w.does(&World::entry().with("text", json!(text)));
    let sorted = sorted(&w.case, &w, CopyFor::Court, &CopyPlan::default());
    let found = names_of_others(&w.case, &sorted, CopyFor::Court);
    let words = found[&named].join(" ");
    assert!(
        words.contains("Verborgenlaan") && words.contains("0699887766"),
        "{words}"
    );
    assert!(!words.contains("Lena"), "{words}");
    let copy = w.does(&court);
    assert_eq!(w.codes(&give(copy)), ["disclosure.second-eyes"]);
}

#[test]
fn a_form_about_a_copy_says_what_is_missing() {
    let prepared = |w: World| {
        let mut w = w.opened();
        w.does(&plan("overview", "court", "order"));
        w
    };
    let required = |field| [fault("form.required", field)];
    let of = |w: &World| give(w.case.newest());
    play(&[
        check("whole", prepared, of, &[]),
        check(
            "which",
            prepared,
            move |w| of(w).without("copy"),
            &required("copy"),
        ),
        check(
            "when",
            prepared,
            move |w| of(w).without("when"),
            &required("when.date"),
        ),
        check(
            "how",
            prepared,
            move |w| of(w).without("how"),
            &required("how"),
        ),
        check(
            "to whom",
            prepared,
            move |w| of(w).without("identity-checked"),
            &required("identity-checked"),
        ),
        check(
            "no such copy",
            prepared,
            |w| give(w.seen),
            &[fault("form.unknown-record", "copy")],
        ),
    ]);
}

#[test]
fn copies_are_made_of_a_closed_dossier_too() {
    for edition in editions() {
        let mut w = World::new(edition).closed();
        let copy = w.does(&plan("overview", "complaints", "complaint"));
        w.does(&give(copy));
        assert_eq!(w.case.status(), domain::case::Status::Closed);
    }
}

#[test]
fn what_is_offered_is_what_is_accepted() {
    for edition in editions() {
        for world in [
            World::opened as fn(World) -> World,
            |w| w.decided(true),
            World::closed,
        ] {
            let w = world(World::new(edition));
            let today = school_time(w.now).date();
            for (paper, to) in offers(&w.case, w.edition, today) {
                for to in to {
                    let codes: Vec<String> = CopyGround::ALL
                        .iter()
                        .flat_map(|ground| {
                            w.codes(&plan(paper.code(), &to.to_string(), ground.code()))
                        })
                        .collect();
                    for code in [
                        "disclosure.paper",
                        "disclosure.not-theirs",
                        "disclosure.no-plan",
                    ] {
                        assert!(
                            !codes.iter().any(|one| one == code),
                            "{paper:?} {to}: {code}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_pupil_gets_a_copy_by_age() {
    let ages = [
        (2015, None),
        (2014, Some(Recipient::PupilHeard)),
        (2010, Some(Recipient::PupilAddressed)),
    ];
    for (year, wanted) in ages {
        let world = World {
            born: date(year, 10, 5),
            ..World::new(edition("gpo-wn"))
        };
        let w = world.opened();
        let to = CopyFor::Party(Party::Pupil);
        let today = date(2026, 10, 5);
        assert_eq!(recipient(&w.case, w.edition, to, today).ok(), wanted);
    }
}

#[test]
fn a_recipient_is_written_as_a_word_or_a_number() {
    for text in [
        "reporting-body",
        "next-school",
        "court",
        "complaints",
        "pupil",
        "12",
    ] {
        let to: CopyFor = text.parse().unwrap();
        assert_eq!(to.to_string(), text);
        assert_eq!(serde_json::from_value::<CopyFor>(json!(text)).unwrap(), to);
    }
    assert!("everybody".parse::<CopyFor>().is_err());
}
