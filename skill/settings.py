"""Environment -> frozen Settings. The only module that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import skill


class SettingError(ValueError):
    """A setting that cannot be used; the message names it and says what would do."""


@dataclass(frozen=True)
class Settings:
    """How this installation is set up."""

    skill_id: str = ""
    """STEADY_SKILL_ID: the id of your Alexa skill; requests of other skills are refused."""
    verify: bool = True
    """STEADY_VERIFY: on or off; off lets in requests that Alexa has not signed."""
    exercises: Path = Path()
    """STEADY_EXERCISES: the folder of the exercises; the ones that come with this package."""
    language: str = "en"
    """STEADY_LANGUAGE: the folder below it that is spoken."""
    data: Path = Path()
    """STEADY_DATA: the folder for what is kept between visits; `.steady` in your home folder."""
    store: str = "memory:"
    """STEADY_STORE: where memories are kept; `memory:` forgets them when the program ends."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment asks for. Raises SettingError."""
    given = os.environ if environment is None else environment
    unknown = [name for name in given if name.startswith("STEADY_") and name not in VARIABLES]
    if unknown:
        raise SettingError(f"{unknown[0]} is not a setting; there are {', '.join(VARIABLES)}")
    store = given.get("STEADY_STORE", "memory:")
    if store != "memory:":
        raise SettingError(f"STEADY_STORE is {store!r}; it can be memory:")
    return Settings(
        skill_id=given.get("STEADY_SKILL_ID", ""),
        verify=_switch(given, "STEADY_VERIFY", default=True),
        exercises=_folder(given.get("STEADY_EXERCISES")) or own_exercises(),
        language=given.get("STEADY_LANGUAGE", "en"),
        data=_folder(given.get("STEADY_DATA")) or Path.home() / ".steady",
        store=store,
    )


VARIABLES = tuple(f"STEADY_{field.name.upper()}" for field in fields(Settings))
"""The names of all settings."""


def own_exercises() -> Path:
    """The exercises that come with this package: inside an installed one, beside it in a checkout."""
    package = Path(skill.__file__).parent
    inside = package / "exercises"
    return inside if inside.is_dir() else package.parent / "exercises"


def _folder(text: str | None) -> Path | None:
    return Path(text).expanduser() if text else None


def _switch(given: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = given.get(name, "on" if default else "off").lower()
    if text not in {"on", "off"}:
        raise SettingError(f"{name} is {text!r}; it can be on or off")
    return text == "on"
