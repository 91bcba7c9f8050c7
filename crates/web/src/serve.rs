//! Answering requests until told to stop.

use app::App;
use tokio::net::TcpListener;

use crate::{Settings, router};

/// Serve the pages on this listener. Once `stop` is done, running requests are finished.
pub async fn serve(
    listener: TcpListener,
    app: App,
    settings: Settings,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(app, settings))
        .with_graceful_shutdown(stop)
        .await
}
