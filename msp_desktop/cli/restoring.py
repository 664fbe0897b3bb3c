"""`msp-desktop restore`: a backup, proved first, in the place of a store."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msp_desktop.cli.terminal import one_line, say


def restore_backup(folder: Path, source: Path, ask: Callable[[], str], *, now: datetime) -> None:
    """Prove a backup with the passphrase of its day, put it in the store's place, and say so.

    Raises:
        NotABackup, BackupDamaged, WrongPassphrase and others: nothing was changed.
    """
    from msp_desktop.review.foreign_backup import guarded_backups
    from msp_desktop.store.schema import backup_contents
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.details import StoreRestored
    from msp_desktop.store.trail.loss import in_words
    from msp_desktop.store.trail.trail import Event
    from msp_desktop.vault.repair.restore import good_backup, stage_restore, swap_in
    from msp_desktop.vault.vault import unlock

    with guarded_backups() as reader:
        facts = good_backup(source, reader.facts).facts
        passphrase = ask()
        beside = stage_restore(
            folder, source, passphrase, now=now, look=backup_contents, reader=reader
        )
    say(
        f"The backup of {facts.at.astimezone():%Y-%m-%d %H:%M} is whole: "
        f"{facts.inside.conversations} conversations, {facts.inside.finished} of them finished."
    )
    kept = swap_in(folder, beside, now=now)
    say(f"It is in place now. What was there before is kept in {one_line(str(kept))}.")
    with Store(unlock(folder, passphrase, now=now)) as store:
        if store.standing.missing is not None:
            say(in_words(store.standing.missing))
            store.accept_loss()
        store.note_about_store(Event.RESTORE, StoreRestored(facts.at))
