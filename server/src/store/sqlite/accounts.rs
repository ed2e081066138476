//! The accounts of the staff, in SQLite.

use async_trait::async_trait;
use domain::Role;
use sqlx::sqlite::SqliteRow;

use super::{Fields, SqliteStore, millis};
use crate::store::{
    AccountStore, Audit, OpenSession, Result, Staff, StaffSession,
    accounts::{Account, SomeSessions},
};

/// The columns of a member of staff.
macro_rules! staff {
    () => {
        "staff.id, name, role, EXISTS (SELECT 1 FROM factors WHERE factors.staff = staff.id) AS has_factor"
    };
}

fn staff(row: &SqliteRow) -> Result<Staff, sqlx::Error> {
    let fields = Fields::of("staff", row);
    let role = fields.read("role", |name: String| Role::from_name(&name))?;
    Ok(Staff { id: fields.get("id")?, name: fields.get("name")?, role, has_factor: fields.get("has_factor")? })
}

fn session(row: &SqliteRow) -> Result<StaffSession, sqlx::Error> {
    let fields = Fields::of("sessions", row);
    Ok(StaffSession {
        staff: staff(row)?,
        created_at: fields.unsigned("created_at")?,
        seen_at: fields.unsigned("seen_at")?,
    })
}

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
    async fn staff_count(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM staff").fetch_one(&self.reader()).await?)
    }

    async fn add_staff(&self, name: &str, role: Role, password: &str, audit: &Audit) -> Result<Option<Staff>> {
        let mut write = self.write().await?;
        let row = sqlx::query(
            "INSERT INTO staff (name, role, password, created_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (name) DO NOTHING RETURNING id, name, role, 0 AS has_factor",
        )
        .bind(name)
        .bind(role.name())
        .bind(password)
        .bind(millis(audit.at))
        .fetch_optional(&mut *write)
        .await?;
        let Some(added) = row.as_ref().map(staff).transpose()? else {
            write.roll_back().await?;
            return Ok(None);
        };
        write.commit_with(audit).await?;
        Ok(Some(added))
    }

    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>> {
        let query = concat!("SELECT ", staff!(), ", password FROM staff WHERE name = ? AND deactivated_at IS NULL");
        let row = sqlx::query(query).bind(name).fetch_optional(&self.reader()).await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some((staff(&row)?, Fields::of("staff", &row).get("password")?)))
    }

    async fn accounts(&self) -> Result<Vec<Account>> {
        let query = concat!(
            "SELECT ",
            staff!(),
            ", signed_in_at, deactivated_at FROM staff ORDER BY deactivated_at IS NOT NULL, name"
        );
        let rows = sqlx::query(query).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(account).collect::<Result<_, _>>()?)
    }

    async fn account(&self, staff: i64) -> Result<Option<Account>> {
        let query = concat!("SELECT ", staff!(), ", signed_in_at, deactivated_at FROM staff WHERE id = ?");
        let row = sqlx::query(query).bind(staff).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(account).transpose()?)
    }

    async fn set_role(&self, staff: i64, role: Role, audit: &Audit) -> Result<bool> {
        // One statement, so that two administrators cannot each take the other's role away at once.
        let query = sqlx::query(
            "UPDATE staff SET role = ?2 WHERE id = ?1 AND deactivated_at IS NULL AND (role <> 'admin' OR ?2 = 'admin'
                 OR EXISTS (SELECT 1 FROM staff WHERE role = 'admin' AND deactivated_at IS NULL AND id <> ?1))",
        );
        self.act(query.bind(staff).bind(role.name()), audit).await
    }

    async fn set_password(&self, staff: i64, password: &str, kept: Option<[u8; 32]>, audit: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        let set = sqlx::query(
            "UPDATE staff SET password = ?1, deactivated_at = NULL WHERE id = ?2 AND (?3 OR deactivated_at IS NULL)",
        )
        .bind(password)
        .bind(staff)
        .bind(kept.is_none())
        .execute(&mut *write)
        .await?;
        if set.rows_affected() == 0 {
            write.roll_back().await?;
            return Ok(false);
        }
        sqlx::query("DELETE FROM sessions WHERE staff = ? AND token <> ?")
            .bind(staff)
            .bind(kept.as_ref().map_or(&[][..], |token| &token[..]))
            .execute(&mut *write)
            .await?;
        write.commit_with(audit).await?;
        Ok(true)
    }

    async fn deactivate(&self, staff: i64, audit: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        let done = sqlx::query(
            "UPDATE staff SET deactivated_at = ?2 WHERE id = ?1 AND deactivated_at IS NULL AND (role <> 'admin'
                 OR EXISTS (SELECT 1 FROM staff WHERE role = 'admin' AND deactivated_at IS NULL AND id <> ?1))",
        )
        .bind(staff)
        .bind(millis(audit.at))
        .execute(&mut *write)
        .await?;
        if done.rows_affected() == 0 {
            write.roll_back().await?;
            return Ok(false);
        }
        sqlx::query("DELETE FROM sessions WHERE staff = ?").bind(staff).execute(&mut *write).await?;
        write.commit_with(audit).await?;
        Ok(true)
    }

    async fn sign_in(
        &self,
        token: [u8; 32],
        staff: i64,
        computer: &str,
        forgotten_before: u64,
        audit: &Audit,
    ) -> Result<()> {
        let mut write = self.write().await?;
        let begun = sqlx::query(
            "INSERT INTO sessions (token, staff, created_at, seen_at, computer) VALUES (?1, ?2, ?3, ?3, ?4)
             ON CONFLICT (token) DO NOTHING",
        )
        .bind(&token[..])
        .bind(staff)
        .bind(millis(audit.at))
        .bind(computer)
        .execute(&mut *write)
        .await?;
        if begun.rows_affected() == 0 {
            return write.roll_back().await;
        }
        sqlx::query("DELETE FROM sessions WHERE created_at < ?")
            .bind(millis(forgotten_before))
            .execute(&mut *write)
            .await?;
        // One that had to wait for the store is no later than those since.
        sqlx::query("UPDATE staff SET signed_in_at = max(coalesce(signed_in_at, ?1), ?1) WHERE id = ?2")
            .bind(millis(audit.at))
            .bind(staff)
            .execute(&mut *write)
            .await?;
        write.commit_with(audit).await
    }

    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>> {
        let query = concat!(
            "SELECT ",
            staff!(),
            ", sessions.created_at, seen_at FROM sessions JOIN staff ON staff.id = sessions.staff
             WHERE token = ? AND deactivated_at IS NULL"
        );
        let row = sqlx::query(query).bind(&token[..]).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(session).transpose()?)
    }

    async fn sessions_of(&self, staff: i64) -> Result<Vec<OpenSession>> {
        let query = concat!(
            "SELECT ",
            staff!(),
            ", sessions.created_at, seen_at, token, computer FROM sessions JOIN staff ON staff.id = sessions.staff
             WHERE sessions.staff = ? ORDER BY seen_at DESC"
        );
        let rows = sqlx::query(query).bind(staff).fetch_all(&self.reader()).await?;
        let open = |row| {
            let fields = Fields::of("sessions", row);
            let token = fields.read("token", |token: Vec<u8>| token.try_into().ok())?;
            Ok(OpenSession { token, computer: fields.get("computer")?, session: session(row)? })
        };
        Ok(rows.iter().map(open).collect::<Result<_, sqlx::Error>>()?)
    }

    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()> {
        let query = sqlx::query("UPDATE sessions SET seen_at = ? WHERE token = ?");
        self.run(query.bind(millis(at)).bind(&token[..])).await
    }

    async fn end_sessions_of(&self, staff: i64, which: SomeSessions, audit: &Audit) -> Result<bool> {
        let (query, token) = match which {
            SomeSessions::One(token) => ("DELETE FROM sessions WHERE staff = ? AND token = ?", token.to_vec()),
            SomeSessions::AllBut(kept) => ("DELETE FROM sessions WHERE staff = ? AND token <> ?", kept.to_vec()),
            SomeSessions::All => ("DELETE FROM sessions WHERE staff = ? AND token <> ?", Vec::new()),
        };
        self.act(sqlx::query(query).bind(staff).bind(token), audit).await
    }
}
