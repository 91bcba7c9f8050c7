//! The tables: the same on both engines, changed forward only.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use sha2::{Digest, Sha256};
use sqlx::{Connection, Executor, PgConnection, Row, SqliteConnection};
use store::{Store, StoreError};

use crate::support::{
    BOARD, DOSSIER, Database, on_both_engines, populate_with_dossier, salt, wrapped_dossier_key,
};

on_both_engines!(
    migrating_twice_changes_nothing,
    tables_that_were_never_made_are_told_apart,
    a_changed_migration_is_refused,
    a_migration_of_a_newer_program_is_refused,
);

async fn migrating_twice_changes_nothing(database: &Database) {
    database.store.check().await.unwrap();
    database.store.migrate().await.unwrap();
    database.store.check().await.unwrap();
}

async fn tables_that_were_never_made_are_told_apart(database: &Database) {
    database.tamper("DROP TABLE migrations").await;
    let found = database.store.check().await;
    assert!(
        matches!(found, Err(StoreError::OtherSchema { migration }) if migration == "0001_start")
    );
}

async fn a_changed_migration_is_refused(database: &Database) {
    database
        .tamper("UPDATE migrations SET text = 'SELECT 1'")
        .await;
    for outcome in [database.store.check().await, database.store.migrate().await] {
        assert!(matches!(outcome, Err(StoreError::OtherSchema { .. })));
    }
}

async fn a_migration_of_a_newer_program_is_refused(database: &Database) {
    database
        .tamper("INSERT INTO migrations (name, text) VALUES ('9999_new', '')")
        .await;
    for outcome in [database.store.check().await, database.store.migrate().await] {
        assert!(
            matches!(outcome, Err(StoreError::OtherSchema { migration }) if migration == "9999_new")
        );
    }
}

#[tokio::test]
async fn an_address_is_one_of_the_two() {
    for address in [
        "",
        "sqlite:",
        "sqlite::memory:",
        "mysql://a/b",
        "luwte.db",
        "postgres://:x:/",
    ] {
        let opened = Store::open(address, salt).await;
        assert!(matches!(opened, Err(StoreError::BadAddress)), "{address}");
    }
    let nowhere = Store::open("sqlite:/nowhere/at/all/luwte.db", salt).await;
    assert!(matches!(nowhere, Err(StoreError::Unavailable(_))));
}

/// Destroying a key is how a dossier ends: the bytes must be gone, not only the row.
#[tokio::test]
async fn a_destroyed_key_leaves_no_trace_in_the_file() {
    let database = Database::sqlite().await;
    populate_with_dossier(&database.store).await;
    let wrapped = wrapped_dossier_key();
    let path = database.address.strip_prefix("sqlite:").unwrap().to_owned();
    let has_trace = || {
        let bytes = std::fs::read(&path).unwrap();
        bytes
            .windows(wrapped.as_bytes().len())
            .any(|window| window == wrapped.as_bytes())
    };
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier_key(BOARD, DOSSIER, &wrapped)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    database.store.close().await;
    assert!(has_trace());

    let store = Store::open(&database.address, salt).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let row = tx.dossier(BOARD, DOSSIER).await.unwrap();
    tx.destroy_dossier(&row).await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    assert!(!has_trace());
    assert!(
        !Path::new(&format!("{path}-wal")).exists(),
        "closing empties the journal"
    );
}

#[tokio::test]
async fn a_damaged_file_is_noticed() {
    let database = Database::sqlite().await;
    database.store.close().await;
    let path = database.address.strip_prefix("sqlite:").unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    bytes
        .iter_mut()
        .skip(8 * 4096)
        .take(4096)
        .for_each(|byte| *byte ^= 0x55);
    std::fs::write(path, bytes).unwrap();
    let store = Store::open(&database.address, salt).await.unwrap();
    assert!(store.check().await.is_err());
    store.close().await;
}

/// What a column is, in words that both engines understand.
type Column = (String, String, &'static str, bool);

#[tokio::test]
async fn both_engines_have_the_same_tables() {
    let sqlite = Database::sqlite().await;
    let Some(postgres) = Database::postgres().await else {
        return;
    };
    let mut lite = SqliteConnection::connect(&sqlite.address).await.unwrap();
    let mut post = PgConnection::connect(&postgres.address).await.unwrap();

    assert_eq!(
        sqlite_columns(&mut lite).await,
        postgres_columns(&mut post).await
    );
    assert_eq!(sqlite_keys(&mut lite).await, postgres_keys(&mut post).await);
    assert_eq!(
        sqlite_references(&mut lite).await,
        postgres_references(&mut post).await
    );

    post.close().await.unwrap();
    sqlite.end().await;
    postgres.end().await;
}

fn plain_type(name: &str) -> &'static str {
    match name {
        "TEXT" | "text" => "text",
        "BLOB" | "bytea" => "bytes",
        // SQLite keeps a boolean as a number.
        "INTEGER" | "bigint" | "boolean" => "number",
        _ => "unknown",
    }
}

