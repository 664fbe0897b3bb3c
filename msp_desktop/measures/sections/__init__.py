"""Every section of the measures, in the order in which they are read."""

from collections.abc import Callable, Iterator
from typing import Final

from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.figures import FigureSection
from msp_desktop.measures.sections.advocacy import (
    advocacy,
    advocacy_changed,
    advocacy_signs,
    advocates,
)
from msp_desktop.measures.sections.asked import achieved, achieved_about, asked, not_met, wanted
from msp_desktop.measures.sections.course import (
    answers_from_others,
    capacity,
    experience,
    movement,
    risk,
    without_enquiry,
)

Section = Callable[[CaseTable, CaseSet, str], FigureSection]
"""Counts one section over some of the cases, which go by the name that is given."""

SECTIONS: Final[tuple[Section, ...]] = (
    asked,
    wanted,
    achieved,
    achieved_about,
    not_met,
    without_enquiry,
    capacity,
    risk,
    experience,
    movement,
    advocacy,
    advocates,
    advocacy_signs,
    advocacy_changed,
    answers_from_others,
)


def sections_of(table: CaseTable, of: CaseSet, group: str) -> Iterator[FigureSection]:
    """Every section over these cases."""
    for section in SECTIONS:
        yield section(table, of, group)
