"""An answer to a referral: from its file, read under guard, to where it stands in its case."""

from pathlib import Path
from time import perf_counter

from benchmarks.people import NOW, PASSPHRASE
from benchmarks.row import Judged, Row
from benchmarks.side_by_side import percentile
from msp_desktop.demo.store import WHO, invented_conversations
from msp_desktop.documents.batch import deliver_document, store_signing_key
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.documents.reply_sheet import new_reference
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.reply_codes import ReplyDecision
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.replies.giving import give_reply, prepare_reply, to_answer
from msp_desktop.replies.incoming import open_reply
from msp_desktop.replies.taking import take_reply
from msp_desktop.review.received import open_arrived
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.signing_keys import known_keys, pin_key
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create

GOAL_MS = 2_000


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Answers to one referral after the other, each read and set in."""
    times = 5 if quick else 40
    with _store(work / "refers") as sender, _store(work / "answers") as receiver:
        signer = signer_of(store_signing_key(receiver).certificate)
        pin_key(sender, KnownKey(fingerprint=signer.fingerprint, name=signer.name, pinned_at=NOW))
        taken = []
        for number, each in enumerate(invented_conversations(times, now=NOW)):
            sender.save(each.conversation, PartName.PLAN)
            made = make_document(each.conversation, COUNCIL, at=NOW, reference=new_reference())
            left = deliver_document(sender, made, each.conversation, work / f"{number}.pdf")
            file, password = _answer(receiver, left.target, left.password)
            began = perf_counter()
            take_reply(sender, open_reply(file.read_bytes(), password, known=known_keys(sender)))
            taken.append((perf_counter() - began) * 1_000)
    what = "An answer to a referral, read and set into its case, p95"
    return [Row(what, percentile(taken, 0.95), None, GOAL_MS, Judged.VALUE)]


def _answer(receiver: Store, referral: Path, password: str) -> tuple[Path, str]:
    """The answer of whoever received it: its file, and the words that open it."""
    asks = to_answer(open_arrived(referral.read_bytes(), password, known=known_keys(receiver)))
    answers = ReplyAnswers(
        decided=ReplyDecision.SECTION_42,
        why="They have care needs and cannot stop it alone.",
        leads="Somebody Invented, duty team",
        outcomes=asks.asks.outcomes,
    )
    file = referral.with_suffix(".answer.pdf")
    return file, give_reply(receiver, prepare_reply(receiver, asks, answers, at=NOW), file).password


def _store(folder: Path) -> Store:
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    store = Store(vault)
    store.set_practitioner(WHO)
    return store
