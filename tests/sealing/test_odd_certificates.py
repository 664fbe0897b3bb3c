"""Certificates that fuzzing found: each is refused in the one way that is told."""

from pathlib import Path

import pytest

from msp_desktop.sealing.certificate import signer_of

ODD = Path(__file__).parents[1] / "fuzz" / "corpus" / "key_card"


@pytest.mark.parametrize("name", ["unknown-key.der", "no-such-version.der"])
def test_an_odd_certificate_is_none_of_ours(name: str) -> None:
    with pytest.raises(ValueError, match=r"certificate|key"):
        signer_of((ODD / name).read_bytes())
