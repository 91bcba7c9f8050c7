//! What the rules promise, tried from outside.

mod edition;
