"""The look: colours, type, space, and the one call that dresses the application in them."""

from ui.theme.apply import apply, current
from ui.theme.tokens import DARK, LIGHT, TEXT_SIZES, Appearance, Colours, Scheme, Tokens

__all__ = [
    "DARK",
    "LIGHT",
    "TEXT_SIZES",
    "Appearance",
    "Colours",
    "Scheme",
    "Tokens",
    "apply",
    "current",
]
