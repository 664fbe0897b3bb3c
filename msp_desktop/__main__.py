"""Where the app starts: a command without a window, or the window.

This is the one place that knows both wings of the house.
"""

import atexit
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from msp_desktop.default_folder import default_store
from msp_desktop.output_guard import install_output_guard
from msp_desktop.review import BUNDLES, DECODING, DRAWING, GUARDED, PACKS
from msp_desktop.system.owner import owner_only
from msp_desktop.vault.process import guard_process


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code."""
    owner_only()
    guard_process()
    if arguments is None:  # a process of our own: whoever calls from within keeps their own hooks
        install_output_guard()
        # msgspec 0.22 frees what its types point to twice when Python takes everything apart at the
        # end: a crash, and an exit code of its own, after all is done. What is frozen is let be.
        atexit.register(gc.freeze)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in ([GUARDED], [DRAWING], [BUNDLES], [DECODING], [PACKS]):
        from msp_desktop.review.sandbox.child import serve

        return serve(given[0])
    store, to_open = _window_of(given), None
    if store is None:
        from msp_desktop.cli import commands

        asked = commands.read(given)
        if asked.command is not None:
            return commands.run(asked)
        store, to_open = asked.store, asked.open
    from ui.app import open_window

    return open_window(store, to_open)


def _window_of(given: list[str]) -> Path | None:
    """The store whose window is wanted, where nothing else is asked; else None.

    So nearly every start goes without the parser, which loads a part of every command.
    """
    match given:
        case [] | ["--open"]:
            return default_store()
        case [word] if word.startswith("--store="):
            return Path(word.removeprefix("--store=")) if word != "--store=" else None
        case ["--store", folder] if folder and not folder.startswith("-"):
            return Path(folder)
    return None


if __name__ == "__main__":
    sys.exit(main())
