//! A story as it is written: everything may be missing, nothing may be unknown.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

macro_rules! written {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attr:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
        pub(super) struct $name { $($(#[$attr])* pub(super) $field: $kind,)+ }
    )+};
}

written! {
    /// The whole file.
    Written {
        title: String,
        summary: String,
        source: String,
        edition: String,
        then_edition: String,
        member: Vec<WrittenMember>,
        pupil: Vec<WrittenPupil>,
        responsible: Option<WrittenResponsible>,
        practice: Option<WrittenPractice>,
        act: Vec<WrittenAct>,
    }

    /// `[[member]]`
    WrittenMember {
        id: String,
        name: String,
        roles: Vec<String>,
    }

    /// `[responsible]`
    WrittenResponsible {
        first: String,
        deputy: String,
        absent_from: String,
        absent_until: String,
    }

    /// `[practice]`
    WrittenPractice {
        trainee: String,
        begins: String,
        minutes: u32,
        goal: Vec<WrittenGoal>,
    }

    /// `[[practice.goal]]`
    WrittenGoal {
        code: String,
        rule: String,
        does: String,
        says: BTreeMap<String, Vec<String>>,
        filled: Vec<String>,
        after: String,
    }

    /// `[[pupil]]`
    WrittenPupil {
        id: String,
        given_name: String,
        family_name: String,
        born: String,
        group: String,
        parent: Vec<WrittenParent>,
    }

    /// `[[pupil.parent]]`
    WrittenParent {
        id: String,
        name: String,
        relation: String,
        authority: String,
        lives_with_child: String,
        phone: String,
        address: String,
    }

    /// `[[act]]`
    WrittenAct {
        who: String,
        r#as: String,
        at: String,
        pupil: String,
        does: String,
        name: String,
        fields: Value,
        explain: Vec<WrittenGround>,
        upload: Option<WrittenUpload>,
        expect: WrittenExpect,
    }

    /// `[[act.explain]]`
    WrittenGround {
        rule: String,
        ground: String,
        motivation: String,
    }

    /// `[act.upload]`
    WrittenUpload {
        name: String,
        text: String,
        times: Option<u32>,
    }

    /// `[act.expect]`
    WrittenExpect {
        refused: Option<Vec<String>>,
        open: Vec<String>,
        settled: Vec<String>,
        status: String,
        step: Option<u8>,
    }
}
