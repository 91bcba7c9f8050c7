//! The way to the identity providers: one request, one small answer, no redirects.

use std::time::Duration;

use anyhow::Context;
use app::sign_in::provider::{Fetch, FetchError, Fetching, HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Client, Request};

/// How long connecting may take, of all the time there is.
const CONNECTING: Duration = Duration::from_secs(4);
/// How long a whole answer may take: somebody is waiting for it.
const PATIENCE: Duration = Duration::from_secs(8);
/// The largest answer that is read. What providers say of themselves is a few thousand bytes.
const LARGEST: usize = 256 * 1024;

/// The network, for asking providers only.
pub(crate) struct Network {
    client: Client,
}

impl Network {
    /// A way that trusts the certificates that this machine trusts.
    pub(crate) fn new() -> anyhow::Result<Self> {
        Self::with_patience(PATIENCE)
    }

    fn with_patience(patience: Duration) -> anyhow::Result<Self> {
        let client = Client::builder()
            .user_agent("luwte")
            // A redirect leads to where nobody configured it.
            .redirect(Policy::none())
            // Settings come from the configuration, not from the surroundings.
            .no_proxy()
            .connect_timeout(CONNECTING.min(patience))
            .timeout(patience)
            .build()
            .context("the network cannot be used")?;
        Ok(Self { client })
    }

    async fn answer(&self, request: HttpRequest) -> Result<HttpResponse, FetchError> {
        let lost = |_| FetchError::Unreachable;
        let request = Request::try_from(request).map_err(lost)?;
        let mut answer = self.client.execute(request).await.map_err(lost)?;
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(lost)? {
            if body.len() + piece.len() > LARGEST {
                return Err(FetchError::TooLarge);
            }
            body.extend_from_slice(&piece);
        }
        let mut whole = HttpResponse::new(body);
        *whole.status_mut() = answer.status();
        *whole.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(whole)
    }
}

impl Fetch for Network {
    fn fetch(&self, request: HttpRequest) -> Fetching<'_> {
        Box::pin(self.answer(request))
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// A server that answers everything with these bytes and, if so, says no more and stays.
    async fn server(answer: Vec<u8>, stays: bool) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let mut open = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut asked = [0; 1024];
                let _read = stream.read(&mut asked).await;
                let _written = stream.write_all(&answer).await;
                if stays {
                    open.push(stream);
                }
            }
        });
        address
    }

    async fn fetch(address: &str) -> Result<HttpResponse, FetchError> {
        let network = Network::with_patience(Duration::from_millis(500)).unwrap();
        let mut request = HttpRequest::new(Vec::new());
        *request.uri_mut() = address.parse().unwrap();
        network.fetch(request).await
    }

    fn page(status: &str, more: &str, body: &[u8]) -> Vec<u8> {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{more}\r\n");
        [head.as_bytes(), body].concat()
    }

    #[tokio::test]
    async fn an_answer_comes_whole_with_its_status_and_headers() {
        let more = "content-type: application/json\r\n";
        let address = server(page("418 Teapot", more, b"{}"), false).await;
        let answer = fetch(&address).await.unwrap();
        assert_eq!(answer.status().as_u16(), 418);
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(answer.body(), b"{}");
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let other = server(page("200 OK", "", b"elsewhere"), false).await;
        let more = format!("location: {other}\r\n");
        let address = server(page("302 Found", &more, b"here"), false).await;
        let answer = fetch(&address).await.unwrap();
        assert_eq!(answer.status().as_u16(), 302);
        assert_eq!(answer.body(), b"here");
    }

    #[tokio::test]
    async fn a_large_answer_is_not_read() {
        let just = vec![b' '; LARGEST];
        let address = server(page("200 OK", "", &just), false).await;
        assert_eq!(fetch(&address).await.unwrap().body().len(), LARGEST);
        let more = vec![b' '; LARGEST + 1];
        let address = server(page("200 OK", "", &more), false).await;
        assert_eq!(fetch(&address).await.unwrap_err(), FetchError::TooLarge);
    }

    #[tokio::test]
    async fn nobody_waits_for_a_server_that_says_nothing() {
        let silent = server(Vec::new(), true).await;
        assert_eq!(fetch(&silent).await.unwrap_err(), FetchError::Unreachable);
        let halfway = server(
            b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhal".to_vec(),
            true,
        );
        assert_eq!(
            fetch(&halfway.await).await.unwrap_err(),
            FetchError::Unreachable
        );
    }

    #[tokio::test]
    async fn a_server_without_a_trusted_certificate_is_not_reached() {
        let plain = server(page("200 OK", "", b""), false).await;
        let over_tls = plain.replace("http://", "https://");
        assert_eq!(fetch(&over_tls).await.unwrap_err(), FetchError::Unreachable);
    }
}
