"""Settings from the environment."""

from pathlib import Path

import pytest

from skill.settings import VARIABLES, SettingError, own_exercises, read_settings

README = Path(__file__).parents[1] / "README.md"


def test_without_any_variable_all_is_set() -> None:
    settings = read_settings({})
    assert settings.verify
    assert settings.exercises == own_exercises()
    assert (settings.exercises / "en" / "common.yaml").is_file()


def test_what_is_not_ours_is_left_alone() -> None:
    assert read_settings({"PATH": "/bin"}) == read_settings({})


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("STEADY_VERIFY", "maybe", "on or off"),
        ("STEADY_STORE", "papyrus:", "STEADY_STORE"),
        ("STEADY_SOUND_URL", "http://example.org/tones", "https"),
        ("STEADY_SOUND_URL", "https://example.org/ö tones", "https"),
        ("STEADY_SOUND_URL", "https://example.org/" + 200 * "x", "https"),
        ("STEADY_NOTHING", "1", "is not a setting"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(name: str, value: str, complaint: str) -> None:
    with pytest.raises(SettingError, match=complaint):
        read_settings({name: value})


@pytest.mark.parametrize("name", VARIABLES)
def test_the_readme_tells_of_every_setting(name: str) -> None:
    assert f"`{name}`" in README.read_text(encoding="utf-8")


def test_stores_and_the_address_of_tones_are_taken_as_they_are_written() -> None:
    given = {"STEADY_STORE": "sqlite:/var/lib/steady.sqlite", "STEADY_SOUND_URL": "https://example.org/tones/"}
    settings = read_settings(given)
    assert settings.store == "sqlite:/var/lib/steady.sqlite"
    assert settings.sound_url == "https://example.org/tones"
