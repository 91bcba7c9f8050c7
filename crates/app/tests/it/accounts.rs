//! Accounts: who is invited, what they may, and what is left when they go.

use app::accounts::AccountState;
use app::attempt::Caller;
use app::found_board::NewMember;
use app::perform::PerformError;
use app::sign_in::{GoingOn, LinkError, LinkPurpose, Presence};
use app::{App, AppError, Visitor};
use domain::access::{Compartment, EmergencyReason, EmergencyRequest, GrantRequest};
use domain::account::{Invitee, Leaving, NewMail, Place, RoleToGive, SchoolSheet};
use domain::id::{MemberId, SchoolId};
use domain::role::Role;
use domain::school_days::Region;

use crate::bench::{Bench, PASSWORD, on_both_engines};
use crate::letters::{Satchel, with_post};

on_both_engines!(
    what_the_operator_does_stands_in_the_log,
    whoever_is_invited_chooses_a_password_once,
    an_invitation_ends_after_three_days_and_a_new_one_ends_the_old,
    whoever_forgot_a_password_gets_one_link_and_nobody_learns_who_exists,
    roles_are_given_and_taken_and_the_board_is_told,
    whoever_leaves_hands_over_and_comes_back_without_what_they_were_let_in_to,
    a_school_is_added_and_changed,
);

const NEW: &str = "acht wilgen langs het water";

fn invitee(school: SchoolId) -> Invitee {
    Invitee {
        name: "Pleun Vermaat".to_owned(),
        login: "Pleun".to_owned(),
        mail: "pleun@vlier.example".to_owned(),
        role: RoleToGive {
            role: Some(Role::CareCoordinator),
            place: Some(Place::School(school)),
        },
    }
}

