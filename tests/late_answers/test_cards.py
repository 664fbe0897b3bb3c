"""What was chosen before a slow answer came stands, on the screen and in the store."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in
from msp_desktop.record.checks.conversation import CHECKS
from msp_desktop.record.conversation import begin
from msp_desktop.store.measured.releases import SmallNumberRule, small_number_rule
from msp_desktop.store.people.review_dates import RecordKind, periods, set_period
from msp_desktop.store.settings import SettingValues, StoreSettings
from msp_desktop.store.store import Store
from tests.slow_disk import SlowDisk, all_done
from tests.trail.conftest import WREN, Around
from tests.unlocked import NOON, OFFICER
from ui.handover.hand_over import HandOverRoom
from ui.measures.saving import RuleChooser
from ui.retention.periods import PeriodsCard
from ui.settings.checks import ChecksCard
from ui.settings.pack import PackCard

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


def show(around: Around, widget: QWidget) -> None:
    around.qtbot.addWidget(widget)
    widget.show()


def test_period_chosen_before_the_old_ones_are_read_stays(around: Around, disk: SlowDisk) -> None:
    card = PeriodsCard(around.session, "How long")
    show(around, card)
    around.ask(lambda store: set_period(store, RecordKind.DRAFT, 12))
    disk.begin()
    card.enter()
    chosen = card.lists[RecordKind.DRAFT]
    chosen.set_value(36)
    chosen.changed.emit()
    disk.end()
    all_done(around.session)
    assert chosen.value() == 36
    found = around.ask(lambda store: store.read(periods))
    assert isinstance(found, dict)
    assert found[RecordKind.DRAFT] == 36


def test_rule_chosen_before_the_old_one_is_read_stays(around: Around, disk: SlowDisk) -> None:
    refused: list[Fault] = []
    chooser = RuleChooser(around.session, refused.append)
    show(around, chooser)
    disk.begin()
    chooser.enter()
    chooser.set_value(SmallNumberRule.EXACT)
    chooser.changed.emit()
    disk.end()
    all_done(around.session)
    assert chooser.value() is SmallNumberRule.EXACT
    assert around.ask(small_number_rule) is SmallNumberRule.EXACT
    assert refused == []


def test_check_switched_off_on_a_slow_disk_is_not_switched_on_by_the_next(
    around: Around, disk: SlowDisk
) -> None:
    card = ChecksCard(around.session, frozenset(), "Gentle checks")
    show(around, card)
    card.enter()
    first, second = (check.id for check in CHECKS[:2])
    disk.begin()
    card.ticks[first].click()
    card.enter()  # left and entered again, before the store has answered
    assert not card.ticks[first].isChecked()
    card.ticks[second].click()
    disk.end()
    all_done(around.session)
    kept = around.ask(lambda store: StoreSettings(store).all_of_it())
    assert isinstance(kept, SettingValues)
    assert kept.checks_off == {first, second}


def test_pack_taken_while_the_room_was_left_is_shown_as_the_one_in_use(
    around: Around, disk: SlowDisk
) -> None:
    card = PackCard(around.session, SettingValues(built_in(), None, frozenset()), "Words")
    show(around, card)
    card.enter()
    card.folder.set_text(str(EXAMPLE))
    disk.begin()
    card.use.click()
    card.enter()
    card.folder.set_text("/another")
    disk.end()
    all_done(around.session)
    taken = around.ask(lambda store: StoreSettings(store).pack_digest())
    assert taken is not None
    assert files_in(EXAMPLE)
    assert built_in().title not in card.in_use.text()
    assert card.folder.text() == "/another"


def test_what_goes_along_is_never_ticked_for_people_chosen_before(
    around: Around, disk: SlowDisk
) -> None:
    advised = begin(OFFICER, at=NOON)
    advised = advised.but(plan=advised.plan.but(advice="The solicitor said so."))

    def advise(store: Store) -> None:
        store.save(advised, PartName.PLAN)
        store.finish(advised.id)

    around.ask(advise)
    room = HandOverRoom(around.session, around.answers)  # type: ignore[arg-type]
    show(around, room)
    both = {advised.person_id: "Somebody", WREN.person_id: "Wren"}
    room.show_people(both, {})
    room.people.set_value((advised.person_id,))
    room.people.changed.emit()
    around.until(lambda: not room.along.isHidden())
    disk.begin()
    room.people.set_value(tuple(both))
    room.people.changed.emit()
    assert room.along.isHidden()
    disk.end()
    around.until(lambda: not room.along.isHidden())
