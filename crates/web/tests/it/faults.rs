//! What cannot be written down is not shown, at any address.

use std::process::Command;

use axum::http::StatusCode;
use web::ROUTES;

use crate::browser::Browser;
use crate::desk::{Desk, PASSWORD};
use crate::routes::{Places, ask};

/// What stands in the dossier, or on the roster.
const PLANTED: [&str; 6] = [
    "Fenne",
    "Oosterwolde",
    "zonder jas",
    "Oma",
    "ontbijt",
    "verwijzing",
];

fn python(desk: &Desk, program: &str, argument: &str) -> String {
    let path = desk.dir.path().join("luwte.db");
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-c", program]).arg(path).arg(argument);
    let output = command.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    String::from_utf8(output.stdout).unwrap()
}

fn sql(desk: &Desk, sql: &str) {
    let program = "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
    python(desk, program, sql);
}

/// Every record of every dossier, and everything that was noted about access.
fn kept(desk: &Desk) -> String {
    let program = "import sqlite3,sys\nstore = sqlite3.connect(sys.argv[1])\nfor table in \
        sys.argv[2].split(): print(store.execute(f'SELECT * FROM {table}').fetchall())";
    python(
        desk,
        program,
        "events audit log_leaves dossiers blobs access_facts",
    )
}

#[tokio::test]
async fn no_address_shows_what_cannot_be_written_down() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let version = desk.version(places.dossier).await;
    let mut tried = 0;
    for table in ["audit", "log_leaves"] {
        sql(
            &desk,
            &format!(
                "CREATE TRIGGER broken BEFORE INSERT ON {table} \
                 BEGIN SELECT RAISE(ABORT, 'full'); END"
            ),
        );
        let before = kept(&desk);
        for route in ROUTES.iter().filter(|route| route.touches.is_content()) {
            for address in places.addresses(route) {
                let answer = ask(&mut ilse, route.verb, &address, &version).await;
                let about = format!("{:?} {address} without {table}", route.verb);
                assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{about}");
                for word in PLANTED {
                    assert!(!answer.body.contains(word), "{about}: {word}");
                }
                tried += 1;
            }
        }
        assert_eq!(kept(&desk), before, "nothing was changed");
        sql(&desk, "DROP TRIGGER broken");
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(ilse.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_comes_in_whose_coming_cannot_be_written_down() {
    let desk = Desk::new().await;
    sql(
        &desk,
        "CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    let mut browser = Browser::new(&desk);
    let typed = [("name", "teun"), ("password", PASSWORD)];
    let answer = browser.post("/sign-in", &typed).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!browser.cookie_names().contains(&"luwte"));
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
}
