//! Every rule in a table: given a dossier, when somebody does this, then that.

pub(crate) mod step1;
pub(crate) mod step2;
pub(crate) mod step3;
pub(crate) mod step4;
pub(crate) mod step5;
pub(crate) mod step5_after;
pub(crate) mod step5_watching;

use crate::table::Row;

pub(crate) fn all_rows() -> Vec<Row> {
    [
        step1::rows(),
        step2::rows(),
        step3::rows(),
        step4::rows(),
        step5::rows(),
        step5_after::rows(),
        step5_watching::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
