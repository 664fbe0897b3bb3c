"""Gentle remarks as lines: a calm question and, smaller, where it comes from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.checks.check import Remark
from ui.translated import translated
from ui.widgets.plain_label import plain_label


def remark_lines(remarks: Iterable[Remark]) -> QWidget:
    """Each remark over its source; nothing is counted."""
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for remark in remarks:
        one = QVBoxLayout()
        one.setSpacing(2)
        one.addWidget(plain_label(translated(remark.text)))
        if remark.source:
            one.addWidget(plain_label(translated(remark.source), role="small"))
        column.addLayout(one)
    return lines
