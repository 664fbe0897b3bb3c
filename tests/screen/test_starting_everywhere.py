"""The real window starts wherever somebody lives: locales, odd homes, a small scaled screen."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.screen.starting import HOME

Start = Callable[..., str]
PROJECT = Path(__file__).parents[2]
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
LOCALES = [
    "tr_TR.UTF-8",
    "az_AZ.UTF-8",
    "en_GB.UTF-8",
    "cy_GB.UTF-8",
    "de_DE.UTF-8",
    "fr_FR.UTF-8",
    "pl_PL.UTF-8",
    "ru_RU.UTF-8",
    "el_GR.UTF-8",
    "ar_EG.UTF-8",
    "fa_IR.UTF-8",
    "ur_PK.UTF-8",
    "he_IL.UTF-8",
    "hi_IN.UTF-8",
    "bn_BD.UTF-8",
    "th_TH.UTF-8",
    "zh_CN.UTF-8",
    "ja_JP.UTF-8",
    "ko_KR.UTF-8",
    "am_ET.UTF-8",
]
"""Named to Qt, which reads no more of a locale than its name; the C library is given its own."""

DOTLESS = ["tr_TR.UTF-8", "az_AZ.UTF-8"]
"""Where i and I are two letters to the C library too: made for the test, where it can be."""

C_LOCALE = Path("/usr/lib/locale/C.utf8")


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Starts the app in a process of its own; what it wrote, where it ended well."""

    def run(*arguments: str, **environment: str) -> str:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "XDG_"))}
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        screens = tmp_path / "screens.json"
        screens.write_text(json.dumps({"screens": [LAPTOP]}), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "tests.screen.starting", *arguments],
            cwd=PROJECT,
            env=kept
            | {"HOME": str(home), "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8"}
            | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
            | environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


@pytest.mark.skipif(not C_LOCALE.is_dir(), reason="no locale here to stand in for others")
def test_window_starts_in_twenty_locales(start: Start, folder: Path, tmp_path: Path) -> None:
    for name in LOCALES:
        (tmp_path / name).symlink_to(C_LOCALE)
    seen = start(str(folder), *LOCALES, LOCPATH=str(tmp_path))
    assert seen.splitlines() == [f"{name} shown, fits" for name in LOCALES]


@pytest.mark.skipif(shutil.which("localedef") is None, reason="localedef is not installed")
def test_store_opens_in_turkish_and_azeri(start: Start, folder: Path, tmp_path: Path) -> None:
    for name in DOTLESS:
        made = ["localedef", "-i", name.partition(".")[0], "-f", "UTF-8", str(tmp_path / name)]
        if subprocess.run(made, capture_output=True, check=False).returncode > 1:
            pytest.skip("this machine has no sources of locales")
    seen = start(str(folder), "unlock", *DOTLESS, LOCPATH=str(tmp_path))
    assert seen.splitlines() == [f"{name} shown, fits" for name in DOTLESS]


@pytest.mark.parametrize("home", ["-with a blank", "Zoë’s häuschen 🏠 %20&amp;"])
def test_window_starts_in_an_odd_home(start: Start, tmp_path: Path, home: str) -> None:
    odd = tmp_path / home
    odd.mkdir()
    assert start(HOME, HOME=str(odd)) == "shown, fits\n"


def test_window_starts_where_the_home_is_not_there(start: Start, tmp_path: Path) -> None:
    assert start(HOME, HOME=str(tmp_path / "nowhere")) == "shown, fits\n"


def test_window_fits_a_small_screen_at_twice_the_size(start: Start, folder: Path) -> None:
    assert start(str(folder), "unlock", QT_SCALE_FACTOR="2") == "shown, fits\n"


def test_first_rooms_are_loaded_while_the_window_is_locked(start: Start, folder: Path) -> None:
    assert start(str(folder), "ahead") == "shown, fits\n"
