"""Views and observations are printed under whoever wrote them, of one conversation or of a case."""

from collections.abc import Iterator
from datetime import timedelta

from msp_desktop.documents.kinds import SUPERVISOR
from msp_desktop.practice.codes import Recipient
from msp_desktop.questions.authors import view_places, with_authors, with_writer
from msp_desktop.record.case.merged import merged
from msp_desktop.record.case.whose_views import VIEWS
from msp_desktop.record.conversation import Conversation, Practitioner, begin, had_by, view_by
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import SpokenWords, new_id
from tests.disclosure.records import all_said, canaries, with_decision
from tests.documents.words_told import document_of, words_told
from tests.unlocked import NOON

ROWAN = all_said().practitioner
PIERS = Practitioner(name="Piers Hollowell", role="Nurse")
LATER = NOON + timedelta(days=30)


def _by_a_colleague() -> Conversation:
    """A record in which a colleague of whoever began it wrote every view."""
    said = with_decision(
        all_said(), Recipient.COUNCIL, why="canary9001q", grounds_words="canary9002q"
    )
    whole = with_writer(said, PIERS, NOON)
    return with_authors(begin(ROWAN, at=whole.started_at), whole, PIERS)


def _views(record: Conversation) -> Iterator[tuple[str, str]]:
    """The word of its own in each view that was written in it, and where that stands."""
    for each in record.authored:
        if each.place.startswith("grid.placements."):
            continue
        at: object = record
        for step in each.place.split("."):
            if isinstance(at, tuple):
                at = next(one for one in at if step in {getattr(one, "id", ""), _about(one)})
            else:
                at = getattr(at, step)
        at = getattr(at, "practitioner_words", at)
        yield each.place, str(at)


def _about(item: object) -> str:
    return str(getattr(item, "outcome", ""))


def test_every_view_of_a_colleague_stands_under_the_colleagues_name() -> None:
    record = _by_a_colleague()
    views = dict(_views(record))
    assert len(views) >= len(view_places())
    lines = words_told(document_of(SUPERVISOR, record)).split("\n")
    printed = set()
    for place, words in views.items():
        (word,) = canaries(words)
        for line in (each for each in lines if word in canaries(each)):
            printed.add(place.partition(".")[0])
            assert PIERS.name in line, (place, line)
    assert printed == {place.partition(".")[0] for place in view_places()}


def test_which_items_have_views_is_what_the_questions_say() -> None:
    listed = {f"{place}[].{field}" for place, fields in VIEWS.items() for field in fields}
    asked = {place for place in view_places() if "[]" in place}
    assert listed == asked - {"closing.outcomes[].practitioner_words"}  # of the close alone


def test_a_view_that_is_carried_on_stays_whose_it_was_until_it_is_put_otherwise() -> None:
    cats = Outcome(id=new_id(), words=SpokenWords(text="Keep the cats."), agreed="The vet is told.")
    flat = Outcome(id=new_id(), words=SpokenWords(text="Keep the flat."), risk="The notice.")
    first = begin(ROWAN, at=NOON).but(outcomes=Outcomes(items=(cats, flat)))
    second = start_follow_on([first], PIERS, at=LATER)
    kept, put = second.outcomes.items
    second = second.but(outcomes=Outcomes(items=(kept, put.but(risk="The notice is void."))))
    case = merged([first, second])
    assert view_by(case, f"outcomes.items.{cats.id}.agreed") == ROWAN.name
    assert view_by(case, f"outcomes.items.{flat.id}.risk") == PIERS.name
    said = words_told(document_of(SUPERVISOR, case))
    assert f"The vet is told. View of {ROWAN.name}" in said
    assert f"The notice is void. View of {ROWAN.name}" not in said


def test_everybody_who_wrote_in_a_conversation_is_named_once() -> None:
    twice = with_writer(with_writer(begin(ROWAN, at=NOON), PIERS, NOON), ROWAN, LATER)
    assert had_by(twice) == f"{ROWAN.name}, {PIERS.name}"
