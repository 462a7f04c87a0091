"""Jobs as JSON lines on stdin, for each a JSON line and its PCM on stdout; the only module that meets pyttsx3.

A process of its own, because a speech engine may hang, crash, or end whoever loads it. The first line out says
which engine there is; a job is `{"text", "words_per_minute", "voice"}`, its answer `{"frames"}` and so many frames.
Instead of either there may be a `{"problem"}`.
"""

import argparse
import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from skill.voice import VoiceError
from skill.voice.clip import Clip
from skill.voice.recording import read
from skill.voice.sentence import LONGEST

_DRIVERS = {"darwin": "nsss", "win32": "sapi5"}
_PATIENCE_SECONDS = 2.0
_POLL_SECONDS = 0.0005
# Plain text that the engines of macOS ([[rate 100]]) and Windows (<rate>) would take for commands.
_NO_COMMANDS = str.maketrans("[]<>", "    ")


class Mouth:
    """pyttsx3, made to speak one short text at a time into a file of its own.

    VoiceError: this text or voice cannot be spoken. Any other exception: this process is of no more use.
    """

    def __init__(self, driver: str, library: str | None, folder: Path) -> None:
        self._file = folder / "phrase"
        self._failures: list[str] = []
        self._in_force: tuple[str, int] | None = None
        self._espeak = _load_espeak(library) if driver == "espeak" else None
        if sys.platform == "win32":
            import pythoncom

            pythoncom.CoInitialize()
        import pyttsx3

        self._engine: Any = pyttsx3.init(driver)
        self._engine.connect("error", lambda **event: self._failures.append(str(event["exception"])))
        self._engine.connect("finished-utterance", self._check_completed)
        if self._espeak:
            _hurry()
            # The first run of an eSpeak engine returns before its work is done; so that is an empty one.
            self._run()
        self._voices = self._find_voices()

    def say(self, text: str, words_per_minute: int, voice: str) -> Clip:
        """The text as the engine speaks it, silence at both ends included."""
        if not 0 < len(text.strip()) <= LONGEST:
            raise VoiceError(f"A text must have 1 to {LONGEST} characters; this one has {len(text)}.")
        in_force = self._voice_id(voice), int(words_per_minute)
        if in_force != self._in_force:
            self._rest()
            self._engine.setProperty("voice", in_force[0])
            self._engine.setProperty("rate", in_force[1])
            self._in_force = in_force
        self._engine.save_to_file(text if self._espeak else text.translate(_NO_COMMANDS), str(self._file))
        self._run()
        _wait(self._file.exists, "no sound was written")
        if self._failures:
            raise RuntimeError(self._failures[0])
        data = self._file.read_bytes()
        self._file.unlink()
        return read(data)

    def _run(self) -> None:
        self._rest()
        self._engine.runAndWait()

    def _rest(self) -> None:
        """Wait until eSpeak has nothing to do: not even to put a new rate in force.

        Otherwise that rate is lost, or pyttsx3 cancels what it says next, now or some runs later.
        """
        if self._espeak:
            espeak = self._espeak
            _wait(lambda: not espeak.IsPlaying(), "the engine did not come to rest")

    def _check_completed(self, completed: bool, **_: object) -> None:
        if not completed:
            self._failures.append("the engine broke off")

    def _voice_id(self, wanted: str) -> str:
        name, plus, variant = wanted.partition("+")
        voice_id = match_voice(name, self._voices)
        if voice_id is None:
            raise VoiceError(f"There is no voice {name!r} here. Choose another, such as en-us or en-gb.")
        if not plus or not self._espeak:
            return voice_id
        # eSpeak itself would take any variant, and speak an unknown one as if there were none.
        kinds = self._espeak.ListVoices(ctypes.byref(self._espeak.VOICE(languages=b"variant")))
        if f"!v/{variant}".encode() not in {kind.identifier for kind in kinds}:
            raise VoiceError(f"There is no variant {variant!r} of a voice here. Choose another, such as whisper.")
        return f"{voice_id}+{variant}"

    def _find_voices(self) -> list[tuple[str, Sequence[str]]]:
        """Id and languages of each voice, the listener's own choice first."""
        own = self._engine.getProperty("voice")
        voices = [(str(voice.id), voice.languages or ()) for voice in self._engine.getProperty("voices")]
        return sorted(voices, key=lambda voice: voice[0] != own)


