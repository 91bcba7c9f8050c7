//! The job that brings into the logs what failed at the door, signs how far they are, and writes to whom
//! something waits for, for as long as the pages are served.

use std::time::Duration;

use app::App;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};
use tracing::{error, info};

/// So often it is looked whether a checkpoint is due.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// Sign what is due, until the program is told to stop.
pub(crate) async fn until_stopped(app: App, mut stopped: watch::Receiver<bool>) {
    let mut ticks = interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let is_over = tokio::select! {
            _ = stopped.wait_for(|is_stopped| *is_stopped) => true,
            _ = ticks.tick() => false,
        };
        note_attempts(&app).await;
        if is_over {
            return;
        }
        match app.sign_due_checkpoints().await {
            Ok(0) => {}
            Ok(count) => info!(count, "signed checkpoints"),
            Err(cause) => error!(cause = &cause as &dyn std::error::Error, "cannot sign"),
        }
        throw_away(&app).await;
        if let Err(cause) = app.write_reminders().await {
            error!(
                cause = &cause as &dyn std::error::Error,
                "cannot write letters about what waits"
            );
        }
        if let Err(cause) = app.write_checkpoint_letters().await {
            error!(
                cause = &cause as &dyn std::error::Error,
                "cannot write letters about checkpoints"
            );
        }
    }
}

/// Throw away what was practised long ago.
async fn throw_away(app: &App) {
    let Some(practice) = app.practice() else {
        return;
    };
    match practice.throw_old_runs_away().await {
        Ok(0) => {}
        Ok(count) => info!(count, "threw away what was practised long ago"),
        Err(cause) => error!(
            cause = &cause as &dyn std::error::Error,
            "cannot throw away what was practised long ago"
        ),
    }
}

/// Bring what failed at the door into the logs.
async fn note_attempts(app: &App) {
    if let Err(cause) = app.note_attempts().await {
        error!(
            cause = &cause as &dyn std::error::Error,
            "cannot note what failed at the door"
        );
    }
}
