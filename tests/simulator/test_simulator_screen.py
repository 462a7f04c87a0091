"""The terminal: a real one, by a pseudo-terminal, with the fake skill."""

import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path

import pytest

PATIENCE_SECONDS = 60
WHERE_IS_THE_CURSOR = b"\x1b[6n"


class Terminal:
    """A terminal of 80 columns with the simulator in it."""

    def __init__(self, *arguments: str) -> None:
        self._process, self._descriptor = pty.fork()
        if self._process == 0:
            os.environ["TERM"] = "xterm"
            program = str(Path(__file__).with_name("conftest.py"))
            os.execv(sys.executable, [sys.executable, program, *arguments])
        ioctl(self._descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.shown = b""

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def wait_for(self, text: str) -> None:
        """Until the text is shown, and it is taken away with all before it."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text.encode() not in self.shown:
            assert time.monotonic() < deadline, (text, self.shown)
            self._read()
        self.shown = self.shown.partition(text.encode())[2]

    def end(self) -> int:
        """The exit status, once it has ended."""
        while self._read():
            pass
        _, status = os.waitpid(self._process, 0)
        return os.waitstatus_to_exitcode(status)

    def close(self) -> None:
        os.close(self._descriptor)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._descriptor], [], [], 1)
        try:
            new = os.read(self._descriptor, 65_536) if ready else b""
        except OSError:
            # The other side has closed it.
            return False
        if WHERE_IS_THE_CURSOR in new:
            self.type("\x1b[1;1R")
        self.shown += new
        return True


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_opens_the_skill_takes_a_line_while_it_speaks_and_leaves(terminal: Terminal) -> None:
    terminal.wait_for("you> open steady steps")
    terminal.wait_for("steady> Hello. What would help?")
    terminal.type("breathing\r")
    terminal.wait_for("steady> Let the air out. (4 s)")
    terminal.wait_for("quiet [")
    terminal.type("pause\r")
    terminal.wait_for("steady> AMAZON.PauseIntent")
    terminal.wait_for("listening [")
    terminal.type("\r")
    terminal.wait_for("steady> Still there?")
    terminal.wait_for("listening [")
    terminal.type("\r")
    terminal.wait_for("note> Nothing was heard, so the session is over.")
    terminal.type("weather\r")
    terminal.wait_for("note> That is not for this skill.")
    terminal.type(":help\r")
    terminal.wait_for(":quit or Ctrl-D leaves")
    terminal.type("\x04")
    assert terminal.end() == 0


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_virtual_clock_waits_for_the_listener_only() -> None:
    terminal = Terminal("--fast")
    terminal.wait_for("steady> Hello. What would help?")
    terminal.type("breathing\r")
    terminal.wait_for("steady> That is it.")
    terminal.type("stop\r")
    terminal.wait_for("steady> Go gently.")
    terminal.type(":quit\r")
    assert terminal.end() == 0
    terminal.close()
