"""What was chosen for this store and travels with it: the local pack, gentle checks left out.

The files of a local pack are kept here, not the way to its folder: they are encrypted with the
rest, go along in backups and handovers, and cannot change without being chosen anew.
"""

from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack import ABOUT, Pack
from msp_desktop.practice.pack_files import Files, digest_of
from msp_desktop.questions.packs import built_in, local
from msp_desktop.store.engine import transaction
from msp_desktop.store.tables import chosen
from msp_desktop.store.trail.details import LocalPackChosen, Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_PACK: Final = "local_pack"
_CHECKS: Final = "checks_off"


class ActivePack(NamedTuple):
    """Which pack is used. `broken` says why it is the built-in one although another was chosen."""

    pack: Pack
    broken: PackBroken | None = None


class SettingValues(NamedTuple):
    """All that was chosen, as it stands when the store is opened."""

    pack: Pack
    broken: PackBroken | None
    checks_off: frozenset[str]


class StoreSettings:
    """Reads and keeps the choices of an open store; a change of pack is noted on the trail."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def all_of_it(self) -> SettingValues:
        """Everything that was chosen, to begin with."""
        return SettingValues(*self.pack(), self.checks_off())

    def pack(self) -> ActivePack:
        """The pack in force: the local one where it can be used, or else the built-in one."""
        found = self._pack_kept()
        marking = self._store.policy.values.marking
        return found if marking is None else found._replace(pack=found.pack.with_marking(marking))

    def _pack_kept(self) -> ActivePack:
        raw = self._value(_PACK)
        if raw is None:
            return ActivePack(built_in())
        try:
            return ActivePack(local(msgspec.msgpack.decode(raw, type=dict[str, bytes])))
        except PackBroken as broken:
            return ActivePack(built_in(), broken)
        except msgspec.MsgspecError:
            problem = "cannot be read"
            return ActivePack(
                built_in(), PackBroken(file=ABOUT, line=1, field="the file", problem=problem)
            )

    def use_pack(self, files: Files) -> Pack:
        """Take these files as the local pack from now on; what was chosen before stays if broken.

        Raises:
            PackBroken: they cannot be used; nothing has changed.
            NotAllowedByPolicy: the organisation has decided the pack.
        """
        self._store.policy.require_undecided("pack")
        return self.take_pack(files)

    def take_pack(self, files: Files) -> Pack:
        """The same for the organisation itself, where it decides the pack; raises `PackBroken`."""
        pack = local(files)
        self._keep(_PACK, msgspec.msgpack.encode(dict(files)))
        self._store.note_about_store(Event.ALTERATION, LocalPackChosen(pack.digest))
        return pack

    def use_built_in(self) -> Pack:
        """Ask with the built-in pack again; the local one is forgotten.

        Raises:
            NotAllowedByPolicy: the organisation has decided the pack.
        """
        self._store.policy.require_undecided("pack")
        with transaction(self._store.engine) as connection:
            connection.execute(delete(chosen).where(chosen.c.name == _PACK))
        self._store.note_about_store(Event.ALTERATION, Plain(Noted.BUILT_IN_PACK))
        return built_in()

    def pack_digest(self) -> str:
        """The digest of the local pack that is kept, whether it can be used or not; or nothing."""
        raw = self._value(_PACK)
        try:
            kept = msgspec.msgpack.decode(raw or b"", type=dict[str, bytes])
        except msgspec.MsgspecError:
            return ""
        return digest_of(kept)

    def checks_off(self) -> frozenset[str]:
        """The ids of the gentle checks that are not to be shown; those unknown here are kept."""
        raw = self._value(_CHECKS)
        try:
            return frozenset() if raw is None else msgspec.json.decode(raw, type=frozenset[str])
        except msgspec.MsgspecError:
            return frozenset()

    def disable_checks(self, ids: frozenset[str]) -> None:
        """Show every gentle check but these."""
        self._keep(_CHECKS, msgspec.json.encode(sorted(ids)))

    def _value(self, name: str) -> bytes | None:
        with transaction(self._store.engine) as connection:
            found: bytes | None = connection.execute(
                select(chosen.c.value).where(chosen.c.name == name)
            ).scalar()
        return found

    def _keep(self, name: str, value: bytes) -> None:
        with transaction(self._store.engine) as connection:
            connection.execute(
                upsert(chosen)
                .values(name=name, value=value)
                .on_conflict_do_update(index_elements=["name"], set_={"value": value})
            )
