"""Every case of an open store as facts."""

from collections.abc import Callable

from msp_desktop.measures.facts import CaseFacts, CaseStage, facts_of
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store


def gather(store: Store, breathe: Callable[[], None] = lambda: None) -> tuple[CaseFacts, ...]:
    """What every case contributes; that figures were drawn is noted on the trail, once.

    Conversations that cannot be read contribute nothing, and neither do cases without one.
    """
    found = (
        facts_of(
            CaseStage(line.id, line.opened_on, line.stage, line.concluded_on, line.result), told
        )
        for line, told in Cases(store).every(breathe)
    )
    return tuple(facts for facts in found if facts is not None)
