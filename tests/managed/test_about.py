"""The app names every part that is inside it, under which licence, and always in the same bytes."""

import json
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.components import bill_of_materials, components, licence_text, licences_in_full
from ui.session import Session
from ui.settings.about import AboutCard

ROOT = Path(__file__).parents[2]
LOCKED = dict(
    re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements/app.txt").read_text(), re.MULTILINE)
)


def test_every_part_has_a_licence_by_name_and_its_text() -> None:
    found = components()
    assert {each.name for each in found if not each.texts} == set()
    unnamed = [each.name for each in found if each.licence.startswith("LicenseRef")]
    assert unnamed == []
    assert licence_text() == (ROOT / "LICENSE").read_text(encoding="utf-8").strip()


def test_nothing_that_is_only_under_the_gpl_is_among_them() -> None:
    for part in components():
        ways = [way for way in re.split(r" OR ", part.licence) if not way.startswith("GPL")]
        assert ways, part.name


def test_the_versions_are_those_that_are_locked() -> None:
    locked = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in LOCKED.items()}
    for part in components():
        if part.purl:
            name = part.purl.removeprefix("pkg:pypi/").split("@")[0]
            assert locked[name] == part.version


def test_the_list_of_parts_is_cyclonedx_and_always_the_same() -> None:
    first = bill_of_materials()
    assert first == bill_of_materials()
    told = json.loads(first)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert "timestamp" not in first
    names = {each["name"] for each in told["components"]}
    assert {"Qt", "SQLCipher", "PDFium", "cryptography", "Noto"} <= names
    refs = [each["bom-ref"] for each in told["components"]]
    assert len(refs) == len(set(refs))
    assert told["dependencies"][0]["dependsOn"] == refs


def test_the_command_prints_parts_licences_and_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about"]) == Exit.DONE
    assert "SQLCipher" in capsys.readouterr().out
    assert main(["about", "--sbom"]) == Exit.DONE
    assert capsys.readouterr().out == bill_of_materials()
    assert main(["about", "--licences"]) == Exit.DONE
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in capsys.readouterr().out


def test_the_licences_are_shown_under_about_when_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path)
    card = AboutCard(session, "About MSP Desktop")
    qtbot.addWidget(card)
    card.show()
    assert not card.licences.isVisible()
    card.show_licences.click()
    assert card.licences.isVisible()
    assert card.licences.accessibleName()
    assert licences_in_full().rstrip()[-200:] in card.licences.toPlainText()
    card.enter()
    assert not card.licences.toPlainText()
    assert not card.look.isVisible()
    session.end()
