"""Each gentle check has a line to choose it by, or nobody could switch it off."""

from PySide6.QtWidgets import QApplication

from msp_desktop.record.checks.conversation import CHECKS
from ui.settings.checks import check_words


def test_every_gentle_check_has_its_line_in_the_settings(qapp: QApplication) -> None:
    assert qapp is not None
    assert set(check_words()) == {check.id for check in CHECKS}
    assert len(set(check_words().values())) == len(CHECKS)


def test_there_are_at_least_twenty_each_with_a_source() -> None:
    assert len(CHECKS) >= 20
    assert all(check.source for check in CHECKS)
