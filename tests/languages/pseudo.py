"""Languages that nobody speaks, made from the list of every string, to see what was left out.

Each is compiled and loaded as a real one is. `ACCENTED` has no letter of plain ASCII, brackets
and two fifths more of it than the English; `MIRRORED` is written in Arabic letters, from the right.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "script" / "translations"
_KEPT = re.compile(r"(\{[^}]*\}|%n|&(?=\w))")
_MORE = " ŀóřéɱ ìþšúṁ"


@dataclass(frozen=True)
class Pseudo:
    """One such language, under the code of a real one whose dates have no plain letters either."""

    code: str
    letters: str
    longer: float

    def says(self, english: str) -> str:
        """What stands in place of the English; fields stay as they are."""
        table = str.maketrans(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            self.letters * 2 if len(self.letters) == 26 else self.letters,
        )
        pieces = _KEPT.split(english)
        said = "".join(p if at % 2 else p.translate(table) for at, p in enumerate(pieces))
        more = round(len(english) * self.longer)
        if more:
            said += (_MORE * (more // len(_MORE) + 1))[:more].rstrip()
        return f"⟦{said}⟧"


ACCENTED = Pseudo("el", "áƀçđéƒğĥíĵķĺṁñóþʠŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ", longer=0.4)
MIRRORED = Pseudo("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنه", longer=0)


def script(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run script/translations; what it says is in the answer."""
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def make(pseudo: Pseudo, folder: Path) -> Path:
    """The language as a translator would make it: a .ts filled in, then compiled."""
    ts = folder / f"msp_{pseudo.code}.ts"
    assert script("update", str(ts)).returncode == 0
    tree = ET.parse(ts)  # noqa: S314 - made just now
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = pseudo.says(message.findtext("source", ""))
    tree.write(ts, "utf-8", xml_declaration=True)
    done = script("compile", str(ts))
    assert done.returncode == 0, done.stderr
    return ts.with_suffix(".qm")
