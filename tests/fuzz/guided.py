"""Bodies guided by what they reach in our code, with atheris (libFuzzer); every answer has to keep the contract.

atheris is in the dependency group `fuzz`, and belongs into an environment of its own:

    python3 -m venv FOLDER && FOLDER/bin/pip install -e . --group fuzz
    FOLDER/bin/python -m tests.fuzz.guided -max_total_time=120 [a folder to keep what was found]
"""

import sys
from random import Random

import atheris

with atheris.instrument_imports(include=["skill"]):
    from tests.device import check, make_app, post
    from tests.fuzz.envelopes import Fuzz


class Choices(Random):
    """Chance that is taken from bytes, so that a change of one byte is a change of one choice."""

    def __new__(cls, _data: bytes) -> "Choices":
        return super().__new__(cls)

    def __init__(self, data: bytes) -> None:
        super().__init__(0)
        self._data = data
        self._at = 0

    def getrandbits(self, k: int, /) -> int:
        """The next bits; zeros when there are no more."""
        size = (k + 7) // 8
        bits = int.from_bytes(self._data[self._at : self._at + size].ljust(size, b"\0"))
        self._at += size
        return bits >> (size * 8 - k)

    def random(self) -> float:
        """The next two bytes as a share of 1."""
        return self.getrandbits(16) / 65536


def main() -> None:
    """Ends at the first body with a wrong answer."""
    fuzz = Fuzz(make_app(), Random(0))

    def test(data: bytes) -> None:
        if data[:1] == b"{":
            check(data, post(fuzz.app, data))
        else:
            fuzz.random = Choices(data[1:])
            fuzz.once()

    atheris.Setup([*sys.argv, "-max_len=4096"], test)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
