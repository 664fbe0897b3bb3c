"""Keep the visits anew as golden files: only while version 1 has not been released.

`python -m tests.record.keep_golden`
"""

import json
from pathlib import Path

from msp_desktop.record.canonical import digest, to_json
from tests.record.visits import all_visits

GOLDEN = Path(__file__).with_name("golden")


def keep() -> None:
    """Write every visit as it is now, and their digests."""
    digests = {}
    for name, visit in all_visits().items():
        (GOLDEN / f"version-1-{name}.json").write_bytes(to_json(visit))
        digests[name] = digest(visit)
    text = json.dumps(digests, indent=1) + "\n"
    (GOLDEN / "digests.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    keep()
