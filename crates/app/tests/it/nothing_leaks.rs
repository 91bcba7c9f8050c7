//! Over random boards: nothing that somebody is shown holds anything of a dossier they may not read.

use std::collections::BTreeMap;

use app::found_board::NewMember;
use app::my_work::ListFilter;
use app::perform::PerformError;
use app::read_log::LogFilter;
use app::staff_route::StaffSubmission;
use app::tasks::OverdueFilter;
use app::{App, AppError, Visitor};
use domain::access::{
    Compartment, ConflictRequest, EmergencyReason, EmergencyRequest, GrantRequest, Tie,
};
use domain::case::EntryNoted;
use domain::command::CommandKind;
use domain::id::{DossierId, MemberId, No, PupilId};
use domain::role::Role;
use domain::staff_route::NameRequest;
use domain::time::school_time;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use crate::access::officer;
use crate::bench::{Bench, PASSWORD, submission};
use crate::letters::{Satchel, with_post};

/// The pupils of the bench: three at one school, one at the other.
const PUPILS: [&str; 4] = ["Fenne", "Sami", "Joris", "Tije"];

/// Something that happens on a board, with members and pupils by number.
#[derive(Debug, Clone)]
enum Deed {
    Signal(usize, usize),
    Leave(usize, usize),
    Tie(usize, usize),
    /// The director of the whole board says that somebody else has a tie.
    Noted(usize, usize),
    /// The director of the whole board keeps something for the school's defence.
    Defence(usize),
    Emergency(usize, usize),
    /// The director of the whole board gives somebody a task, if they can have one.
    Task(usize, usize),
    /// Somebody tells of a colleague; perhaps of one who receives.
    Tells(usize, usize),
    /// The board names somebody to receive that, as far as they can.
    Receives(usize),
    /// An entry of a child is moved to where that is told.
    Moves(usize),
    Hours(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let pair = || (0..10_usize, 0..PUPILS.len());
    prop_oneof![
        pair().prop_map(|(who, whom)| Deed::Signal(who, whom)),
        pair().prop_map(|(who, whom)| Deed::Leave(who, whom)),
        pair().prop_map(|(who, whom)| Deed::Tie(who, whom)),
        pair().prop_map(|(who, whom)| Deed::Noted(who, whom)),
        (0..PUPILS.len()).prop_map(Deed::Defence),
        pair().prop_map(|(who, whom)| Deed::Emergency(who, whom)),
        pair().prop_map(|(who, whom)| Deed::Task(who, whom)),
        (0..10_usize, 0..10_usize).prop_map(|(who, about)| Deed::Tells(who, about)),
        (0..10_usize).prop_map(Deed::Receives),
        (0..PUPILS.len()).prop_map(Deed::Moves),
        (1..3_i64).prop_map(Deed::Hours),
    ]
}

/// What this test itself believes of who may see what: written apart from the table on purpose.
#[derive(Default)]
struct Belief {
    dossiers: BTreeMap<usize, DossierId>,
    leave: Vec<(usize, usize)>,
    ties: Vec<(usize, usize)>,
    emergencies: Vec<(usize, usize, i64)>,
    /// Which signal was recorded by whom, about whom.
    signals: Vec<(usize, usize)>,
    /// About whom something was kept for the school's defence.
    defences: Vec<usize>,
    /// Who was told of, by the number of the telling; nobody of the board for what was moved.
    told: Vec<Option<usize>>,
    /// Who receives.
    receives: Vec<usize>,
    /// Signals that are in no dossier any more.
    moved: Vec<usize>,
    hours: i64,
}

impl Belief {
    fn is_here(who: &Visitor, whom: usize) -> bool {
        let is_tije = PUPILS[whom] == "Tije";
        let mut schools = who.schools.iter();
        schools.any(|school| (school.brin == "99ZZ01") == is_tije)
    }

    fn may_read_defence(&self, who: &Visitor, no: usize, whom: usize) -> bool {
        let mut roles = who.membership.roles.iter();
        let directs = roles.any(|(_, role)| *role == Role::Director);
        !self.ties.contains(&(no, whom)) && directs && Self::is_here(who, whom)
    }

