"""The style sheet, written from the tokens.

A widget says what it is through the dynamic properties `role` and `voice`; nothing here knows any
widget of ours by class. The ring round what has the focus is drawn over it (`focus_ring`).
"""

import re

from PySide6.QtWidgets import QWidget

from ui.theme.tokens import Tokens


def show_as(widget: QWidget, name: str, value: str | bool) -> bool:
    """Set a property that the sheet knows, and show it; False where it was so already."""
    if (widget.property(name) or False) == value:
        return False
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return True


def stylesheet(tokens: Tokens, *, backwards: bool = False) -> str:
    """The whole sheet for one look; `backwards` for a screen that is read from the right."""
    whole = "\n".join(
        part(tokens) for part in (_ground, _words, _buttons, _fields, _lists, _menus, _scroll)
    )
    return _mirrored(whole) if backwards else whole


def _mirrored(sheet: str) -> str:
    """Left for right where Qt leaves it to us: edges of one side, and the room in a list's face.

    What stands in a button Qt turns round by itself.
    """
    edges = re.sub(
        r"border-(left|right):",
        lambda side: "border-right:" if side[1] == "left" else "border-left:",
        sheet,
    )
    four = r"(QComboBox\[role=\"inline\"\][^}]*?padding: )(\S+) (\S+) (\S+) (\S+);"
    inline = re.sub(four, r"\1\2 \5 \4 \3;", edges)
    return re.sub(r"(QComboBox \{ padding-)right:", r"\1left:", inline)


def _boxed(selector: str, tokens: Tokens, *, down: int, across: int, height: int) -> str:
    """A control with a line round it."""
    colours = tokens.colours
    inner = height - 2 * (down + 1)
    return f"""
{selector} {{
    border: 1px solid {colours.line}; border-radius: {tokens.control_corner}px;
    padding: {down}px {across}px; min-height: {inner}px;
}}
"""


def _ground(tokens: Tokens) -> str:
    colours = tokens.colours
    return f"""
QMainWindow, QDialog, QWidget[role="page"] {{ background: {colours.page}; }}
QScrollArea[ground="none"], QScrollArea[ground="none"] > QWidget > QWidget[role="page"] {{
    background: transparent; }}
QWidget[role="rail"] {{ background: {colours.rail}; border: none;
    border-right: 1px solid {colours.rule}; }}
QWidget[role="side"] {{ background: {colours.page}; border: none;
    border-left: 1px solid {colours.rule}; }}
QFrame[role="card"] {{ background: {colours.card}; border: 1px solid {colours.rule};
    border-radius: {tokens.corner}px; }}
QFrame[role="rows"] {{ background: {colours.card}; border: 1px solid {colours.rule};
    border-radius: {tokens.corner}px; }}
QGroupBox {{ border: none; margin: 0px; padding: 0px; background: transparent; }}
QFrame[role="practice"] {{ background: {colours.chosen_ground}; border: none;
    border-bottom: 1px solid {colours.line}; }}
QFrame[role="rule"] {{ background: {colours.rule}; border: none; max-height: 1px;
    min-height: 1px; }}
QToolTip {{ background: {colours.card}; color: {colours.ink};
    border: 1px solid {colours.line}; padding: 4px 8px; }}"""


def _words(tokens: Tokens) -> str:
    colours, sizes = tokens.colours, tokens.type
    return f"""
QLabel {{ color: {colours.ink}; background: transparent; }}
QLabel[role="title"] {{ font-size: {sizes.title}px; font-weight: 700; }}
QLabel[role="question"] {{ font-size: {sizes.question}px; font-weight: 700; }}
QLabel[role="name"] {{ font-size: {sizes.person}px; font-weight: 700; }}
QLabel[role="section"] {{ font-weight: 600; color: {colours.quiet}; }}
QLabel[role="label"] {{ font-weight: 600; }}
QLabel[role="help"], QLabel[role="quiet"], QLabel[role="asked"] {{ color: {colours.quiet}; }}
QLabel[role="small"] {{ color: {colours.quiet}; font-size: {sizes.small}px; }}
QLabel[voice="person"] {{ color: {colours.person}; font-size: {sizes.person}px; }}
QLabel[voice="practitioner"] {{ color: {colours.view}; }}
QLabel[voice="person"][role="small"], QLabel[voice="practitioner"][role="small"] {{
    color: {colours.quiet}; font-size: {sizes.body}px; }}
QLabel[voice="person"][measure="small"] {{ font-size: {sizes.body}px; }}
QLabel[role="lens"] {{ color: {colours.quiet}; font-size: {sizes.small}px; font-weight: 600;
    border: 1px solid {colours.line}; border-radius: 6px; padding: 1px 7px; }}
QLabel[tone="info"] {{ color: {colours.action}; }}
QLabel[tone="done"] {{ color: {colours.done}; }}
QLabel[tone="care"] {{ color: {colours.care}; }}
QLabel[tone="stop"] {{ color: {colours.stop}; }}"""


