"""What a policy file may say for each setting; whatever else stands in it is refused.

Apart from `policy`, so that a laptop without a policy starts without msgspec.
"""

from typing import TYPE_CHECKING, Annotated, Any, Final, get_type_hints

import msgspec

from msp_desktop.policy.policy import SETTINGS, PolicyValues

if TYPE_CHECKING:
    from msp_desktop.practice.pack_file import PackFile

_Line = Annotated[str, msgspec.Meta(pattern=r"\A[^\n]*\Z", max_length=60)]
_Reader = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,59}\Z")]
_Place = Annotated[str, msgspec.Meta(pattern=r"\A(?:/|~[/\\]|[A-Za-z]:[/\\]|\\\\)[^\n]*\Z")]
_Key = Annotated[str, msgspec.Meta(max_length=4096)]

_NARROWER: Final[dict[str, Any]] = {
    "marking": _Line | None,
    "recipients": tuple[_Reader, ...] | None,
    "backup_folders": tuple[_Place, ...] | None,
    "pack": _Place | None,
    "organisation_key": _Key | None,
    "update_folder": _Place | None,
    "update_key": _Key | None,
}
"""The settings that are text, and which text may stand there."""

_PLAIN: Final = get_type_hints(PolicyValues)
_Form: Final = msgspec.defstruct(
    "PolicyForm",
    [(name, _NARROWER.get(name, _PLAIN[name]), None) for name in SETTINGS],
    frozen=True,
    forbid_unknown_fields=True,
)


def values_in(toml: "PackFile") -> PolicyValues:
    """The settings that stand in the file.

    Raises:
        PackBroken: one of them is not known, or cannot be what stands there.
    """
    return PolicyValues(**msgspec.structs.asdict(toml.typed(toml.content, _Form)))
