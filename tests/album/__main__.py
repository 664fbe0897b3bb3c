"""Take docs/screenshots anew from the running app: every screen, and some in other looks.

The real window over a real store in a temporary folder, worked by name as a screen reader works
it. Everybody in it is invented. Clock, chance and people are the same at every run.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from msp_desktop.store.store import Store
from tests.album import first_day, handing_over, other_rooms, practising, reviewing, visit
from tests.album.looks import HEIGHT, LOOKS, NOW, PLAIN, SCALE, SCALED, WIDTH
from tests.album.pictures import Album, let_the_cursor_rest
from ui.measures.room import MeasuresRoom
from ui.referral.room import ReferralRoom
from ui.theme import apply
from ui.theme.apply import make_constants_last

ROOT = Path(__file__).resolve().parents[2]
NO_SCREEN = "This plugin does not support"
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "*.debug=false;*.info=false;qt.qpa.*=false",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "TZ": "Europe/London",
    "LC_ALL": "C.UTF-8",
}

Run = Callable[[Album, Path], None]


def chosen(album: Album, folder: Path) -> None:
    """The screens that are pictured in every look."""
    first_day.caseload(album, folder / "caseload")
    visit.two_steps(album, folder / "steps")
    handing_over.referral(album, folder / "referral")
    practising.practice(album, folder / "practice")


_EVERY_SCREEN: dict[str, Run] = {
    "first-start": first_day.first_start,
    "caseload": first_day.caseload,
    "practice": practising.practice,
    "short": visit.short,
    "steps": visit.conversation,
    "lenses": visit.lenses,
    "turned-round": other_rooms.turned_round,
    "story": other_rooms.story,
    "referral": handing_over.referral,
    "review": reviewing.review,
    "records": other_rooms.records,
    "measures": other_rooms.measures,
}
RUNS = _EVERY_SCREEN | dict.fromkeys(LOOKS, chosen)


def take_run(run: str, to: Path, height: int) -> None:
    """Take the pictures of one run, and print what each file shows."""
    make_constants_last()
    qInstallMessageHandler(_pass_on)
    _stop_the_clock()
    app = QApplication([])
    let_the_cursor_rest(app)
    look = run if run in LOOKS else ""
    apply(app, LOOKS[look][0] if look else PLAIN)
    album = Album(to, SCALED if run == "scaled" else (WIDTH, height), look)
    with tempfile.TemporaryDirectory(prefix="msp-desktop-screenshots-") as scratch:
        try:
            RUNS[run](album, Path(scratch) / run)
        finally:
            album.keep()
    sys.stdout.write(f"{json.dumps(album.captions)}\n")


def _stop_the_clock() -> None:
    """Let what is saved and laid out say the same time at every run."""
    for made_with_a_clock in (Store, ReferralRoom):
        defaults = made_with_a_clock.__init__.__kwdefaults__
        assert defaults is not None
        defaults["clock"] = NOW.astimezone
    defaults = MeasuresRoom.__init__.__kwdefaults__
    assert defaults is not None
    defaults["today"] = NOW.date


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    """What Qt says, but for what the screen that is none says of every window."""
    if words and NO_SCREEN not in words:
        sys.stderr.write(f"{words}\n")


def _in_a_home_of_its_own(run: str, to: Path, height: int) -> dict[str, str]:
    """Take one run in a fresh process, and return what each file shows."""
    with tempfile.TemporaryDirectory(prefix="msp-desktop-home-") as home:
        places = {f"XDG_{kind}_HOME": home for kind in ("DATA", "STATE", "CONFIG", "CACHE")}
        surroundings = os.environ | SURROUNDINGS | places
        surroundings |= {"HOME": home, "XDG_RUNTIME_DIR": home}
        if run == "scaled":
            surroundings["QT_SCALE_FACTOR"] = SCALE
        command = [sys.executable, "-m", "tests.album", "--run", run]
        command += ["--to", str(to), "--height", str(height)]
        told = subprocess.run(
            command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, check=True
        )
    captions: dict[str, str] = json.loads(told.stdout)
    return captions


def _write_readme(folder: Path, captions: dict[str, str]) -> None:
    """List the pictures that were taken."""
    lines = [
        "# Screenshots",
        "",
        "Taken from the running app by `script/screenshots`; run it again after a change of the",
        "screens, and look at every picture. Everybody in them is invented.",
        "",
        *(f"- [{caption}]({file})" for file, caption in captions.items()),
    ]
    (folder / "README.md").write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Take the pictures, each run in a fresh process with a home of its own."""
    parser = argparse.ArgumentParser(
        prog="script/screenshots", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "--to",
        type=Path,
        default=ROOT / "docs" / "screenshots",
        help="somewhere else, to compare before and after",
    )
    parser.add_argument("--only", choices=RUNS, action="append", help="one run, or one look")
    parser.add_argument(
        "--height", type=int, default=HEIGHT, help="a higher window, to see a step in one piece"
    )
    parser.add_argument("--run", choices=RUNS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    to = asked.to.absolute()
    to.mkdir(parents=True, exist_ok=True)
    if asked.run:
        take_run(asked.run, to, asked.height)
        return
    captions: dict[str, str] = {}
    for run in asked.only or RUNS:
        captions |= _in_a_home_of_its_own(run, to, asked.height)
    if not asked.only:
        _write_readme(to, captions)


if __name__ == "__main__":
    main()
