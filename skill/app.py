"""Put together for the web: settings, exercises, store and platforms -> a Flask app."""

from flask import Flask

from skill.content.whole import load_whole
from skill.dialogue.conversation import Store
from skill.dialogue.danger.lexis import the_lexis
from skill.dialogue.exercise import Library
from skill.journal import Record
from skill.platforms.alexa.gate import Gate
from skill.platforms.alexa.keyring import Keyring
from skill.service import Service, listener_key
from skill.settings import SettingError, Settings, read_settings
from skill.storage.address import open_store
from skill.webhook import LARGEST_BODY, add_routes


def create_app(
    settings: Settings | None = None,
    *,
    library: Library | None = None,
    store: Store | None = None,
    keyring: Keyring | None = None,
    record: Record | None = None,
) -> Flask:
    """The web app; it verifies requests unless the settings say otherwise, and `record` notes each one.

    Raises BrokenScripts, and SettingError for a setting that cannot be used.
    """
    settings = settings or read_settings()
    if settings.verify and not settings.skill_id:
        raise SettingError(
            "STEADY_SKILL_ID is not set: only requests for your own skill are answered, so its id has to be known. "
            "To try things out on this machine without Alexa, set STEADY_VERIFY=off."
        )
    if library is None:
        library, _ = load_whole(settings.exercises, settings.language)
    the_lexis()  # it takes a while to make: now, and not while somebody waits for an answer
    gate = Gate(settings.skill_id, _warm(keyring or Keyring()) if settings.verify else None)
    app = Flask("skill")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    store = store or open_store(settings.store or "memory:", settings.data)
    key = listener_key(settings)
    add_routes(app, Service(library, store, gate, key, record, country=settings.country, sound_url=settings.sound_url))
    return app


def _warm(keyring: Keyring) -> Keyring:
    keyring.warm()
    return keyring
