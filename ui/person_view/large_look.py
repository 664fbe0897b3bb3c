"""How the turned-round page looks: the app's own look, read from the other side of a table."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.theme import Tokens, current
from ui.theme.fonts import body_font

TARGET = 72
"""The least height of anything the person touches, in pixels."""


@dataclass(frozen=True, slots=True)
class LargeType:
    """Sizes of text in pixels: what is said, what is asked, and what only the worker reads."""

    said: int
    asked: int
    worker: int


def large_type(tokens: Tokens) -> LargeType:
    """The sizes at the chosen text size: 32 and 40 px at 100 %, 64 and 72 at 200 %."""
    body = tokens.type.body
    return LargeType(said=2 * body, asked=2 * body + 8, worker=body)


def said_font() -> QFont:
    """The font of what is said, for controls that draw themselves."""
    return body_font(large_type(current()).said)


def large_sheet(tokens: Tokens) -> str:
    """What the page adds to the app's own style sheet."""
    sizes, ring = large_type(tokens), tokens.ring
    inner = TARGET - 2 * 13
    return f"""
QLabel[role="asked"] {{ font-size: {sizes.asked}px; font-weight: 700; }}
QLabel[role="shown"] {{ font-size: {sizes.asked}px; }}
QLabel[role="said"] {{ font-size: {sizes.said}px; }}
QLabel[role="said"][quiet="true"] {{ color: {tokens.colours.quiet}; }}
QLabel[voice="person"] {{ font-size: {sizes.asked}px; }}
QPushButton {{ font-size: {sizes.said}px; min-height: {inner}px; padding: 12px 28px; }}
QPushButton:focus, QPushButton[role="primary"]:focus {{
    padding: {13 - ring}px {29 - ring}px; }}
QPushButton[role="quiet"] {{ padding: 12px 20px; }}
QPushButton[role="quiet"]:focus {{ padding: {13 - ring}px {21 - ring}px; }}
QPushButton[role="worker"] {{ font-size: {sizes.worker}px; min-height: 26px; padding: 8px 16px; }}
QPushButton[role="worker"]:focus {{ padding: {9 - ring}px {17 - ring}px; }}
QLineEdit {{ font-size: {sizes.said}px; min-height: {inner}px; }}"""
