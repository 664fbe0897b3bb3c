"""Keep a bundle as this version writes it, to be read by the versions to come.

`python -m tests.handover.keep_golden`, once for each version of the format: a bundle of an older
version cannot be made again.
"""

import tempfile
from pathlib import Path

from msp_desktop.exchange.exchange_key import ExchangeKey, new_identity, recipient_of
from msp_desktop.exchange.manifest import VERSION, Purpose
from msp_desktop.handover.outgoing import Manner, Receiver, hand_over, look_at_outgoing
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.practice.codes import PartName
from msp_desktop.store.exchange.gather import Chosen
from tests.handover.colleagues import ALL, keep, open_colleague
from tests.unlocked import NOON, make_store
from tests.visits import ward

GOLDEN = Path(__file__).with_name("golden")


def keep_golden() -> None:
    """Wren's ward, two visits finished with an amendment, and a draft; with the key that opens."""
    identity, visits = new_identity(), ward.visit(NOON)
    with tempfile.TemporaryDirectory() as temporary:
        made = make_store(Path(temporary) / "made")
        with open_colleague(made, Path(temporary) / "ada") as ada:
            keep(ada, *visits[:2])
            ada.amend(visits[0].id, what="Her friend is Tam.", why="Left out.")
            ada.save(visits[2], PartName.PLAN)
            chosen = Chosen(frozenset({visits[0].person_id}), drafts=frozenset({visits[2].id}))
            key = ExchangeKey(recipient_of(identity), "0" * 64, "")
            manner = Manner(Purpose.HANDOVER, HandoverReach.SAME_TEAM, "told", along=ALL)
            target = GOLDEN / f"bundle-{VERSION}.age"
            outgoing = look_at_outgoing(ada, chosen)
            hand_over(ada, outgoing, Receiver("a colleague", key), manner, target)
    (GOLDEN / f"key-{VERSION}.txt").write_text(identity + "\n", "utf-8")


if __name__ == "__main__":
    keep_golden()
