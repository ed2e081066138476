//! Second factors, in SQLite.

use async_trait::async_trait;
use sqlx::SqliteConnection;

use super::{Fields, SqliteStore, millis};
use crate::store::{Audit, FactorStore, Result, factors::Factor};

async fn put_codes(write: &mut SqliteConnection, staff: i64, codes: &[[u8; 32]]) -> Result<()> {
    sqlx::query("DELETE FROM recovery_codes WHERE staff = ?").bind(staff).execute(&mut *write).await?;
    for code in codes {
        let put = sqlx::query("INSERT INTO recovery_codes (staff, digest) VALUES (?, ?)").bind(staff).bind(&code[..]);
        put.execute(&mut *write).await?;
    }
    Ok(())
}

#[async_trait]
impl FactorStore for SqliteStore {
    async fn factor(&self, staff: i64) -> Result<Option<(Factor, u32)>> {
        let query = "SELECT secret, used_step, (SELECT count(*) FROM recovery_codes AS codes
                         WHERE codes.staff = factors.staff) AS codes
                     FROM factors WHERE staff = ?";
        let row = sqlx::query(query).bind(staff).fetch_optional(&self.reader()).await?;
        let Some(row) = row else { return Ok(None) };
        let fields = Fields::of("factors", &row);
        let factor = Factor { secret: fields.get("secret")?, used_step: fields.unsigned("used_step")? };
        Ok(Some((factor, fields.get("codes")?)))
    }

    async fn set_factor(
        &self,
        staff: i64,
        factor: &Factor,
        codes: &[[u8; 32]],
        kept: [u8; 32],
        audit: &Audit,
    ) -> Result<()> {
        let mut write = self.write().await?;
        sqlx::query(
            "INSERT INTO factors (staff, secret, used_step) VALUES (?1, ?2, ?3)
             ON CONFLICT (staff) DO UPDATE SET secret = ?2, used_step = ?3",
        )
        .bind(staff)
        .bind(&factor.secret)
        .bind(millis(factor.used_step))
        .execute(&mut *write)
        .await?;
        put_codes(&mut write, staff, codes).await?;
        let others = sqlx::query("DELETE FROM sessions WHERE staff = ? AND token <> ?").bind(staff).bind(&kept[..]);
        others.execute(&mut *write).await?;
        write.commit_with(audit).await
    }

    async fn set_recovery_codes(&self, staff: i64, codes: &[[u8; 32]], audit: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        let there: Option<i64> = sqlx::query_scalar("SELECT staff FROM factors WHERE staff = ?")
            .bind(staff)
            .fetch_optional(&mut *write)
            .await?;
        if there.is_none() {
            write.roll_back().await?;
            return Ok(false);
        }
        put_codes(&mut write, staff, codes).await?;
        write.commit_with(audit).await?;
        Ok(true)
    }

    async fn remove_factor(&self, staff: i64, audit: &Audit) -> Result<bool> {
        self.act(sqlx::query("DELETE FROM factors WHERE staff = ?").bind(staff), audit).await
    }

    async fn take_step(&self, staff: i64, step: u64) -> Result<bool> {
        let mut write = self.write().await?;
        let taken = sqlx::query("UPDATE factors SET used_step = ?2 WHERE staff = ?1 AND used_step < ?2")
            .bind(staff)
            .bind(millis(step))
            .execute(&mut *write)
            .await?;
        let taken = taken.rows_affected() > 0;
        write.commit().await?;
        Ok(taken)
    }

    async fn take_recovery_code(&self, staff: i64, code: [u8; 32], audit: &Audit) -> Result<bool> {
        let query = sqlx::query("DELETE FROM recovery_codes WHERE staff = ? AND digest = ?");
        self.act(query.bind(staff).bind(&code[..]), audit).await
    }
}
