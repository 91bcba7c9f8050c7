//! Pieces of pages that are templates of their own, so that they are compiled once and not again for
//! every page that shows them.

/// These go into a page as they are: their own templates have escaped what people typed. What is no
/// template cannot be one of them.
macro_rules! piece {
    ($($name:ident),+) => {
        $(
            impl askama::filters::HtmlSafe for $name<'_> where Self: askama::Template {}
        )+
    };
}
pub(crate) use piece;

/// The same for a piece that borrows nothing.
macro_rules! owned_piece {
    ($($name:ident),+) => {
        $(
            impl askama::filters::HtmlSafe for $name where Self: askama::Template {}
        )+
    };
}
pub(crate) use owned_piece;
