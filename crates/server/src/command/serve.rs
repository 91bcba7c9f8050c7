//! `luwte serve`: the pages, until somebody stops it.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use app::App;
use app::letters::Courier;
use tokio::net::TcpListener;
use tracing::info;

use crate::config::Config;
use crate::{send_letters, sign_log, wiring};

/// How long open requests may take once the server was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(20);

pub(crate) async fn run(path: &Path) -> anyhow::Result<ExitCode> {
    start_log();
    let config = Config::read(path)?;
    let app = wiring::with_practice(&config).await?;
    let courier = wiring::mail_server(&config)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("listen: cannot listen on {}", config.listen))?;
    let listens = listener.local_addr()?;
    info!(address = %listens, "listening");
    let app = app.with_origin(config.origin_at(listens));
    until_stopped(
        listener,
        app,
        web::Settings {
            https: config.https,
            proxies: config.proxies(),
            ..web::Settings::default()
        },
        courier,
    )
    .await?;
    Ok(ExitCode::SUCCESS)
}

/// Write the log to standard error: what happened, never about whom.
pub(crate) fn start_log() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        // When nobody reads the log any more, that is no reason to stop serving.
        .log_internal_errors(false)
        .init();
}

/// Serve until the process is told to stop, and let running requests finish.
pub(crate) async fn until_stopped<C: Courier + Send + 'static>(
    listener: TcpListener,
    app: App,
    settings: web::Settings,
    courier: Option<C>,
) -> anyhow::Result<()> {
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let stop = async move {
        stop_signal().await;
        stopping.send_replace(true);
    };
    let signing = tokio::spawn(sign_log::until_stopped(app.clone(), stopped.clone()));
    let sending = courier.map(|courier| {
        let sending = send_letters::until_stopped(app.clone(), courier, stopped.clone());
        tokio::spawn(sending)
    });
    let server = web::serve(listener, app, settings, stop);
    tokio::pin!(server);
    tokio::select! {
        ended = &mut server => {
            signing.abort();
            if let Some(sending) = sending {
                sending.abort();
            }
            return ended.context("the server stopped");
        }
        _ = stopped.wait_for(|is_stopped| *is_stopped) => {}
    }
    // It finishes what it is signing.
    signing
        .await
        .context("the signing of checkpoints stopped")?;
    // And the letter that it is sending. One that is not done in time is tried again later.
    if let Some(mut sending) = sending
        && tokio::time::timeout(LAST_REQUESTS, &mut sending)
            .await
            .is_err()
    {
        sending.abort();
    }
    // A browser that keeps its connection open must not keep the server alive.
    match tokio::time::timeout(LAST_REQUESTS, server).await {
        Ok(ended) => ended.context("the server stopped"),
        Err(_) => Ok(()),
    }
}

async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
