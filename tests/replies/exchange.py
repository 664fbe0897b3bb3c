"""Two stores that write to each other: an officer's, who refers, and the council's, who answers."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from msp_desktop.documents.batch import DeliveredDocument, deliver_document, store_signing_key
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.documents.reply_sheet import new_reference
from msp_desktop.practice.codes import Answer, Lens, PartName
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.replies.answers import PersonTold, ReplyAnswers
from msp_desktop.replies.giving import ReferralToAnswer, give_reply, prepare_reply, to_answer
from msp_desktop.replies.incoming import CameReply, open_reply
from msp_desktop.review.received import open_arrived
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.cases import Cases
from msp_desktop.store.signing_keys import known_keys, pin_key
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from tests.visits import car_wash, doorstep

DUTY_WORKER = Practitioner(
    name="Cass Hedgerow",
    role="duty social worker",
    organisation="Invented Council",
    lens=Lens.CARE_AND_HEALTH,
    telephone="01632 960 111",
    neutral_telephone="01632 960 999",
)
VISIT = doorstep.visit(NOON)
OTHER_VISIT = car_wash.visit(NOON)


@dataclass(frozen=True)
class Referral:
    """A referral as it left: its file, and what opens it."""

    path: Path
    password: str
    sha256: str
    reference: str


def opened(folder: Path) -> Store:
    """A store of these tests, opened."""
    return Store(open_vault(folder), clock=lambda: NOON)


def refer(store: Store, target: Path, visit: Conversation = VISIT) -> Referral:
    """Save the visit, and refer it to the council as the app does."""
    store.save(visit, PartName.PLAN)
    return refer_again(store, visit.id, target)


def refer_again(store: Store, conversation_id: UUID, target: Path) -> Referral:
    """Refer a conversation that the store holds to the council."""
    opened = store.load(conversation_id)
    visit, draft = opened.conversation, not opened.finished
    made = make_document(visit, COUNCIL, at=NOON, draft=draft, reference=new_reference())
    left: DeliveredDocument = deliver_document(store, made, visit, target)
    return Referral(target, left.password, left.sha256, made.reference)


def know_each_other(one: Store, other: Store) -> None:
    """Each confirms the other's key in person."""
    for here, there in ((one, other), (other, one)):
        signer = signer_of(store_signing_key(there).certificate)
        known = KnownKey(fingerprint=signer.fingerprint, name=signer.name, pinned_at=NOON)
        pin_key(here, known)


def asked(store: Store, referral: Referral) -> ReferralToAnswer:
    """What the council sees of it to answer."""
    came = open_arrived(referral.path.read_bytes(), referral.password, known=known_keys(store))
    return to_answer(came)


def decided(asks: ReferralToAnswer) -> ReplyAnswers:
    """An answer that decides."""
    steps = [OutcomeStep.WILL_BE_DONE, OutcomeStep.NOT_DONE]
    outcomes = tuple(
        each.but(step=steps[number % 2], note=f"Step {number}.")
        for number, each in enumerate(asks.asks.outcomes)
    )
    return ReplyAnswers(
        decided=ReplyDecision.SECTION_42,
        why="He has care needs and cannot stop the callers alone.",
        leads="Cass Hedgerow, 01632 960 111",
        outcomes=outcomes,
        told=PersonTold(
            told=Answer.YES,
            what="That we look into it with him.",
            on=SpokenDate(on=NOON.date()),
            how="Cass, by a visit",
            form="large print",
        ),
    )


def answer(
    store: Store, referral: Referral, answers: ReplyAnswers, target: Path
) -> tuple[Path, str]:
    """Give that answer; gives its file and what opens it."""
    prepared = prepare_reply(store, asked(store, referral), answers, at=NOON)
    done = give_reply(store, prepared, target)
    assert done.not_noted is None
    return target, done.password


def came_back(store: Store, reply: tuple[Path, str]) -> CameReply:
    """The reply as the officer's app opens it."""
    file, password = reply
    return open_reply(file.read_bytes(), password, known=known_keys(store))


def case_of(store: Store, visit: Conversation = VISIT) -> Cases:
    """The cases of a store that hold the visit."""
    assert Cases(store).of_conversation(visit.id)
    return Cases(store)
