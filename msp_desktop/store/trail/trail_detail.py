"""What every kind of detail has: a name of its own in the file, and its sentence."""

from typing import ClassVar

import msgspec

from msp_desktop.sentences import translatable


class TrailDetail(msgspec.Struct, frozen=True, tag_field="what", forbid_unknown_fields=True):
    """One kind of detail; its tag is its name in the file for good.

    `sentence` says it in English, with its fields filled in.
    """

    sentence: ClassVar[str] = ""

    def template(self) -> str:
        """The sentence that says this one."""
        return self.sentence

    def in_words(self) -> str:
        """What was noted, in English, ready to be translated."""
        return translatable(self.template(), **msgspec.structs.asdict(self))
