"""The phrase book, the page in the store and where it is served, in; the files of a project for the ASK CLI, out."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from skill.content.page import Page
from skill.phrases.book import PhraseBook
from skill.platforms.alexa.icon import check_icons
from skill.platforms.alexa.manifest import FOLDER, Publisher, manifest, resources
from skill.platforms.alexa.model import LOCALES, interaction_model
from skill.platforms.alexa.publication import check_manifest
from skill.platforms.alexa.rule import check_model


class Unpublishable(Exception):  # noqa: N818  # named for what is wrong, as it is told to whoever publishes it
    """Amazon would not take the package; `complaints` say why."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = complaints


def package(
    page: Page, book: PhraseBook, publisher: Publisher, pictures: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """Path within the project -> the file; `pictures` have theirs within the package. Raises Unpublishable."""
    model, shown = interaction_model(book), manifest(page, publisher)
    titles = tuple(names[0] for names in book.exercises.values())
    complaints = [*check_model(model), *check_manifest(shown, model, titles), *check_icons(shown, pictures)]
    if complaints:
        raise Unpublishable(complaints)
    yield "ask-resources.json", _json(resources())
    yield f"{FOLDER}/skill.json", _json(shown)
    for locale in LOCALES:
        yield f"{FOLDER}/interactionModels/custom/{locale}.json", _json(model)
    for path, picture in pictures.items():
        yield f"{FOLDER}/{path}", picture


def _json(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()
