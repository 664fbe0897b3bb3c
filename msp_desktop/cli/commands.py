"""What `msp-desktop` does without a window, from `demo` to `recover`; `--help` lists it all.

Secrets never come as arguments, where other people's programs can read them: a passphrase is asked
for, or read from a file. Exit codes are the same for every command and stand in `--help`.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.cli.cases import list_cases
from msp_desktop.cli.documents import Sealing, refer, refer_case, verify_file
from msp_desktop.cli.measures import write_measures
from msp_desktop.cli.parser import parser
from msp_desktop.cli.persons_copy import PersonsCopyRequest
from msp_desktop.cli.pieces import ChosenPieces
from msp_desktop.cli.signing_keys import forget_named, know_signer, list_keys, write_card
from msp_desktop.cli.terminal import (
    ask_new_passphrase,
    ask_passphrase,
    one_line,
    passphrase_in,
    said_all,
    say,
    take_any_letter,
    tell,
)
from msp_desktop.faults import Fault, InternalError
from msp_desktop.vault.faults import TooSoon, WrongPassphrase

if TYPE_CHECKING:
    from msp_desktop.practice.pack import Pack
    from msp_desktop.signing_keys import KnownKey
    from msp_desktop.store.store import Store
    from msp_desktop.vault.unlocked import UnlockedVault


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    NOT_WHOLE = 1
    USAGE = 2
    WRONG_PASSPHRASE = 3
    NOT_DONE = 4


class Stopped(Fault):
    """Somebody pressed Ctrl+C."""

    happened = "Stopped before it was done."
    safe = "A store that was there before is as it was."
    to_do = ""


class CommandFailedError(InternalError):
    """A bug, met by a command."""

    safe = "What was kept before is still kept."
    to_do = "Try again. If it happens again, tell whoever looks after this laptop."


class _Command(argparse.Namespace):
    """The arguments of one command, as argparse fills them in."""

    command: str | None
    store: Path
    passphrase_file: Path | None
    folder: Path
    people: int
    conversation: UUID | None
    case: UUID | None
    cases: bool
    to: str
    out: Path
    into: Path | None
    export: Path
    source: Path
    does: str | None
    words: str
    key: str
    organisation_key: Path
    key_password_file: Path | None
    file: Path
    sandbox: bool
    against: list[Path] | None
    password_file: Path | None
    archival: bool
    give: bool
    neutral: tuple[int, ...] | None
    size: int | None
    do_not_give: Path | None
    pieces: bool
    include: list[str]
    leave_out: list[str]
    keep: list[str]
    reader_weighed: bool
    first: date
    last: date


def run(command: argparse.Namespace) -> IntEnum:
    """Do what was asked and say how it ended; faults become one line on standard error."""
    jobs: dict[str, Callable[[_Command], IntEnum]] = {
        "demo": _demo,
        "list": _list,
        "refer": _refer,
        "verify": _verify,
        "card": _card,
        "keys": _keys,
        "check": _check,
        "backup": _backup,
        "trail": _trail,
        "measures": _measures,
        "restore": _restore,
        "pack": _pack,
        "recover": _recover,
    }
    asked = _Command(**vars(command))
    take_any_letter()
    try:
        ended = jobs[str(asked.command)](asked)
        said_all()
    except (WrongPassphrase, TooSoon) as fault:
        tell(fault.sentence)
        return Exit.WRONG_PASSPHRASE
    except KeyboardInterrupt:
        tell(Stopped().sentence)
        return Exit.NOT_DONE
    except Fault as fault:
        tell(fault.sentence)
        return Exit.NOT_DONE
    except Exception as bug:  # noqa: BLE001 - its values may be somebody's words, so only its kind
        tell(CommandFailedError.of(bug).sentence)
        return Exit.NOT_DONE
    return ended


def _demo(asked: _Command) -> Exit:
    from msp_desktop.demo.store import make_demo_store

    passphrase = make_demo_store(asked.folder, people=asked.people, say=say)
    where = one_line(str(asked.folder))
    say(f"The store is in {where}. All of its people are invented. Its passphrase is:")
    say(passphrase)
    return Exit.DONE


def _list(asked: _Command) -> Exit:
    with _open(asked) as store:
        if asked.cases:
            list_cases(store)
            return Exit.DONE
        found = store.caseload(most=sys.maxsize)
        for entry in found.entries:
            state = "finished" if entry.finished else "draft"
            name = one_line(entry.name) or one_line(entry.known_as) or "not named yet"
            say(f"{entry.id}  {entry.started_at:%Y-%m-%d}  {state:8}  {name}")
    return Exit.DONE


def _refer(asked: _Command) -> Exit:
    how = Sealing(
        out=asked.out,
        archival=asked.archival,
        password_file=asked.password_file,
        copy=PersonsCopyRequest(asked.give, asked.neutral, asked.size, asked.do_not_give),
        pieces=ChosenPieces(
            frozenset({*asked.include, *asked.keep}),
            frozenset(asked.leave_out),
            frozenset(asked.keep),
            reader_weighed=asked.reader_weighed,
        ),
        only_list=asked.pieces,
    )
    with _open(asked) as store:
        if asked.case is not None:
            noted = refer_case(store, asked.case, asked.to, how, at=_now())
        elif asked.conversation is not None:
            noted = refer(store, asked.conversation, asked.to, how, at=_now())
    return Exit.DONE if noted else Exit.NOT_DONE


def _verify(asked: _Command) -> IntEnum:
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.signing_keys import known_keys

    given = asked.password_file
    password = "" if given is None else passphrase_in(given)
    known: tuple[KnownKey, ...] = ()
    pack: Pack | None = None
    try:
        if asked.store.is_dir():
            with _open(asked) as store:
                known, pack = known_keys(store), StoreSettings(store).pack().pack
    except (WrongPassphrase, TooSoon) as fault:
        tell(fault.sentence)
        return Exit.NOT_DONE
    return verify_file(asked.file, password, known, pack)


def _card(asked: _Command) -> Exit:
    with _open(asked) as store:
        write_card(store, asked.file, at=_now())
    return Exit.DONE


def _keys(asked: _Command) -> Exit:
    given = asked.password_file if asked.does == "know" else None
    password = "" if given is None else passphrase_in(given)
    with _open(asked) as store:
        if asked.does == "know":
            know_signer(store, asked.file, password, asked.words, at=_now())
        elif asked.does == "forget":
            forget_named(store, asked.key)
        else:
            list_keys(store)
    return Exit.DONE


def _check(asked: _Command) -> Exit:
    if asked.sandbox:
        return _check_sandbox()
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.loss import in_words
    from msp_desktop.vault.faults import HeaderDamaged, NotEncrypted, StoreDamaged
    from msp_desktop.vault.repair.check import check_file

    others: tuple[str, ...] = ()
    try:
        with _unlock(asked) as vault:
            connection = vault.connect()
            found = [*vault.notices, *(f.sentence for f in check_file(vault, connection))]
            connection.close()
            if not found:
                with Store(vault) as store:
                    lost = store.standing.missing
                    found += [in_words(lost)] if lost else list(store.standing.notices())
                    found += store.problems()
                    broken = StoreSettings(store).pack().broken
                    found += [broken.sentence] if broken is not None else []
                    others = _held_against(store, asked)
    except (HeaderDamaged, StoreDamaged, NotEncrypted) as damage:
        found = [damage.sentence]
    for sentence in dict.fromkeys(found):
        say(sentence)
    if not found:
        say("The store is whole.")
    for sentence in others:
        say(sentence)
    disagrees = any(sentence.startswith(_DISAGREES) for sentence in others)
    return Exit.NOT_WHOLE if found or disagrees else Exit.DONE


def _held_against(store: "Store", asked: _Command) -> tuple[str, ...]:
    """What each paper, feedback file or backup that is held against the store says of it."""
    from msp_desktop.review.against_store import Agrees, against_store

    given = asked.password_file
    password = "" if given is None else passphrase_in(given)
    begins = {
        Agrees.YES: "Agrees with this store",
        Agrees.NO: _DISAGREES,
        Agrees.CANNOT_SAY: "Says nothing of this store",
    }
    found = []
    for file in asked.against or ():
        said = against_store(store, file, password)
        why = "".join(f" {each}" for each in said.why)
        found.append(f"{begins[said.agrees]}: {one_line(str(file))}.{why}")
    return tuple(found)


_DISAGREES = "DOES NOT AGREE with this store"


def _check_sandbox() -> Exit:
    from msp_desktop.review.sandbox.report import ask_the_child, in_lines

    report = ask_the_child()
    for line in in_lines(report):
        say(line)
    say("Nothing that was tried could be done." if report.holds else "The child is not fenced in.")
    return Exit.DONE if report.holds else Exit.NOT_WHOLE


def _backup(asked: _Command) -> Exit:
    from msp_desktop.store.backups import back_up

    with _open(asked) as store:
        made = back_up(store, into=asked.into)
    say(f"Backed up, and read back: {one_line(made.folder)} ({made.conversations} conversations).")
    if made.older_stay:
        tell(made.older_stay)
    if made.elsewhere_failed:
        tell(f"There is no second copy. {made.elsewhere_failed}")
        return Exit.NOT_DONE
    return Exit.DONE


def _restore(asked: _Command) -> Exit:
    from msp_desktop.store.schema import backup_contents
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.loss import in_words
    from msp_desktop.store.trail.trail import Event
    from msp_desktop.vault.repair.restore import good_backup, stage_restore, swap_in
    from msp_desktop.vault.vault import unlock

    facts = good_backup(asked.source).facts
    passphrase = _passphrase(asked)
    beside = stage_restore(asked.store, asked.source, passphrase, now=_now(), look=backup_contents)
    say(
        f"The backup of {facts.at.astimezone():%Y-%m-%d %H:%M} is whole: "
        f"{facts.inside.conversations} conversations, {facts.inside.finished} of them finished."
    )
    kept = swap_in(asked.store, beside, now=_now())
    say(f"It is in place now. What was there before is kept in {one_line(str(kept))}.")
    with Store(unlock(asked.store, passphrase, now=_now())) as store:
        if store.standing.missing is not None:
            say(in_words(store.standing.missing))
            store.accept_loss()
        store.note_about_store(Event.RESTORE, f"from the backup of {facts.at.isoformat()}")
    return Exit.DONE


def _pack(asked: _Command) -> Exit:
    from msp_desktop.practice.faults import PackBroken
    from msp_desktop.practice.pack_files import files_in
    from msp_desktop.questions.packs import local

    try:
        pack = local(files_in(asked.folder))
    except PackBroken as broken:
        say(f"{broken.file}:{broken.line}: {broken.field}: {broken.problem}")
        return Exit.NOT_WHOLE
    say(f"This pack can be used: {one_line(pack.title)}")
    return Exit.DONE


def _recover(asked: _Command) -> Exit:
    """The passphrase that is asked for, or read from its file, is the new one."""
    from msp_desktop.store.opening import recover
    from msp_desktop.vault.keys.organisation import read_private

    file, own = asked.passphrase_file, asked.key_password_file
    private = read_private(asked.organisation_key, passphrase_in(own) if own else "")
    recover(asked.store, private, lambda: passphrase_in(file) if file else ask_new_passphrase())
    say("The store has a new passphrase. That the organisation set it stands on its trail.")
    return Exit.DONE


def _trail(asked: _Command) -> Exit:
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.store.trail_export import TrailFormat, export_trail

    kind = TrailFormat.JSON if asked.export.suffix.lower() == ".json" else TrailFormat.CSV
    with _open(asked) as store:
        write_atomically(asked.export, export_trail(store, kind), keep_out_of=asked.store)
    say(f"Written: {one_line(str(asked.export))}. People stand in it by number only.")
    return Exit.DONE


def _measures(asked: _Command) -> Exit:
    with _open(asked) as store:
        write_measures(store, asked.first, asked.last, asked.out, at=_now())
    return Exit.DONE


def _open(asked: _Command) -> "Store":
    from msp_desktop.store.opening import open_whole

    return open_whole(_unlock(asked))


def _unlock(asked: _Command) -> "UnlockedVault":
    from msp_desktop.vault.vault import unlock

    return unlock(asked.store, _passphrase(asked), now=_now())


def _passphrase(asked: _Command) -> str:
    file = asked.passphrase_file
    return ask_passphrase() if file is None else passphrase_in(file)


def _now() -> datetime:
    return datetime.now().astimezone()


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; leaves with `Exit.USAGE` where it is not understood."""
    return parser().parse_args(arguments)
