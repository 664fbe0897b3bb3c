"""What keeps something from being handed over, said calmly."""

from msp_desktop.faults import Fault


class NothingChosen(Fault):
    """Nobody and nothing was chosen that could go."""

    happened = "There is nothing to hand over: no finished conversation and no case was chosen."
    safe = "Nothing was made."
    to_do = "Choose a person or a case. A visit that is not finished can go as a draft."


class ToldNotSaid(Fault):
    """It is not said whether the person was told."""

    happened = "It is not said whether the person was told about this, or why not yet."
    safe = "Nothing was made."
    to_do = "Say who was told, when and how, or why it is not safe to tell them yet."


class BasisNotSaid(Fault):
    """It leaves the organisation, and its basis or need is not said."""

    happened = "This leaves your organisation, so it is a disclosure, and no basis for it is given."
    safe = "Nothing was made."
    to_do = "Say on what basis it goes, and why the other organisation needs it."


class DraftGoesWhole(Fault):
    """A draft holds something that would stay here, and a draft cannot go without a part."""

    happened = "This visit holds something that stays with you unless you choose otherwise."
    safe = "Nothing was made."
    to_do = "Choose to include it, or finish the visit and hand it over without it."


class DraftElsewhere(Fault):
    """A draft that was handed on already."""

    happened = "This visit was handed on already, so it cannot be handed on from here."
    safe = "Nothing was made."
    to_do = "Ask your colleague to hand it back, or take it back first."


class KeyNotCompared(Fault):
    """The receiver's twelve words were not compared yet."""

    happened = "The key on this card is not one that you have confirmed."
    safe = "Nothing was made."
    to_do = "Compare its twelve words with its holder, face to face or by telephone."


class TooMuchToHandOver(Fault):
    """More than one bundle may hold."""

    happened = "This is more than one handover can hold."
    safe = "Nothing was made."
    to_do = "Hand over fewer people at a time."


class Cancelled(Fault):
    """Somebody stopped it."""

    happened = "Stopped."
    safe = "Nothing was handed over, and nothing was taken in."
    to_do = ""
