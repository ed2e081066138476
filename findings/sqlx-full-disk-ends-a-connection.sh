#!/usr/bin/env bash
# A connection of sqlx to SQLite that met a full disk within a transaction never begins another one. The pool hands it out
# again all the same: with one writing connection, nothing can be written until the program is started anew, however much
# room there is by then.
#
# Expected: that the transaction is over, or that the pool drops a connection whose transaction it cannot end.
# The reason: SQLite rolls back by itself when the disk is full (it documents that). sqlx counts transactions itself, and its
# own ROLLBACK fails then, because none is active; the count stays at one for good. Only closing the connection helps. A store
# with a page limit stands for the full disk here; a real one does the same.
#
# Versions: sqlx 0.9.0 with the SQLite that it brings. Seen on 2026-11-28:
#   insert: error returned from database: (code: 13) database or disk is full
#   rollback: Err("error returned from database: (code: 1) cannot rollback - no transaction is active")
#   room again
#   begin: Err("attempted to call begin_with at non-zero transaction depth")
#   begin: Err("attempted to call begin_with at non-zero transaction depth")
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "full"
version = "0.0.0"
edition = "2024"

[dependencies]
sqlx = { version = "=0.9.0", default-features = false, features = ["runtime-tokio", "sqlite"] }
tokio = { version = "1", features = ["macros", "rt"] }

[workspace]
TOML
cat > src/main.rs <<'RUST'
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::new().filename("full.db").create_if_missing(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    sqlx::query("CREATE TABLE t (content BLOB)").execute(&pool).await?;
    sqlx::query("PRAGMA max_page_count = 20").execute(&pool).await?;
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let error = sqlx::query("INSERT INTO t VALUES (zeroblob(1000000))").execute(&mut *transaction).await.unwrap_err();
    println!("insert: {error}");
    println!("rollback: {:?}", transaction.rollback().await.map_err(|error| error.to_string()));
    sqlx::query("PRAGMA max_page_count = 100000").execute(&pool).await?;
    println!("room again");
    for _ in 0..2 {
        let again = pool.begin_with("BEGIN IMMEDIATE").await.map(|_| ()).map_err(|error| error.to_string());
        println!("begin: {again:?}");
    }
    Ok(())
}
RUST
cargo run --quiet | tee seen
if diff seen - <<'SEEN'
insert: error returned from database: (code: 13) database or disk is full
rollback: Err("error returned from database: (code: 1) cannot rollback - no transaction is active")
room again
begin: Err("attempted to call begin_with at non-zero transaction depth")
begin: Err("attempted to call begin_with at non-zero transaction depth")
SEEN
then echo "as described"; else echo "sqlx goes on after a full disk in another way now" >&2; exit 1; fi
