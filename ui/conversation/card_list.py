"""A list of cards that can be added to and taken from; what was taken away can be put back."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import HasId, replaced, without
from ui.conversation.item_cards import ItemCards
from ui.conversation.numbered_card import NumberedCard
from ui.conversation.reading_order import tab_in_reading_order
from ui.widgets.buttons import quiet, secondary
from ui.widgets.flow_layout import FlowLayout


class _Item(HasId, Protocol):
    """What a card can show."""


I = TypeVar("I")
