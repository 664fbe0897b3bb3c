"""Where a rescue copy of a store may lie, and whether one does: asked by every locked window."""

from pathlib import Path

from msp_desktop.default_folder import default_store


def rescue_places(store: Path) -> tuple[Path, ...]:
    """Where a rescue copy of that store may lie: beside it, else where stores are kept."""
    name = f"{store.name}-rescued"
    return tuple(dict.fromkeys((store.parent / name, default_store().parent / name)))


def rescued_at(store: Path) -> Path | None:
    """The folder in which a rescue copy of that store lies; None where there is none."""
    for place in rescue_places(store):
        try:
            if any(place.iterdir()):
                return place
        except OSError:
            continue
    return None
