"""Practice and real records stay apart: no bundle may put both under one person.

Whoever has a practice conversation beside a real one counts as real, stands as such in figures and
papers, and stays when practice is deleted. No honest store makes such a bundle.
"""

from uuid import UUID

from sqlalchemy import Connection, select

from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.tables import conversation, practice_conversation


class PracticeUnderReal(Fault):
    """A bundle holds a practice conversation under somebody who is real, or the other way round."""

    happened = (
        "This file was not taken in: in it, a conversation to practise with stands under somebody "
        "who is real, or a real one under somebody who is invented."
    )
    safe = "It was opened safely, apart from your records, and nothing from it was kept."
    to_do = "Ask whoever sent it to hand over that person without what is for practice."


class PracticeApart:
    """Looks at each conversation of a bundle, beside those that came before it and those here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[UUID, set[bool]] = {}

    def saw(self, one: Conversation) -> None:
        """A conversation came.

        Raises:
            PracticeUnderReal: it is of the other sort than one with the same person.
        """
        known = self._known.get(one.person_id)
        if known is None:
            known = self._known[one.person_id] = self._here(one.person_id)
        known.add(one.for_practice)
        if len(known) > 1:
            raise PracticeUnderReal

    def _here(self, person_id: UUID) -> set[bool]:
        """Whether what is here of that person is for practice: none, one or both answers."""
        of_practice = conversation.c.number.in_(
            select(practice_conversation.c.conversation_number)
        ).label("of_practice")
        rows = self._connection.execute(
            select(of_practice).where(conversation.c.person_id == str(person_id)).distinct()
        )
        return {bool(row.of_practice) for row in rows}
