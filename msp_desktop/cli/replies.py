"""The commands about answers: `reply` makes one to a referral, `take-reply` takes one in."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path
from msp_desktop.cli.terminal import one_line, say, tell
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision

if TYPE_CHECKING:
    from msp_desktop.replies.giving import ReferralToAnswer
    from msp_desktop.store.store import Store


def reply_options(command: argparse.ArgumentParser) -> None:
    """What can be said to `reply`."""
    command.add_argument("file", metavar="FILE", type=path, help="the referral to answer")
    command.add_argument(
        "--password-file", type=path, metavar="FILE", help="what it is locked with, first line"
    )
    command.add_argument(
        "--answers",
        type=path,
        metavar="FILE",
        help="what to answer, as TOML; without it, what there is to answer is printed",
    )
    command.add_argument("--out", type=path, metavar="FILE", help="the PDF to write, locked")
    command.add_argument(
        "--reply-password-file",
        type=path,
        metavar="FILE",
        help="write the password of the answer to a new FILE; it is printed if not given",
    )


def take_reply_options(command: argparse.ArgumentParser) -> None:
    """What can be said to `take-reply`."""
    command.add_argument("file", metavar="FILE", type=path, help="the answer that came back")
    command.add_argument(
        "--password-file", type=path, metavar="FILE", help="what it is locked with, first line"
    )
    command.add_argument(
        "--look", action="store_true", help="only show what it says; nothing is added to the case"
    )


def answer_referral(
    store: "Store",
    referral: tuple[Path, str],
    answers: Path | None,
    out: Path | None,
    password_file: Path | None,
    *,
    at: datetime,
) -> bool:
    """Answer a referral, or print what there is to answer; False where it could not be noted.

    `referral` is its file and its password.

    Raises:
        ReferralRefused, ReferralNotGenuine, NotToBeAnswered: nothing was made.
        AnswersNotUnderstood, NothingAnswered, PasswordFileTaken, ExportFailed: nor then.
    """
    from msp_desktop.cli.answers_file import read_answers
    from msp_desktop.cli.documents import PasswordFileTaken
    from msp_desktop.record.replies.asked import missing_answers
    from msp_desktop.replies.giving import give_reply, prepare_reply, to_answer
    from msp_desktop.review.received import open_arrived, read_arrived
    from msp_desktop.store.signing_keys import known_keys

    file, password = referral
    asked = to_answer(open_arrived(read_arrived(file), password, known=known_keys(store)))
    if answers is None or out is None:
        for line in _what_to_answer(asked):
            say(line)
        return True
    if password_file is not None and (password_file.exists() or password_file == out):
        raise PasswordFileTaken
    given = read_answers(answers, asked)
    prepared = prepare_reply(store, asked, given, at=at)
    done = give_reply(store, prepared, out, password_file=password_file)
    for each in missing_answers(given):
        tell(f"Not answered yet: {each.what}.")
    if password_file is None:
        say(f"Written: {out}, locked. Give its password separately from the file:")
        say(done.password)
    else:
        say(f"Written: {out}, locked. Its password is in {password_file}: give it separately.")
    if done.not_noted is not None:
        tell(f"It was made, but this could not be noted in the store. {done.not_noted.sentence}")
    return done.not_noted is None


def take_in_reply(store: "Store", file: Path, password: str, *, only_look: bool) -> None:
    """Tell what a reply says and whether its sender is proved, and set it into its case.

    Raises:
        ReferralRefused, FileAltered, ReplyRefused, ReplyTooNew: nothing was changed.
        ReferralNotSent, ReplyOfAnother: nor then.
    """
    from msp_desktop.documents.parts.replies import NOT_PROVED, in_sentences
    from msp_desktop.replies.incoming import open_reply
    from msp_desktop.replies.taking import answered_referral, take_reply
    from msp_desktop.review.received import read_arrived
    from msp_desktop.store.signing_keys import known_keys

    came = open_reply(read_arrived(file), password, known=known_keys(store))
    found = answered_referral(store, came)
    say(f"From: {one_line(came.sender) or 'not named'}. {_standing(proved=came.proved)}")
    for sentence in in_sentences(came.reply.answers):
        if sentence:
            say(one_line(sentence))
    if found.taken is not None:
        say("It was taken in before. Nothing was changed.")
    elif only_look:
        say("It answers a referral of this store. Nothing was changed.")
    else:
        take_reply(store, came)
        say(f"It is in the case now: {found.case.id}")
    if not came.proved:
        tell(f"{NOT_PROVED}: ring the sender by a number you already had, and ask.")


def _standing(*, proved: bool) -> str:
    return "Signed by a key that you have confirmed." if proved else "Nobody here knows this key."


def _what_to_answer(asked: "ReferralToAnswer") -> Iterator[str]:
    """A file of answers to be filled in; each outcome is named by its place and words."""
    decisions = ", ".join(f'"{each.value}"' for each in ReplyDecision)
    steps = ", ".join(f'"{each.value}"' for each in OutcomeStep)
    yield f"# decided: {decisions}; leave the line out while nothing is decided"
    yield 'decided = ""'
    yield 'why = ""'
    yield 'leads = ""'
    yield "[told]"
    yield '# told: "yes", "no" or "not sure"; on: a day such as 2026-11-28, without quotes'
    yield 'told = ""'
    for name in ("what", "how", "form", "why_not"):
        yield f'{name} = ""'
    yield f"# step: {steps}"
    for number, outcome in enumerate(asked.asks.outcomes, 1):
        yield f"# {number}. {one_line(outcome.words)}"
        yield "[[outcomes]]"
        yield 'step = ""'
        yield 'note = ""'
