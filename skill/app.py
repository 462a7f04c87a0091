"""Put together for the web: settings, exercises, store and platforms -> a Flask app."""

from flask import Flask

from skill.content.whole import load_whole
from skill.dialogue.conversation import Conversation, Store
from skill.dialogue.exercise import Library
from skill.platforms.alexa.dispatch import Alexa
from skill.platforms.alexa.pace import ALEXA
from skill.settings import Settings, read_settings
from skill.storage.memory import MemoryStore
from skill.webhook import LARGEST_BODY, webhook


def create_app(
    settings: Settings | None = None, *, library: Library | None = None, store: Store | None = None
) -> Flask:
    """The web app. Raises BrokenScripts, and SettingError for a setting that cannot be used."""
    settings = settings or read_settings()
    if library is None:
        library, _ = load_whole(settings.exercises, settings.language)
    conversation = Conversation(library, store or MemoryStore(), ALEXA.seconds)
    app = Flask("skill")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    app.register_blueprint(webhook(Alexa(), conversation.take))
    return app
