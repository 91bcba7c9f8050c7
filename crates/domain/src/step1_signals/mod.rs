//! Step 1, mapping the signals (*in kaart brengen van signalen*).

mod around;
mod body;
mod entry;
mod own_signs;
pub(crate) mod rules;
mod several;
mod signs;

pub use around::{
    Contact, ContactWith, Document, DossierLink, EditionPin, Opening, Person, Relation, Step,
    StepDone, StoredFile, VirusScan,
};
pub use body::{BodyPlace, Figure, Injuries, MOST_INJURIES};
pub use entry::{
    Acute, Bearing, ChildWas, Correction, Diverted, Entry, EntryKind, Hand, HypothesisOutcome,
    Professional, Resolution, Sign, Source,
};
pub use own_signs::{KeptList, KeptSign, LineFault, TypedSigns, is_own_list, own_list_code};
pub use rules::STAFF_SUSPECTED;
pub use several::{
    FIRST as FIRST_CHILD, MOST_CHILDREN, OtherChild, faults_of_several, is_of_one_child,
};
pub use signs::{SignGroup, SignList, SignListDone, SignText, Signs};
