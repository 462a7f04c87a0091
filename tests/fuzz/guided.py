"""Bodies guided by what they reach in our code, with atheris (libFuzzer); every answer has to keep the contract.

Run with: .venv/bin/python -m tests.fuzz.guided -max_total_time=120 [a folder to keep what reached new code]

All options are libFuzzer's. The last body that was sent lies in the file `body`, at the place that -artifact_prefix
names: when the run ends with a finding, it is the one. Answers that take longer than a second are findings; a body that
never comes to an end is stopped by libFuzzer. There are wheels of atheris for Linux on x86-64 only.
"""

import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["skill"]):
    from tests.device import make_app
    from tests.fuzz.envelopes import Fuzz
    from tests.fuzz.mutation import body

LIMITS = ("-max_len=4096", "-timeout=5", "-rss_limit_mb=1024")
"""Bytes, seconds for one body, and megabytes; what the command line says comes later and wins."""
PREFIX = "-artifact_prefix="


class Choices(Random):
    """Chance that is taken from bytes, so that a change of one byte is a change of one choice.

    When there are no more, it goes on by chance that they seed: so the shortest bytes make a whole body too.
    """

    def __new__(cls, _data: bytes) -> "Choices":
        return super().__new__(cls)

    def __init__(self, data: bytes) -> None:
        super().__init__(int.from_bytes(data))
        self._data = data
        self._at = 0

    def getrandbits(self, k: int, /) -> int:
        """The next bits."""
        size = (k + 7) // 8
        if self._at >= len(self._data):
            return super().getrandbits(k)
        bits = int.from_bytes(self._data[self._at : self._at + size].ljust(size, b"\0"))
        self._at += size
        return bits >> (size * 8 - k)

    def random(self) -> float:
        """The next two bytes as a share of 1."""
        return self.getrandbits(16) / 65536


def main() -> None:
    """Ends at the first body with a wrong answer."""
    fuzz = Fuzz(make_app(), Random(0))
    prefix = next((option.removeprefix(PREFIX) for option in sys.argv if option.startswith(PREFIX)), "")
    last = Path(f"{prefix}body")

    def test(data: bytes) -> None:
        sent = data if data[:1] == b"{" else body(Choices(data[1:]), fuzz.places)
        last.write_bytes(sent)
        fuzz.send(sent)

    atheris.Setup([sys.argv[0], *LIMITS, *sys.argv[1:]], test)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
