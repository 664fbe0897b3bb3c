"""States and ratings in the words of the screen, each told without its colour."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.review.questions import Rating
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


def rating_words(rating: Rating) -> str:
    """What a rating means."""
    say = QCoreApplication.translate
    return {
        Rating.RED: say("Review", "Red: missing, or needs putting right"),
        Rating.AMBER: say("Review", "Amber: partly there"),
        Rating.GREEN: say("Review", "Green: done well"),
    }[rating]
