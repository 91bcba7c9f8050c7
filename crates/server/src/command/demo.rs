//! `luwte demo`: an invented board, to look at and to click through.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use app::{Origin, Words};
use tokio::net::TcpListener;

use crate::command::{say, serve};
use crate::demo::{self, Mailbox};
use crate::story::scratch::Scratch;

/// Where to listen, and where to keep the demo.
#[derive(clap::Args)]
pub(crate) struct Demo {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8460")]
    listen: SocketAddr,
    /// A folder to keep the demo in; without it, it is gone when the demo stops.
    #[arg(long)]
    data: Option<PathBuf>,
    /// A folder with editions of one's own, beside those that ship: the newest version of the demo's edition is
    /// followed.
    #[arg(long)]
    editions: Option<PathBuf>,
    /// Ask for a second factor, as a real installation does; without it, a password is enough.
    #[arg(long)]
    second_factor: bool,
}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        serve::start_log();
        let scratch = Scratch::new()?;
        let folder = self.data.as_deref().unwrap_or_else(|| scratch.path());
        make_folder(folder)?;
        let app = demo::in_folder(folder, self.editions.as_deref()).await?;
        let app = if self.second_factor {
            app
        } else {
            app.with_passwords_alone()
        };
        let listener = TcpListener::bind(self.listen)
            .await
            .with_context(|| format!("--listen: cannot listen on {}", self.listen))?;
        let listens = listener.local_addr()?;
        let origin = Origin::of_loopback(listens);
        // Where there are passkeys, that is the address to go to.
        let address = match &origin {
            Some(origin) => origin.to_string(),
            None => format!("http://{listens}"),
        };
        let mailbox = Mailbox::in_folder(folder)?;
        tell(app.words(), &address, self.second_factor, &mailbox)?;
        let app = app.with_origin(origin).sending_letters();
        let settings = web::Settings::default();
        serve::until_stopped(listener, app, settings, Some(mailbox)).await?;
        Ok(ExitCode::SUCCESS)
    }
}

fn make_folder(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("--data: cannot make the folder {}", folder.display()))
}

/// Say where the demo is and who can sign in: three to begin with, the rest in few words.
fn tell(words: &Words, address: &str, asks_second: bool, mailbox: &Mailbox) -> anyhow::Result<()> {
    say(&words.with("demo-listens", &[("address", address)]));
    say(&words.with("demo-password", &[("password", demo::PASSWORD)]));
    say(&words.get(if asks_second {
        "demo-second-factor"
    } else {
        "demo-passwords-alone"
    }));
    say("");
    let (first, others) = demo::staff();
    let school = demo::school_name(first.first().and_then(|one| one.brin.as_deref()));
    say(&words.with("demo-first", &[("school", school)]));
    for person in first {
        let does: Vec<String> = person
            .roles
            .iter()
            .map(|role| words.get(&format!("demo-does-{}", role.code())))
            .collect();
        let (login, name, does) = (&person.login, &person.name, does.join(", "));
        say(&format!("  {login:<6} {name:<16} {does}"));
    }
    say("");
    say(&words.get("demo-others"));
    let mut at = None;
    for person in &others {
        if at != Some(&person.brin) {
            at = Some(&person.brin);
            let here = others.iter().filter(|one| one.brin == person.brin);
            let named: Vec<String> = here.map(|one| in_short(words, one)).collect();
            let school = demo::school_name(person.brin.as_deref());
            say(&format!("  {school}: {}", named.join(", ")));
        }
    }
    say("");
    say(&words.get("demo-stories"));
    for (title, cast) in demo::casts()? {
        let logins: Vec<String> = cast.iter().map(|one| in_short(words, one)).collect();
        say(&format!("  {title}: {}", logins.join(", ")));
    }
    say("");
    let folder = mailbox.path().display().to_string();
    say(&words.with("demo-letters", &[("folder", &folder)]));
    say(&words.get("demo-stop"));
    Ok(())
}

/// The name to sign in with, and the role.
fn in_short(words: &Words, person: &demo::SignIn) -> String {
    let roles: Vec<String> = person
        .roles
        .iter()
        .map(|role| app::within(&words.get(&format!("role-{}", role.code()))))
        .collect();
    format!("{} ({})", person.login, roles.join(", "))
}
