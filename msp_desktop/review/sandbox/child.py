"""The guarded child: a process of its own in which a foreign PDF is opened, and nothing else.

It loads what it needs, puts the fences up around itself, says that it is ready, then answers each
file that comes through its standard input until that is closed. The app starts it by its own
program with `GUARDED` (to read), `DRAWING`, `BUNDLES`, `DECODING` or `PACKS` as the only argument,
so that it runs where there is no Python too.
"""

import os
import sys
import tomllib
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.record.faults import RecordRefused
from msp_desktop.review import BUNDLES, DECODING, DRAWING, PACKS
from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.attachment_messages import AttachmentDecoded, AttachmentWanted
from msp_desktop.review.sandbox.confinement import MOST_BUNDLE_SECONDS, enter_sandbox
from msp_desktop.review.sandbox.messages import (
    MOST_FILE,
    MOST_RECIPE,
    MOST_RECORD,
    Asks,
    CheckReply,
    CheckRequest,
    Holds,
    Message,
    Ready,
    receive,
    send,
)
from msp_desktop.review.sandbox.page_images import PagesDrawn, PagesWanted
from msp_desktop.review.sandbox.probe import Probe
from msp_desktop.review.sandbox.system_calls import end_with_the_parent

if TYPE_CHECKING:
    from msp_desktop.review.sandbox.decode_attachment import AttachmentDecoder
    from msp_desktop.review.sandbox.draw_pages import PageRenderer

_ROOM_FOR_THE_REST = 64 * 1024
_CARD_PAGES = 2
_A_RETURN = b'{"format":"msp-review-return",'
"""How a review that comes back begins. Its own signature is judged by whoever asked for it."""
_A_REPLY = b'{"format":"msp-reply",'
"""How an answer to a referral begins; the same holds for it."""
_COUNTS = b'{"format":"msp-counts",'
"""How counts to be joined begin; the same holds for them."""
_BY_BEGINNING = {_A_RETURN: Holds.RETURN, _A_REPLY: Holds.REPLY, _COUNTS: Holds.COUNTS}


def serve(work: str) -> int:
    """Answer until the pipe is closed, with records or with pages; returns the exit code."""
    end_with_the_parent()
    questions, answers = sys.stdin.buffer, _answers()
    # Nothing can be loaded once the fences are up.
    if work == BUNDLES:
        return _serve_bundles(questions, answers)
    if work == PACKS:
        return _serve_packs(questions, answers)
    from msp_desktop.review.sandbox import open_pdf

    open_pdf.make_ready()
    if work == DECODING:
        from msp_desktop.review.sandbox.decode_attachment import AttachmentDecoder

        decoder = AttachmentDecoder()
        send(answers, Ready(fences=enter_sandbox()))
        while (chosen := _next(questions, AttachmentWanted)) is not None:
            send(answers, decode(chosen, decoder))
        return 0
    if work == DRAWING:
        from msp_desktop.review.sandbox.draw_pages import PageRenderer

        drawer = PageRenderer()
        send(answers, Ready(fences=enter_sandbox()))
        while (wanted := _next(questions, PagesWanted)) is not None:
            send(answers, draw(wanted, drawer))
        return 0
    from msp_desktop.review.sandbox import judge as judging

    judging.make_ready()
    for name in ("exact_form", "page_digests", "page_text"):
        import_module(f"msp_desktop.review.sandbox.{name}")
    for name in ("backup.facts", "keys.header"):
        import_module(f"msp_desktop.vault.{name}")
    probe = Probe()
    _LOOKS[Asks.FENCES] = lambda _: CheckReply(tried=probe.try_all())
    send(answers, Ready(fences=enter_sandbox()))
    while (question := _next(questions, CheckRequest)) is not None:
        send(answers, look_at(question))
    return 0


def _serve_bundles(questions: BinaryIO, answers: BinaryIO) -> int:
    """Read one bundle, which comes in frames and not as one message."""
    from msp_desktop.review.sandbox import read_bundle

    read_bundle.make_ready()
    send(answers, Ready(fences=enter_sandbox(MOST_BUNDLE_SECONDS)))
    request = _next(questions, read_bundle.BundleRequest)
    if request is not None:
        send(answers, read_bundle.read_bundle(request, questions, answers))
    return 0


def _serve_packs(questions: BinaryIO, answers: BinaryIO) -> int:
    """Check packs of prompts, laid over the one of the app."""
    from msp_desktop.review.sandbox.pack_messages import PackToCheck
    from msp_desktop.review.sandbox.read_pack import PackReader

    reader = PackReader()
    send(answers, Ready(fences=enter_sandbox()))
    while (pack := _next(questions, PackToCheck)) is not None:
        send(answers, reader.checked(pack))
    return 0


def look_at(question: CheckRequest) -> CheckReply:
    """What is in the bytes, or why they are refused; whatever goes wrong is a refusal."""
    from msp_desktop.review.sandbox.open_pdf import RefusedError

    try:
        return _LOOKS[question.asks](question)
    except RefusedError as refused:
        return CheckReply(refused=refused.why)
    except (RecordRefused, msgspec.MsgspecError, UnicodeDecodeError):
        return CheckReply(refused=RefusalCode.RECORD_UNREADABLE)
    except (MemoryError, RecursionError):
        return CheckReply(refused=RefusalCode.TOO_MUCH)
    except Exception:  # noqa: BLE001 - a foreign file may make any library say anything
        return CheckReply(refused=RefusalCode.BROKEN)