    fn may_read(&self, who: &Visitor, no: usize, whom: usize) -> bool {
        let is_tied = self.ties.contains(&(no, whom));
        let here = Self::is_here(who, whom);
        let runs = who
            .membership
            .roles
            .iter()
            .any(|(_, role)| matches!(role, Role::CareCoordinator | Role::Director));
        let hurried = self
            .emergencies
            .iter()
            .any(|(one, other, since)| (*one, *other) == (no, whom) && self.hours < since + 4);
        !is_tied && ((here && runs) || hurried || self.leave.contains(&(no, whom)))
    }
}

/// The words of a signal that stand nowhere else.
fn planted(no: usize) -> String {
    format!("geplant woord {no} einde")
}

/// The words of what is told of a colleague.
fn planted_staff(no: usize) -> String {
    format!("verteld woord {no} einde")
}

/// The words of what is kept for the school's defence.
fn planted_defence(no: usize) -> String {
    format!("verweer woord {no} einde")
}

/// A confidant, of the school of Fenne or from outside.
async fn confidant(bench: &Bench, inside: bool) -> Visitor {
    let role = if inside {
        (Some("99ZZ00".to_owned()), Role::Confidant)
    } else {
        (None, Role::ExternalConfidant)
    };
    let member = NewMember {
        name: "Vertrouwenspersoon".to_owned(),
        login: format!("vp-{inside}"),
        roles: vec![role],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    let id = added.await.unwrap();
    bench.app.visitor(bench.board, id).await.unwrap()
}

struct Board {
    bench: Bench,
    /// The program, with letters that leave.
    app: App,
    visitors: Vec<Visitor>,
    pupils: Vec<PupilId>,
    belief: Belief,
}

impl Board {
    async fn new() -> Self {
        let bench = Bench::new().await;
        let visitors = vec![
            bench.teacher().await,
            bench.coordinator().await,
            bench.director().await,
            bench.administrator().await,
            bench.elsewhere().await,
            bench.whole_board().await,
            bench.board_member().await,
            officer(&bench, "fg").await,
            confidant(&bench, true).await,
            confidant(&bench, false).await,
        ];
        let mut pupils = Vec::new();
        for name in PUPILS {
            pupils.push(bench.pupil(name).await.id);
        }
        Self {
            app: with_post(&bench).await,
            bench,
            visitors,
            pupils,
            belief: Belief::default(),
        }
    }

    async fn does(&mut self, deed: &Deed) {
        let app = &self.app;
        match *deed {
            Deed::Signal(who, whom) => {
                let text = planted(self.belief.signals.len());
                let entry = json!({ "kind": "observation", "text": text, "bearing": "supports",
                    "happened": { "date": "2026-09-07" } });
                let entry = submission(CommandKind::RecordEntry, 0, entry);
                let done = app
                    .record_signal(&self.visitors[who], self.pupils[whom], entry)
                    .await;
                if let Ok(receipt) = done {
                    self.belief.signals.push((who, whom));
                    self.belief.dossiers.insert(whom, receipt.dossier);
                }
            }
            Deed::Leave(who, whom) => {
                let leave = GrantRequest {
                    member: Some(self.visitors[who].member),
                    parts: vec![Compartment::Signals],
                    reason: "Helpt dit kind.".to_owned(),
                    ..GrantRequest::default()
                };
                let Some(dossier) = self.belief.dossiers.get(&whom) else {
                    return;
                };
                // The director of the whole board may give it, unless shut out.
                if app
                    .give_access(&self.visitors[5], *dossier, &leave)
                    .await
                    .is_ok()
                {
                    self.belief.leave.push((who, whom));
                }
            }
            Deed::Tie(who, whom) => {
                let tie = ConflictRequest {
                    tie: Some(Tie::Relative),
                    ..ConflictRequest::default()
                };
                let (visitor, pupil) = (&self.visitors[who], self.pupils[whom]);
                if app.declare_own_conflict(visitor, pupil, &tie).await.is_ok() {
                    self.belief.ties.push((who, whom));
                }
            }
            Deed::Noted(who, whom) => {
                let tie = ConflictRequest {
                    member: Some(self.visitors[who].member),
                    tie: Some(Tie::Relative),
                    words: "Dat vertelde hij zelf.".to_owned(),
                };
                let (director, pupil) = (&self.visitors[5], self.pupils[whom]);
                if app.declare_conflict(director, pupil, &tie).await.is_ok() {
                    self.belief.ties.push((who, whom));
                }
            }
            Deed::Defence(whom) => self.keep_for_defence(whom).await,
            Deed::Task(who, whom) => self.give_task(who, whom).await,
            Deed::Tells(who, about) => self.tell_of_staff(who, about).await,
            Deed::Receives(who) => {
                let request = NameRequest {
                    member: Some(self.visitors[who].member),
                    reason: "Bereikbaar.".to_owned(),
                };
                let board = &self.visitors[6];
                if app.name_recipient(board, &request).await.is_ok() {
                    self.belief.receives.push(who);
                }
            }
            Deed::Moves(whom) => self.move_one(whom).await,
            Deed::Emergency(who, whom) => {
                let emergency = EmergencyRequest {
                    reason: Some(EmergencyReason::Danger),
                    words: "Nu meteen.".to_owned(),
                };
                let (visitor, pupil) = (&self.visitors[who], self.pupils[whom]);
                if app
                    .open_in_emergency(visitor, pupil, &emergency)
                    .await
                    .is_ok()
                {
                    let since = self.belief.hours;
                    self.belief.emergencies.push((who, whom, since));
                }
            }
            Deed::Hours(hours) => {
                self.bench.clock.turn(hours * 60);
                self.belief.hours += hours;
            }
        }
    }

    async fn tell_of_staff(&mut self, who: usize, about: usize) {
        let no = self.belief.told.len();
        let member = self.visitors[about].member.to_string();
        let told = json!({"road": "misconduct", "about": {"member": member},
            "text": planted_staff(no)});
        let told = StaffSubmission {
            key: format!("vertelt{no}"),
            version: 0,
            fields: told,
        };
        let by = &self.visitors[who];
        if self.app.tell_staff_signal(by, &told).await.is_ok() {
            self.belief.told.push(Some(about));
        }
    }

    /// The director of the whole board moves the newest signal about a child.
    async fn move_one(&mut self, whom: usize) {
        let director = &self.visitors[5];
        let Some(dossier) = self.belief.dossiers.get(&whom) else {
            return;
        };
        let Ok(view) = self.app.read_dossier(director, *dossier).await else {
            return;
        };
        let Some(entry) = view.case.current_entries().last().map(EntryNoted::no) else {
            return;
        };
        let text = &view.case.entry(entry).unwrap().text;
        let all = 0..self.belief.signals.len();
        let signal = all.clone().find(|one| planted(*one) == *text).unwrap();
        let fields = json!({"entry": entry.0, "telling":
            {"road": "misconduct", "about": {"words": "een invaller"}}});
        let kind = CommandKind::DivertToStaffRoute;
        let moving = submission(kind, view.version, fields);
        if self.app.perform(director, *dossier, moving).await.is_ok() {
            self.belief.moved.push(signal);
            self.belief.told.push(None);
        }
    }

    /// Nobody meets anything of the staff route but whom the board named, and never of themselves.
    async fn look_at_staff(&self, visitor: &Visitor, no: usize) {
        let app = &self.bench.app;
        let may = self.belief.receives.contains(&no);
        let Ok(cards) = app.staff_records(visitor).await else {
            assert!(!may, "{no} may read and cannot");
            return;
        };
        assert!(may, "{no} sees a list of what was told of staff");
        let told = self.belief.told.iter();
        let of_others = told.filter(|about| **about != Some(no)).count();
        assert_eq!(cards.len(), of_others, "{no}");
        for card in cards {
            let view = app.read_staff(visitor, card.id).await.unwrap();
            assert!(!view.case.shut_out().contains(&visitor.member));
        }
    }

    async fn keep_for_defence(&mut self, whom: usize) {
        let Some(dossier) = self.belief.dossiers.get(&whom) else {
            return;
        };
        let director = &self.visitors[5];
        let letter = json!({ "title": planted_defence(self.belief.defences.len()),
            "description": "Over de klacht.", "made-by": "De advocaat", "for-defence": "yes" });
        let Ok(view) = self.app.read_dossier(director, *dossier).await else {
            return;
        };
        let letter = submission(CommandKind::AttachDocument, view.version, letter);
        self.app.perform(director, *dossier, letter).await.unwrap();
        self.belief.defences.push(whom);
    }

    /// Whoever cannot have a task is refused; whoever has one can lose it later.
    async fn give_task(&mut self, who: usize, whom: usize) {
        let Some(dossier) = self.belief.dossiers.get(&whom) else {
            return;
        };
        let director = &self.visitors[5];
        let Ok(view) = self.app.read_dossier(director, *dossier).await else {
            return;
        };
        let owner = self.visitors[who].member.to_string();
        let today = school_time(view.now).date().to_string();
        let task = json!({ "what": "Iemand bellen.", "owner": owner, "due": today, "step": "1" });
        let task = submission(CommandKind::AddTask, view.version, task);
        match self.app.perform(director, *dossier, task).await {
            Ok(_) => assert!(self.belief.may_read(&self.visitors[who], who, whom)),
            Err(PerformError::Refused(refusal)) => {
                assert_eq!(refusal.codes(), ["form.not-an-owner"]);
            }
            Err(other) => panic!("{other}"),
        }
    }

    /// Everything that somebody is shown, against what this test believes.
    async fn look(&self) {
        for (no, visitor) in self.visitors.iter().enumerate() {
            let mut listed = Vec::new();
            let work = self.bench.app.my_work(visitor).await.unwrap();
            listed.extend(work.dossiers.iter().chain(&work.shared).map(|card| card.id));
            listed.extend(work.waiting.iter().map(|waiting| waiting.dossier));
            if let Ok(list) = self
                .bench
                .app
                .dossiers(visitor, ListFilter::default())
                .await
            {
                listed.extend(list.cards.iter().map(|card| card.id));
            }
            let filter = OverdueFilter::default();
            if let Ok(late) = self.bench.app.overdue(visitor, filter).await {
                listed.extend(late.tasks.iter().map(|task| task.dossier));
            }
            for (whom, dossier) in &self.belief.dossiers {
                let may = self.belief.may_read(visitor, no, *whom);
                assert!(may || !listed.contains(dossier), "{no} {whom}");
                self.look_into(visitor, no, *whom, *dossier).await;
            }
            self.look_at_own(visitor, no).await;
            self.look_at_staff(visitor, no).await;
            self.look_into_log(visitor, no).await;
        }
        self.look_into_letters().await;
    }

    /// What was sent by mail to anybody: nothing of any child.
    async fn look_into_letters(&self) {
        let satchel = Satchel::default();
        self.app.send_due_letters(&satchel).await.unwrap();
        let is_expected = !self.belief.emergencies.is_empty() || !self.belief.told.is_empty();
        assert!(is_expected || satchel.mails().is_empty());
        // That something waits is told too, and no more than that.
        self.app.write_reminders().await.unwrap();
        self.app.send_due_letters(&satchel).await.unwrap();
        for mail in satchel.mails() {
            let text = format!("{} {}", mail.subject, mail.text);
            for name in PUPILS
                .into_iter()
                .chain(["geplant", "verteld", "Nu meteen"])
            {
                assert!(!text.contains(name), "{text}");
            }
            for dossier in self.belief.dossiers.values() {
                assert!(!text.contains(&dossier.to_string()), "{text}");
            }
        }
    }

    /// The log of the board is for the officer: no words in it, and nothing of a child of theirs.
    async fn look_into_log(&self, visitor: &Visitor, no: usize) {
        let filter = LogFilter::default;
        let page = self.app.board_log(visitor, filter(), None).await;
        let export = self.app.export_log(visitor, filter()).await;
        if no != 7 {
            assert!(page.is_err() && export.is_err(), "{no} sees the log");
            let day = domain::time::school_time(self.app.now()).date();
            assert!(self.app.log_figures(visitor, day).await.is_err());
            return;
        }
        let mut lines = page.unwrap().lines;
        let mut export = export.unwrap();
        while let Some(piece) = export.next().await.unwrap() {
            lines.extend(piece);
        }
        for line in &lines {
            let text = [&line.action, &line.subject, &line.reason, &line.outcome].map(|it| &**it);
            let text = text.join(" ");
            for word in
                PUPILS
                    .into_iter()
                    .chain(["woord", "Nu meteen", "Helpt dit kind", "een invaller"])
            {
                assert!(!text.contains(word), "{text}");
            }
        }
        for (whom, dossier) in &self.belief.dossiers {
            let is_shown = lines.iter().any(|line| line.dossier == Some(*dossier));
            assert_eq!(is_shown, !self.belief.ties.contains(&(7, *whom)), "{whom}");
        }
    }

    async fn look_into(&self, visitor: &Visitor, no: usize, whom: usize, dossier: DossierId) {
        let app = &self.bench.app;
        let may = self.belief.may_read(visitor, no, whom);
        match app.read_dossier(visitor, dossier).await {
            Ok(view) => {
                assert!(may, "somebody reads what they may not");
                let text = view
                    .case
                    .records()
                    .iter()
                    .map(|record| serde_json::to_string(&record.event).unwrap())
                    .collect::<String>();
                for (signal, (_, about)) in self.belief.signals.iter().enumerate() {
                    let is_here = *about == whom && !self.belief.moved.contains(&signal);
                    assert_eq!(text.contains(&planted(signal)), is_here);
                }
                assert!(!text.contains("verteld woord") && !text.contains("een invaller"));
                let sees = self.belief.may_read_defence(visitor, no, whom);
                for (kept, about) in self.belief.defences.iter().enumerate() {
                    let is_due = sees && *about == whom;
                    assert_eq!(text.contains(&planted_defence(kept)), is_due, "{no} {whom}");
                }
            }
            Err(AppError::NotFound) => assert!(!may, "somebody may read and cannot"),
            Err(other) => panic!("{other}"),
        }
        let log = app
            .dossier_log(visitor, dossier, LogFilter::default(), None)
            .await;
        let overview = app.access_overview(visitor, dossier).await;
        assert!(may || (log.is_err() && overview.is_err()));
        if !may {
            self.take_along(visitor, dossier).await;
        }
    }

    /// No paper, no refusal and no answer to something sent tells whether there is such a dossier.
    async fn take_along(&self, visitor: &Visitor, dossier: DossierId) {
        let nowhere = DossierId::new([0xdd; 16]);
        for asked in [dossier, nowhere] {
            let report = self.app.report(visitor, asked, No(2)).await;
            assert!(matches!(report, Err(AppError::NotFound)));
            let sheet = self.app.advice_sheet(visitor, asked, No(2)).await;
            assert!(matches!(sheet, Err(AppError::NotFound)));
            // The version does not fit, and neither do the fields: still the same answer.
            let entry = submission(CommandKind::RecordEntry, 9, json!({ "kind": "sorcery" }));
            let done = self.app.perform(visitor, asked, entry).await;
            assert!(matches!(done, Err(PerformError::App(AppError::NotFound))));
        }
    }

    async fn look_at_own(&self, visitor: &Visitor, no: usize) {
        let Ok(own) = self.bench.app.own_signals(visitor).await else {
            return;
        };
        for shown in own {
            let signal = (0..self.belief.signals.len()).find(|one| planted(*one) == shown.text);
            let (who, whom) = self.belief.signals[signal.unwrap()];
            assert!(
                !self.belief.moved.contains(&signal.unwrap()),
                "it was moved"
            );
            assert_eq!(who, no, "somebody sees the signal of somebody else");
            assert!(
                !self.belief.ties.contains(&(no, whom)),
                "a tie shows even own signals"
            );
        }
    }
}

#[test]
fn nobody_is_shown_anything_of_a_dossier_that_they_may_not_read() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let config = Config {
        cases: 16,
        max_shrink_iters: 20,
        failure_persistence: None,
        ..Config::default()
    };
    let deeds = proptest::collection::vec(deed(), 4..24);
    let tried = TestRunner::new(config).run(&deeds, |deeds| {
        runtime.block_on(async {
            let mut board = Board::new().await;
            for deed in &deeds {
                board.does(deed).await;
            }
            board.look().await;
        });
        Ok(())
    });
    tried.unwrap();
}

/// So that the test above cannot pass by never seeing anything.
#[tokio::test]
async fn the_random_boards_hold_what_is_looked_for() {
    let mut board = Board::new().await;
    for deed in [
        Deed::Signal(0, 0),
        Deed::Leave(6, 0),
        Deed::Tie(1, 0),
        Deed::Emergency(0, 0),
        Deed::Defence(0),
        Deed::Leave(9, 0),
        Deed::Signal(8, 1),
        Deed::Noted(7, 1),
        Deed::Receives(6),
        Deed::Tells(0, 2),
        Deed::Tells(0, 6),
        Deed::Signal(0, 0),
        Deed::Moves(0),
    ] {
        board.does(&deed).await;
    }
    board.look().await;
    let belief = &board.belief;
    let held = [
        belief.signals.len(),
        belief.leave.len(),
        belief.ties.len(),
        belief.emergencies.len(),
        belief.defences.len(),
        belief.told.len(),
        belief.receives.len(),
        belief.moved.len(),
    ];
    // Of who alone receives nobody can tell here: they are told to call.
    assert_eq!(held, [3, 2, 2, 1, 1, 2, 1, 1]);
    let readers: Vec<MemberId> = board
        .visitors
        .iter()
        .enumerate()
        .filter(|(no, visitor)| belief.may_read(visitor, *no, 0))
        .map(|(_, visitor)| visitor.member)
        .collect();
    assert_eq!(
        readers.len(),
        5,
        "teacher, director, director of all, board member, confidant from outside"
    );
}
