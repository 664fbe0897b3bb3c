"""What stands in a small form so far, on its way to the disk."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid5

if TYPE_CHECKING:
    from msp_desktop.store.rescue import RescuedWords
    from msp_desktop.store.store import Store


class BegunForm(NamedTuple):
    """What stands in a form so far, on its way to the disk."""

    person_id: UUID
    form: str
    values: dict[str, str]

    @property
    def key(self) -> UUID:
        """The form's own, with this person."""
        return uuid5(self.person_id, self.form)

    def write(self, store: "Store") -> datetime:
        """Keep it as it is now."""
        from msp_desktop.store.conversations.begun import keep_begun

        store.write(
            lambda connection: keep_begun(connection, self.person_id, self.form, self.values)
        )
        return store.now()

    def to_rescue(self) -> "RescuedWords | None":
        """It is no conversation: it stays in the store."""
        return None
