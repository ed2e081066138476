//! The accounts of the staff, in SQLite.

use async_trait::async_trait;
use domain::Role;
use sqlx::sqlite::SqliteRow;

use super::{Fields, SqliteStore, millis, staff};
use crate::store::{
    Result,
    accounts::{Account, AccountStore},
};

fn account(row: &SqliteRow) -> Result<Account, sqlx::Error> {
    let fields = Fields::of("staff", row);
    Ok(Account {
        staff: staff(row)?,
        signed_in_at: fields.instant_if_any("signed_in_at")?,
        deactivated_at: fields.instant_if_any("deactivated_at")?,
    })
}

#[async_trait]
impl AccountStore for SqliteStore {
    async fn accounts(&self) -> Result<Vec<Account>> {
        let query = "SELECT id, name, role, signed_in_at, deactivated_at FROM staff
                     ORDER BY deactivated_at IS NOT NULL, name";
        let rows = sqlx::query(query).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(account).collect::<Result<_, _>>()?)
    }

    async fn account(&self, staff: i64) -> Result<Option<Account>> {
        let query = sqlx::query("SELECT id, name, role, signed_in_at, deactivated_at FROM staff WHERE id = ?");
        let row = query.bind(staff).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(account).transpose()?)
    }

    async fn note_sign_in(&self, staff: i64, at: u64) -> Result<()> {
        let query = sqlx::query("UPDATE staff SET signed_in_at = ? WHERE id = ?");
        self.run(query.bind(millis(at)).bind(staff)).await?;
        Ok(())
    }

    async fn set_role(&self, staff: i64, role: Role) -> Result<bool> {
        // One statement, so that two administrators cannot each take the other's role away at once.
        let query = sqlx::query(
            "UPDATE staff SET role = ?2 WHERE id = ?1 AND deactivated_at IS NULL AND (role <> 'admin' OR ?2 = 'admin'
                 OR EXISTS (SELECT 1 FROM staff WHERE role = 'admin' AND deactivated_at IS NULL AND id <> ?1))",
        );
        Ok(self.run(query.bind(staff).bind(role.name())).await? > 0)
    }

    async fn set_password(&self, staff: i64, password: &str, kept: Option<[u8; 32]>) -> Result<bool> {
        let mut write = self.write().await?;
        let set = sqlx::query("UPDATE staff SET password = ?, deactivated_at = NULL WHERE id = ?")
            .bind(password)
            .bind(staff)
            .execute(&mut *write)
            .await?;
        sqlx::query("DELETE FROM sessions WHERE staff = ? AND token <> ?")
            .bind(staff)
            .bind(kept.as_ref().map_or(&[][..], |token| &token[..]))
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(set.rows_affected() > 0)
    }

    async fn deactivate(&self, staff: i64, at: u64) -> Result<bool> {
        let mut write = self.write().await?;
        let done = sqlx::query(
            "UPDATE staff SET deactivated_at = ?2 WHERE id = ?1 AND deactivated_at IS NULL AND (role <> 'admin'
                 OR EXISTS (SELECT 1 FROM staff WHERE role = 'admin' AND deactivated_at IS NULL AND id <> ?1))",
        )
        .bind(staff)
        .bind(millis(at))
        .execute(&mut *write)
        .await?;
        if done.rows_affected() > 0 {
            sqlx::query("DELETE FROM sessions WHERE staff = ?").bind(staff).execute(&mut *write).await?;
        }
        write.commit().await?;
        Ok(done.rows_affected() > 0)
    }
}
