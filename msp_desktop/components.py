"""Everything that the app is made of, with versions and licences: for About, and as an SBOM.

Python's own records of what is installed say it, in a checkout as in the packaged app, which holds
those of what is inside it. What packages bring compiled is listed by `resources/licences`.
"""

import json
import platform
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path
from typing import Final, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from msp_desktop import __version__

APP: Final = "msp-desktop"

_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)")
_TEXT = re.compile(
    r"(?:^|/)(?:licenses?/.*|[^/]*(?:licen[cs]e|copying|notice)[^/]*)$", re.IGNORECASE
)
_PROGRAM = re.compile(r"\.(?:py|pyc|so|pyi)$")
_OWN: Final = (
    ("Atkinson Hyperlegible Next", "fonts", "OFL-1.1", "LICENCE-atkinson-hyperlegible-next.txt"),
    ("DejaVu Sans", "fonts", "Bitstream-Vera", "LICENCE-dejavu.txt"),
    ("Droid Sans Fallback", "fonts", "Apache-2.0", "LICENCE-droid-fallback.txt"),
    ("Noto", "fonts", "OFL-1.1", "LICENCE-noto-core.txt"),
    ("Noto Sans Arabic", "fonts", "OFL-1.1", "LICENCE-noto-sans-arabic.txt"),
    ("Noto Emoji", "fonts", "OFL-1.1", "LICENCE-noto-emoji.txt"),
    ("Variants of Han letters (OpenCC)", "licences", "Apache-2.0", "apache-2.0.txt"),
    ("Lists of words (EFF)", "words", "CC-BY-3.0-US", "LICENCE-eff.txt"),
    ("sRGB colour profile", "colour", "CC0-1.0", "LICENCE-srgb.txt"),
)


_LGPL: Final = ("lgpl-3.0.txt", "gpl-3.0.txt")


