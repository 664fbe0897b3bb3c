"""Keep the visits anew as golden files of the newest version: only until that version is released.

`python -m tests.record.keep_golden`. Files of earlier versions stay as they are, for ever.
"""

import json
from pathlib import Path

from msp_desktop.record.canonical import digest, to_json
from msp_desktop.record.conversation import VERSION
from tests.record.visits import all_visits

GOLDEN = Path(__file__).with_name("golden")


def keep() -> None:
    """Write every visit as it is now, and their digests."""
    digests = {}
    for name, visit in all_visits().items():
        (GOLDEN / f"version-{VERSION}-{name}.json").write_bytes(to_json(visit))
        digests[name] = digest(visit)
    text = json.dumps(digests, indent=1) + "\n"
    (GOLDEN / f"digests-{VERSION}.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    keep()
