//! Answering requests until told to stop.

use std::net::SocketAddr;

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
    let pages = router(app, settings).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, pages)
        .with_graceful_shutdown(stop)
        .await
}
