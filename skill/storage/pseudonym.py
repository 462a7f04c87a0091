"""A listener's name on their platform -> what stands for it here, under a key that is kept apart from the store."""

import hmac
import os
from functools import partial
from pathlib import Path

KEY_FILE = "listener.key"


def pseudonym(key: bytes, listener: str) -> str:
    """What stands for a listener in stores and in the journal: HMAC-SHA256 in hex."""
    return hmac.digest(key, listener.encode("utf-8", "surrogatepass"), "sha256").hex()


def kept_key(folder: Path) -> bytes:
    """The key in a folder, made there the first time, for its owner alone. Raises OSError."""
    file = folder / KEY_FILE
    try:
        return file.read_bytes()
    except FileNotFoundError:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = folder / f"{KEY_FILE}.{os.urandom(8).hex()}"
    with open(draft, "xb", opener=partial(os.open, mode=0o600)) as out:
        out.write(os.urandom(32).hex().encode())
    try:
        os.link(draft, file)  # whole or not at all, and the first of several processes wins
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return file.read_bytes()