/// An administrator of the whole board.
pub(crate) async fn administrator(bench: &Bench) -> Visitor {
    let member = NewMember {
        name: "Petra Schaap".to_owned(),
        login: "petra".to_owned(),
        roles: vec![(None, Role::Administrator)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench
        .app
        .add_member_with_hash(bench.board, &member, &hash)
        .await;
    bench
        .app
        .visitor(bench.board, added.unwrap())
        .await
        .unwrap()
}

async fn here(bench: &Bench) -> SchoolId {
    bench.director().await.schools[0].id
}

async fn mails(app: &App) -> Vec<(String, String)> {
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mails = satchel.mails().into_iter();
    mails.map(|mail| (mail.to, mail.text)).collect()
}

/// The secret of the link in the letter to this address.
fn secret(mails: &[(String, String)], to: &str) -> String {
    let (_, text) = mails
        .iter()
        .rev()
        .find(|(address, _)| address == to)
        .unwrap();
    let link = text.split("https://luwte.example/welcome/").nth(1).unwrap();
    link.split_whitespace().next().unwrap().to_owned()
}

fn problems<T: std::fmt::Debug>(result: Result<T, PerformError>) -> Vec<(String, String)> {
    match result {
        Err(PerformError::Refused(refusal)) => {
            let problems = refusal.problems.into_iter();
            problems.map(|one| (one.field, one.code)).collect()
        }
        other => panic!("{other:?}"),
    }
}

async fn signs_in(app: &App, login: &str, password: &str) -> bool {
    let (going_on, caller) = (GoingOn::default(), Caller::default());
    let entry = app.sign_in(login, password, &going_on, &caller).await;
    entry.is_ok()
}

async fn state(bench: &Bench, by: &Visitor, member: MemberId) -> AccountState {
    let all = bench.app.accounts(by).await;
    let all = all.unwrap().accounts;
    all.into_iter()
        .find(|one| one.member == member)
        .unwrap()
        .state
}

async fn whoever_is_invited_chooses_a_password_once(bench: &Bench) {
    let app = with_post(bench).await;
    let (administrator, nobody) = (administrator(bench).await, Caller::default());
    let invited = app
        .invite(&administrator, &invitee(here(bench).await))
        .await;
    let member = invited.unwrap();
    assert_eq!(
        state(bench, &administrator, member).await,
        AccountState::Invited
    );
    let sent = mails(&app).await;
    // The board hears that somebody may read dossiers from now on, and not who.
    let (_, told) = sent
        .iter()
        .find(|(to, _)| to == "hanna@vlier.example")
        .unwrap();
    assert!(!told.contains("Pleun"), "{told}");
    let link = secret(&sent, "pleun@vlier.example");
    for _ in 0..2 {
        let addressee = app.addressee(&link, &nobody).await.unwrap();
        assert_eq!(addressee.purpose, LinkPurpose::Invitation);
        assert_eq!(addressee.login, "pleun");
    }
    let weak = app.choose_password(&link, "pleunvermaat", &nobody).await;
    assert!(matches!(weak, Err(LinkError::Password(_))), "{weak:?}");
    drop(app.choose_password(&link, NEW, &nobody).await.unwrap());
    assert!(signs_in(&app, "pleun", NEW).await);
    assert_eq!(
        state(bench, &administrator, member).await,
        AccountState::Active
    );
    let again = app.choose_password(&link, NEW, &nobody).await;
    assert!(matches!(again, Err(LinkError::Over)));
    assert!(matches!(
        app.addressee(&link, &nobody).await,
        Err(LinkError::Over)
    ));
    let twice = app
        .invite(&administrator, &invitee(here(bench).await))
        .await;
    assert_eq!(
        problems(twice),
        [("login".to_owned(), "accounts.login-taken".to_owned())]
    );
}

async fn an_invitation_ends_after_three_days_and_a_new_one_ends_the_old(bench: &Bench) {
    let app = with_post(bench).await;
    let (administrator, nobody) = (administrator(bench).await, Caller::default());
    let invited = app
        .invite(&administrator, &invitee(here(bench).await))
        .await;
    let member = invited.unwrap();
    let first = secret(&mails(&app).await, "pleun@vlier.example");
    app.invite_again(&administrator, member).await.unwrap();
    let second = secret(&mails(&app).await, "pleun@vlier.example");
    assert!(matches!(
        app.addressee(&first, &nobody).await,
        Err(LinkError::Over)
    ));
    bench.clock.turn(72 * 60);
    assert!(app.addressee(&second, &nobody).await.is_ok());
    bench.clock.turn(1);
    assert!(matches!(
        app.addressee(&second, &nobody).await,
        Err(LinkError::Over)
    ));
    // A stranger who asks for a password in their name does not end it.
    app.invite_again(&administrator, member).await.unwrap();
    let third = secret(&mails(&app).await, "pleun@vlier.example");
    app.ask_reset("pleun", &nobody).await.unwrap();
    assert!(mails(&app).await.is_empty());
    assert!(app.addressee(&third, &nobody).await.is_ok());
    // Nobody can come in before: not with any password, and not without letters either.
    assert!(!signs_in(&app, "pleun", "").await);
    let silent = bench.app.invite_again(&administrator, member).await;
    assert_eq!(
        problems(silent),
        [("mail".to_owned(), "accounts.no-letters".to_owned())]
    );
}

async fn whoever_forgot_a_password_gets_one_link_and_nobody_learns_who_exists(bench: &Bench) {
    let app = with_post(bench).await;
    let nobody = Caller::default();
    let session = bench.came_in("noor").await;
    for login in ["noor", "niemand"] {
        app.ask_reset(login, &nobody).await.unwrap();
    }
    let sent = mails(&app).await;
    let to: Vec<&str> = sent.iter().map(|(to, _)| &**to).collect();
    assert_eq!(to, ["noor@vlier.example"]);
    let link = secret(&sent, "noor@vlier.example");
    assert_eq!(
        app.addressee(&link, &nobody).await.unwrap().purpose,
        LinkPurpose::Reset
    );
    drop(app.choose_password(&link, NEW, &nobody).await.unwrap());
    assert!(matches!(
        app.presence(&session).await.unwrap(),
        Presence::Nobody
    ));
    assert!(!signs_in(&app, "noor", PASSWORD).await);
    assert!(signs_in(&app, "noor", NEW).await);

    // A password that is changed ends the link that was sent before.
    app.ask_reset("noor", &nobody).await.unwrap();
    let early = secret(&mails(&app).await, "noor@vlier.example");
    let session = {
        let (going_on, caller) = (GoingOn::default(), Caller::default());
        let entry = app.sign_in("noor", NEW, &going_on, &caller).await;
        entry.unwrap().session().unwrap()
    };
    let noor = bench.teacher().await;
    let other = "mijn fietsbel zingt paars";
    app.change_password(&noor, &session, NEW, other)
        .await
        .unwrap();
    assert!(matches!(
        app.addressee(&early, &nobody).await,
        Err(LinkError::Over)
    ));

    bench.clock.turn(24 * 60);
    app.ask_reset("noor", &nobody).await.unwrap();
    let late = secret(&mails(&app).await, "noor@vlier.example");
    bench.clock.turn(61);
    assert!(matches!(
        app.addressee(&late, &nobody).await,
        Err(LinkError::Over)
    ));
    // A mailbox cannot be filled, and the answer is the same for a name that nobody has.
    for login in ["noor", "niemand"] {
        let mut held = 0;
        for _ in 0..6 {
            let asked = app.ask_reset(login, &nobody).await;
            held += usize::from(matches!(asked, Err(LinkError::TooOften(_))));
        }
        assert!(held >= 3, "{login}: {held}");
    }
}

async fn roles_are_given_and_taken_and_the_board_is_told(bench: &Bench) {
    let app = with_post(bench).await;
    let administrator = administrator(bench).await;
    let school = here(bench).await;
    let give = |role, place| RoleToGive {
        role: Some(role),
        place: Some(place),
    };
    let director = give(Role::Director, Place::School(school));
    app.give_role(&administrator, bench.teacher, &director)
        .await
        .unwrap();
    assert!(
        mails(&app)
            .await
            .iter()
            .any(|(to, _)| to == "hanna@vlier.example")
    );
    let twice = app
        .give_role(&administrator, bench.teacher, &director)
        .await;
    assert_eq!(
        problems(twice),
        [("role".to_owned(), "accounts.has-it-already".to_owned())]
    );
    for (to, asked, fault) in [
        (administrator.member, director.clone(), "accounts.own-role"),
        (
            bench.teacher,
            give(Role::Director, Place::Board),
            "accounts.not-there",
        ),
        (
            bench.teacher,
            give(Role::Administrator, Place::School(school)),
            "accounts.not-there",
        ),
    ] {
        let refused = problems(app.give_role(&administrator, to, &asked).await);
        assert!(refused.iter().any(|(_, code)| code == fault), "{refused:?}");
    }
    let held = (Some(school), Role::Director);
    app.take_role(&administrator, bench.teacher, held)
        .await
        .unwrap();
    let gone = app.take_role(&administrator, bench.teacher, held).await;
    assert!(gone.is_err());
    let last = app.take_role(
        &administrator,
        administrator.member,
        (None, Role::Administrator),
    );
    assert_eq!(
        problems(last.await),
        [("role".to_owned(), "accounts.last-administrator".to_owned())]
    );

    let mail = NewMail {
        mail: "noor.nieuw@vlier.example".to_owned(),
    };
    app.change_mail(&administrator, bench.teacher, &mail)
        .await
        .unwrap();
    let told: Vec<String> = mails(&app).await.into_iter().map(|(to, _)| to).collect();
    assert!(told.contains(&"noor@vlier.example".to_owned()), "{told:?}");
    // Of whoever reads dossiers the board hears it too: letters open accounts.
    let elsewhere = NewMail {
        mail: "ilse.nieuw@vlier.example".to_owned(),
    };
    app.change_mail(&administrator, bench.coordinator, &elsewhere)
        .await
        .unwrap();
    let told: Vec<String> = mails(&app).await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told, ["hanna@vlier.example", "ilse@vlier.example"]);
    // Who is told cannot be taken away.
    let board = bench.board_member().await.member;
    let held = (None, Role::BoardMember);
    let refused = problems(app.take_role(&administrator, board, held).await);
    assert_eq!(
        refused,
        [("role".to_owned(), "accounts.last-board-member".to_owned())]
    );
    let refused = problems(app.let_go(&administrator, board, &Leaving::default()).await);
    assert_eq!(
        refused,
        [(
            "successor".to_owned(),
            "accounts.last-board-member".to_owned()
        )]
    );
    let second = give(Role::BoardMember, Place::Board);
    app.give_role(&administrator, bench.teacher, &second)
        .await
        .unwrap();
    assert!(
        !mails(&app).await.is_empty(),
        "a new member of the board is told"
    );
    app.take_role(&administrator, board, held).await.unwrap();
    let told: Vec<String> = mails(&app).await.into_iter().map(|(to, _)| to).collect();
    assert!(told.contains(&"hanna@vlier.example".to_owned()), "{told:?}");

    for visitor in [
        bench.administrator().await,
        bench.director().await,
        bench.board_member().await,
        bench.teacher().await,
    ] {
        assert!(matches!(
            app.accounts(&visitor).await,
            Err(AppError::NotFound)
        ));
        let refused = app.give_role(&visitor, bench.teacher, &director).await;
        assert!(matches!(
            refused,
            Err(PerformError::App(AppError::NotFound))
        ));
    }
}

async fn whoever_leaves_hands_over_and_comes_back_without_what_they_were_let_in_to(bench: &Bench) {
    let app = with_post(bench).await;
    let administrator = administrator(bench).await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let session = bench.came_in("noor").await;
    let leave = GrantRequest {
        member: Some(bench.teacher),
        parts: vec![Compartment::Signals],
        reason: "Begeleidt het kind in de klas.".to_owned(),
        ..GrantRequest::default()
    };
    app.give_access(&coordinator, dossier, &leave)
        .await
        .unwrap();
    let emergency = EmergencyRequest {
        reason: Some(EmergencyReason::Danger),
        words: "Er is niemand bereikbaar.".to_owned(),
    };
    let pupil = bench.pupil("Fenne").await.id;
    app.open_in_emergency(&bench.teacher().await, pupil, &emergency)
        .await
        .unwrap();
    assert!(
        app.read_dossier(&bench.teacher().await, dossier)
            .await
            .is_ok()
    );
    app.let_go(&administrator, bench.teacher, &Leaving::default())
        .await
        .unwrap();
    assert!(matches!(
        app.presence(&session).await.unwrap(),
        Presence::Nobody
    ));
    assert!(!signs_in(&app, "noor", PASSWORD).await);
    assert_eq!(
        state(bench, &administrator, bench.teacher).await,
        AccountState::Gone
    );
    app.take_back(&administrator, bench.teacher).await.unwrap();
    assert!(signs_in(&app, "noor", PASSWORD).await);
    assert!(
        app.read_dossier(&bench.teacher().await, dossier)
            .await
            .is_err()
    );

    // The only care coordinator cannot go before somebody takes over.
    let alone = app
        .let_go(&administrator, bench.coordinator, &Leaving::default())
        .await;
    let nobody = [(
        "successor".to_owned(),
        "accounts.nobody-takes-over".to_owned(),
    )];
    assert_eq!(problems(alone), nobody);
    let handing = Leaving {
        successor: Some(bench.teacher),
    };
    assert!(
        app.read_dossier(&bench.teacher().await, dossier)
            .await
            .is_err()
    );
    app.let_go(&administrator, bench.coordinator, &handing)
        .await
        .unwrap();
    assert!(
        app.read_dossier(&bench.teacher().await, dossier)
            .await
            .is_ok()
    );
    for (who, code) in [
        (administrator.member, "accounts.yourself"),
        (bench.director, "accounts.cannot-take-over"),
    ] {
        let refused = Leaving {
            successor: Some(bench.coordinator),
        };
        let refused = problems(app.let_go(&administrator, who, &refused).await);
        assert_eq!(refused, [("successor".to_owned(), code.to_owned())]);
    }
}

async fn a_school_is_added_and_changed(bench: &Bench) {
    let administrator = administrator(bench).await;
    let sheet = SchoolSheet {
        name: "De Rietkraag".to_owned(),
        brin: "98zz00".to_owned(),
        town: "Waterveen".to_owned(),
        phone: "0900 000 00 02".to_owned(),
        region: Some(Region::North),
    };
    bench
        .app
        .save_school(&administrator, None, &sheet)
        .await
        .unwrap();
    let again = bench.app.visitor(bench.board, administrator.member).await;
    let schools = again.unwrap().schools;
    let added = schools
        .iter()
        .find(|one| one.name == "De Rietkraag")
        .unwrap();
    assert_eq!(added.brin, "98ZZ00");
    let taken = SchoolSheet {
        brin: "99ZZ00".to_owned(),
        ..sheet.clone()
    };
    let taken = bench
        .app
        .save_school(&administrator, Some(added.id), &taken)
        .await;
    assert_eq!(
        problems(taken),
        [("brin".to_owned(), "accounts.brin-taken".to_owned())]
    );
    let renamed = SchoolSheet {
        name: "De Lisdodde".to_owned(),
        ..sheet
    };
    bench
        .app
        .save_school(&administrator, Some(added.id), &renamed)
        .await
        .unwrap();
    let known = bench
        .app
        .school_sheet(&administrator, added.id)
        .await
        .unwrap();
    assert_eq!(known.name, "De Lisdodde");
    assert_eq!(known.region, Some(Region::North));
}

async fn what_the_operator_does_stands_in_the_log(bench: &Bench) {
    bench
        .app
        .choose_edition(bench.board, "gpo-wn")
        .await
        .unwrap();
    bench.app.checkpoint(bench.board).await.unwrap();
    let mut tx = bench.store.read().await.unwrap();
    let size = tx.peaks(bench.board).await.unwrap().size();
    let log = tx.logged_audit(bench.board, 0, size).await.unwrap();
    let by_operator: Vec<_> = log
        .into_iter()
        .map(|(_, row)| row.record)
        .filter(|record| record.member.is_none())
        .collect();
    let count = |action: &str| {
        let mut all = by_operator.iter();
        all.by_ref()
            .filter(|record| record.action == action)
            .count()
    };
    for once in ["board-founded", "edition-chosen", "log-key-made"] {
        assert_eq!(count(once), 1, "{once}");
    }
    assert!(count("pupils-added") >= 1);
    // Whoever was added, and each role that they got.
    assert!(count("member-added") >= 5);
    let director = by_operator
        .iter()
        .find(|record| record.action == "role-given" && record.subject == Some(bench.director));
    assert_eq!(director.unwrap().reason.as_deref(), Some("director"));
}
