//! How `app` asks a provider something, without knowing the network.

use std::future::Future;
use std::pin::Pin;

pub use openidconnect::{HttpRequest, HttpResponse};

/// An answer that is on its way.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, FetchError>> + Send + 'a>>;

/// Asks one thing of a provider (*navraag*): it follows no redirect, waits a few seconds at most,
/// and reads no more than a small answer.
pub trait Fetch: Send + Sync {
    /// Ask.
    fn fetch(&self, request: HttpRequest) -> Fetching<'_>;
}

/// Nothing came back that could be used. What exactly went wrong is not for us to repeat: it can
/// quote what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection, no trusted certificate, or no answer in time.
    #[error("the provider cannot be reached")]
    Unreachable,
    /// The answer is larger than any that is needed.
    #[error("the answer of the provider is too large")]
    TooLarge,
    /// The provider named an address that the operator did not.
    #[error("the provider named an address that the configuration does not")]
    Elsewhere,
}
