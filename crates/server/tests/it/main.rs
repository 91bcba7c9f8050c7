//! The tests of the whole: of the tree that everybody writes in, and of the program that comes out.

mod demo;
mod founding;
mod mail;
mod post;
mod program;
mod root_key;
mod stories;
mod tidy;
mod verify;
