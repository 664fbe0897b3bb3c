"""Which part may know which, beyond what import-linter's contracts in pyproject.toml can say."""

import subprocess
import sys

import pytest

ROOT_MODULES_WITHOUT_A_SCREEN = [
    "msp_desktop.cli.commands",
    "msp_desktop.practice",
    "msp_desktop.record.conversation",
    "msp_desktop.vault.vault",
]
LATE = ["alembic", "msgspec", "reportlab", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PIL"]


def _loaded_by(module: str, suspects: list[str]) -> list[str]:
    """Which of the suspects a fresh Python holds after importing this module."""
    code = f"import {module}, sys; print(*[m for m in {suspects!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.split()


@pytest.mark.parametrize("module", ROOT_MODULES_WITHOUT_A_SCREEN)
def test_the_core_works_without_a_screen_library(module: str) -> None:
    assert _loaded_by(module, ["PySide6", "shiboken6", "ui"]) == []


@pytest.mark.parametrize("module", ["msp_desktop.__main__", "ui.app"])
def test_what_is_heavy_waits_until_it_is_wanted(module: str) -> None:
    assert _loaded_by(module, LATE) == []


def test_a_command_does_not_load_the_screens() -> None:
    assert _loaded_by("msp_desktop.__main__", ["PySide6", "ui"]) == []
