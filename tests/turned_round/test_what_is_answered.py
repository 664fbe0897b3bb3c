"""What the person answers reaches the document, or the worker beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from msp_desktop.practice.codes import GridMoment, GridView, PartName, Principle, TrueForMe
from msp_desktop.practice.statement_codes import ExperienceAnswer, HowLifeIs, LifeLine
from msp_desktop.questions.closing import EXPERIENCE_ASKED
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.closing import Closing
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, Point, latest
from msp_desktop.record.plan import Plan
from msp_desktop.record.statements import answer_to
from tests.screen.reader import until
from tests.turned_round.conftest import Turned, TurnRound
from ui.person_view.ratings import LIFE_ASKED_BY as LINES

NIGHTS = OwnWordsPassage(part=PartName.OUTCOMES, text="I want the telephone to stop at night.")
OWN = "I feel safe when I know who's ringing."


@pytest.fixture
def no_marks(bert: Conversation) -> Conversation:
    """Bert's visit before anything was placed."""
    return bert.but(grid=Grid())


def placed(conversation: Conversation, moment: GridMoment) -> Point | None:
    mark = latest(conversation.grid, GridView.PERSON, moment)
    return mark.point if mark is not None else None


def picture(turned: Turned) -> QWidget:
    widget = turned.reader.find("The picture").object()
    assert isinstance(widget, QWidget)
    return widget


