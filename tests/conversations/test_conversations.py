"""Every transcript is played twice: in memory, and through saved state after every turn."""

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_sounds_as_the_transcript_says(
    conversation: Path, player: Any, check_conversation: Callable[[Path, Any], None]
) -> None:
    check_conversation(conversation, player)


def test_every_exercise_has_a_transcript() -> None:
    folder = Path(__file__).parent
    exercises = {file.stem for file in (folder.parents[1] / "exercises" / "en").glob("*/*.yaml")}
    told = {name for name in exercises if list(folder.glob(f"{name}-*.yaml"))}
    assert exercises == told
