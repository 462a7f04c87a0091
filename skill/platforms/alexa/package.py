"""The phrase book, the page in the store and where it is served, in; the files of a project for the ASK CLI, out."""

from collections.abc import Iterator
from typing import Any

from skill.content.page import Page
from skill.phrases.book import PhraseBook
from skill.platforms.alexa.manifest import Publisher, manifest, resources
from skill.platforms.alexa.model import LOCALES, interaction_model
from skill.platforms.alexa.publication import check_manifest
from skill.platforms.alexa.rule import check_model


class Unpublishable(Exception):  # noqa: N818  # named for what is wrong, as it is told to whoever publishes it
    """Amazon would not take the package; `complaints` say why."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = complaints


def package(page: Page, book: PhraseBook, publisher: Publisher) -> Iterator[tuple[str, dict[str, Any]]]:
    """Path within the project -> its JSON, for each file. Raises Unpublishable."""
    model, shown = interaction_model(book), manifest(page, publisher)
    titles = tuple(names[0] for names in book.exercises.values())
    complaints = [*check_model(model), *check_manifest(shown, model, titles)]
    if complaints:
        raise Unpublishable(complaints)
    yield "ask-resources.json", resources()
    yield "skill-package/skill.json", shown
    for locale in LOCALES:
        yield f"skill-package/interactionModels/custom/{locale}.json", model