def match_voice(wanted: str, voices: Iterable[tuple[str, Sequence[str]]]) -> str | None:
    """The id of the first voice that has this id or speaks this language: en-us, EN_US."""
    wanted = _folded(wanted)
    for voice_id, languages in voices:
        if wanted in (_folded(voice_id), *map(_folded, languages)):
            return voice_id
    return None


def _folded(name: str) -> str:
    return name.lower().replace("_", "-")


def _wait(condition: Callable[[], bool], failure: str) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(failure)
        time.sleep(_POLL_SECONDS)


def _load_espeak(library: str | None) -> Any:
    """pyttsx3's binding of eSpeak NG, on this library, the one from the wheel, or else the system's own."""
    library = library or _wheel_library()
    binding = _import_espeak(ctypes.CDLL(library) if library else None)
    # pyttsx3 2.99 says that a text is ten times as long as it is, and eSpeak NG reads as far as that.
    binding.Synth = lambda text, flags: binding.cSynth(
        text, len(text) + 1, 0, binding.POS_CHARACTER, 0, flags, None, None
    )
    return binding


def _hurry() -> None:
    """pyttsx3 looks only every 10 ms whether a text is spoken, ten times as long as eSpeak NG takes for it."""
    from pyttsx3.drivers import espeak

    espeak.time = SimpleNamespace(sleep=lambda _: time.sleep(_POLL_SECONDS))


def _wheel_library() -> str | None:
    """The path of the library in espeakng-loader, which is also told where its data are; None: not installed."""
    try:
        import espeakng_loader
    except ImportError:
        return None
    data = Path(espeakng_loader.get_data_path())
    # Without this file eSpeak NG would end the process, and not say why.
    if not (data / "phontab").is_file():
        raise FileNotFoundError(f"the data of eSpeak NG are missing from {data}")
    os.environ["ESPEAK_DATA_PATH"] = str(data)
    return str(espeakng_loader.get_library_path())


def _import_espeak(loaded: ctypes.CDLL | None) -> Any:
    """pyttsx3 asks for eSpeak by a list of fixed paths, once, when it is imported: here it gets ours."""
    load = ctypes.cdll.LoadLibrary
    if loaded:
        ctypes.cdll.LoadLibrary = lambda name: loaded if "espeak" in Path(name).name else load(name)  # type: ignore[method-assign]
    try:
        from pyttsx3.drivers import _espeak
    finally:
        if loaded:
            del ctypes.cdll.LoadLibrary
    return _espeak


def main(arguments: Sequence[str] | None = None) -> int:
    """Speak until stdin ends, then return 0; 1 when there is no engine. An engine that breaks ends it as well."""
    # Ctrl-C is for the program that started this one; it closes stdin when it is done.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints from now on cannot spoil an answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def answer(head: dict[str, object], pcm: bytes = b"") -> None:
        answers.write(json.dumps(head).encode() + b"\n" + pcm)
        answers.flush()

    parser = argparse.ArgumentParser(description="Speak JSON lines.")
    parser.add_argument("folder", type=Path, help="a private folder for files that last a moment")
    parser.add_argument("--driver", default=_DRIVERS.get(sys.platform, "espeak"), help="pyttsx3's driver")
    parser.add_argument("--library", help="path of an eSpeak NG library to use")
    options = parser.parse_args(arguments)
    try:
        mouth = Mouth(options.driver, options.library, options.folder)
    except Exception as error:
        answer({"problem": str(error) or type(error).__name__})
        return 1
    answer({"driver": options.driver})
    with suppress(BrokenPipeError):
        for line in sys.stdin.buffer:
            try:
                clip = mouth.say(**json.loads(line))
            except VoiceError as error:
                answer({"problem": str(error)})
            else:
                answer({"frames": clip.frames}, clip.pcm)
    with suppress(OSError):
        # The folder is empty now. If whoever made it was killed, nobody else removes it.
        options.folder.rmdir()
    return 0


if __name__ == "__main__":
    sys.exit(main())
