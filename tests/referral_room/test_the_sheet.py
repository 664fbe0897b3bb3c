"""The sheet to leave: nothing is made where nothing is left, whatever was chosen before."""

from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation
from tests.referral_room.conftest import Shown
from ui.referral.sheet import SheetRoom


def test_leaving_nothing_stops_the_sheet_that_is_being_made(
    shown: Shown, bert: Conversation
) -> None:
    room = SheetRoom(shown.session, built_in())
    shown.qtbot.addWidget(room)
    room.show()
    room.show_for(bert)
    nothing, _plain, safe = room.choice.buttons()
    safe.click()
    nothing.click()
    shown.wait_for_the_thread()
    shown.wait_for_the_thread()
    assert not room.foot.save.isEnabled()
    assert room.foot.status.text() == ""
    safe.click()
    shown.until(room.foot.save.isEnabled)
