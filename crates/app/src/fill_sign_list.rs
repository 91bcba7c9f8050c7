//! Going through a list of signs (*signaallijst doorlopen*): one form, and as many records as were ticked.
//!
//! Each ticked sign is an entry like any other: it can be corrected, put to a parent, weighed and printed by
//! itself. All of them are recorded, or none.

use domain::command::{Command, CommandKind};
use domain::decide::{Context, Problem, Refusal, Request, decide};
use domain::edition::Edition;
use domain::paper::Paper;
use domain::record::{About, Explanation, Recorded};
use domain::step1_signals::{
    Bearing, Entry, EntryKind, KeptList, Sign, SignListDone, SignText, Signs, is_own_list,
};
use domain::time::When;
use serde::Deserialize;
use serde_json::{Map, Value};
use store::Tx;

use crate::open_dossier::OpenedDossier;
use crate::perform::PerformError;
use crate::{App, Language, Visitor};

/// The field of the form with what was ticked, by the code of the sign.
const SIGNS: &str = "signs";

/// The field with the version of the signs.
const VERSION: &str = "signs-version";

/// The rule that asks of each sign what was seen, when and by whom.
const WHAT_WAS_SEEN: &str = "sign.what-was-seen";

/// What the form says of one sign.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
struct Ticked {
    /// What exactly was seen or heard.
    text: String,
    /// When.
    happened: Option<When>,
    /// By whom.
    seen_by: String,
    /// What it does to the suspicion.
    bearing: Option<Bearing>,
}

/// The lists that can be gone through.
#[derive(Clone, Copy)]
struct Offered<'a> {
    /// The edition, with those that come with the program.
    edition: &'a Edition,
    /// Those of the board's own.
    own: &'a [Signs],
    /// What is said of those, beside their name.
    of_board: &'a str,
}

impl<'a> Offered<'a> {
    /// The signs of this list in this version, with the words that stay with the record where it is one of
    /// the board's own. One that was changed or withdrawn meanwhile is not there any more.
    fn of(self, done: &SignListDone) -> Option<(&'a Signs, Option<KeptList>)> {
        if !is_own_list(&done.list) {
            return self.edition.newest_signs().map(|signs| (signs, None));
        }
        let same = |signs: &&Signs| signs.version == done.signs_version;
        let mut own = self.own.iter().filter(same);
        own.find_map(|signs| {
            let list = signs.list(&done.list)?;
            Some((signs, Some(KeptList::of(signs, list))))
        })
    }
}

/// What somebody wants to do, and under which field of the form it stands.
type Asked = (String, Command);

impl App {
    /// The commands that a form holds, with the lists of the board where one was gone through.
    pub(crate) async fn asked(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        (kind, fields): (CommandKind, Value),
    ) -> Result<Vec<Asked>, PerformError> {
        let own = match kind {
            CommandKind::FillSignList => {
                self.own_signs(tx, &opened.board_key, visitor.board).await?
            }
            _ => Vec::new(),
        };
        // What is stored is in the language of the dossier.
        let lists = Offered {
            edition: &opened.edition,
            own: &own,
            of_board: &self.words_in(Language::Dutch).get("own-signs-of-board"),
        };
        commands(kind, fields, lists, &visitor.name)
    }
}

/// The commands that a form holds: the command itself, and after a list of signs an entry for each that was
/// ticked. What nobody is named for was seen by whoever fills in the list (`own`).
fn commands(
    kind: CommandKind,
    mut fields: Value,
    lists: Offered<'_>,
    own: &str,
) -> Result<Vec<Asked>, PerformError> {
    let ticked = match fields.as_object_mut() {
        Some(fields) if kind == CommandKind::FillSignList => take_ticked(fields)?,
        _ => Vec::new(),
    };
    let mut command = Command::read(kind, fields).map_err(|error| unreadable(error.path))?;
    let mut entries = Vec::new();
    if let Command::FillSignList(done) = &mut command
        && let Some((signs, kept)) = lists.of(done)
    {
        done.own = kept;
        for (code, one) in ticked {
            // A sign that there is none is refused with the list itself.
            if let Some(sign) = signs.sign(&done.list, &code) {
                let entry = entry((signs, lists.of_board), done, sign, one, own);
                entries.push((format!("{SIGNS}.{code}."), Command::RecordEntry(entry)));
            }
        }
    }
    let mut asked = vec![(String::new(), command)];
    asked.extend(entries);
    Ok(asked)
}

