"""One short text in, its sound out, whatever the speech engine does: owns the worker process."""

import json
import subprocess
import sys
from collections.abc import Sequence
from tempfile import TemporaryDirectory, TemporaryFile
from threading import Event, Lock, Timer
from typing import Any

from skill.voice import VoiceError
from skill.voice.clip import FRAME_BYTES, Clip

WORKER = (sys.executable, "-P", "-m", "skill.voice.worker")
"""The command; -P so that no file of the folder one happens to be in takes the place of a module."""

_START_SECONDS = 20.0
_RENDER_SECONDS = 10.0
_END_SECONDS = 2.0


class Renderer:
    """The worker: started when first needed, ended when it hangs, started again once a text when it is lost.

    Safe to share among threads; they take turns. To be closed after use.
    """

    def __init__(
        self,
        worker: Sequence[str] = WORKER,
        start_seconds: float = _START_SECONDS,
        render_seconds: float = _RENDER_SECONDS,
    ) -> None:
        self.renderings = 0
        """How many texts the engine has spoken."""
        self._command = worker
        self._start_seconds = start_seconds
        self._render_seconds = render_seconds
        self._worker: _Worker | None = None
        self._lock = Lock()

    def start(self) -> None:
        """Start the worker now, not with the first text. VoiceError: there is no speech engine."""
        with self._lock:
            self._running()

    def render(self, text: str, words_per_minute: int, voice: str) -> Clip:
        """The text (500 characters at most) as the engine speaks it, silence at both ends included.

        VoiceError: there is no engine or no such voice, or two workers were lost on this text.
        """
        job = {"text": text, "words_per_minute": words_per_minute, "voice": voice}
        with self._lock:
            try:
                return self._rendered(job)
            except _LostError:
                self._end()
            try:
                return self._rendered(job)
            except _LostError as error:
                self._end()
                raise VoiceError(f"The speech engine {error}, twice, on the text {text[:40]!r}.") from error

    def close(self) -> None:
        """End the worker; a later text starts another."""
        with self._lock:
            self._end()

    def _rendered(self, job: dict[str, object]) -> Clip:
        head, pcm = self._running().exchange(job, self._render_seconds)
        if "problem" in head:
            raise VoiceError(str(head["problem"]))
        self.renderings += 1
        return Clip(pcm)

    def _running(self) -> "_Worker":
        if self._worker is None:
            try:
                worker = _Worker(self._command)
            except OSError as error:
                raise VoiceError(f"The process for speech could not be started ({error}).") from error
            try:
                head, _ = worker.exchange(None, self._start_seconds)
            except _LostError as error:
                head = {"problem": f"it {error}"}
            if "problem" in head:
                worker.end()
                raise VoiceError(
                    f"No speech engine could be started ({head['problem']}). "
                    "Install one with: pip install 'steady-steps[voice]'"
                )
            self._worker = worker
        return self._worker

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None


class _LostError(Exception):
    """The worker is of no more use; the message goes on after 'the speech engine'."""


class _Worker:
    """A worker process, its private folder and what it writes to stderr."""

    def __init__(self, command: Sequence[str]) -> None:
        # Made on this side, and removed on both: nothing that was said stays on disk if one of them is killed.
        self._folder = TemporaryDirectory(prefix="steady-voice-", ignore_cleanup_errors=True)
        self._log = TemporaryFile()  # noqa: SIM115
        try:
            self._process = subprocess.Popen(  # noqa: S603
                [*command, self._folder.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log
            )
        except OSError:
            self._log.close()
            self._folder.cleanup()
            raise

    def exchange(self, job: dict[str, object] | None, limit_seconds: float) -> tuple[dict[str, Any], bytes]:
        """Hand in a job, if there is one, and wait for an answer: its head and PCM. _LostError: none came."""
        late = Event()

        def give_up() -> None:
            late.set()
            self._process.kill()

        timer = Timer(limit_seconds, give_up)
        timer.start()
        try:
            return self._exchange(job)
        except (OSError, EOFError) as error:
            end = self._last_words()
            raise _LostError(f"did not answer in {limit_seconds:g} s" if late.is_set() else end) from error
        except ValueError as error:
            self._process.kill()
            raise _LostError("gave an answer that makes no sense") from error
        except BaseException:
            # Ctrl-C, for one: the answer that is still to come must not be taken for the next one.
            self._process.kill()
            raise
        finally:
            timer.cancel()

    def end(self) -> None:
        """Close its stdin, which ends it, or kill it; remove its folder."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.close()
            self._process.wait(_END_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._log.close()
        self._folder.cleanup()

    def _exchange(self, job: dict[str, object] | None) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdin
        assert self._process.stdout
        if job is not None:
            self._process.stdin.write(json.dumps(job).encode() + b"\n")
            self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise EOFError
        head: dict[str, Any] = json.loads(line)
        size = FRAME_BYTES * int(head.get("frames", 0))
        pcm = self._process.stdout.read(size)
        if len(pcm) < size:
            raise EOFError
        return head, pcm

    def _last_words(self) -> str:
        code = self._process.wait()
        self._log.seek(0)
        lines = self._log.read().decode("utf-8", "replace").strip().splitlines()
        return f"ended with code {code}" + (f": {lines[-1]}" if lines else "")
