"""The system says that somebody goes: the store locks, whatever says it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leaving_it.small_bus import SmallBus
from ui.system.linux_signals import session_path
from ui.system.lock_signals import EveryVoice
from ui.system.windows_signals import asks_to_lock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="message buses are Linux's")

MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
OWN_SESSION = "/org/freedesktop/login1/session/_32"
PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def system(tmp_path: Path) -> Iterator[SmallBus]:
    bus = SmallBus(tmp_path / "system")
    yield bus
    bus.close()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[SmallBus]:
    bus = SmallBus(tmp_path / "desktop")
    yield bus
    bus.close()


@pytest.fixture
def voice(qtbot: QtBot, system: SmallBus, desktop: SmallBus) -> Iterator[EveryVoice]:
    window = QWidget()
    qtbot.addWidget(window)
    voice = EveryVoice(window, listen=False)
    voice.listen_to_buses(system.address, desktop.address, own_session="2")
    yield voice
    window.close()  # the voice lives as long as its window


def locks(qtbot: QtBot, voice: EveryVoice, bus: SmallBus, *told: object) -> None:
    with qtbot.waitSignal(voice.lock_wanted):
        bus.tell(*told)  # type: ignore[arg-type]


def test_sleep_locks_the_store(qtbot: QtBot, voice: EveryVoice, system: SmallBus) -> None:
    locks(qtbot, voice, system, *MANAGER, "PrepareForSleep", "b", True)


def test_waking_up_does_not(qtbot: QtBot, voice: EveryVoice, system: SmallBus) -> None:
    with qtbot.assertNotEmitted(voice.lock_wanted):
        system.tell(*MANAGER, "PrepareForSleep", "b", False)
        # Told after it, so that the first was heard when this one is.
        qtbot.waitUntil(system.sleep_held.is_set)
    locks(qtbot, voice, system, *MANAGER, "PrepareForSleep", "b", True)


def test_sleep_waits_until_the_words_are_saved(
    qtbot: QtBot, voice: EveryVoice, system: SmallBus
) -> None:
    qtbot.waitUntil(system.sleep_held.is_set)
    ((_, asked),) = [told for told in system.asked if told[0] == "Inhibit"]
    assert asked[0] == "sleep"
    assert asked[3] == "delay"
    qtbot.waitUntil(voice.holds_sleep_back)
    assert not system.sleep_is_free()
    voice.stop()
    assert system.sleep_is_free()


def test_locking_the_desktop_locks_the_store(
    qtbot: QtBot, voice: EveryVoice, system: SmallBus
) -> None:
    locks(qtbot, voice, system, OWN_SESSION, "org.freedesktop.login1.Session", "Lock", "")


def test_another_user_taking_the_screen_locks_the_store(
    qtbot: QtBot, voice: EveryVoice, system: SmallBus
) -> None:
    gone: tuple[object, ...] = ("org.freedesktop.login1.Session", {"Active": ("b", False)}, [])
    locks(qtbot, voice, system, OWN_SESSION, PROPERTIES, "PropertiesChanged", "sa{sv}as", *gone)


def test_the_lid_locks_the_store(qtbot: QtBot, voice: EveryVoice, system: SmallBus) -> None:
    shut: tuple[object, ...] = ("org.freedesktop.UPower", {"LidIsClosed": ("b", True)}, [])
    path = "/org/freedesktop/UPower"
    locks(qtbot, voice, system, path, PROPERTIES, "PropertiesChanged", "sa{sv}as", *shut)


@pytest.mark.parametrize("desk", ["freedesktop", "gnome"])
def test_the_screen_lock_locks_the_store(
    qtbot: QtBot, voice: EveryVoice, desktop: SmallBus, desk: str
) -> None:
    interface = f"org.{desk}.ScreenSaver"
    path = "/" + interface.replace(".", "/")
    locks(qtbot, voice, desktop, path, interface, "ActiveChanged", "b", True)


def test_a_system_without_such_services_is_simply_silent(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    voice = EveryVoice(window, listen=False)
    nowhere = f"unix:path={tmp_path / 'nothing'}"
    with qtbot.assertNotEmitted(voice.lock_wanted):
        voice.listen_to_buses(nowhere, "disabled:", own_session="")


def test_a_bus_that_goes_away_takes_nothing_with_it(
    qtbot: QtBot, voice: EveryVoice, system: SmallBus, desktop: SmallBus
) -> None:
    system.close()
    gnome = "org.gnome.ScreenSaver"
    locks(qtbot, voice, desktop, "/org/gnome/ScreenSaver", gnome, "ActiveChanged", "b", True)


@pytest.mark.parametrize(
    ("session", "path"), [("2", "_32"), ("c1", "c1"), ("a-b", "a_2db"), ("14", "_314")]
)
def test_a_session_is_found_by_its_own_name(session: str, path: str) -> None:
    assert session_path(session) == f"/org/freedesktop/login1/session/{path}"


@pytest.mark.parametrize(
    ("message", "parameter", "locking"),
    [
        (0x0218, 0x4, True),  # sleep
        (0x0218, 0x7, False),  # waking
        (0x02B1, 0x7, True),  # the screen is locked
        (0x02B1, 0x2, True),  # another user
        (0x02B1, 0x8, False),  # unlocked
        (0x000F, 0x4, False),  # a repaint
    ],
)
def test_windows_says_it_in_numbers(message: int, parameter: int, locking: bool) -> None:
    assert asks_to_lock(message, parameter) is locking
