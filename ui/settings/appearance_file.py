"""How the app looks, remembered from one start to the next."""

from ui.settings.files import keep, read_kept
from ui.theme.appearance import TEXT_SIZES, Appearance, Scheme

_NAME = "appearance"


def read_appearance() -> Appearance:
    """The look that was chosen; the plain one where none was, or where the file makes no sense."""
    chosen = read_kept(_NAME)
    scheme, text_size = chosen.get("scheme"), chosen.get("text_size")
    return Appearance(
        next((known for known in Scheme if known.value == scheme), Scheme.SYSTEM),
        next((known for known in TEXT_SIZES if known == text_size), 100),
    )


def keep_appearance(appearance: Appearance) -> None:
    """Remember the look."""
    keep(_NAME, {"scheme": appearance.scheme.value, "text_size": appearance.text_size})
