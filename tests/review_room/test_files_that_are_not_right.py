"""Files that are not what they should be: each ends in a sentence, nothing taken as genuine."""

from tests.review.hostile_files import built, made
from tests.review_room.conftest import Desktop
from tests.review_room.referrals import altered, locked_copy, open_copy


def test_an_altered_file_is_told_and_nothing_of_it_is_shown_or_kept(desktop: Desktop) -> None:
    desktop.open(altered())
    desktop.reader.hears("arrived-1.pdf")
    desktop.reader.hears("Ask whoever sent it")
    desktop.reader.hears_not("Your review")
    assert desktop.kept() == []


def test_a_hostile_file_ends_as_one_sentence_and_the_others_are_taken_in(desktop: Desktop) -> None:
    desktop.open(b"MZ, not a PDF at all", open_copy())
    desktop.reader.hears("This file cannot be opened as a referral: it is not a PDF.")
    desktop.reader.hears("1 referral is in the queue.")
    assert len(desktop.kept()) == 1


def test_a_file_by_an_unknown_key_is_read_and_not_signed_off(desktop: Desktop) -> None:
    reader = desktop.reader
    desktop.open(open_copy())
    reader.hears("you have not confirmed whose key this is")
    reader.press("Sign off")
    reader.hears("The key that signed this referral is not one that you have confirmed.")
    reader.press("Their card scanned or typed")
    reader.write("What the card says", "somebody else's words")
    reader.press("This is their key")
    reader.hears("That is not the key that signed this file.")


def test_a_locked_file_can_be_left(desktop: Desktop) -> None:
    desktop.open(locked_copy().pdf)
    desktop.reader.find("Password of the file")
    desktop.reader.press("Leave this file")
    desktop.reader.hears("No referral has been opened here yet")
    assert desktop.kept() == []


def test_where_pages_and_record_differ_it_is_told_with_the_words_as_plain_text(
    desktop: Desktop,
) -> None:
    reader = desktop.reader
    desktop.open(built(record=made().record.replace(b"telephone", b"<b>trumpet</b>")))
    reader.hears("2 lines of the record are not on the pages that came.")
    reader.hears("words that the record does not (pages: 1, 2, 4).")
    reader.hears_not("I want the telephone to stop at night.")
    reader.press("Words on the pages alone")
    reader.hears("Page 1: I want the telephone to stop at night.")
    reader.hears("I want the <b>trumpet</b> to stop at night.")


def test_an_honest_file_brings_no_word_of_a_difference(desktop: Desktop) -> None:
    desktop.open(open_copy())
    desktop.reader.hears("you have not confirmed whose key this is")
    desktop.reader.hears_not("on the pages")
    desktop.reader.hears_not("This system")
