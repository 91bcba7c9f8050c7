//! Answering requests until told to stop.

use std::net::SocketAddr;
use std::time::Duration;

use app::App;
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::{Settings, router};

/// How long to wait when no connection can be taken, such as when there are too many already.
const BREATH: Duration = Duration::from_millis(200);

/// Serve the pages on this listener. Once `stop` is done, running requests are finished.
///
/// Whoever connects and says nothing, or says it a letter at a time, is hung up on: a thousand such
/// connections would keep others out. The framework's own way of serving waits for ever.
pub async fn serve(
    listener: TcpListener,
    app: App,
    settings: Settings,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let patience = settings.patience;
    serve_pages(&listener, router(app, settings), patience, stop).await;
    Ok(())
}

async fn serve_pages(
    listener: &TcpListener,
    pages: Router,
    patience: Duration,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, caller)) => answer(&graceful, stream, caller, pages.clone(), patience),
            Err(_) => breathe().await,
        }
    }
    graceful.shutdown().await;
}

#[expect(
    clippy::disallowed_methods,
    reason = "nothing tells when the system has room for a connection again"
)]
async fn breathe() {
    tokio::time::sleep(BREATH).await;
}

/// Answers what comes over one connection, beside the others.
fn answer(
    graceful: &GracefulShutdown,
    stream: TcpStream,
    caller: SocketAddr,
    pages: Router,
    patience: Duration,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(caller));
        pages.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), service);
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        // That somebody hung up, or was hung up on, is nobody's fault and says nothing.
        drop(connection.await);
    });
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;

    use super::*;

    /// A server with one page, and how to stop it.
    async fn started(patience: Duration) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let who = |ConnectInfo(caller): ConnectInfo<SocketAddr>| async move { caller.to_string() };
        let pages = Router::new().route("/", get(who));
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            serve_pages(&listener, pages, patience, stopped).await;
        });
        (address, stop, server)
    }

    async fn said(stream: &mut TcpStream) -> String {
        let mut answer = String::new();
        let read = stream.read_to_string(&mut answer);
        let whole = tokio::time::timeout(Duration::from_secs(20), read).await;
        whole.unwrap().unwrap_or_default();
        answer
    }

    #[tokio::test]
    async fn whoever_asks_is_answered_and_known_by_address() {
        let (address, _stop, _) = started(Duration::from_secs(20)).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let own = stream.local_addr().unwrap().to_string();
        let request = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        stream.write_all(request).await.unwrap();
        let answer = said(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with(&own), "{answer}");
    }

    #[tokio::test]
    async fn whoever_does_not_finish_asking_is_hung_up_on() {
        let (address, _stop, _) = started(Duration::from_millis(200)).await;
        for begun in [&b"GET / HTTP/1.1\r\nHost: local"[..], b""] {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(begun).await.unwrap();
            let answer = said(&mut stream).await;
            assert!(!answer.contains("200 OK"), "{answer}");
        }
    }

    #[tokio::test]
    async fn told_to_stop_it_takes_nobody_in_any_more() {
        let (address, stop, server) = started(Duration::from_millis(200)).await;
        drop(TcpStream::connect(address).await.unwrap());
        stop.send(()).unwrap();
        server.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