def test_words_that_are_not_quite_right_come_back_when_the_page_is_left(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("What I heard you say")
    turned.reader.press("Not quite")
    turned.reader.hears("We will put it right together.")
    turned.leave()
    assert turned.left == [(NIGHTS,)]
    assert turned.edits == []


def test_words_that_are_right_after_all_are_not_told(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert, (NIGHTS,))
    turned.reader.press("What I heard you say")
    assert turned.reader.find("Not quite").state().checked
    turned.reader.press("Yes")
    assert not turned.reader.find("Not quite").state().checked
    turned.leave()
    assert turned.left == [()]


def test_words_marked_earlier_stay_marked_until_they_are_answered(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert, (NIGHTS,))
    turned.leave()
    assert turned.left == [(NIGHTS,)]


def test_words_that_were_put_another_way_since_are_marked_no_more(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(
        bert, (OwnWordsPassage(part=PartName.OUTCOMES, text="I want a quiet telephone."),)
    )
    turned.leave()
    assert turned.left == [()]


def test_agreeing_to_a_statement_reaches_the_document(
    bert: Conversation, turn_round: TurnRound
) -> None:
    own = tuple(statement.but(agreed=False) for statement in bert.statements.own)
    turned = turn_round(bert.but(statements=bert.statements.but(own=own)))
    turned.reader.press("About me")
    turned.reader.press("Yes, I agree")
    assert [s.agreed for s in turned.edits[-1].statements.own] == [True, False]


def test_not_yet_takes_the_agreement_back_and_tells_the_worker(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("About me")
    turned.reader.press("Not yet")
    assert [s.agreed for s in turned.edits[-1].statements.own] == [False, True]
    turned.leave()
    assert turned.left == [(OwnWordsPassage(part=PartName.STATEMENTS, text=OWN),)]


@pytest.mark.parametrize(
    ("pressed", "kept"),
    [
        ("True for me", TrueForMe.TRUE),
        ("Partly", TrueForMe.PARTLY),
        ("Not true", TrueForMe.NOT_TRUE),
        ("Not sure", TrueForMe.NOT_SURE),
    ],
)
def test_how_true_a_statement_is_reaches_the_document(
    bert: Conversation, turn_round: TurnRound, pressed: str, kept: TrueForMe
) -> None:
    turned = turn_round(bert.but(statements=bert.statements.but(principles=())))
    turned.reader.press("How true is this for me?")
    turned.reader.press("Next")
    turned.reader.press(pressed)
    statements = turned.edits[-1].statements
    assert answer_to(statements, Principle.PREVENTION).answer is kept
    assert len(statements.principles) == 1


def test_an_answer_pressed_again_is_taken_back_and_words_with_it_stay(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("How true is this for me?")
    turned.reader.press("Next")
    turned.reader.press("Partly")
    given = answer_to(turned.edits[-1].statements, Principle.PREVENTION)
    assert given.answer is None
    assert given.words == "nobody told me they sell your name on"


def test_an_answer_is_not_taken_back_by_accident(bert: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(bert)
    turned.reader.press("How true is this for me?")
    turned.reader.press("Next")
    yes = turned.reader.find("True for me").object()
    assert isinstance(yes, QWidget)

    def given() -> TrueForMe | None:
        return answer_to(turned.edits[-1].statements, Principle.PREVENTION).answer

    QTest.keyClick(yes, Qt.Key.Key_Return)
    assert given() is TrueForMe.TRUE
    QTest.keyClick(yes, Qt.Key.Key_Return)
    QTest.keyClick(yes, Qt.Key.Key_Space)
    assert given() is TrueForMe.TRUE
    QTest.keyClick(yes, Qt.Key.Key_Delete)
    assert given() is None
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(yes, Qt.MouseButton.LeftButton)  # the event of the second touch alone
    QTest.mouseRelease(yes, Qt.MouseButton.LeftButton)
    assert given() is TrueForMe.TRUE


def steps() -> Iterator[tuple[str, Qt.Key]]:
    yield "Safer", Qt.Key.Key_Right
    yield "Safer", Qt.Key.Key_Right
    yield "Better", Qt.Key.Key_Up
    yield "Less safe", Qt.Key.Key_Left
    yield "Worse", Qt.Key.Key_Down
    yield "Worse", Qt.Key.Key_Down


def test_the_grid_by_large_arrows_equals_the_grid_by_keys(
    no_marks: Conversation, turn_round: TurnRound
) -> None:
    by_arrows, by_keys = turn_round(no_marks), turn_round(no_marks)
    by_keys.room.hide()
    by_arrows.reader.press("How safe, and how well")
    for name, _ in steps():
        by_arrows.reader.press(name)
    by_arrows.room.hide()
    by_keys.room.show()
    by_keys.reader.press("How safe, and how well")
    for _, key in steps():
        QTest.keyClick(picture(by_keys), key)
    paths = [[placed(c, GridMoment.NOW) for c in t.edits] for t in (by_arrows, by_keys)]
    assert paths[0] == paths[1]
    assert paths[0][-1] == Point(safety=60, wellbeing=40)


def test_a_tap_puts_the_mark_there_and_says_so_in_words(
    no_marks: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(no_marks)
    turned.reader.press("How safe, and how well")
    turned.reader.hears("Touch the picture, or press an arrow.")
    turned.reader.press("Next")
    square = picture(turned)
    plane = square.property("plane") or square.plane()  # type: ignore[attr-defined]
    x, y = plane.point(80, 70)
    QTest.mouseClick(
        square, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(x), int(y))
    )
    point = placed(turned.edits[-1], GridMoment.WANTED)
    assert point is not None
    assert (abs(point.safety - 80) <= 1, abs(point.wellbeing - 70) <= 1) == (True, True)
    turned.reader.hears("How safe: very safe")
    turned.reader.hears("How well: fairly well")
    assert placed(turned.edits[-1], GridMoment.NOW) is None


def test_the_mark_can_be_taken_away_and_the_workers_mark_is_never_touched(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("How safe, and how well")
    turned.reader.press("Less safe")
    turned.reader.press("Remove my mark")
    last = turned.edits[-1]
    assert placed(last, GridMoment.NOW) is None
    theirs = [latest(c.grid, GridView.PRACTITIONER, GridMoment.NOW) for c in (bert, last)]
    assert theirs[0] == theirs[1] is not None
    assert last.grid.options == bert.grid.options


def test_every_answer_builds_on_the_one_before(bert: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(bert)
    turned.reader.press("How true is this for me?")
    turned.reader.press("Not sure")
    while "Done" not in turned.reader.everything():
        turned.reader.press("Next")
    turned.reader.press("Done")
    turned.reader.press("How safe, and how well")
    turned.reader.press("Safer")
    until(lambda: len(turned.edits) == 2, "both answers")
    last = turned.edits[-1]
    assert answer_to(last.statements, Principle.EMPOWERMENT).answer is TrueForMe.NOT_SURE
    assert placed(last, GridMoment.NOW) == Point(safety=55, wellbeing=60)


def test_how_life_is_now_is_answered_line_by_line(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert.but(statements=bert.statements.but(life=())))
    turned.reader.press("How life is for me now")
    turned.reader.hears("1 of 8")
    turned.reader.press("Mostly")
    turned.reader.press("Next")
    turned.reader.press("I would rather not say")
    given = turned.edits[-1].statements.life
    assert [(each.line, each.answer) for each in given] == [
        (LifeLine.SAFE_AT_HOME, HowLifeIs.MOSTLY),
        (LifeLine.SOMEONE_TO_TRUST, HowLifeIs.RATHER_NOT_SAY),
    ]
    turned.reader.press("Back")
    assert turned.reader.find("Mostly").state().checked


def test_how_it_was_is_asked_of_the_person_once_there_is_a_plan(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("How this was for me")
    for answer in ("Yes", "No", "Not sure"):
        turned.reader.press(answer)
        turned.reader.press("Next")
    given = turned.edits[-1].closing.experience
    assert (given.listened_to, given.understood, given.informed) == (
        ExperienceAnswer.YES,
        ExperienceAnswer.NO,
        ExperienceAnswer.NOT_SURE,
    )


def test_how_it_was_is_not_asked_before_there_is_anything_to_look_back_on(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert.but(plan=Plan(), closing=Closing()))
    turned.reader.hears("How life is for me now")
    turned.reader.hears_not("How this was for me")


def test_every_line_is_put_by_its_own_prompt() -> None:
    assert list(LINES.values()) == [f"life_{each.name.lower()}" for each in LifeLine]
    for asked in EXPERIENCE_ASKED:
        assert asked.prompts[0].rpartition("_")[2] in asked.field.name
