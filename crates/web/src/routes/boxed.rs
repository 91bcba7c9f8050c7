//! What answers an address, in a box.
//!
//! A handler waits for a use case, which waits for the store. To the router all that is one type, of
//! which the compiler asks many times over whether it can go to another thread: without this it took
//! longer than all the rest of this crate.

use std::pin::Pin;

use axum::extract::{FromRequest, FromRequestParts};
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::MethodRouter;

use crate::Site;

/// What a handler will answer.
type Answer<R> = Pin<Box<dyn Future<Output = R> + Send>>;

/// A handler that can be put in a box. `A` are its arguments, after what the last one is read from.
pub(super) trait Boxed<A> {
    /// The same, in a box.
    fn boxed(self) -> impl Handler<A, Site>;
}

macro_rules! boxed {
    ($($argument:ident)* ; $last:ident) => {
        impl<H, F, R, M, $($argument,)* $last> Boxed<(M, $($argument,)* $last,)> for H
        where
            H: Fn($($argument,)* $last) -> F + Clone + Send + Sync + 'static,
            F: Future<Output = R> + Send + 'static,
            R: IntoResponse + 'static,
            M: 'static,
            $($argument: FromRequestParts<Site> + Send + 'static,)*
            $last: FromRequest<Site, M> + Send + 'static,
        {
            #[expect(non_snake_case, reason = "a type and its value have one name here")]
            fn boxed(self) -> impl Handler<(M, $($argument,)* $last,), Site> {
                move |$($argument: $argument,)* $last: $last| -> Answer<R> {
                    Box::pin(self($($argument,)* $last))
                }
            }
        }
    };
}

boxed!(; A);
boxed!(A; B);
boxed!(A B; C);
boxed!(A B C; D);

/// Looking at an address.
pub(super) fn get<A: 'static>(handler: impl Boxed<A>) -> MethodRouter<Site> {
    axum::routing::get(handler.boxed())
}

/// Sending a form to it.
pub(super) fn post<A: 'static>(handler: impl Boxed<A>) -> MethodRouter<Site> {
    axum::routing::post(handler.boxed())
}
