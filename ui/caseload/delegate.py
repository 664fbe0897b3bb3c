"""How one entry of the caseload is drawn: who, what they want, when, and whether it is finished."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from msp_desktop.store.conversations.caseload import CaseloadEntry
from ui.caseload.model import EntryRole, entry_title, state_of, when
from ui.theme import Tokens, current
from ui.theme.focus_ring import keys_move_focus
from ui.theme.fonts import body_font

PAD = 14
GAP = 8


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry as a card of two lines; selection and focus are lines, not only colours."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of text and the card's margins."""
        look = current()
        lines = round((look.type.body + 2) * 1.5) + round(look.type.body * 1.5)
        return QSize(super().sizeHint(option, index).width(), lines + 2 * PAD + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the card and what stands on it."""
        entry = index.data(EntryRole.ENTRY)
        if not isinstance(entry, CaseloadEntry):
            return
        look = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, 2, -2, -GAP + 2)
        state = option.state
        self._draw_card(painter, card, look, state)
        inside = card.adjusted(PAD + 4, PAD - 3, -PAD - 4, -PAD + 3)
        caption = " · ".join(filter(None, (index.data(EntryRole.COPY), state_of(entry))))
        self._draw_words(painter, inside, look, entry, caption)
        painter.restore()

    @staticmethod
    def _draw_card(painter: QPainter, card: QRect, look: Tokens, state: QStyle.StateFlag) -> None:
        colours = look.colours
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and keys_move_focus()
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = look.ring if focused else 1
        line = colours.focus if focused else (colours.action if chosen else colours.rule)
        painter.setPen(QPen(QColor(line), edge))
        painter.setBrush(QColor(colours.chosen_ground if chosen or over else colours.card))
        painter.drawRoundedRect(card, look.corner, look.corner)

    @staticmethod
    def _draw_words(
        painter: QPainter, inside: QRect, look: Tokens, entry: CaseloadEntry, caption: str
    ) -> None:
        colours, sizes = look.colours, look.type
        half = inside.height() // 2
        first = QRect(inside.left(), inside.top(), inside.width(), half)
        second = QRect(inside.left(), inside.top() + half, inside.width(), inside.height() - half)
        name_font = body_font(sizes.body + 2)
        name_font.setWeight(QFont.Weight.DemiBold)
        small = body_font(sizes.body)
        caption_width = QFontMetrics(small).horizontalAdvance(caption) + GAP * 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        lead, trail = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.setFont(name_font)
        painter.setPen(QColor(colours.ink))
        # What is left beside the word at the far side, which is the left one in some languages.
        backwards = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name_room = _beside(first, caption_width, backwards=backwards)
        _draw_elided(painter, name_room, int(flags | lead), entry_title(entry))
        painter.setFont(small)
        painter.setPen(QColor(colours.quiet if entry.finished else colours.action))
        painter.drawText(first, int(flags | trail), caption)
        painter.setPen(QColor(colours.quiet))
        when_width = QFontMetrics(small).horizontalAdvance(when(entry)) + GAP * 2
        painter.drawText(second, int(flags | trail), when(entry))
        if entry.first_wish:
            painter.setPen(QColor(colours.person))
            wish = _beside(second, when_width, backwards=backwards)
            _draw_elided(painter, wish, int(flags | lead), f"“{entry.first_wish}”")


def _beside(line: QRect, taken: int, *, backwards: bool) -> QRect:
    return line.adjusted(taken, 0, 0, 0) if backwards else line.adjusted(0, 0, -taken, 0)


def _draw_elided(painter: QPainter, where: QRect, flags: int, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, flags, shown)
