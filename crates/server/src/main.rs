//! luwte
fn main() {}
