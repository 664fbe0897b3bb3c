"""Every page of a store's database as it lies on the disk, free ones too, without its encryption.

The key is the vault's own; the cipher is done by hand, so that what SQLCipher would not show is
seen: AES-256-CBC, of each 4096 bytes the last 80 hold the nonce and the MAC.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from msp_desktop.vault.keys import keys
from msp_desktop.vault.unlocked import UnlockedVault

_PAGE, _END, _SALT = 4096, 80, 16


def decrypted(vault: UnlockedVault, database: Path) -> bytes:
    key = keys.database_key(vault._data_key, vault.store_id)
    data = database.read_bytes()
    plain = []
    for at in range(0, len(data), _PAGE):
        page = data[at : at + _PAGE]
        start = _SALT if at == 0 else 0
        nonce = page[_PAGE - _END : _PAGE - _END + 16]
        cipher = Cipher(algorithms.AES(key), modes.CBC(nonce)).decryptor()
        plain.append(cipher.update(page[start : _PAGE - _END]) + cipher.finalize())
    return b"".join(plain)
