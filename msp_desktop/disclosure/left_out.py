"""Whether what a prompt asks for was left out of a copy: then it is not "not asked"."""

import re
from collections.abc import Iterable
from typing import Final

from msp_desktop.disclosure.items import is_within

_HELD_IN: Final = {
    "opening.communication_needs": ("opening.needs", "opening.needs_note"),
    "opening.contact_again": ("opening.contact_again", "opening.safe_contact"),
    "opening.safe_to_talk": ("opening.safe_to_talk", "opening.safe_to_talk_note"),
    "concern.what_is_happening": ("concern.accounts",),
    "concern.s42_needs": ("concern.section_42.needs",),
    "concern.s42_experiencing": ("concern.section_42.experiencing",),
    "concern.s42_cannot_protect": ("concern.section_42.cannot_protect",),
    "concern.needs": ("concern.care_needs", "concern.care_needs_met"),
    "outcomes.what_do_you_want": ("outcomes.items", "outcomes.asked"),
    "concern.context_domestic_abuse": ("concern.context.domestic_abuse",),
    "concern.context_modern_slavery": ("concern.context.modern_slavery",),
    "concern.context_self_neglect": ("concern.context.self_neglect",),
    "concern.context_scams": ("concern.context.scams",),
    "concern.context_organisational": ("concern.context.organisational",),
    "concern.context_refusal": ("concern.context.refusal",),
    "statements.own_statements": ("statements.own",),
    "statements.life_now": ("statements.life",),
    "capacity.start": ("capacity.doubt", "capacity.decisions"),
    "capacity.decision": ("capacity.decisions",),
    "capacity.result": ("capacity.decisions",),
    "capacity.best_interests": ("capacity.decisions",),
    "capacity.attorney_or_deputy": ("capacity.decisions",),
    "capacity.fluctuating": ("capacity.decisions",),
    "capacity.words_and_actions": ("capacity.decisions",),
    "capacity.liberty": ("capacity.decisions",),
    "advocacy.gains": ("advocacy.own_record.gains",),
    "advocacy.wider_change": ("advocacy.own_record.areas",),
    "advocacy.ending": ("advocacy.own_record.ending",),
    "advocacy.one_story": ("advocacy.account_passed_on", "advocacy.account_note"),
    "closing.achieved": ("closing.outcomes",),
    "closing.risk": ("closing.risk", "closing.risk_words"),
    "closing.person_risk": ("closing.person_risk", "closing.person_risk_words"),
    "advocacy.difficulty": ("advocacy.difficulties",),
    "advocacy.information": ("advocacy.information_given", "advocacy.information_form"),
    "grid.now": ("grid.placements",),
    "plan.ways_to_respond": ("plan.ways", "plan.ways_note"),
    "plan.keep_in_touch": ("plan.keep_in_touch", "plan.next_conversation"),
}
"""Where the answer to a prompt stands, for those that are not called as their field is."""


_AGREEMENT = re.compile(r"sharing(?:\.decisions(?:\.[0-9a-f]{12}(?:\.agreement)?)?)?")


def is_left_out(keys: Iterable[str], prompt: str) -> bool:
    """Whether one of the keys that were left out is the answer to that prompt, or holds it.

    The key of the answer itself does as well, where a prompt asks for several.
    """
    if prompt == "sharing.agreement":
        return any(_AGREEMENT.fullmatch(key) for key in keys)
    fields = _HELD_IN.get(prompt, (prompt,))
    return any(is_within(field, key) or is_within(key, field) for key in keys for field in fields)
