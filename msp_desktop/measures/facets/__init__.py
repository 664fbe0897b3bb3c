"""Everything that is counted of a case, and how it lies in the bytes that are drawn of it."""

from typing import Final

from msp_desktop.measures.facets.advocacy import ADVOCACY_FACETS, ADVOCACY_NUMBERS
from msp_desktop.measures.facets.answers import ANSWER_FACETS, ANSWER_NUMBERS
from msp_desktop.measures.facets.asked import ASKED_FACETS, ASKED_NUMBERS
from msp_desktop.measures.facets.capacity import CAPACITY_FACETS, CAPACITY_NUMBERS
from msp_desktop.measures.facets.case import CASE_FACETS, CASE_NUMBERS
from msp_desktop.measures.facets.facet import Layout
from msp_desktop.measures.facets.person import PERSON_FACETS, PERSON_NUMBERS

LAYOUT: Final = Layout(
    (
        *CASE_FACETS,
        *ASKED_FACETS,
        *CAPACITY_FACETS,
        *ADVOCACY_FACETS,
        *PERSON_FACETS,
        *ANSWER_FACETS,
    ),
    (
        *CASE_NUMBERS,
        *ASKED_NUMBERS,
        *CAPACITY_NUMBERS,
        *ADVOCACY_NUMBERS,
        *PERSON_NUMBERS,
        *ANSWER_NUMBERS,
    ),
)
"""A facet added here is drawn from every record the next time that figures are asked for."""
