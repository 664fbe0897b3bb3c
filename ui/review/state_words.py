"""States of a review in the words of the screen."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.review.review import ReviewState


def state_words(state: ReviewState) -> str:
    """Where a review stands."""
    say = QCoreApplication.translate
    return {
        ReviewState.NEW: say("Review", "New"),
        ReviewState.IN_REVIEW: say("Review", "In review"),
        ReviewState.RETURNED: say("Review", "Returned with questions"),
        ReviewState.SIGNED_OFF: say("Review", "Signed off"),
    }[state]
