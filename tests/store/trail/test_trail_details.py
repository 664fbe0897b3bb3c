"""Details of the trail are typed; sentences of earlier versions are read as they are."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words, read_detail, write_detail
from msp_desktop.store.trail.details import (
    CaseEventAdded,
    CopyGivenOut,
    DeliveryMethod,
    Detail,
    LossAccepted,
    OlderNote,
    StoreBackedUp,
)
from msp_desktop.store.trail.older_details import from_sentence
from msp_desktop.store.trail.read import TrailFilter, entries
from msp_desktop.store.trail.trail import Event
from tests.unlocked import make_store, open_vault

AT = datetime(2026, 11, 28, 22, 0, tzinfo=UTC)
OF_EARLIER_VERSIONS = (
    f"finished {'ab' * 32}",
    f"amended {'ab' * 32}",
    "their story",
    "a case",
    "measures",
    "to case 1234",
    "joined with 1234",
    "split from 1234",
    f"to council, document {'ab' * 32}",
    f"to a landlord, to be read, document {'ab' * 32}, locked file",
    f"to the practitioner, review {'ab' * 32}",
    f"everything, as a file, document {'ab' * 32}",
    f"referral {'ab' * 32} arrived",
    f"referral {'ab' * 32} opened again",
    f"file {'ab' * 32} refused: NotAReferral",
    f"pages of file {'ab' * 32} not drawn: TookTooLong",
    "review 1234 signed off",
    "reviewed, kept until 2027-11-28",
    "review period, finished, advocacy: 24 months",
    "follow-up seen to",
    "follow-up not seen to",
    "local pack abcd",
    "built-in pack",
    "trail as csv",
    "certificate made for key abcd",
    "key abcd is known from now on",
    "key abcd is no longer known",
    "a new data key",
    "an older set of locks",
    "from the backup of 2026-11-21T12:00:00+00:00",
)
IN_WORDS_NOW = {
    "follow-up seen to": "follow-up marked as done",
    "follow-up not seen to": "follow-up put back",
    "key abcd is known from now on": "key abcd is now known",
}
"""What is put in plainer words today."""


@pytest.mark.parametrize("kept", OF_EARLIER_VERSIONS)
def test_an_earlier_versions_sentence_is_typed_and_says_the_same(kept: str) -> None:
    detail = from_sentence(kept)
    assert not isinstance(detail, OlderNote)
    assert read_detail(write_detail(detail)) == detail
    assert detail.in_words() == IN_WORDS_NOW.get(kept, kept).replace("T12:00", " 12:00")


def test_counts_and_accepted_losses_of_earlier_versions_are_typed_too() -> None:
    assert from_sentence(f"17 {'ab' * 32} 40") == LossAccepted(17, "ab" * 32, 40)
    assert "3" in from_sentence("3 conversations").in_words()
    assert from_sentence("case event: opened") == CaseEventAdded("opened")
    assert "2" in from_sentence("2 older copies removed").in_words()


@pytest.mark.parametrize("kept", ["reviewed, kept until someday", "of a later version", '{"what":'])
def test_a_detail_that_is_not_known_is_shown_as_it_is_kept(kept: str) -> None:
    assert read_detail(kept) == OlderNote(kept)
    assert detail_in_words(kept) == kept


def test_every_kind_of_detail_has_a_sentence_of_its_own() -> None:
    kinds = Detail.__args__
    sentences = [kind.sentence for kind in kinds]
    assert all(sentences)
    assert len({*sentences}) == len(kinds)
    assert len({kind.__struct_config__.tag for kind in kinds}) == len(kinds)


def test_a_row_keeps_its_detail_as_json_and_reads_as_a_sentence(tmp_path: Path) -> None:
    folder = make_store(tmp_path / "store")
    copy = CopyGivenOut("council", "ab" * 32, DeliveryMethod.PAPER)
    with Store(open_vault(folder), clock=lambda: AT) as store:
        store.note_about_store(Event.BACKUP, StoreBackedUp(3))
        store.note_about_store(Event.DISCLOSURE, copy)
        rows = store.read(lambda connection: entries(connection, TrailFilter()))
        kept = store.read(
            lambda connection: connection.execute(
                text("SELECT detail FROM trail WHERE event = 'disclosure'")
            ).scalar_one()
        )
        assert store.problems() == ()
    assert msgspec.json.decode(kept)["document"] == "ab" * 32
    assert f"to council, document {'ab' * 32}, on paper" in {row.detail for row in rows}
