//! Everybody who could stand before a door: one of each role, and those who are nobody here.

use app::found_board::{NewMember, NewSchool};
use domain::access::{Compartment, ConflictRequest, GrantRequest, Tie};
use domain::id::{BoardId, DossierId, MemberId};
use domain::role::Role;

use crate::browser::Browser;
use crate::desk::{Desk, PASSWORD};

/// Somebody at a computer, as the table of routes names them.
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) browser: Browser,
}

/// The school of the desk, and another one of its board.
pub(crate) const HERE: &str = "99ZZ00";
const ELSEWHERE: &str = "99ZZ01";
/// A school of another board.
const FAR_AWAY: &str = "98ZZ00";

/// Everybody. Their order is that of the columns of the table; whoever is added is one column more.
pub(crate) async fn everybody(desk: &Desk) -> Vec<Person> {
    let person = |name, browser| Person { name, browser };
    let mut people = vec![person("nobody", Browser::new(desk))];
    let mut gone = Browser::of(desk, "teun").await;
    let kept = gone.twin();
    gone.post("/sign-out", &[]).await;
    people.push(person("signed-out", kept));
    let over = Browser::of(desk, "ilse").await;
    desk.wait(13 * 60);
    people.push(person("over", over));
    let away = Browser::of(desk, "ilse").await;
    desk.wait(31);
    people.push(person("away", away));
    let board = desk.board();
    for role in Role::ALL {
        let browser = somebody(desk, board, role.code(), HERE, role).await;
        people.push(person(role.code(), browser));
    }
    let role = Role::CareCoordinator;
    let colleague = somebody(desk, board, "elders", ELSEWHERE, role).await;
    people.push(person("other-school", colleague));
    let school = NewSchool {
        brin: FAR_AWAY.to_owned(),
        name: "De Elders".to_owned(),
        place: "Zandwijk".to_owned(),
        phone: "0900 000 00 01".to_owned(),
    };
    let founded = desk.app.found_board("Stichting Elders", &[school]).await;
    let stranger = somebody(desk, founded.unwrap(), "vreemde", FAR_AWAY, role).await;
    people.push(person("other-board", stranger));
    people
}

/// Those for whom their role does not decide: one who was let in, one who gave a password alone, and
/// one whom a tie shuts out.
pub(crate) async fn beyond_their_role(desk: &Desk, dossier: DossierId) -> Vec<Person> {
    let board = desk.board();
    let granted = member(desk, board, "toegelaten", HERE, Role::Teacher).await;
    let leave = GrantRequest {
        member: Some(granted),
        parts: vec![Compartment::Signals],
        reason: "Begeleidt het kind in de klas.".to_owned(),
        ..GrantRequest::default()
    };
    let given = desk.app.give_access(desk.visitor(), dossier, &leave).await;
    given.unwrap();
    let director = member(desk, board, "leiding", HERE, Role::Director).await;
    let director = desk.app.visitor(board, director).await.unwrap();
    let pupil = desk.app.pupils(desk.visitor()).await.unwrap()[0].id;
    let mut people = vec![
        Person {
            name: "granted",
            browser: Browser::of(desk, "toegelaten").await,
        },
        Person {
            name: "password-alone",
            browser: Browser::with_password_alone(desk, "leiding").await,
        },
    ];
    for (name, login) in ["recipient", "told-of"].into_iter().zip(RECEIVE) {
        let browser = Browser::of(desk, login).await;
        people.push(Person { name, browser });
    }
    // Whatever somebody's role is, a tie shuts them out.
    for (name, role) in BLOCKED {
        let blocked = member(desk, board, name, HERE, role).await;
        let tie = ConflictRequest {
            member: Some(blocked),
            tie: Some(Tie::Relative),
            words: "Tante van het kind.".to_owned(),
        };
        let declared = desk.app.declare_conflict(&director, pupil, &tie).await;
        declared.unwrap();
        let browser = Browser::of(desk, name).await;
        people.push(Person { name, browser });
    }
    people
}

/// Who of the board receive signals about staff; of the second something was told.
pub(crate) const RECEIVE: [&str; 2] = ["ontvangt", "betrokken"];

/// The roles in which somebody could see something of the dossier, were it not for a tie.
const BLOCKED: [(&str, Role); 6] = [
    ("blocked", Role::CareCoordinator),
    ("blocked-officer", Role::AttentionOfficer),
    ("blocked-director", Role::Director),
    ("blocked-board", Role::BoardMember),
    ("blocked-confidant", Role::Confidant),
    ("blocked-dpo", Role::DataProtectionOfficer),
];

/// Add somebody with one role, and let them sign in.
pub(crate) async fn somebody(
    desk: &Desk,
    board: BoardId,
    login: &str,
    brin: &str,
    role: Role,
) -> Browser {
    member(desk, board, login, brin, role).await;
    Browser::of(desk, login).await
}

/// Add somebody with one role.
pub(crate) async fn member(
    desk: &Desk,
    board: BoardId,
    login: &str,
    brin: &str,
    role: Role,
) -> MemberId {
    let is_for_all = matches!(
        role,
        Role::BoardMember | Role::DataProtectionOfficer | Role::Administrator
    );
    let member = NewMember {
        name: format!("Medewerker {login}"),
        login: login.to_owned(),
        roles: vec![((!is_for_all).then(|| brin.to_owned()), role)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = desk.app.add_member_with_hash(board, &member, &hash).await;
    added.unwrap()
}