def _look_at_pdf(question: CheckRequest) -> CheckReply:
    from msp_desktop.review.sandbox.exact_form import odd_forms
    from msp_desktop.review.sandbox.judge import judge
    from msp_desktop.review.sandbox.open_pdf import attached_record, opened_with_care
    from msp_desktop.review.sandbox.page_digests import page_digests
    from msp_desktop.review.sandbox.page_text import words_drawn
    from msp_desktop.sealing.record_attachment import (
        recipe_in,
        reference_named,
        trail_named,
    )

    with opened_with_care(question.file, question.password) as pdf:
        record = attached_record(pdf)
        seal, pages = judge(question.file, question.password), len(pdf.pages)
        if not record:
            return CheckReply(seal=seal, pages=pages)
        beside = next((b for b in _BY_BEGINNING if record.startswith(b)), None)
        if beside is not None:
            _look_at_json(record)
            holds = _BY_BEGINNING[beside]
            trail = trail_named(pdf)
            return CheckReply(seal=seal, holds=holds, record=record, pages=pages, trail=trail)
        attached_from_json(record)
        recipe = recipe_in(pdf)
        return CheckReply(
            seal=seal,
            holds=Holds.REFERRAL,
            record=record,
            pages=pages,
            drawn=words_drawn(pdf),
            locked=pdf.is_encrypted,
            odd=odd_forms(pdf, question.file),
            digests=page_digests(pdf),
            trail=trail_named(pdf),
            reference=reference_named(pdf),
            recipe=recipe if len(recipe) <= MOST_RECIPE else b"",
        )


def _look_at_json(data: bytes) -> None:
    """Read a return once through, here where it can do no harm; what it says is judged outside.

    Raises:
        msgspec.MsgspecError: if it is no JSON.
    """
    msgspec.json.decode(data)


def _look_at_return(question: CheckRequest) -> CheckReply:
    if not question.file.startswith(_A_RETURN) or len(question.file) > MOST_RECORD:
        return CheckReply(refused=RefusalCode.RECORD_UNREADABLE)
    _look_at_json(question.file)
    return CheckReply(holds=Holds.RETURN, record=question.file)


def _look_at_facts(question: CheckRequest) -> CheckReply:
    """The facts of a backup: handed back as they are where they are well formed."""
    from msp_desktop.vault.backup import facts

    if len(question.file) > facts.MOST_BYTES or facts.decode(question.file) is None:
        return CheckReply(refused=RefusalCode.RECORD_UNREADABLE)
    return CheckReply(holds=Holds.FACTS, record=question.file)


def _look_at_header(question: CheckRequest) -> CheckReply:
    """The header of a backup, handed back as the facts are; a later app's is refused outside."""
    from msp_desktop.vault.faults import StoreTooNew
    from msp_desktop.vault.keys import header

    whole = len(question.file) <= header.MOST_BYTES
    with suppress(StoreTooNew):
        whole = whole and header.decode(question.file) is not None
    if not whole:
        return CheckReply(refused=RefusalCode.RECORD_UNREADABLE)
    return CheckReply(holds=Holds.HEADER, record=question.file)


def _look_at_toml(question: CheckRequest) -> CheckReply:
    try:
        tomllib.loads(question.file.decode("utf-8"))
    except tomllib.TOMLDecodeError:
        return CheckReply(refused=RefusalCode.RECORD_UNREADABLE)
    return CheckReply(holds=Holds.TOML, record=question.file)


def _look_at_card(question: CheckRequest) -> CheckReply:
    """What is written on a card: a page or two, and nothing else of it is looked at."""
    from msp_desktop.review.sandbox.open_pdf import opened_with_care
    from msp_desktop.review.sandbox.page_text import words_drawn

    with opened_with_care(question.file, question.password) as pdf:
        if len(pdf.pages) > _CARD_PAGES:
            return CheckReply(refused=RefusalCode.TOO_MUCH)
        return CheckReply(pages=len(pdf.pages), drawn=words_drawn(pdf))


_LOOKS: dict[Asks, Callable[[CheckRequest], CheckReply]] = {
    Asks.PDF: _look_at_pdf,
    Asks.RETURN: _look_at_return,
    Asks.CARD: _look_at_card,
    Asks.FACTS: _look_at_facts,
    Asks.HEADER: _look_at_header,
    Asks.TOML: _look_at_toml,
}


def draw(wanted: PagesWanted, drawer: "PageRenderer") -> PagesDrawn:
    """The pages as pictures, or why they are refused; as for reading."""
    from msp_desktop.review.sandbox.open_pdf import RefusedError, opened_with_care

    try:
        with opened_with_care(wanted.file, wanted.password) as pdf:
            return PagesDrawn(
                pictures=tuple(drawer.drawn(pdf, number, wanted.width) for number in wanted.numbers)
            )
    except RefusedError as refused:
        return PagesDrawn(refused=refused.why)
    except (MemoryError, RecursionError):
        return PagesDrawn(refused=RefusalCode.TOO_MUCH)
    except Exception:  # noqa: BLE001 - as above
        return PagesDrawn(refused=RefusalCode.BROKEN)


def decode(chosen: AttachmentWanted, decoder: "AttachmentDecoder") -> AttachmentDecoded:
    """The file as a picture, or why it is refused; as for reading."""
    from msp_desktop.review.sandbox.open_pdf import RefusedError

    try:
        return decoder.decoded(chosen)
    except RefusedError as refused:
        return AttachmentDecoded(refused=refused.why)
    except (MemoryError, RecursionError):
        return AttachmentDecoded(refused=RefusalCode.TOO_MUCH)
    except Exception:  # noqa: BLE001 - as above
        return AttachmentDecoded(refused=RefusalCode.BROKEN)


def _answers() -> BinaryIO:
    """Standard output for answers alone: whatever a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return answers


def _next(questions: BinaryIO, kind: type[Message]) -> Message | None:
    try:
        return receive(questions, kind, MOST_FILE + _ROOM_FOR_THE_REST)
    except (msgspec.MsgspecError, ValueError):
        return None