/// What was ticked, out of the fields; in its place stand the codes.
fn take_ticked(fields: &mut Map<String, Value>) -> Result<Vec<(String, Ticked)>, PerformError> {
    // The words of a list come from the board, never from a form.
    fields.remove("own");
    // A form sends nothing but text.
    let version = fields.get(VERSION).and_then(Value::as_str);
    if let Some(version) = version.and_then(|text| text.parse::<u32>().ok()) {
        fields.insert(VERSION.to_owned(), version.into());
    }
    let signs = match fields.remove(SIGNS) {
        Some(Value::Object(signs)) => signs,
        _ => Map::new(),
    };
    let mut all = Vec::new();
    // What was typed under a sign that is not ticked after all is not looked at.
    for (code, mut given) in signs {
        let on = given.as_object_mut().and_then(|given| given.remove("on"));
        if on != Some(Value::from("yes")) {
            continue;
        }
        let read = domain::command::read::<Ticked>(given);
        let one = read.map_err(|error| unreadable(format!("{SIGNS}.{code}.{}", error.path)))?;
        all.push((code, one));
    }
    let codes: Vec<Value> = all.iter().map(|(code, _)| code.clone().into()).collect();
    fields.insert("ticked".to_owned(), codes.into());
    Ok(all)
}

fn entry(
    (signs, of_board): (&Signs, &str),
    done: &SignListDone,
    sign: &SignText,
    given: Ticked,
    own: &str,
) -> Entry {
    let list = signs.list(&done.list);
    let name = list.map(|list| list.name.clone()).unwrap_or_default();
    let list = match done.own {
        None => name,
        Some(_) => format!("{name} ({of_board})"),
    };
    Entry {
        kind: Some(EntryKind::Sign),
        text: given.text,
        happened: given.happened,
        // A list asks for what feeds a suspicion; whoever sees it otherwise says so.
        bearing: given.bearing.or(Some(Bearing::Supports)),
        sign: Sign {
            list: format!("{list}, {}", signs.version),
            sign: sign.text.clone(),
            code: sign.code.clone(),
            seen_by: if given.seen_by.trim().is_empty() {
                own.to_owned()
            } else {
                given.seen_by
            },
        },
        acute: sign.acute,
        ..Entry::default()
    }
}

fn unreadable(path: String) -> PerformError {
    PerformError::Unreadable { path }
}

/// Decide on all of it, one after the other, or say everything that is wrong with any of it.
pub(crate) fn decide_all(
    opened: &OpenedDossier,
    asked: Vec<Asked>,
    (explanations, paper): (&[Explanation], Option<&Paper>),
    context: &Context<'_>,
) -> Result<Vec<Recorded>, Refusal> {
    let mut case = opened.case.clone();
    let first = case.newest().next();
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    for (under, command) in asked {
        let no = case.newest().next();
        let request = Request {
            command,
            explanations: explanations.to_vec(),
            paper: paper.cloned(),
        };
        match decide(&case, request, context) {
            Ok(record) => {
                case.evolve(record.clone());
                records.push(record);
            }
            Err(refusal) => {
                let found = refusal.problems.into_iter();
                problems.extend(found.map(|problem| Problem {
                    // The rule speaks of an entry; on this form it is a field that is empty.
                    code: if under.is_empty() || problem.code != WHAT_WAS_SEEN {
                        problem.code
                    } else {
                        "form.required".to_owned()
                    },
                    field: field(&under, &problem.field),
                    // The form knows of one new record.
                    about: match problem.about {
                        Some(About::Record(about)) if about == no => Some(About::Record(first)),
                        about => about,
                    },
                    ..problem
                }));
            }
        }
    }
    if problems.is_empty() {
        Ok(records)
    } else {
        Err(Refusal { problems })
    }
}

/// The field of the form in which a field of an entry was typed.
fn field(under: &str, field: &str) -> String {
    // One sheet of paper for the whole list.
    if field.starts_with("paper.") {
        return field.to_owned();
    }
    let own = if under.is_empty() {
        field
    } else {
        field.strip_prefix("sign.").unwrap_or(field)
    };
    format!("{under}{own}")
}
