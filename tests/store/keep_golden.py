"""Keep a store as this revision of the tables makes it, to be upgraded by the revisions to come.

`python -m tests.store.keep_golden`, once, before the next revision is written: a store of an older
revision cannot be made again.
"""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import from_json
from msp_desktop.store.schema import HEAD
from msp_desktop.store.store import Store
from tests.unlocked import NOON, make_store, open_vault

GOLDEN = Path(__file__).with_name("golden")
FILES = {"store.hdr": "header.bin", "store.db": "database.bin"}
"""What is kept of a store, and under which name: a store's own names never enter the history."""


def keep() -> None:
    """Two finished conversations with Wren, one finished with Bert, and a draft with Wren."""
    with tempfile.TemporaryDirectory() as temporary:
        made = make_store(Path(temporary) / "store")
        # As they were kept first: the visits of the tests may grow, what is kept may not.
        kept_first = sorted((GOLDEN / "revision-0001").glob("visit-*.json"))
        first, doorstep, second, third = (from_json(each.read_bytes()) for each in kept_first)
        with Store(open_vault(made), clock=lambda: NOON + timedelta(days=14)) as store:
            for visit in (first, doorstep, second):
                store.save(visit, PartName.PLAN)
                store.finish(visit.id)
            store.save(third, PartName.CLOSING)
        kept = GOLDEN / f"revision-{HEAD}"
        kept.mkdir(parents=True)
        for name, kept_as in FILES.items():
            shutil.copyfile(made / name, kept / kept_as)


def lay_out(revision: str, folder: Path) -> Path:
    """A copy of the kept store of that revision, to be opened."""
    folder.mkdir(mode=0o700)
    for name, kept_as in FILES.items():
        shutil.copyfile(GOLDEN / f"revision-{revision}" / kept_as, folder / name)
        (folder / name).chmod(0o600)
    (folder / "backups").mkdir(mode=0o700)
    return folder


if __name__ == "__main__":
    keep()
