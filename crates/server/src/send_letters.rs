//! The job that sends letters, for as long as the pages are served.

use std::time::Duration;

use app::App;
use app::letters::{Courier, Delivered};
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};
use tracing::{error, info};

/// So often it is looked whether a letter is due.
const LOOK_EVERY: Duration = Duration::from_secs(3);

/// Send what is due, until the program is told to stop.
pub(crate) async fn until_stopped<C: Courier>(
    app: App,
    courier: C,
    mut stopped: watch::Receiver<bool>,
) {
    let mut ticks = interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stopped.wait_for(|is_stopped| *is_stopped) => return,
            _ = ticks.tick() => {}
        }
        match app.send_due_letters(&courier).await {
            Ok(done) if done == Delivered::default() => {}
            Ok(Delivered {
                sent,
                delayed,
                failed,
            }) => info!(sent, delayed, failed, "letters"),
            Err(cause) => error!(
                cause = &cause as &dyn std::error::Error,
                "cannot send letters"
            ),
        }
    }
}
