"""What is in a referral and what is not: every part, and the pieces that need a look."""

from PySide6.QtCore import Signal

from msp_desktop.disclosure.allowed import DisclosureDecision
from msp_desktop.disclosure.items import items_of
from msp_desktop.disclosure.pieces import full_label, record_items
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.sentences import TranslatableText
from ui.referral.piece_row import PieceRow
from ui.translated import translated
from ui.widgets.labels import Card

_SETTLED = frozenset({DisclosureReason.NOTHING_SAID, DisclosureReason.NOT_TICKED})
"""A part of which nothing was said, or of which no piece is ticked, has no tick of its own."""


class PiecesList(Card):
    """A tick for each part, and under it for each piece that is kept out or was put in.

    Signals:
        changed: a person put something in or left something out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is in it"))
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(0)
        self._rows: dict[str, PieceRow] = {}
        self._put_in: set[str] = set()
        self._left_out: set[str] = set()

    @property
    def included(self) -> frozenset[str]:
        """Keys put in deliberately."""
        return frozenset(self._put_in)

    @property
    def excluded(self) -> frozenset[str]:
        """Keys left out deliberately."""
        return frozenset(self._left_out)

    def rows(self) -> dict[str, PieceRow]:
        """The rows that are shown, by key and in order."""
        return dict(self._rows)

    def start_afresh(self) -> None:
        """Forget every choice and row."""
        self._put_in.clear()
        self._left_out.clear()
        self._keep_only(set())

    def show_decisions(
        self,
        conversation: Conversation,
        kind: DocumentKind,
        decisions: tuple[DisclosureDecision, ...],
    ) -> None:
        """Show what was decided; rows that stay keep the focus."""
        self._keep_only({decision.key for decision in decisions})
        words = _words_in(conversation, decisions)
        for at, decision in enumerate(decisions):
            part, _, piece = decision.key.partition(".")
            row = self._rows.get(decision.key)
            if row is None:
                row = PieceRow(indented=bool(piece))
                row.chosen.connect(lambda on, key=decision.key: self._chosen(key, on))
                self._rows[decision.key] = row
            self.column.insertWidget(at, row)
            fixed = part in kind.always and not piece
            row.show_decision(
                decision,
                _short_title(decision.title) if piece else translated(decision.title),
                words.get(decision.key, ""),
                fixed=fixed or decision.fixed or (not piece and decision.reason in _SETTLED),
            )
        self._rows = {decision.key: self._rows[decision.key] for decision in decisions}

    def _keep_only(self, keys: set[str]) -> None:
        for key in [key for key in self._rows if key not in keys]:
            row = self._rows.pop(key)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _chosen(self, key: str, on: bool) -> None:
        """Take back the opposite choice if there was one, else choose."""
        chosen, opposite = (self._put_in, self._left_out) if on else (self._left_out, self._put_in)
        if key in opposite:
            opposite.discard(key)
        else:
            chosen.add(key)
        self.changed.emit()


def _short_title(title: str) -> str:
    """A piece's title without its part's, under which it stands."""
    words = translated(_without_part(title))
    return words[:1].upper() + words[1:]


def _without_part(title: str) -> str:
    whole, piece = _whole_and_piece(title)
    if whole in TITLES.values():
        return piece
    return full_label(_without_part(whole), piece) if whole else title


def _whole_and_piece(title: str) -> tuple[str, str]:
    fields = title.fields if isinstance(title, TranslatableText) else {}
    whole, piece = fields.get("whole"), fields.get("piece")
    return (whole, piece) if isinstance(whole, str) and isinstance(piece, str) else ("", title)


def _words_in(
    conversation: Conversation, decisions: tuple[DisclosureDecision, ...]
) -> dict[str, str]:
    """The words of each piece that is decided on, by key; of an item, all that stands in it."""
    keys = {decision.key for decision in decisions}
    found: dict[str, str] = {}
    for name in PartName:
        if not any(key.startswith(f"{name}.") for key in keys):
            continue
        part = part_of(conversation, name)
        found |= {item.key: item.text for item in items_of(part, name.value) if item.key in keys}
        found |= {
            piece.key: piece.text
            for piece in record_items(part, name.value, TITLES[name])
            if piece.key in keys and piece.text
        }
    return found
