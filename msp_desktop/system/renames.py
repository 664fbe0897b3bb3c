"""A file put in the place of another: at once, wholly, and so that it lasts.

Contract: afterwards `target` is the new file; or `OSError` was raised and both are as they were.
"""

import sys
from pathlib import Path

if sys.platform == "win32":
    from msp_desktop.system.renames_windows import sync_folder, wait_out

    def replace_file(source: Path, target: Path) -> None:
        """Put `source` in the place of `target`; whoever looks at it for a moment is waited out."""
        wait_out(lambda: source.replace(target))

    def rename(source: Path, target: Path) -> None:
        """Give a file or folder another name, which must be free."""
        wait_out(lambda: source.rename(target))

else:
    from msp_desktop.system.renames_posix import sync_folder

    def replace_file(source: Path, target: Path) -> None:
        """Put `source` in the place of `target`."""
        source.replace(target)

    def rename(source: Path, target: Path) -> None:
        """Give a file or folder another name, which must be free."""
        source.rename(target)


__all__ = ["rename", "replace_file", "sync_folder"]
