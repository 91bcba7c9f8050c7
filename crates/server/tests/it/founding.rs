//! `luwte init` on PostgreSQL: a board is founded there as in a file, and refused as clearly.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::program::{SCHOOL, fails, rights, succeeds, with_role};

/// Let psql do something on this server.
fn psql(address: &str, sql: &str) {
    let output = Command::new("psql")
        .args(["--quiet", "--set", "ON_ERROR_STOP=1", "--command", sql])
        .arg(address)
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{sql}: {complaint}");
}

/// With an empty database of its own, or nothing when there is no server to try, which CI does not accept.
#[expect(
    clippy::disallowed_methods,
    reason = "a test learns from its surroundings where to go"
)]
fn with_database(test: impl FnOnce(&str)) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("LUWTE_TEST_POSTGRES") else {
        assert!(
            std::env::var("CI").is_err(),
            "CI must set LUWTE_TEST_POSTGRES"
        );
        return;
    };
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("server_{}_{count}", std::process::id());
    psql(&server, &format!("create database {name}"));
    test(&server.replacen("/postgres?", &format!("/{name}?"), 1));
    psql(&server, &format!("drop database {name} with (force)"));
}

/// A file that only its owner reads, with this in it.
fn private(path: &Path, text: &str) -> String {
    fs::write(path, format!("{text}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    path.to_str().unwrap().to_owned()
}

fn init<'a>(folder: &'a str, file: &'a str) -> Vec<&'a str> {
    let board = ["init", "--board", "Stichting Vlier", "--school", SCHOOL];
    [&board[..], &["--postgres-file", file, folder]].concat()
}

/// A fresh installation on PostgreSQL: its folder, its configuration and the address of its database.
pub(crate) fn on_postgres(test: impl FnOnce(&Path, &str, &str)) {
    with_database(|address| {
        let dir = tempfile::tempdir().unwrap();
        let file = private(&dir.path().join("address"), address);
        let folder = dir.path().join("luwte");
        succeeds(&init(folder.to_str().unwrap(), &file), "");
        let config = folder.join("luwte.toml");
        test(&folder, config.to_str().unwrap(), address);
    });
}

#[test]
fn a_board_is_founded_on_postgres_and_only_once() {
    on_postgres(|folder, config, address| {
        assert_eq!(rights(folder), 0o700);
        assert_eq!(rights(&folder.join("root.key")), 0o600);
        assert!(!folder.join("luwte.db").exists());
        let text = fs::read_to_string(config).unwrap();
        assert!(text.contains("postgres-file:") && !text.contains("postgres://"));
        assert!(succeeds(&["check", "--config", config], "").contains("1 boards, 0 dossiers"));
        let ilse = with_role(config, "care-coordinator@99ZZ00", "ilse");
        succeeds(&ilse, "een lang wachtwoord\n");

        let file = folder.parent().unwrap().join("address");
        let file = file.to_str().unwrap();
        fails(
            &init(folder.to_str().unwrap(), file),
            "",
            "is there already",
        );
        let elsewhere = folder.parent().unwrap().join("elsewhere");
        let again = init(elsewhere.to_str().unwrap(), file);
        fails(&again, "", "a board was founded there already");
        assert!(!elsewhere.exists(), "nothing is left of it");
        // Nor does it touch what is there.
        assert!(succeeds(&["check", "--config", config], "").contains("1 boards, 0 dossiers"));
        assert!(address.starts_with("postgres://"));
    });
}

#[test]
fn a_database_that_is_not_right_is_refused_before_anything_is_made() {
    with_database(|address| {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("luwte");
        let refused = |file: &str, with: &str| {
            fails(&init(folder.to_str().unwrap(), file), "", with);
            assert!(!folder.exists(), "{with}");
        };
        let path = dir.path().join("address");
        refused(path.to_str().unwrap(), "cannot be read");
        let file = private(&path, "sqlite:/tmp/luwte.db");
        refused(&file, "must begin with `postgres://`");
        private(&path, "postgres://me:geheim@127.0.0.1:1/none");
        refused(&file, "the store cannot be opened");
        private(&path, &address.replacen("luwte@", "nobody@", 1));
        refused(&file, "the store cannot be opened");
        // Somebody who may connect and may make no tables.
        let guest = format!("guest_{}", std::process::id());
        psql(address, &format!("create role {guest} login"));
        private(&path, &address.replacen("luwte@", &format!("{guest}@"), 1));
        refused(&file, "the store cannot be brought up to date");
        refused(&file, "permission denied");
        psql(address, &format!("drop role {guest}"));
        private(&path, address);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        refused(&file, "chmod 600");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        succeeds(&init(folder.to_str().unwrap(), &file), "");
    });
}

#[test]
fn a_password_in_the_address_is_not_repeated() {
    let dir = tempfile::tempdir().unwrap();
    let file = private(
        &dir.path().join("address"),
        "postgres://me:geheim@127.0.0.1:1/none",
    );
    let folder = dir.path().join("luwte");
    let arguments = init(folder.to_str().unwrap(), &file);
    let output = crate::program::luwte(&arguments, "");
    let said = crate::program::said(&output);
    assert!(
        !output.status.success() && !said.contains("geheim"),
        "{said}"
    );
}
