"""Everything the app reads but does not run: prompts, fonts, icons, word lists."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """The file or folder of that name under `resources/`, however the app was installed."""
    return files(__name__).joinpath(*parts)
