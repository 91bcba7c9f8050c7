//! What happened in a record of the staff route, in words (*verloop*).

use app::staff_route::StaffView;
use domain::answer::YesNo;
use domain::staff_route::{
    Moved, MovedRecord, StaffCommand, StaffRecorded, StepTaken, Telling, Why,
};

use crate::text::Text;

/// One thing that happened.
pub(super) struct Told {
    pub(super) no: String,
    pub(super) title: String,
    pub(super) by: String,
    pub(super) parts: Vec<(String, String)>,
}

/// Everything that happened, in order.
pub(super) fn story(t: Text<'_>, view: &StaffView) -> Vec<Told> {
    let teller = Teller { t, view };
    let records = view.case.records().iter();
    records.map(|record| teller.told(record)).collect()
}

struct Teller<'a> {
    t: Text<'a>,
    view: &'a StaffView,
}

type Parts = Vec<(String, String)>;

impl Teller<'_> {
    fn told(&self, record: &StaffRecorded) -> Told {
        let by = &record.by;
        let role = self.t.get(format!("role-{}", by.role.code()));
        let at = self.t.words().moment(record.at);
        let values = [("name", &*by.name), ("role", &*role), ("at", &*at)];
        let mut parts = match &record.event {
            StaffCommand::Tell(telling) => self.telling(telling),
            StaffCommand::Move(moved) => self.moved(moved),
            StaffCommand::ChooseRoad(choice) => {
                let road = choice.road.map_or_else(String::new, |road| {
                    self.t.get(format!("staff-road-{}", road.code()))
                });
                vec![
                    self.part("road", road),
                    self.part("reason", &*choice.reason),
                ]
            }
            StaffCommand::RecordTalk(talk) => vec![
                self.part("by", &*talk.by),
                self.part("with", &*talk.with),
                self.part("when", self.when(talk.when)),
                self.part("said", &*talk.text),
            ],
            StaffCommand::TakeStep(taken) => self.step(taken),
            StaffCommand::ShutOut(shut) => vec![
                self.part("who", self.name(shut.member)),
                self.part("why", self.why(shut.why)),
                self.part("reason", &*shut.reason),
            ],
            StaffCommand::Close(closing) => vec![
                self.part("outcome", &*closing.outcome),
                self.part("reason", &*closing.reason),
            ],
        };
        parts.retain(|(_, text)| !text.trim().is_empty());
        Told {
            no: record.no.to_string(),
            title: self.title(record),
            by: self.t.with_all("staff-story-by", &values),
            parts,
        }
    }

    fn title(&self, record: &StaffRecorded) -> String {
        match &record.event {
            StaffCommand::TakeStep(StepTaken {
                step: Some(step), ..
            }) => self.t.get(format!("staff-step-{}", step.code())),
            event => self.t.get(format!("event-{}", event.stored())),
        }
    }

    fn part(&self, key: &str, text: impl Into<String>) -> (String, String) {
        (self.t.get(format!("staff-part-{key}")), text.into())
    }

    fn telling(&self, telling: &Telling) -> Parts {
        let mut about = self.name(telling.about.member);
        let words = &*telling.about.words;
        if !about.is_empty() && !words.is_empty() {
            about.push_str(", ");
        }
        about.push_str(words);
        vec![
            self.part("about", about),
            self.part("tied", self.name(telling.tied)),
            self.part("said", &*telling.text),
            self.part("when", self.when(telling.happened)),
            self.part("child", &*telling.child),
        ]
    }

    fn moved(&self, moved: &Moved) -> Parts {
        let mut parts = self.telling(&moved.telling);
        for record in &moved.records {
            parts.extend(self.moved_record(record));
        }
        for copy in moved.copies.iter().filter(|copy| !copy.records.is_empty()) {
            let no = copy.no.to_string();
            parts.push(self.part("copy", self.t.with("staff-story-copy", "no", no)));
            for record in &copy.records {
                parts.extend(self.moved_record(record));
            }
        }
        parts
    }

    /// With who recorded it, when, and its original moments.
    fn moved_record(&self, record: &MovedRecord) -> Parts {
        let role = self.t.get(format!("role-{}", record.by.role.code()));
        let at = self.t.words().moment(record.recorded_at);
        let values = [("name", &*record.by.name), ("role", &*role), ("at", &*at)];
        let mut parts = vec![self.part("moved-by", self.t.with_all("staff-story-by", &values))];
        if let Some(entry) = &record.entry {
            let source = [&*entry.source.name, &*entry.source.relation];
            let source: Vec<&str> = source.into_iter().filter(|it| !it.is_empty()).collect();
            parts.extend([
                self.part("said", &*entry.text),
                self.part("when", self.when(entry.happened)),
                self.part("place", &*entry.place),
                self.part("present", &*entry.present),
                self.part("source", source.join(", ")),
            ]);
        }
        parts.push(self.part("note", &*record.note));
        parts
    }

    fn step(&self, taken: &StepTaken) -> Parts {
        let yes_no = |answer: Option<YesNo>| match answer {
            Some(YesNo::Yes) => self.t.get("yes-no-yes"),
            Some(YesNo::No) => self.t.get("yes-no-no"),
            None => String::new(),
        };
        vec![
            self.part("by", &*taken.by),
            self.part("when", self.when(taken.when)),
            self.part("person-when", self.when(taken.person_when)),
            self.part("directly", yes_no(taken.directly)),
            self.part("suspicion", yes_no(taken.suspicion)),
            self.part("said", &*taken.text),
        ]
    }

    fn when(&self, when: Option<domain::time::When>) -> String {
        when.map_or_else(String::new, |when| self.t.words().when(when))
    }

    fn name(&self, member: Option<domain::id::MemberId>) -> String {
        let name = member.and_then(|member| self.view.names.get(&member));
        name.cloned().unwrap_or_default()
    }

    fn why(&self, why: Option<Why>) -> String {
        let key = match why {
            Some(Why::Concerned) => "staff-why-concerned",
            Some(Why::Tied) => "staff-why-tied",
            None => return String::new(),
        };
        self.t.get(key)
    }
}
