//! Signing in through a provider, by OpenID Connect (*inloggen met een schoolaccount*).
//!
//! An operator writes in the configuration which providers there are, and the administrator of a
//! board chooses which of them it offers. A provider says who somebody is at the provider; who they
//! are here is what an administrator or they themselves linked, and never an address of mail.
//!
//! The network is [`Fetch`], which the wiring brings: nothing else of `app` reaches outside, and it
//! reaches only where the configuration says.

mod ask;
mod come_back;
mod discovery;
mod fetch;
mod link;
mod logout_token;
mod offer;
mod refusal;
mod setting;
mod sign_out;
mod token;
mod way;

pub use ask::AskedProvider;
pub use come_back::{Arrived, Brought};
pub use fetch::{Fetch, FetchError, Fetching, HttpRequest, HttpResponse};
pub use link::OwnProvider;
pub use logout_token::LogoutMessage;
pub use offer::{BoardProvider, ProviderButton};
pub use refusal::Refusal;
pub use setting::{ProviderFault, Providers, SecondFactor, WrittenProvider};
pub use sign_out::ProviderExit;
pub(crate) use sign_out::Through;
pub use way::{Errand, LARGEST_KEPT, ProviderError};
