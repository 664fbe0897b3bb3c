"""Ratings in the words of the screen, each told without its colour."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.review.questions import Rating


def rating_words(rating: Rating) -> str:
    """What a rating means."""
    say = QCoreApplication.translate
    return {
        Rating.RED: say("Review", "Red: missing, or needs putting right"),
        Rating.AMBER: say("Review", "Amber: partly there"),
        Rating.GREEN: say("Review", "Green: done well"),
    }[rating]


def short_rating(rating: Rating | None) -> str:
    """The same in a word, for a cell of a table."""
    say = QCoreApplication.translate
    if rating is None:
        return say("Review", "not rated")
    return {
        Rating.RED: say("Review", "red"),
        Rating.AMBER: say("Review", "amber"),
        Rating.GREEN: say("Review", "green"),
    }[rating]
