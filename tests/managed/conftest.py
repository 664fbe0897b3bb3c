"""A store with one finished visit, and a policy over it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from msp_desktop.policy.policy import Policy
from msp_desktop.policy.read import read_policy
from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.unlocked import NOON, PASSPHRASE, copy_store, make_store, open_vault
from tests.visits import doorstep

Decide = Callable[[str], Policy]


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_store(tmp_path_factory.mktemp("managed") / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(doorstep.visit(NOON), PartName.PLAN)
    return folder


@pytest.fixture
def folder(made_store: Path, tmp_path: Path) -> Path:
    return copy_store(made_store, tmp_path / "store")


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return file


@pytest.fixture
def policy_place(tmp_path: Path) -> Path:
    """Where the policy lies: in a folder that only its owner writes, as the system's is."""
    place = tmp_path / "etc"
    place.mkdir(mode=0o755)
    return place / "policy.toml"


@pytest.fixture
def decide(policy_place: Path) -> Decide:
    """Put a policy in its place, and read it as the app does; the owner is whoever runs this."""

    def decided(text: str) -> Policy:
        policy_place.write_text(text, encoding="utf-8")
        policy_place.chmod(0o644)
        return read_policy(policy_place, owner=os.getuid())

    return decided


@pytest.fixture(scope="session")
def public_key() -> X25519PrivateKey:
    return X25519PrivateKey.generate()


@pytest.fixture(scope="session")
def public_pem(public_key: X25519PrivateKey) -> str:
    public = public_key.public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
