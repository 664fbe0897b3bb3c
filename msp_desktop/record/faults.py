"""What can be wrong with a record that arrives as bytes."""

from msp_desktop.faults import Fault


class RecordRefused(Fault):
    """The bytes are not a conversation that this version of the app accepts.

    `path` says where, in the record's own field names (`$.outcomes.items[2].words`); it never holds
    what somebody said.
    """

    happened = "This record cannot be read: {reason} (at {path})."
    safe = "It was not changed."
    to_do = "Open an earlier copy, or ask whoever sent it to send it again."

    def __init__(self, reason: str, path: str = "$") -> None:
        self.reason = reason
        self.path = path
        super().__init__(reason=reason, path=path)


class CannotBeKept(RecordRefused):
    """The document as it stands could not be read back, so it is not written."""

    happened = "This conversation cannot be saved as it stands: {reason} (at {path})."
    safe = "Its words are still here, and what was saved before is safe."
    to_do = "Remove what was added last, and keep it somewhere else."


class TooMuchForOne(CannotBeKept):
    """More than one document may hold: too many bytes, letters or items."""

    happened = "This conversation has grown larger than one record can hold, so it is not saved."
    to_do = "Shorten what was added last, or begin another conversation with this person for it."


class RecordTooNew(RecordRefused):
    """The record was written by a later version of the app."""

    to_do = "Update MSP Desktop, then open it again."
