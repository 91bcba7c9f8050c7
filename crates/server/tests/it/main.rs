//! The tests of the whole: of the tree that everybody writes in, and of the program that comes out.

mod demo;
mod mail;
mod program;
mod stories;
mod tidy;
mod verify;
