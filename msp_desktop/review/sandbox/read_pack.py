"""The guarded child's work on a pack of prompts: all of it read and checked over the app's own."""

from contextlib import suppress
from typing import Final

import msgspec

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack import ABOUT, FILES, laid_over
from msp_desktop.practice.pack_files import raw_in
from msp_desktop.questions.catalogue import required_prompts
from msp_desktop.review.sandbox.pack_messages import (
    PackChecked,
    PackFault,
    PackToCheck,
    files_of,
    pack_to_check,
)
from resources import resource

_SMALLEST: Final = b"name = 'Ours'\nversion = '1'\n"
_UNREADABLE = PackChecked(
    broken=PackFault(file=ABOUT, line=1, field="the file", problem="cannot be read")
)


class PackReader:
    """Checks packs; made before the fences go up, since it takes the app's own pack from disk."""

    def __init__(self) -> None:
        folder = resource("practice")
        self._below = {name: raw_in(folder, name) for name in FILES}
        self._required = required_prompts()
        # Once through everything, so that nothing is loaded later: whole, broken, and no TOML.
        for about in (_SMALLEST, b"name = 1", b"name ="):
            self.checked(pack_to_check({ABOUT: about}))

    def checked(self, pack: PackToCheck) -> PackChecked:
        """What is wrong with it; whatever goes wrong in looking is a refusal."""
        with suppress(Exception):
            try:
                laid_over(self._below, files_of(pack), self._required)
            except PackBroken as broken:
                return PackChecked(
                    broken=PackFault(
                        file=broken.file[:300],
                        line=broken.line,
                        field=broken.field[:300],
                        problem=broken.problem[:300],
                    )
                )
            except msgspec.MsgspecError:
                return _UNREADABLE
            return PackChecked()
        return _UNREADABLE
