"""Where the answer to a prompt goes that is offered at the side, by lens or by type of abuse.

Such a prompt has no field of its own: its answer belongs in one that is there in every lens, so
that nothing is lost when the lens changes.
"""

from typing import Final

AT_SIDE: Final[dict[str, str]] = {
    "opening.own_news": "opening.explained_note",
    "opening.own_speak": "opening.explained_note",
    "person.own_before": "person.others[].note",
    "person.own_home": "person.where",
    "concern.own_keep": "concern.observed",
    "concern.own_care": "concern.observed",
    "concern.own_ordinary": "concern.observed",
    "outcomes.own_question": "outcomes.items[].words",
    "plan.own_account": "plan.ways_note",
    "plan.own_meanwhile": "plan.actions",
    "plan.own_said": "plan.others_involved",
    "plan.own_place": "plan.own_part",
    "plan.context_leaving": "plan.if_worse",
    "plan.context_instead": "plan.isolation_eased_by",
    "plan.context_small_step": "plan.own_part",
    "plan.context_trusted": "plan.others_involved",
    "plan.context_others_there": "plan.others_involved",
    "sharing.own_calls": "sharing.decisions[].what",
    "sharing.own_landlord": "sharing.decisions[].what",
    "sharing.context_who_knows_them": "sharing.decisions[].why",
    "sharing.context_bank": "sharing.decisions[].what",
    "closing.own_told_end": "closing.learnt",
    "closing.own_learnt_here": "closing.learnt",
    "closing.own_gained": "closing.own_words",
    "closing.own_stay": "closing.own_words",
}
