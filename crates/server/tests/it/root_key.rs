//! `luwte root-key`: another root key keeps everything, and what is not right changes nothing.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::founding::on_postgres;
use crate::program::{fails, installed, rights, succeeds, with_role};

/// What stands in the table of boards and of index keys, as the database keeps it.
fn kept(folder: &Path) -> Vec<u8> {
    let program = "import sqlite3,sys; s = sqlite3.connect(sys.argv[1]); \
                   print([s.execute(f'SELECT * FROM {t}').fetchall() for t in ('boards', 'index_keys', 'audit')])";
    let mut command = Command::new("/usr/bin/python3");
    let output = command
        .args(["-c", program])
        .arg(folder.join("luwte.db"))
        .output();
    let output = output.unwrap();
    assert!(output.status.success());
    output.stdout
}

#[test]
fn another_root_key_keeps_everything_on_sqlite() {
    let (dir, config) = installed();
    another_root_key_keeps_everything(&dir.path().join("luwte"), &config);
}

#[test]
fn another_root_key_keeps_everything_on_postgres() {
    on_postgres(|folder, config, _| another_root_key_keeps_everything(folder, config));
}

fn another_root_key_keeps_everything(folder: &Path, config: &str) {
    let typed = "een lang wachtwoord\n";
    succeeds(&with_role(config, "care-coordinator@99ZZ00", "ilse"), typed);
    let (old, new) = (folder.join("root.key"), folder.join("new.key"));
    let new = new.to_str().unwrap();
    let key = succeeds(&["log-key", "--config", config], "");
    succeeds(&["root-key", "make", new], "");
    assert_eq!(rights(Path::new(new)), 0o600);
    assert_ne!(fs::read(&old).unwrap(), fs::read(new).unwrap());
    fails(
        &["root-key", "make", new],
        "",
        "cannot make the root key file",
    );
    let change = [
        "root-key",
        "change",
        "--config",
        config,
        "--new-key-file",
        new,
    ];
    let said = succeeds(&change, "");
    assert!(said.contains("keys of 1 boards") && said.contains("Now set root-key-file"));

    // The configuration still names the old key: that opens nothing any more, and says why.
    for command in [&["check", "--config", config][..], &change] {
        fails(command, "", "this is not the root key of the store");
    }
    let text = fs::read_to_string(config).unwrap();
    fs::write(config, text.replace(old.to_str().unwrap(), new)).unwrap();
    let said = succeeds(&["check", "--config", config], "");
    assert!(said.contains("Alles klopt"), "{said}");
    assert_eq!(succeeds(&["log-key", "--config", config], ""), key);
    // Names are blinded as before, so this one is still taken.
    let again = with_role(config, "care-coordinator@99ZZ00", "ilse");
    fails(&again, typed, "signs in with this name already");
    succeeds(&with_role(config, "director@99ZZ00", "daan"), typed);
}

#[test]
fn what_is_wrong_with_a_new_root_key_is_named_and_changes_nothing() {
    let (dir, config) = installed();
    let folder = dir.path().join("luwte");
    let old = folder.join("root.key");
    let new = dir.path().join("new.key");
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    let before = kept(&folder);
    let change = |file: &str, with: &str| {
        let command = [
            "root-key",
            "change",
            "--config",
            &config,
            "--new-key-file",
            file,
        ];
        fails(&command, "", with);
        assert_eq!(kept(&folder), before, "{with}");
    };
    change(new, "cannot be read");
    change(old, "this is the root key that is in use");
    succeeds(&["root-key", "make", new], "");
    fs::set_permissions(new, fs::Permissions::from_mode(0o644)).unwrap();
    change(new, "chmod 600");
    fs::set_permissions(new, fs::Permissions::from_mode(0o600)).unwrap();
    let key = fs::read(new).unwrap();
    fs::write(new, "abcd\n").unwrap();
    change(new, "64 hexadecimal digits");
    fs::write(new, key).unwrap();
    // The key that the configuration names is not the one of this store.
    let right = fs::read(old).unwrap();
    fs::write(old, format!("{}\n", "ab".repeat(32))).unwrap();
    change(
        new,
        "this is not the root key of the store, so nothing was changed",
    );
    fs::write(old, right).unwrap();
    succeeds(&["check", "--config", &config], "");
}
