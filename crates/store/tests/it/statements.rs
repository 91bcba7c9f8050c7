//! Every statement: understood by both engines, within the house rules, and in use.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sqlx::SqlSafeStr;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};

use crate::support::Database;

/// Every statement by its table and verb.
fn statements() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("sql");
    let mut statements = BTreeMap::new();
    for table in files(&root) {
        for file in files(&table) {
            let name = file.strip_prefix(&root).unwrap().with_extension("");
            let text = std::fs::read_to_string(&file).unwrap();
            statements.insert(name.to_str().unwrap().to_owned(), text);
        }
    }
    assert!(statements.len() > 50);
    statements
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

#[tokio::test]
async fn sqlite_understands_every_statement() {
    let database = Database::sqlite().await;
    let mut connection = SqliteConnection::connect(&database.address).await.unwrap();
    for (name, sql) in statements() {
        let prepared = connection.prepare(AssertSqlSafe(sql).into_sql_str()).await;
        assert!(prepared.is_ok(), "{name}: {:?}", prepared.err());
    }
}

#[tokio::test]
async fn postgres_understands_every_statement() {
    let Some(database) = Database::postgres().await else {
        return;
    };
    let mut connection = PgConnection::connect(&database.address).await.unwrap();
    for (name, sql) in statements() {
        let prepared = connection.prepare(AssertSqlSafe(sql).into_sql_str()).await;
        assert!(prepared.is_ok(), "{name}: {:?}", prepared.err());
    }
    connection.close().await.unwrap();
    database.end().await;
}

/// A page costs the same however long the table is: no walk over all of it, no sorting.
#[tokio::test]
async fn pages_walk_along_an_index() {
    let database = Database::sqlite().await;
    let mut connection = SqliteConnection::connect(&database.address).await.unwrap();
    let statements = statements();
    for name in [
        "dossiers/list",
        "dossiers/to_destroy",
        "dossiers/unworked",
        "retention_facts/of_dossier",
        "destroyed_dossiers/list",
        "duty_facts/of_register",
        "duty_facts/of_member",
        "events/of_dossier",
        "events/by_member",
        "audit/of_dossier",
        "audit/of_member",
        "audit/page",
        "audit/page_of_dossier",
        "audit/page_of_member",
        "audit/first_after",
        "audit/append",
        "audit/logged",
        "audit/of_board",
        "events/logged",
        "events/of_board",
        "log_leaves/list",
        "log_leaves/of_event",
        "checkpoints/newest",
    ] {
        let sql = format!("EXPLAIN QUERY PLAN {}", statements.get(name).unwrap());
        let plan = connection.fetch_all(AssertSqlSafe(sql)).await.unwrap();
        let plan: Vec<String> = plan.iter().map(|row| row.get("detail")).collect();
        let plan = plan.join("; ");
        assert!(
            !plan.contains("SCAN ") && !plan.contains("TEMP B-TREE"),
            "{name}: {plan}"
        );
    }
}

#[test]
fn events_and_audit_records_are_never_changed() {
    for (name, sql) in statements() {
        // The same words, sealed with the next key of the board.
        if ["duty_facts/seal_anew", "staff_recipients/seal_anew"].contains(&name.as_str()) {
            continue;
        }
        for table in [
            "events",
            "duty_facts",
            "staff_events",
            "staff_recipients",
            "audit",
            "log_leaves",
            "checkpoints",
            "log_keys",
            "responsibility",
            "retention_facts",
            "destroyed_dossiers",
        ] {
            for verb in ["UPDATE", "DELETE FROM"] {
                assert!(
                    !sql.contains(&format!("{verb} {table}\n")),
                    "{name} changes {table}"
                );
            }
        }
    }
}

#[test]
fn every_statement_keeps_the_house_rules() {
    let forbidden = [
        "now()", "CURRENT_", "lower(", "upper(", "REPLACE ", "->", "*", "::", "?", "ILIKE",
    ];
    for (name, sql) in statements() {
        for construct in forbidden {
            assert!(!sql.contains(construct), "{name} uses {construct}");
        }
        let takes_many = !name.ends_with("/get") && !name.ends_with("/link");
        let finds_one = [
            "calendars/get_of_member",
            "dossiers/of_pupil",
            "members/by_login_index",
        ]
        .contains(&name.as_str());
        if sql.starts_with("SELECT") && takes_many && !finds_one {
            assert!(sql.contains("ORDER BY"), "{name} has no order");
        }
        if sql.starts_with("UPDATE") || sql.starts_with("DELETE") {
            assert!(sql.contains("WHERE"), "{name} has no condition");
            assert!(!sql.contains("LIMIT"), "{name} limits a change");
        }
    }
}

#[test]
fn every_statement_is_in_use() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let code: String = files(&source)
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    for name in statements().keys() {
        let (table, verb) = name.split_once('/').unwrap();
        let call = format!("statement!(\"{table}\", \"{verb}\")");
        assert!(code.contains(&call), "{name} is not in use");
    }
}
