"""What a bug, a library or Qt says outside the window holds nobody's words."""

import subprocess
import sys

import pytest

CANARY = "Albert Teasel"

BEGIN = """
import logging, sys, threading, warnings
from msp_desktop.cli import commands
from msp_desktop import __main__ as start
words = "Albert" + " " + "Teasel"
def stop(*_):
    raise ValueError(words)
"""

UNCAUGHT = f"{BEGIN}commands.read = stop; start.main()"
IN_A_THREAD = f"""{BEGIN}
def work(*_):
    there = threading.Thread(target=stop); there.start(); there.join()
commands.run = work; start.main()
"""
NEVER_RAISED = f"""{BEGIN}
class Ends:
    def __repr__(self): return words
    def __del__(self): stop()
def work(*_):
    Ends()
commands.run = work; start.main()
"""
A_LIBRARY = f"""{BEGIN}
def work(*_):
    logging.getLogger("pikepdf").warning("cannot read %s", words)
    warnings.warn(words)
    try:
        stop()
    except ValueError:
        logging.getLogger("fontTools").exception(words)
commands.run = work; start.main()
"""
QT = """
from PySide6.QtCore import qWarning, qDebug
from ui.system.privacy import say_no_words
say_no_words()
qWarning("Albert" + " Teasel")
qDebug("Albert" + " Teasel")
"""


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (UNCAUGHT, "unexpected ValueError in stop"),
        (IN_A_THREAD, "unexpected ValueError in stop"),
        (NEVER_RAISED, "unexpected ValueError in stop"),
        (A_LIBRARY, "warning from pikepdf"),
        (QT, "QtWarningMsg from default"),
    ],
)
def test_it_is_told_by_its_kind_and_place_alone(program: str, said: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", program, "list"], capture_output=True, text=True, check=False
    )
    assert said in ran.stderr
    assert CANARY not in ran.stderr + ran.stdout
    assert "Traceback" not in ran.stderr