def _buttons(tokens: Tokens) -> str:
    colours = tokens.colours
    bare = colours.line if tokens.high_contrast else "transparent"
    off = f"dashed {colours.line}" if tokens.high_contrast else f"solid {colours.rule}"
    every = _boxed("QPushButton", tokens, down=8, across=16, height=tokens.target)
    return f"""{every}
QPushButton, QPushButton[role="secondary"] {{ background: {colours.card}; color: {colours.ink};
    outline: none; }}
QPushButton:hover {{ background: {colours.chosen_ground}; }}
QPushButton:pressed {{ background: {colours.rule}; }}
QPushButton[role="primary"] {{ background: {colours.action}; color: {colours.on_action};
    border-color: {colours.action}; font-weight: 600; }}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{
    background: {colours.action_over}; border-color: {colours.action_over}; }}
QPushButton[role="quiet"] {{ background: transparent; color: {colours.action};
    border-color: {bare}; padding: 8px 12px; }}
QPushButton[role="quiet"]:hover {{ background: {colours.chosen_ground}; }}
QPushButton[role="stop"] {{ color: {colours.stop}; border-color: {colours.stop}; }}
QPushButton[role="fold"] {{ background: transparent; color: {colours.action};
    border-color: transparent; text-align: left;
    padding: 8px 12px 8px {round(tokens.grown(26))}px; }}
QPushButton[role="fold"][great="true"] {{ color: {colours.ink}; font-weight: 600;
    font-size: {tokens.type.person - 2}px; }}
QPushButton[role="fold"]:hover {{ background: {colours.chosen_ground}; }}
QPushButton[role="row"] {{ background: transparent; border-color: transparent;
    border-radius: {tokens.corner - 1}px; }}
QPushButton[role="row"]:hover {{ background: {colours.chosen_ground}; }}
QPushButton[role="answer"] {{ text-align: left; padding: 8px 12px; }}
QPushButton[role="answer"][read="true"] {{ background: transparent; border-color: transparent;
    padding: 8px 0px; font-weight: 600; }}
QPushButton[role="answer"]:hover {{ background: {colours.chosen_ground}; }}
QPushButton[role="step"] {{ background: transparent; border-color: transparent;
    text-align: left; padding: 0px {round(tokens.grown(32))}px 0px 12px; min-height: 0px; }}
QPushButton[role="step"][link="true"] {{ color: {colours.action}; border-color: {bare}; }}
QPushButton[role="step"]:hover {{ background: {colours.rule}; }}
QPushButton[role="step"][open="true"] {{ background: {colours.chosen_ground};
    color: {colours.action}; border-color: {bare}; font-weight: 700; }}
QPushButton:disabled, QPushButton[role="primary"]:disabled {{ background: transparent;
    color: {colours.quiet}; border: 1px {off}; }}
QToolButton {{ color: {colours.ink}; background: transparent; border: 1px solid transparent;
    border-radius: {tokens.control_corner}px; padding: 4px 8px;
    min-height: {tokens.small_target - 10}px; min-width: {tokens.small_target - 18}px; }}
QToolButton:hover {{ background: {colours.chosen_ground}; }}"""