async fn sqlite_columns(connection: &mut SqliteConnection) -> BTreeSet<Column> {
    let sql = "SELECT t.name AS table_name, c.name AS column_name, c.type, c.\"notnull\" <> 0 AS required \
               FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";
    let rows = connection.fetch_all(sql).await.unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), plain_type(row.get(2)), row.get(3)))
        .collect()
}

async fn postgres_columns(connection: &mut PgConnection) -> BTreeSet<Column> {
    let sql = "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'NO' \
               FROM information_schema.columns WHERE table_schema = 'public'";
    let rows = connection.fetch_all(sql).await.unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), plain_type(row.get(2)), row.get(3)))
        .collect()
}

/// Table, columns in order, whether unique, whether only for some rows.
type Key = (String, String, bool, bool);

async fn sqlite_keys(connection: &mut SqliteConnection) -> BTreeSet<Key> {
    let sql = "SELECT t.name, \
                      (SELECT group_concat(c.name, ',') FROM pragma_index_info(i.name) c), \
                      i.\"unique\" <> 0, i.partial <> 0 \
               FROM sqlite_schema t, pragma_index_list(t.name) i WHERE t.type = 'table'";
    let rows = connection.fetch_all(sql).await.unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

async fn postgres_keys(connection: &mut PgConnection) -> BTreeSet<Key> {
    let sql = "SELECT i.indrelid::regclass::text, \
                      (SELECT string_agg(a.attname, ',' ORDER BY k.place) \
                       FROM unnest(i.indkey) WITH ORDINALITY k (attnum, place) \
                       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum), \
                      i.indisunique, i.indpred IS NOT NULL \
               FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid \
               WHERE c.relnamespace = 'public'::regnamespace";
    let rows = connection.fetch_all(sql).await.unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

/// Table, columns, table referred to, columns there.
type Reference = (String, String, String, String);

async fn sqlite_references(connection: &mut SqliteConnection) -> BTreeSet<Reference> {
    let sql = "SELECT t.name, group_concat(f.\"from\", ','), f.\"table\", group_concat(f.\"to\", ',') \
               FROM sqlite_schema t, pragma_foreign_key_list(t.name) f \
               WHERE t.type = 'table' GROUP BY t.name, f.id, f.\"table\"";
    let rows = connection.fetch_all(sql).await.unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

async fn postgres_references(connection: &mut PgConnection) -> BTreeSet<Reference> {
    let names = "(SELECT string_agg(a.attname, ',' ORDER BY k.place) \
                  FROM unnest(KEYS) WITH ORDINALITY k (attnum, place) \
                  JOIN pg_attribute a ON a.attrelid = TABLE_ID AND a.attnum = k.attnum)";
    let columns = |keys: &str, table: &str| names.replace("KEYS", keys).replace("TABLE_ID", table);
    let sql = format!(
        "SELECT f.conrelid::regclass::text, {}, f.confrelid::regclass::text, {} \
         FROM pg_constraint f WHERE f.contype = 'f'",
        columns("f.conkey", "f.conrelid"),
        columns("f.confkey", "f.confrelid"),
    );
    let rows = connection
        .fetch_all(sqlx::AssertSqlSafe(sql))
        .await
        .unwrap();
    rows.iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

/// A migration that was released never changes: there are databases that have had it.
#[test]
fn released_migrations_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut found = String::new();
    let mut names = Vec::new();
    for engine in ["postgres", "sqlite"] {
        let mut files: Vec<String> = std::fs::read_dir(folder.join(engine))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        for file in &files {
            let hash = Sha256::digest(std::fs::read(folder.join(engine).join(file)).unwrap());
            let hash = hash
                .iter()
                .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
            writeln!(found, "{hash}  {engine}/{file}").unwrap();
        }
        names.push(files);
    }
    assert_eq!(
        names.first(),
        names.last(),
        "both engines have migrations of the same names"
    );
    let released = std::fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    assert_eq!(
        found, released,
        "as `sha256sum */*.sql` in the folder of migrations writes it"
    );
}
