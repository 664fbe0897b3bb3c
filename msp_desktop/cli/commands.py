"""What `msp-desktop` does without a window, from `demo` to `recover`; `--help` lists it all.

Secrets never come as arguments, where other people's programs can read them: a passphrase is asked
for, or read from a file. Exit codes are the same for every command and stand in `--help`.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from msp_desktop.cli.about import say_about
from msp_desktop.cli.asked import AskedCommand
from msp_desktop.cli.audits import audit_command
from msp_desktop.cli.cases import list_cases
from msp_desktop.cli.checking import check_sandbox, check_store
from msp_desktop.cli.documents import Sealing, refer, refer_case
from msp_desktop.cli.handover import hand_over_command, take_in_command
from msp_desktop.cli.measures import write_advocacy, write_measures, write_own_words
from msp_desktop.cli.parser import parser
from msp_desktop.cli.persons_copy import PersonsCopyRequest
from msp_desktop.cli.pieces import ChosenPieces
from msp_desktop.cli.policy import check_policy, show_policy
from msp_desktop.cli.replies import answer_referral, take_in_reply
from msp_desktop.cli.restoring import restore_backup
from msp_desktop.cli.sheet import write_sheet
from msp_desktop.cli.signing_keys import forget_named, know_signer, list_keys, write_card
from msp_desktop.cli.terminal import (
    ask_new_passphrase,
    ask_passphrase,
    one_line,
    passphrase_in,
    practice_mark,
    said_all,
    say,
    take_any_letter,
    tell,
)
from msp_desktop.cli.updates import check_for_update, sign_update
from msp_desktop.cli.verifying import verify_file
from msp_desktop.faults import Fault, InternalError
from msp_desktop.policy.policy import Policy
from msp_desktop.policy.read import read_policy
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
    safe = "Any store that was there before is unchanged."
    to_do = ""


class CommandFailedError(InternalError):
    """A bug, met by a command."""

    safe = "What was saved before is still there."
    to_do = "Try again. If it happens again, tell whoever looks after this laptop."


def run(command: argparse.Namespace, policy: Policy | None = None) -> IntEnum:
    """Do what was asked and say how it ended; faults become one line on standard error.

    `policy` is what the organisation has decided: what its file on this laptop says, if not given.
    """
    jobs: dict[str, Callable[[AskedCommand], IntEnum]] = {
        "demo": _demo,
        "list": _list,
        "refer": _refer,
        "sheet": _sheet,
        "reply": _reply,
        "take-reply": _take_reply,
        "verify": _verify,
        "card": _card,
        "keys": _keys,
        "check": _check,
        "backup": _backup,
        "trail": _trail,
        "measures": _measures,
        "audit": _audit,
        "hand-over": _hand_over,
        "take-in": _take_in,
        "restore": _restore,
        "pack": _pack,
        "recover": _recover,
        "policy": _policy,
        "about": _about,
        "update": _update,
    }
    asked = AskedCommand(**vars(command))
    asked.policy = read_policy() if policy is None else policy
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


def _demo(asked: AskedCommand) -> Exit:
    from msp_desktop.demo.store import make_demo_store

    passphrase = make_demo_store(asked.folder, people=asked.people, say=say)
    where = one_line(str(asked.folder))
    say(f"The store is in {where}. All of its people are invented. Its passphrase is:")
    say(passphrase)
    return Exit.DONE


def _list(asked: AskedCommand) -> Exit:
    with _open(asked) as store:
        if asked.cases:
            list_cases(store)
            return Exit.DONE
        found = store.caseload(most=sys.maxsize)
        for entry in found.entries:
            state = "finished" if entry.finished else "draft"
            name = one_line(entry.name) or one_line(entry.known_as) or "not named yet"
            apart = practice_mark(for_practice=entry.for_practice)
            say(f"{entry.id}  {entry.started_at:%Y-%m-%d}  {state:8}  {name}{apart}")
    return Exit.DONE


def _refer(asked: AskedCommand) -> Exit:
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


def _sheet(asked: AskedCommand) -> Exit:
    if asked.conversation is None:
        return Exit.USAGE
    with _open(asked) as store:
        noted = write_sheet(
            store,
            asked.conversation,
            asked.out,
            give=asked.give,
            plain=asked.plain,
            size=asked.size,
            language=asked.language,
            at=_now(),
        )
    return Exit.DONE if noted else Exit.NOT_DONE


def _reply(asked: AskedCommand) -> Exit:
    referral = (asked.file, _password(asked))
    with _open(asked) as store:
        noted = answer_referral(
            store, referral, asked.answers, asked.out, asked.reply_password_file, at=_now()
        )
    return Exit.DONE if noted else Exit.NOT_DONE


def _take_reply(asked: AskedCommand) -> Exit:
    with _open(asked) as store:
        take_in_reply(store, asked.file, _password(asked), only_look=asked.look)
    return Exit.DONE


def _password(asked: AskedCommand) -> str:
    """What the file is locked with; empty where nothing was said."""
    given = asked.password_file
    return "" if given is None else passphrase_in(given)


def _verify(asked: AskedCommand) -> IntEnum:
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.signing_keys import known_keys

    password = _password(asked)
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


def _card(asked: AskedCommand) -> Exit:
    with _open(asked) as store:
        write_card(store, asked.file, at=_now())
    return Exit.DONE


def _keys(asked: AskedCommand) -> Exit:
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


def _check(asked: AskedCommand) -> Exit:
    if asked.sandbox:
        return Exit.DONE if check_sandbox() else Exit.NOT_WHOLE
    against = asked.against or ()
    whole = check_store(lambda: _unlock(asked), against, _password(asked), asked.policy)
    return Exit.DONE if whole else Exit.NOT_WHOLE


def _backup(asked: AskedCommand) -> Exit:
    from msp_desktop.store.backups import back_up

    with _open(asked) as store:
        made = back_up(store, into=asked.into)
    say(f"Backed up and checked: {one_line(made.folder)} ({made.conversations} conversations).")
    if made.older_stay:
        tell(made.older_stay)
    if made.elsewhere_failed:
        tell(f"There is no second copy. {made.elsewhere_failed}")
        return Exit.NOT_DONE
    return Exit.DONE


def _restore(asked: AskedCommand) -> Exit:
    restore_backup(asked.store, asked.source, lambda: _passphrase(asked), now=_now())
    return Exit.DONE


def _pack(asked: AskedCommand) -> Exit:
    from msp_desktop.practice.faults import PackBroken
    from msp_desktop.questions.packs import local
    from msp_desktop.review.foreign_pack import pack_from_outside

    try:
        pack = local(pack_from_outside(asked.folder))
    except PackBroken as broken:
        say(f"{broken.file}:{broken.line}: {broken.field}: {broken.problem}")
        return Exit.NOT_WHOLE
    say(f"This pack can be used: {one_line(pack.title)}")
    return Exit.DONE


def _about(asked: AskedCommand) -> Exit:
    say_about(licences=asked.licences, sbom=asked.sbom)
    return Exit.DONE


def _update(asked: AskedCommand) -> Exit:
    if asked.does == "sign":
        sign_update(asked.package, asked.new_version, asked.update_key, asked.says, _now().date())
        return Exit.DONE
    genuine = check_for_update(asked.policy, asked.update_folder, asked.update_key)
    return Exit.DONE if genuine else Exit.NOT_WHOLE


def _policy(asked: AskedCommand) -> Exit:
    if asked.does == "show":
        return Exit.DONE if show_policy(asked.policy) else Exit.NOT_WHOLE
    return Exit.DONE if check_policy(asked.file) else Exit.NOT_WHOLE


def _recover(asked: AskedCommand) -> Exit:
    """The passphrase that is asked for, or read from its file, is the new one."""
    from msp_desktop.store.opening import recover
    from msp_desktop.vault.keys.organisation import read_private

    file, own = asked.passphrase_file, asked.key_password_file
    private = read_private(asked.organisation_key, passphrase_in(own) if own else "")
    recover(asked.store, private, lambda: passphrase_in(file) if file else ask_new_passphrase())
    say("The store has a new passphrase. Its trail notes that the organisation set it.")
    return Exit.DONE


def _trail(asked: AskedCommand) -> Exit:
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.store.trail_export import TrailFormat, export_trail

    kind = TrailFormat.JSON if asked.export.suffix.lower() == ".json" else TrailFormat.CSV
    with _open(asked) as store:
        write_atomically(asked.export, export_trail(store, kind), keep_out_of=asked.store)
    say(f"Written: {one_line(str(asked.export))}. People appear in it by number only.")
    return Exit.DONE


def _measures(asked: AskedCommand) -> Exit:
    if asked.first > asked.last:
        tell("The day of --from is later than that of --to. Nothing was written.")
        return Exit.USAGE
    with _open(asked) as store:
        counts = write_advocacy if asked.advocacy else write_measures
        write = write_own_words if asked.own_words else counts
        write(store, asked.first, asked.last, asked.out, at=_now())
    return Exit.DONE


def _audit(asked: AskedCommand) -> Exit:
    with _open(asked) as store:
        audit_command(store, asked, at=_now())
    return Exit.DONE


def _hand_over(asked: AskedCommand) -> Exit:
    hand_over_command(lambda: _open(asked), asked, at=_now())
    return Exit.DONE


def _take_in(asked: AskedCommand) -> Exit:
    whole = take_in_command(lambda: _open(asked), asked, at=_now())
    return Exit.DONE if whole else Exit.NOT_WHOLE


def _open(asked: AskedCommand) -> "Store":
    from msp_desktop.review.foreign_pack import check_pack
    from msp_desktop.store.opening import open_whole

    store, notices = open_whole(_unlock(asked), asked.policy, check_pack)
    for sentence in notices:
        tell(sentence)
    return store


def _unlock(asked: AskedCommand) -> "UnlockedVault":
    from msp_desktop.vault.vault import unlock

    return unlock(asked.store, _passphrase(asked), now=_now())


def _passphrase(asked: AskedCommand) -> str:
    file = asked.passphrase_file
    return ask_passphrase() if file is None else passphrase_in(file)


def _now() -> datetime:
    return datetime.now().astimezone()


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; leaves with `Exit.USAGE` where it is not understood."""
    return parser().parse_args(arguments)
