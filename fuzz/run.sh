#!/usr/bin/env bash
# Lets libFuzzer look for new paths through a parser, with the compiler that builds everything else.
#
#   fuzz/run.sh TARGET [SECONDS]     600 seconds unless told; what it finds stays in fuzz/corpus
#
# Needs a C++ compiler besides (Debian: build-essential).
set -euo pipefail

target="${1:?usage: fuzz/run.sh TARGET [SECONDS]}"
seconds="${2:-600}"
cd "$(dirname "$0")"

# Where something reads what we ship, it begins with that.
corpus="corpus/$target"
mkdir -p "$corpus"
features=()
case "$target" in
edition) cp ../editions/*.toml "$corpus/" ;;
command)
    for record in ../crates/domain/tests/it/golden/*.json; do
        name="$(basename "$record" .json)"
        { printf '%s\n' "$name"; cat "$record"; } >"$corpus/$name"
    done
    ;;
proof_file) features=(--features proof) ;;
form | query | token)
    cp "seeds/$target/"* "$corpus/"
    features=(--features pages)
    ;;
esac

# What a nightly compiler calls -Zsanitizer-coverage, in options that every compiler has. With a target
# named, build scripts and macros are left as they are.
flags=(--cfg fuzzing -Ccodegen-units=1 -Clink-dead-code -Cpasses=sancov-module -Cdebug-assertions
    -Cllvm-args=-sanitizer-coverage-level=4
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters
    -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-trace-compares)
host="$(rustc -vV | sed -n 's/^host: //p')"
export RUSTFLAGS="${flags[*]}" CARGO_PROFILE_RELEASE_DEBUG=1 CARGO_PROFILE_RELEASE_STRIP=none
cargo build --locked --release --target "$host" --package luwte-fuzz --bin "$target" "${features[@]}"
exec "${CARGO_TARGET_DIR:-../target}/$host/release/$target" -max_total_time="$seconds" -print_final_stats=1 "$corpus"
