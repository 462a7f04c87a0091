import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from skill.storage.pseudonym import KEY_FILE, kept_key, pseudonym


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    key = kept_key(folder)
    assert len(key) == 64
    assert kept_key(folder) == key
    assert stat.S_IMODE((folder / KEY_FILE).stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == [KEY_FILE]


def test_whoever_comes_first_makes_the_key_for_all(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _: kept_key(tmp_path), range(32)))
    assert len(keys) == 1


def test_a_pseudonym_depends_on_key_and_listener_and_tells_neither() -> None:
    names = {pseudonym(key, who) for key in (b"one", b"two") for who in ("alexa:a", "alexa:b", "alexa:\ud800")}
    assert len(names) == 6
    assert all(len(name) == 64 and set(name) <= set("0123456789abcdef") for name in names)
    assert pseudonym(b"one", "alexa:a") == pseudonym(b"one", "alexa:a")
