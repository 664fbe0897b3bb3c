"""What can go wrong with a store that is open."""

from msp_desktop.faults import Fault


class NoSuchConversation(Fault):
    """The id names nothing in this store."""

    happened = "There is no such conversation in this store."
    safe = "Nothing was changed."
    to_do = "Look it up in the caseload, or check that the right store is open."


class AlreadyFinished(Fault):
    """A finished conversation is never changed."""

    happened = "This conversation is finished, so its words can no longer be changed."
    safe = "Everything in it is kept as it was."
    to_do = "Begin a new conversation with the same person, and say there what is different."


class WasErased(Fault):
    """What was erased on purpose does not come back by a save that was still on its way."""

    happened = "This conversation was erased, so nothing more can be saved in it."
    safe = "Nothing else was changed."
    to_do = "Go back to the caseload."


class NotFinished(Fault):
    """What is not finished needs no amendment: its words can still be changed."""

    happened = "This conversation is not finished, so there is nothing to amend."
    safe = "Nothing was changed."
    to_do = "Change its words directly."


class AmendmentNotWhole(Fault):
    """An amendment says both what and why."""

    happened = "An amendment says what should be read differently, and why. One of them is missing."
    safe = "Nothing was added, and what you wrote is still here."
    to_do = "Write both, then add it."


class StoreFromLaterVersion(Fault):
    """The tables are those of a later version of the app."""

    happened = "This store was last used by a later version of MSP Desktop."
    safe = "It was not changed, and nothing in it is lost."
    to_do = "Update MSP Desktop on this laptop, or restore the backup made before it."


class NotBackedUpBefore(Fault):
    """An earlier version's store could not be backed up, so it was not brought up to date."""

    happened = (
        "This store was made by an earlier version of MSP Desktop. It is brought up to date only "
        "after a backup, and none could be made. {why}"
    )
    safe = "The store was not changed."
    to_do = "{to_do}"


class AlreadySignedOff(Fault):
    """A review that is signed off is never changed."""

    happened = "This review is signed off, so it can no longer be changed."
    safe = "Everything in it is kept as it was."
    to_do = "If the conversation was changed or amended since, review the new referral."


class NoSuchReview(Fault):
    """The id or digest names no review and no referral that arrived in this store."""

    happened = "There is no such review in this store."
    safe = "Nothing was changed."
    to_do = "Look it up in the queue, or check that the right store is open."
