"""The nodes of store.yaml in; what a store shows of the skill, out. Whether a store takes it is for its platform."""

from dataclasses import dataclass
from typing import Any

from skill.content.field import Field, list_of, read_table
from skill.content.node import Node
from skill.content.problem import Findings
from skill.content.text import NOTE

NAME = Field("name", NOTE, "The name in the store.", required=True)
SUMMARY = Field("summary", NOTE, "One or two sentences under the name.", required=True)
DESCRIPTION = Field("description", list_of(NOTE), "The whole text, one entry for each paragraph.", required=True)
PHRASES = Field("example_phrases", list_of(NOTE), "What people may say to begin.", required=True)
KEYWORDS = Field("keywords", list_of(NOTE), "Words by which it is found.", required=True)
TESTING = Field("testing_instructions", NOTE, "For those who try it before it is published.", required=True)
PAGE_FIELDS: tuple[Field[Any], ...] = (NAME, SUMMARY, DESCRIPTION, PHRASES, KEYWORDS, TESTING)
"""All that can stand in store.yaml."""


@dataclass(frozen=True)
class Page:
    """The page of the skill in a store, in one language."""

    name: str
    summary: str
    description: tuple[str, ...]
    """Its paragraphs."""
    example_phrases: tuple[str, ...]
    keywords: tuple[str, ...]
    testing_instructions: str


def build_page(root: Node, findings: Findings) -> Page:
    """The content of store.yaml."""
    values = read_table(root, PAGE_FIELDS, findings)
    return Page(
        name=values.need(NAME),
        summary=values.need(SUMMARY),
        description=values.need(DESCRIPTION),
        example_phrases=values.need(PHRASES),
        keywords=values.need(KEYWORDS),
        testing_instructions=values.need(TESTING),
    )
