"""The look: everything can be told apart, in every theme, at every size of text."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from resources import resource
from ui.theme import DARK, LIGHT, TEXT_SIZES, Appearance, Colours, Scheme, apply, current
from ui.theme.apply import CONSTANTS, PLENTY
from ui.theme.colours import contrast, high_contrast
from ui.theme.fonts import FALLBACK_FILES, FILES, body_font
from ui.theme.tokens import FALLBACK_FAMILIES, FAMILY

QUARTERS = ("well_less_safe", "safe_and_well", "neither_yet", "safer_less_well")
SURFACES = ("page", "card", "rail")
TEXTS = {
    "ink": (*SURFACES, "chosen_ground", "person_ground", "view_ground", *QUARTERS),
    "quiet": (*SURFACES, "person_ground", "view_ground", *QUARTERS),
    "action": (*SURFACES, "chosen_ground"),
    "on_action": ("action", "action_over"),
    "person": ("page", "card", "person_ground"),
    "view": ("page", "card", "view_ground"),
    "done": ("page", "card"),
    "care": ("page", "card"),
    "stop": ("page", "card"),
}
LINES = {
    "line": SURFACES,
    "focus": (*SURFACES, "person_ground", "view_ground", "chosen_ground", *QUARTERS),
    "person_bar": ("page", "card", "person_ground", *QUARTERS),
    "view_bar": ("page", "card", "view_ground", *QUARTERS),
}


def too_close(colours: Colours, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    every = colours.all()
    return [
        f"{front} on {ground}: {contrast(every[front], every[ground]):.2f}"
        for front, grounds in pairs.items()
        for ground in grounds
        if contrast(every[front], every[ground]) < least
    ]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_stands_out_from_its_ground(colours: Colours) -> None:
    assert too_close(colours, TEXTS, 6.0) == []


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_lines_and_the_focus_ring_stand_out(colours: Colours) -> None:
    assert too_close(colours, LINES, 3.0) == []


@pytest.mark.usefixtures("qapp")
def test_high_contrast_takes_the_systems_colours() -> None:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, "#000000"),
        (role.WindowText, "#ffff00"),
        (role.Highlight, "#00ffff"),
        (role.HighlightedText, "#000000"),
    ):
        palette.setColor(one, QColor(colour))
    colours = high_contrast(palette)
    assert (colours.page, colours.ink, colours.action) == ("#000000", "#ffff00", "#00ffff")
    assert too_close(colours, TEXTS, 7.0) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ground", ["#808080", "#202020", "#e0e0e0"])
def test_high_contrast_never_trusts_a_faint_palette(ground: str) -> None:
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#777777"))
    assert too_close(high_contrast(palette), TEXTS | LINES, 7.0) == []


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_choice_of_the_look_can_be_worn(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme, size: int
) -> None:
    look = apply(qapp, Appearance(scheme, size))
    button = QPushButton("Next")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert current() is look
    assert button.font().pixelSize() == look.type.body == round(16 * size / 100)
    assert button.sizeHint().height() >= 44
    assert QFontInfo(button.font()).family() == FAMILY


def test_less_motion_means_none(qapp: QApplication) -> None:
    assert apply(qapp, Appearance(less_motion=True)).motion_ms == 0
    assert apply(qapp, Appearance(less_motion=False)).motion_ms <= 120


@pytest.mark.usefixtures("dressed")
def test_the_family_has_its_own_weights() -> None:
    font = QFont(FAMILY)
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font.setWeight(weight)
        info = QFontInfo(font)
        assert (info.family(), info.weight()) == (FAMILY, int(weight))


def test_figures_line_up(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.ensurePolished()
    for font in (body_font(16), dressed.font(), button.font()):
        assert font.isFeatureSet(QFont.Tag("tnum"))


def test_every_typeface_travels_with_its_licence() -> None:
    for name in (*FILES, *FALLBACK_FILES):
        assert resource("fonts", name).is_file()
    licences = {entry.name for entry in resource("fonts").iterdir() if "LICENCE" in entry.name}
    assert licences == {
        "LICENCE-atkinson-hyperlegible-next.txt",
        "LICENCE-dejavu.txt",
        "LICENCE-droid-fallback.txt",
        "LICENCE-noto-core.txt",
        "LICENCE-noto-emoji.txt",
        "LICENCE-noto-sans-arabic.txt",
    }


@pytest.mark.usefixtures("dressed")
def test_letters_of_further_scripts_have_a_face_on_the_screen() -> None:
    known = QFontDatabase.families()
    assert all(family in known for family in FALLBACK_FAMILIES)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="constants are not counted from 3.12 on")
@pytest.mark.usefixtures("dressed")
def test_pythons_constants_outlast_every_call_and_signal() -> None:
    field, told = QLineEdit(), QTimer()
    for _ in range(20_000):
        field.setObjectName("name")
        told.objectNameChanged.emit("name")
    assert [constant for constant in CONSTANTS if sys.getrefcount(constant) < PLENTY // 2] == []
