"""Cards taken away outlive the page they stood on, so that they can be put back."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from msp_desktop.record.conversation import Conversation
from ui.conversation.form.card_list import CardList, Gone

_Key = tuple[UUID, str, str]


class TakenAway:
    """What was taken away in each conversation, by step and list, while the store is open."""

    def __init__(self) -> None:
        self._gone: dict[_Key, tuple[Gone[Any], ...]] = {}

    def keep(self, conversation: Conversation | None, pages: Mapping[str, QWidget]) -> None:
        """These pages, by step, are about to go: remember what their lists could put back."""
        if conversation is not None:
            for step, page in pages.items():
                for cards in page.findChildren(CardList):
                    self._gone[conversation.id, step, cards.name()] = cards.gone()

    def give_back(self, conversation: Conversation, step: str, page: QWidget) -> None:
        """The page is there anew: let its lists put back what they could before."""
        for cards in page.findChildren(CardList):
            before = self._gone.pop((conversation.id, step, cards.name()), ())
            if before:
                cards.remember_gone(before)
