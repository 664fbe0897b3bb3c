#!/bin/bash
# What packaging/try-deb does inside the fresh root. Says each step; stops at the first that fails.
set -euo pipefail
# The run of a command whose output is looked at must not end early, so it is kept first.
heard=/tmp/heard home=/var/lib/ada

step() { printf '  %s\n' "$*" >&2; }
fail() {
    printf '✗ %s\n' "$*" >&2
    [ ! -s "$heard" ] || cat "$heard" >&2
    exit 1
}
as_ada() { su ada -s /bin/bash -c "cd ~ && $*" >"$heard" 2>&1; }
expect() { # expect CODE COMMAND...: runs as Ada and must end so
    local wanted=$1 got=0
    shift
    as_ada "$*" || got=$?
    [ "$got" = "$wanted" ] || fail "ended with $got, not $wanted: $*"
}

! command -v python3 || fail "Python is here"
[ "$(ls /sys/class/net 2>/dev/null | grep -cv '^lo$' || true)" = 0 ] || step "(network interfaces are listed by /sys of the host)"
useradd --create-home --home-dir "$home" ada
first=/new.deb
[ ! -e /old.deb ] || first=/old.deb

step "install"
dpkg -i "$first" >"$heard" 2>&1 || fail "could not be installed"
expect 0 "msp-desktop --version"
expect 0 "msp-desktop demo store"
tail -n 1 "$heard" >$home/words
chown ada $home/words && chmod 600 $home/words
store="--store store --passphrase-file words"
expect 0 "msp-desktop list $store"
before=$(wc -l <"$heard")
id=$(head -n 1 "$heard" | cut -d' ' -f1)

if [ -e /old.deb ]; then
    step "update over a store in use"
    dpkg -i /new.deb >"$heard" 2>&1 || fail "could not be updated"
    expect 0 "msp-desktop list $store"
    [ "$(wc -l <"$heard")" = "$before" ] || fail "the update lost conversations"
fi

step "a referral, verified"
expect 0 "msp-desktop refer $store --conversation $id --to council --out r.pdf --password-file pw"
expect 3 "msp-desktop verify $store --password-file pw r.pdf"
step "a store that is whole, a backup, the fences of the guarded child"
expect 0 "msp-desktop check $store"
expect 0 "msp-desktop backup $store"
expect 0 "msp-desktop check --sandbox"
grep -q "Nothing that was tried could be done" "$heard" || fail "the child is not fenced in"
step "a policy of the administrator binds, a user's is not believed"
printf 'export = ["documents"]\n' >/etc/msp-desktop/policy.toml
expect 4 "msp-desktop trail $store --export t.csv"
expect 0 "msp-desktop policy show"
chown ada /etc/msp-desktop/policy.toml
expect 1 "msp-desktop policy show"
rm /etc/msp-desktop/policy.toml
step "every part and every licence"
expect 0 "msp-desktop about --sbom"
grep -q '"specVersion": "1.6"' "$heard" || fail "no list of parts"
for text in "GNU LESSER GENERAL PUBLIC LICENSE" "EUROPEAN UNION PUBLIC LICENCE" "ZETETIC" "PSF" "SIL"; do
    zgrep -q "$text" /usr/share/doc/msp-desktop/licences.txt.gz || fail "no licence text of $text"
done
step "the window"
expect 124 "QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$home timeout 8 msp-desktop --store store"
[ ! -s "$heard" ] || fail "the window said something"
if [ -e /usr/lib/x86_64-linux-gnu/libxcb.so.1 ]; then
    for plugin in /usr/lib/msp-desktop/_internal/PySide6/Qt/plugins/platforms/*.so; do
        lost=$(LD_LIBRARY_PATH=/usr/lib/msp-desktop/_internal ldd "$plugin" | grep "not found" || true)
        [ -z "$lost" ] || fail "$plugin lacks $lost"
    done
fi

step "purge"
dpkg --purge msp-desktop >"$heard" 2>&1 || fail "could not be purged"
[ ! -e /usr/lib/msp-desktop ] || fail "the program stayed"
[ -s $home/store/store.db ] || fail "the store is gone"
left=$(find / -xdev -newer /new.deb \( -name '*msp-desktop*' -o -name '*msp_desktop*' \) -not -path '/proc/*' \
    -not -path "$home/*" 2>/dev/null | grep -v '^/var/lib/dpkg\|^/var/cache\|^/var/log' || true)
[ -z "$left" ] || fail "purging left $left"