def _fields(tokens: Tokens) -> str:
    colours = tokens.colours
    lines = _boxed(
        "QLineEdit, QComboBox, QAbstractSpinBox", tokens, down=8, across=12, height=tokens.target
    )
    written_in = f"2px solid {colours.action}"
    return f"""{lines}
QLineEdit:focus, QAbstractSpinBox:focus {{ border: {written_in}; padding: 7px 11px; }}
QLineEdit[read="true"] {{ border-color: transparent; background: transparent; padding-left: 0px; }}
QLineEdit[refused="true"] {{ border: 2px solid {colours.stop}; padding: 7px 11px; }}
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{
    background: {colours.card}; color: {colours.ink};
    placeholder-text-color: {colours.quiet};
    selection-background-color: {colours.action}; selection-color: {colours.on_action}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0px;
    min-height: 0px; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0px; border: none; }}
QPlainTextEdit, QTextEdit {{ border: 1px solid {colours.line};
    border-radius: {tokens.control_corner}px; padding: 8px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: {written_in}; padding: 7px; }}
QPlainTextEdit[voice="person"] {{ background: transparent; border: none; padding: 0px;
    color: {colours.person}; font-size: {tokens.type.person}px; }}
QPlainTextEdit[voice="practitioner"] {{ background: transparent; border: none; padding: 0px;
    color: {colours.view}; }}
QPlainTextEdit[voice="none"], QPlainTextEdit[voice="none"]:focus {{ border: none;
    padding: 0px; }}
QComboBox {{ padding-right: {round(tokens.grown(36))}px; }}
QComboBox::drop-down {{ border: none; width: 0px; }}
QComboBox::down-arrow {{ image: none; width: 0px; height: 0px; }}
QComboBox QAbstractItemView {{ background: {colours.card}; color: {colours.ink};
    border: 1px solid {colours.line}; outline: none; padding: 4px;
    selection-background-color: {colours.action}; selection-color: {colours.on_action}; }}
QComboBox QAbstractItemView::item {{ min-height: {tokens.small_target}px; padding: 4px 8px; }}
QComboBox[role="inline"] {{ background: transparent; border-color: transparent;
    padding: 2px {round(tokens.grown(28))}px 2px 8px; min-height: {tokens.small_target - 6}px;
    color: {colours.quiet}; }}
QComboBox[role="inline"]:hover {{ background: {colours.card}; border-color: {colours.line}; }}
QPlainTextEdit[read="true"] {{ background: transparent; }}
QComboBox[read="true"] {{ background: transparent; border-color: transparent;
    padding-left: 0px; font-weight: 600; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    border-style: dashed; color: {colours.quiet}; }}"""


def _lists(tokens: Tokens) -> str:
    colours = tokens.colours
    return f"""
QAbstractItemView {{ background: {colours.card}; color: {colours.ink}; outline: none;
    border: 1px solid {colours.rule}; border-radius: {tokens.control_corner}px; padding: 3px;
    alternate-background-color: {colours.page}; gridline-color: {colours.rule};
    selection-background-color: {colours.chosen_ground}; selection-color: {colours.ink}; }}
QAbstractItemView[role="cards"] {{
    background: transparent; border: none; padding: 0px; }}
QAbstractItemView::item {{ padding: 6px 8px; }}
QAbstractItemView::item:selected {{ background: {colours.chosen_ground}; color: {colours.ink};
    border-left: 4px solid {colours.action}; }}
QTableView::item:selected {{ border: solid {colours.action}; border-width: 2px 0px; }}
QHeaderView {{ border: none; background: {colours.card}; }}
QHeaderView::section {{ background: {colours.card}; color: {colours.quiet}; border: none;
    border-bottom: 1px solid {colours.line}; padding: 8px; font-weight: 600; }}
QProgressBar {{ border: 1px solid {colours.line}; border-radius: 6px; text-align: center;
    background: {colours.card}; color: {colours.ink}; min-height: 20px; }}
QProgressBar::chunk {{ background: {colours.chosen_ground}; border-radius: 5px; }}"""


def _menus(tokens: Tokens) -> str:
    colours = tokens.colours
    return f"""
QMenu {{ background: {colours.card}; color: {colours.ink}; border: 1px solid {colours.line};
    padding: 4px; }}
QMenu::item {{ padding: 8px 24px 8px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {colours.action}; color: {colours.on_action}; }}
QMenu::item:disabled {{ color: {colours.quiet}; }}
QMenu::separator {{ height: 1px; background: {colours.rule}; margin: 4px 8px; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ padding: 10px 16px; color: {colours.quiet}; border: none;
    border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {colours.ink}; font-weight: 600;
    border-bottom: 3px solid {colours.action}; }}"""


def _scroll(tokens: Tokens) -> str:
    colours = tokens.colours
    return f"""
QScrollArea {{ border: none; background: transparent; }}
QScrollArea[role="page"] {{ background: {colours.page}; }}
QScrollArea > QWidget > QWidget[role="column"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 4px 0px; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px 4px; border: none; }}
QScrollBar::handle {{ background: {colours.line}; border-radius: 2px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {colours.quiet};
    border-radius: 4px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {colours.rule}; }}"""
