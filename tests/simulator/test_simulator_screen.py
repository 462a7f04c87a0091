"""The terminal: a real one, by a pseudo-terminal, with the fake skill."""

import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

PATIENCE_SECONDS = 60
WHERE_IS_THE_CURSOR = b"\x1b[6n"


class Terminal:
    """A terminal of 80 columns with the simulator in it."""

    def __init__(self, *arguments: str) -> None:
        self._descriptor, inside = pty.openpty()
        ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        program = [sys.executable, str(Path(__file__).with_name("conftest.py")), *arguments]
        environment = {**os.environ, "TERM": "xterm"}
        self._process = subprocess.Popen(
            program, stdin=inside, stdout=inside, stderr=inside, env=environment, start_new_session=True
        )
        os.close(inside)
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
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._read():
            assert time.monotonic() < deadline, self.shown
        return self._process.wait(PATIENCE_SECONDS)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
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


@contextmanager
def opened(*arguments: str) -> Iterator[Terminal]:
    terminal = Terminal(*arguments)
    try:
        yield terminal
    finally:
        terminal.close()


def test_opens_the_skill_takes_a_line_while_it_speaks_and_leaves() -> None:
    with opened() as terminal:
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
        terminal.type(":quit\r")
        assert terminal.end() == 0


def test_ctrl_c_leaves_in_the_middle_of_a_reply() -> None:
    with opened() as terminal:
        terminal.wait_for("steady> Hello. What would help?")
        terminal.type("breathing\r")
        terminal.wait_for("steady> Let the air out. (4 s)")
        terminal.wait_for("quiet [")
        terminal.type("\x03")
        assert terminal.end() == 0


def test_a_virtual_clock_waits_for_the_listener_only() -> None:
    with opened("--fast") as terminal:
        terminal.wait_for("steady> Hello. What would help?")
        terminal.type("breathing\r")
        terminal.wait_for("steady> That is it.")
        terminal.type("stop\r")
        terminal.wait_for("steady> Go gently.")
        terminal.type(":quit\r")
        assert terminal.end() == 0