class Component(NamedTuple):
    """One part: what it is called, which version, its licence by name (SPDX), and its texts.

    `inside` is the package that brings it where it is not a package of its own.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    inside: str = ""

    @property
    def purl(self) -> str:
        """The package by its common address; nothing where it is none."""
        return "" if self.inside else f"pkg:pypi/{_normal(self.name)}@{self.version}"


def components() -> tuple[Component, ...]:
    """All parts but the app itself, by name: packages, what they bring compiled, and fonts."""
    packages = {_normal(each.name): each for each in _packages()}
    found = [*packages.values(), *_brought(packages), *_own_files()]
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.inside)))


def licence_text() -> str:
    """The licence of the app itself."""
    for each in (distribution(APP).files or ()) if _is_there(APP) else ():
        if each.name == "LICENSE":
            return _decoded(each).strip()
    return "European Union Public Licence, version 1.2 (EUPL-1.2)"


def licences_in_full() -> str:
    """The text of every licence: ours first, then part by part; one that came before is named."""
    shown: dict[str, str] = {}
    said = [f"MSP Desktop {__version__}\nEUPL-1.2\n\n{licence_text()}"]
    for part in components():
        head = f"{part.name} {part.version}\n{part.licence}"
        for text in part.texts:
            before = shown.setdefault(text, part.name)
            body = text if before == part.name else f"The text stands above, under {before}."
            said.append(f"{head}\n\n{body}")
            head = f"{part.name}, more"
    return f"\n\n{'=' * 72}\n\n".join(said) + "\n"


def bill_of_materials() -> str:
    """The parts as CycloneDX 1.6 (JSON): the same parts always give the same bytes."""
    listed = [_in_cyclonedx(each) for each in components()]
    identity = json.dumps(listed, sort_keys=True)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, identity)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": APP,
                "name": APP,
                "version": __version__,
                "licenses": [{"expression": "EUPL-1.2"}],
            },
            "properties": [
                {"name": "python", "value": platform.python_version()},
                {"name": "platform", "value": f"{platform.system()} {platform.machine()}"},
            ],
        },
        "components": listed,
        "dependencies": [
            {"ref": APP, "dependsOn": [each["bom-ref"] for each in listed]},
        ],
    }
    return json.dumps(bill, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _in_cyclonedx(part: Component) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": f"{part.name}@{part.version}" + (f" in {part.inside}" if part.inside else ""),
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}],
    }
    if part.purl:
        component["purl"] = part.purl
    else:
        component["properties"] = [{"name": "inside", "value": part.inside}]
    return component


def _packages() -> Iterator[Component]:
    waiting, seen = [APP], set[str]()
    while waiting:
        name = waiting.pop()
        if _normal(name) in seen or not _is_there(name):
            continue
        seen.add(_normal(name))
        found = distribution(name)
        waiting += [match[1] for each in found.requires or () if (match := _wanted(each))]
        if name != APP:
            texts = tuple(_texts_of(found)) or _kept_for(_licence_named(found))
            yield Component(found.name, found.version, _licence_named(found), texts)


def _wanted(requirement: str) -> re.Match[str] | None:
    """The name of what a package asks for; None for what only one of its extras does."""
    return None if re.search(r"\bextra\s*==", requirement) else _NAME.match(requirement)


@cache
def _is_there(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


# Told in other words than SPDX's, or not at all, in the package's own record.
_LICENCES: Final = {
    "alembic": "MIT",
    "attrs": "MIT",
    "aiohttp": "Apache-2.0 AND MIT",
    "aiosignal": "Apache-2.0",
    "asn1crypto": "MIT",
    "budoux": "Apache-2.0",
    "jeepney": "MIT",
    "oscrypto": "MIT",
    "python-bidi": "LGPL-3.0-or-later",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "shiboken6": "LGPL-3.0-only",
    "reportlab": "BSD-3-Clause",
    "certifi": "MPL-2.0",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "uharfbuzz": "Apache-2.0",
    "xlsxwriter": "BSD-2-Clause",
    "zxcvbn": "MIT",
    "pyhanko": "MIT",
    "pyhanko-certvalidator": "MIT",
    "multidict": "Apache-2.0",
    "frozenlist": "Apache-2.0",
    "propcache": "Apache-2.0",
    "yarl": "Apache-2.0",
    "lxml": "BSD-3-Clause",
    "mako": "MIT",
    "markupsafe": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "backports-tarfile": "MIT",
    "backports.tarfile": "MIT",
    "jaraco-classes": "MIT",
    "pyrage": "MIT",
}


def _licence_named(found: Distribution) -> str:
    licence = _LICENCES.get(_normal(found.name))
    if licence is not None:
        return licence
    for field in ("License-Expression", "License"):
        if field in found.metadata and (short := found.metadata[field].strip()):
            break
    else:
        short = ""
    return short if short and len(short) < 60 and "\n" not in short else "LicenseRef-see-text"


def _texts_of(found: Distribution) -> Iterator[str]:
    for each in sorted(found.files or (), key=str):
        name = str(each).replace("\\", "/")
        if ".dist-info/" in name and _TEXT.search(name) and not _PROGRAM.search(name):
            yield _decoded(each).strip()


def _kept_for(licence: str) -> tuple[str, ...]:
    """The text of a licence that a package names and does not bring: Qt's."""
    if licence != "LGPL-3.0-only":
        return ()
    folder = resources.files("resources") / "licences"
    return tuple((folder / each).read_text("utf-8").strip() for each in _LGPL)


def _decoded(file: PackagePath) -> str:
    raw = Path(file.locate()).read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _brought(packages: dict[str, Component]) -> Iterator[Component]:
    folder = resources.files("resources") / "licences"
    listed = tomllib.loads((folder / "native.toml").read_text("utf-8"))["library"]
    for name, about in listed.items():
        inside = about["inside"]
        texts = tuple((folder / each).read_text("utf-8").strip() for each in about["texts"])
        if inside == APP:
            yield Component(name, platform.python_version(), about["licence"], texts, inside)
        elif _normal(inside) in packages:
            version = f"as in {packages[_normal(inside)].version}"
            yield Component(name, version, about["licence"], texts, inside)


def _own_files() -> Iterator[Component]:
    for name, folder, licence, text in _OWN:
        in_full = (resources.files("resources") / folder / text).read_text("utf-8").strip()
        yield Component(name, "as shipped", licence, (in_full,), APP)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
