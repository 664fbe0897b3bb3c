"""The app as its command starts it, locked; it says when it is ready. Run by other benchmarks."""

import sys

from msp_desktop.__main__ import main


def watched_main(store: str) -> int:
    """Start the app, with an eye on the first paint of its window."""
    from benchmarks.first_paint import FirstPaint
    from ui import app
    from ui.window import Window

    class Watched(Window):
        def showMaximized(self) -> None:  # noqa: N802
            FirstPaint(self)
            super().showMaximized()

    # By hand: `unittest.mock` brings half the standard library, which would be measured too.
    app.Window = Watched  # type: ignore[misc]
    return main(["--store", store])


if __name__ == "__main__":
    sys.exit(watched_main(sys.argv[1]))
