"""`msp-desktop check`: whether a store is whole and agrees with what left it; the fences."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.terminal import one_line, say
from msp_desktop.policy.policy import Policy

if TYPE_CHECKING:
    from msp_desktop.store.store import Store
    from msp_desktop.vault.unlocked import UnlockedVault


def check_store(
    open_vault: "Callable[[], UnlockedVault]",
    against: Sequence[Path],
    password: str,
    policy: Policy,
) -> bool:
    """Print whether a store is whole, and whether it agrees with papers; False where not."""
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.loss import in_words
    from msp_desktop.vault.faults import HeaderDamaged, NotEncrypted, StoreDamaged
    from msp_desktop.vault.repair.check import check_file

    others: tuple[str, ...] = ()
    looked = not against
    try:
        with open_vault() as vault:
            connection = vault.connect()
            found = [*vault.notices, *(f.sentence for f in check_file(vault, connection))]
            connection.close()
            if not found:
                with Store(vault) as store:
                    store.policy = policy
                    lost = store.standing.missing
                    found += [in_words(lost)] if lost else list(store.standing.notices())
                    found += store.problems()
                    broken = StoreSettings(store).pack().broken
                    found += [broken.sentence] if broken is not None else []
                    others = _held_against(store, against, password)
                    looked = True
    except (HeaderDamaged, StoreDamaged, NotEncrypted) as damage:
        found = [damage.sentence]
    for sentence in dict.fromkeys(found):
        say(sentence)
    if not found:
        say("The store is whole.")
    for sentence in others:
        say(sentence)
    if not looked:
        say("The papers were not held against it: a store that is damaged can say nothing of them.")
    disagrees = any(sentence.startswith(_DISAGREES) for sentence in others)
    return not (found or disagrees)


def _held_against(store: "Store", against: Sequence[Path], password: str) -> tuple[str, ...]:
    """What each paper, feedback file or backup that is held against the store says of it."""
    from msp_desktop.review.against_store import Agrees, against_store

    begins = {
        Agrees.YES: "Agrees with this store",
        Agrees.NO: _DISAGREES,
        Agrees.CANNOT_SAY: "Says nothing of this store",
    }
    found = []
    for file in against:
        said = against_store(store, file, password)
        why = "".join(f" {each}" for each in said.why)
        found.append(f"{begins[said.agrees]}: {one_line(str(file))}.{why}")
    return tuple(found)


_DISAGREES = "DOES NOT AGREE with this store"


def check_sandbox() -> bool:
    """Print what a guarded child can still do on this system; False where it can do anything."""
    from msp_desktop.review.sandbox.report import ask_the_child, in_lines

    report = ask_the_child()
    for line in in_lines(report):
        say(line)
    say("Nothing that was tried could be done." if report.holds else "The child is not fenced in.")
    return report.holds
