"""Records that an earlier version of the app wrote, brought to this one over plain data.

One function for each step from one version to the next. A step knows the two versions that it
stands between as they were, in plain data, and never today's types; so it stays as it is for ever.
What comes out is read as strictly as any record, and what went in keeps its bytes and its digest.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, Final

from msp_desktop.record.faults import RecordRefused

Plain = dict[str, Any]
"""A record, or a part of one, as JSON has it."""

_WORDS: Final[Plain] = {"text": "", "said_by": "the person", "in_english": ""}
_DAY: Final[Plain] = {"said": "", "on": None}
_DECIDER: Final[Plain] = {
    "there_is": None,
    "name": "",
    "powers": [],
    "registered": None,
    "paper_seen": None,
}

ADDED_IN_2: Final[dict[str, Plain]] = {
    "opening.needs[]": {
        "steps": [],
        "steps_note": "",
        "review": _DAY,
    },
    "opening": {
        "support_person": "",
        "pace": None,
        "pace_note": "",
        "confidentiality_said": None,
        "explained_things": [],
        "explained_note": "",
    },
    "concern": {
        "children_note": "",
        "care_needs": _WORDS,
        "care_needs_met": None,
        "earlier_help": _WORDS,
        "stage": None,
        "relationship": "",
        "position_of_trust_note": "",
        "source_has_needs": None,
        "source_needs_note": "",
        "context": {
            "domestic_abuse": {
                "asked_safely": None,
                "control": "",
                "dash_count": None,
                "judgement": "",
                "escalation": "",
                "marac": None,
                "marac_reasons": [],
                "marac_note": "",
            },
            "modern_slavery": {
                "free_to_leave": None,
                "papers_and_pay": "",
                "trusted_organisation": "",
                "nrm_consent": None,
                "nrm_note": "",
            },
            "self_neglect": {
                "valued": "",
                "which": None,
                "why": "",
            },
            "scams": {
                "gives": _WORDS,
                "instead": "",
            },
            "organisational": {
                "how_it_is_run": None,
                "note": "",
                "regulator": "",
            },
            "refusal": {
                "why": _WORDS,
                "freely": None,
                "family": "",
                "way_back": "",
            },
        },
    },
    "outcomes.items[]": {
        "difference_in_english": "",
    },
    "outcomes": {
        "matters_most_in_english": "",
        "how_will_you_know_in_english": "",
        "keep": _WORDS,
        "on_their_behalf": "",
    },
    "statements.principles[]": {
        "in_english": "",
        "would_make_it_true_in_english": "",
        "said_by": "the person",
    },
    "statements.own[]": {
        "in_english": "",
        "said_by": "the person",
    },
    "statements": {
        "life": [],
    },
    "capacity.decisions[].attempts[]": {
        "concluded_by": "",
        "concluded_role": "",
        "assessment_of": "",
        "assessment_by": _DAY,
    },
    "capacity.decisions[].best_interests": {
        "took_part": "",
        "feelings": "",
        "beliefs": "",
        "attorney": _DECIDER,
        "deputy": _DECIDER,
        "decision": "",
        "decided_by": "",
        "look_again": _DAY,
    },
    "capacity.decisions[]": {
        "needed_by": _DAY,
        "fluctuating": None,
        "better_when": "",
        "words_and_actions": "",
        "confinement": None,
        "confinement_advice": "",
    },
    "capacity": {
        "coercion_advice": "",
    },
    "advocacy.appropriate_person": {
        "paid_in_care_note": "",
        "wanted_note": "",
        "in_best_interests": None,
        "able_and_willing_note": "",
        "implicated_note": "",
    },
    "advocacy": {
        "routes": [],
        "waiting_since": _DAY,
        "basis": None,
        "account_passed_on": None,
        "account_note": "",
        "own_record": {
            "advocates": [],
            "contacts": [],
            "told_to_say": [],
            "said_for_them": [],
            "challenges": [],
            "indicators": [],
            "gains": [],
            "gains_words": _WORDS,
            "areas": [],
            "ending": "",
            "changed": _WORDS,
        },
    },
    "grid.placements[]": {
        "why_in_english": "",
    },
    "grid.options[]": {
        "why_chosen": "",
        "person_says_in_english": "",
    },
    "plan.actions[]": {
        "outcomes": [],
        "done": None,
        "done_note": "",
    },
    "plan": {
        "ways": [],
        "ways_note": "",
        "jigsaw": [],
        "repeat_contacts": "",
        "isolation": _WORDS,
        "isolation_eased_by": "",
        "advice_sought": [],
    },
    "sharing.decisions[]": {
        "words": _WORDS,
        "decided": _DAY,
    },
    "sharing": {
        "regime_note": "",
        "changed_words": _WORDS,
    },
    "closing.outcomes[]": {
        "in_english": "",
        "said_by": "the person",
        "practitioner_words": "",
    },
    "closing": {
        "experience_words": _WORDS,
        "own_words_in_english": "",
        "words_may_be_used": None,
        "still_wanted": _WORDS,
        "principles": [],
        "life": [],
        "person_risk": None,
        "person_risk_words": _WORDS,
        "risk_words": "",
        "concluded": _DAY,
    },
}
"""What version 2 added, by the place in the record; `[]` stands for every item of a list."""


def upgraded(record: Plain, version: int) -> Plain:
    """The record of that earlier version as the newest version has it.

    Raises:
        RecordRefused: if it holds a field that its own version did not know.
    """
    for step in _STEPS[version - 1 :]:
        record = step(record)
    return record


def _from_1_to_2(record: Plain) -> Plain:
    """Version 2 asks more; nothing that version 1 held is moved or put in other words."""
    for place, fields in ADDED_IN_2.items():
        for path, part in _parts(record, "$", tuple(place.split("."))):
            if not fields.keys().isdisjoint(part):
                raise RecordRefused("a field is not known", path)
            part.update(deepcopy(fields))
    record["version"] = 2
    return record


_STEPS: Final[tuple[Callable[[Plain], Plain], ...]] = (_from_1_to_2,)


def _parts(value: Any, path: str, place: tuple[str, ...]) -> Iterator[tuple[str, Plain]]:  # noqa: ANN401
    """Each part at that place, with its path; what is of another shape is left to be refused."""
    if not isinstance(value, dict):
        return
    if not place:
        yield path, value
        return
    name, rest = place[0], place[1:]
    found = value.get(name.removesuffix("[]"))
    path = f"{path}.{name.removesuffix('[]')}"
    if not name.endswith("[]"):
        yield from _parts(found, path, rest)
    elif isinstance(found, list):
        for number, item in enumerate(found):
            yield from _parts(item, f"{path}[{number}]", rest)
