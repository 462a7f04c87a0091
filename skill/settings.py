"""Environment -> frozen Settings. The only module that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import skill

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
"""Names and addresses that only this machine can reach."""
LONGEST_URL = 200
"""Characters; it is part of what Alexa is told to say."""
SHORTEST_KEY = 32
"""Characters."""


class SettingError(ValueError):
    """A setting that cannot be used; the message names it and says what would do."""


@dataclass(frozen=True)
class Settings:
    """How this installation is set up."""

    skill_id: str = ""
    """STEADY_SKILL_ID: the id of your Alexa skill; requests of other skills are refused."""
    verify: bool = True
    """STEADY_VERIFY: on or off; off lets in requests that Alexa has not signed."""
    without_verification: bool = False
    """STEADY_WITHOUT_VERIFICATION: on or off; on allows STEADY_VERIFY=off where others can reach the server."""
    exercises: Path = Path()
    """STEADY_EXERCISES: the folder of the exercises; the ones that come with this package."""
    language: str = "en"
    """STEADY_LANGUAGE: the folder below it that is spoken."""
    data: Path = Path()
    """STEADY_DATA: the folder for what is kept between visits; `.steady` in your home folder."""
    store: str = ""
    """STEADY_STORE: where memories are kept: `memory:` forgets them when the program ends, `sqlite:` is a file in
    STEADY_DATA, or `sqlite:PATH`. Without it a server takes `memory:`, and a talk at the desk `sqlite:`.
    """
    country: str = ""
    """STEADY_COUNTRY: the country of all listeners, two letters; without it, what their speakers tell of it."""
    endpoint: str = ""
    """STEADY_ENDPOINT: for `steady build alexa`: the https address of `/alexa`, or the ARN of the Lambda function."""
    privacy_url: str = ""
    """STEADY_PRIVACY_URL: for `steady build alexa`: the https address of your privacy policy."""
    terms_url: str = ""
    """STEADY_TERMS_URL: for `steady build alexa`: the https address of your terms of use."""
    sound_url: str = ""
    """STEADY_SOUND_URL: the https address below which the tones of `steady build sounds` lie; without it, words."""
    key: str = field(default="", repr=False)
    """STEADY_KEY: a long secret, from which listeners get their pseudonyms; without it one is made in STEADY_DATA."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment asks for. Raises SettingError."""
    given = os.environ if environment is None else environment
    unknown = [name for name in given if name.startswith("STEADY_") and name not in VARIABLES]
    if unknown:
        raise SettingError(f"{unknown[0]} is not a setting; there are {', '.join(VARIABLES)}")
    store = given.get("STEADY_STORE", "")
    if store not in {"", "memory:"} and not store.startswith("sqlite:"):
        raise SettingError(f"STEADY_STORE is {store!r}; it can be memory:, sqlite: or sqlite:PATH")
    return Settings(
        skill_id=given.get("STEADY_SKILL_ID", ""),
        verify=_switch(given, "STEADY_VERIFY", default=True),
        without_verification=_switch(given, "STEADY_WITHOUT_VERIFICATION", default=False),
        exercises=_folder(given.get("STEADY_EXERCISES")) or own_exercises(),
        language=given.get("STEADY_LANGUAGE", "en"),
        data=_folder(given.get("STEADY_DATA")) or Path.home() / ".steady",
        store=store,
        sound_url=_sound_url(given.get("STEADY_SOUND_URL", "")),
        country=_country(given.get("STEADY_COUNTRY", "")),
        endpoint=given.get("STEADY_ENDPOINT", ""),
        privacy_url=given.get("STEADY_PRIVACY_URL", ""),
        terms_url=given.get("STEADY_TERMS_URL", ""),
        key=_key(given.get("STEADY_KEY", "")),
    )


def check_reach(settings: Settings, host: str | None = None) -> None:
    """Return if it is safe to serve on `host` (None: nobody knows where). Raises SettingError."""
    if not (settings.verify or settings.without_verification or host in LOOPBACK):
        raise SettingError(
            "STEADY_VERIFY is off, so anybody could send requests in anybody's name: then only 127.0.0.1 is served. "
            "If others really shall reach it, say so with STEADY_WITHOUT_VERIFICATION=on."
        )


VARIABLES = tuple(f"STEADY_{field.name.upper()}" for field in fields(Settings))
"""The names of all settings."""


def own_exercises() -> Path:
    """The exercises that come with this package: inside an installed one, beside it in a checkout."""
    package = Path(skill.__file__).parent
    inside = package / "exercises"
    return inside if inside.is_dir() else package.parent / "exercises"


def _key(text: str) -> str:
    if text and len(text) < SHORTEST_KEY:
        raise SettingError(f"STEADY_KEY is too short; it needs at least {SHORTEST_KEY} characters")
    return text


def _country(text: str) -> str:
    if text and not (len(text) == 2 and text.isascii() and text.isalpha()):
        raise SettingError(f"STEADY_COUNTRY is {text!r}; it can be the two letters of a country, such as GB")
    return text.upper()


def _sound_url(text: str) -> str:
    if text and (not text.startswith("https://") or len(text) > LONGEST_URL or not text.isprintable() or " " in text):
        raise SettingError(
            f"STEADY_SOUND_URL is {text!r}; it has to be an https address, such as https://example.org/tones"
        )
    return text.rstrip("/")


def _folder(text: str | None) -> Path | None:
    return Path(text).expanduser() if text else None


def _switch(given: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = given.get(name, "on" if default else "off").lower()
    if text not in {"on", "off"}:
        raise SettingError(f"{name} is {text!r}; it can be on or off")
    return text == "on"
