"""Controls are made when they come into sight; whoever listens still finds each of them."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from msp_desktop.practice.codes import Answer, Lens
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from ui.conversation.steps.advocacy import AdvocacyStep
from ui.conversation.steps.concern import ConcernStep
from ui.widgets.fields.choices import OneOf
from ui.widgets.layout.folding import Folding
from ui.widgets.made_late import MadeLate, make_everything

WRITTEN_IN = (QLineEdit, QPlainTextEdit, QComboBox)


def test_nothing_is_made_that_is_folded_away(
    open_step: Open[AdvocacyStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(AdvocacyStep, nothing_yet)
    everything: list[object] = list(step.findChildren(QWidget))
    late = [each for each in everything if isinstance(each, MadeLate)]
    made = [each for each in late if each.is_made()]
    assert len(made) * 3 < len(late)
    assert all(_is_unfolded(each) for each in made if isinstance(each, QWidget))
    before = len(step.findChildren(QWidget))
    make_everything(step)
    assert len(step.findChildren(QWidget)) > 2 * before
    assert edits == []


def test_what_is_made_late_holds_what_the_record_says(
    open_step: Open[AdvocacyStep], bert: Conversation
) -> None:
    route = bert.advocacy.but(account_passed_on=Answer.YES, account_note="To the duty desk")
    step, edits = open_step(AdvocacyStep, bert.but(advocacy=route))
    fold = next(each for each in step.findChildren(Folding) if each.fold.text() == "More to ask")
    assert fold.fold.accessibleDescription().endswith("answered")
    assert not fold.findChildren(QLineEdit)
    fold.set_open(True)
    assert "To the duty desk" in {line.text() for line in fold.findChildren(QLineEdit)}
    passed_on = next(each for each in fold.findChildren(OneOf) if each.answer() == "Yes")
    assert passed_on.rest_button().text() == "Yes"
    assert edits == []


def test_a_screen_reader_hears_each_control_once_its_fold_is_open(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    advocate = nothing_yet.but(practitioner=nothing_yet.practitioner.but(lens=Lens.ADVOCACY))
    step, _ = open_step(ConcernStep, advocate)
    while closed := [each for each in step.findChildren(Folding) if _can_be_opened(each)]:
        for folding in closed:
            folding.set_open(True)
        QApplication.processEvents()
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert windows == [step.window()]  # what is made late is made in its place
    seen = [each for each in step.findChildren(QWidget) if each.isVisible()]
    written_in = {each.accessibleName() for each in seen if isinstance(each, WRITTEN_IN)}
    heard = [node for node in _tree(step) if not node.state().invisible]
    names = {node.text(QAccessible.Text.Name) for node in heard}
    fields = [node for node in heard if node.role() == QAccessible.Role.EditableText]
    assert written_in <= names
    assert len(fields) >= len([each for each in seen if isinstance(each, QLineEdit)])
    assert all(node.text(QAccessible.Text.Name) for node in fields)
    assert {label.text() for label in step.findChildren(QLabel) if label.isVisible()} <= names
    assert {each.accessibleName() for each in seen if isinstance(each, OneOf)} <= names


def _is_unfolded(widget: QWidget) -> bool:
    up = widget.parentWidget()
    while up is not None:
        if isinstance(up, Folding) and not up.is_open():
            return False
        up = up.parentWidget()
    return True


def _can_be_opened(folding: Folding) -> bool:
    return folding.isVisible() and not folding.is_open()


def _tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    nodes: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(root)]
    while nodes:
        node = nodes.pop()
        if node is None or not node.isValid():
            continue
        yield node
        nodes += [node.child(at) for at in range(node.childCount())]
