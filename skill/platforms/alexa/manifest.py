"""The page of the skill in the store and where it is served, in; `skill.json` for the ASK CLI, out.

Source: developer.amazon.com, Skill Manifest Schema, manifest version 1.0; ASK CLI v2 project structure; as of 2026-11.
"""

from dataclasses import dataclass
from typing import Any

from skill.content.page import Page
from skill.platforms.alexa.icon import icon_fields
from skill.platforms.alexa.model import LOCALES

FOLDER = "skill-package"
"""Of a project: what the store is given."""
CATEGORY = "HEALTH_AND_FITNESS"
EVENTS = ("SKILL_ENABLED", "SKILL_DISABLED")
"""Disabling leaves nothing of a listener."""

Json = dict[str, Any]


@dataclass(frozen=True)
class Publisher:
    """What only those know who publish it."""

    endpoint: str
    """The https address of the web app, or the ARN of the Lambda function."""
    privacy_url: str
    terms_url: str


def manifest(page: Page, publisher: Publisher) -> Json:
    """The content of `skill-package/skill.json`; no permission is asked for, no interface needed."""
    shown = {
        "name": page.name,
        "summary": page.summary,
        "description": "\n\n".join(page.description),
        "examplePhrases": list(page.example_phrases),
        "keywords": list(page.keywords),
        **icon_fields(),
    }
    legal = {"privacyPolicyUrl": publisher.privacy_url, "termsOfUseUrl": publisher.terms_url}
    endpoint = _endpoint(publisher.endpoint)
    return {
        "manifest": {
            "manifestVersion": "1.0",
            "publishingInformation": {
                "locales": dict.fromkeys(LOCALES, shown),
                "category": CATEGORY,
                "isAvailableWorldwide": True,
                "testingInstructions": page.testing_instructions,
            },
            "privacyAndCompliance": {
                "allowsPurchases": False,
                "usesPersonalInfo": False,
                "isChildDirected": False,
                "isExportCompliant": True,
                "containsAds": False,
                "locales": dict.fromkeys(LOCALES, legal),
            },
            "permissions": [],
            "apis": {"custom": {"endpoint": endpoint, "interfaces": []}},
            "events": {"endpoint": endpoint, "subscriptions": [{"eventName": name} for name in EVENTS]},
        }
    }


def resources() -> Json:
    """The content of `ask-resources.json`: where the project's parts are, for the ASK CLI."""
    return {
        "askcliResourcesVersion": "2020-03-31",
        "profiles": {"default": {"skillMetadata": {"src": f"./{FOLDER}"}}},
    }


def _endpoint(uri: str) -> Json:
    return {"uri": uri} if uri.startswith("arn:") else {"uri": uri, "sslCertificateType": "Trusted"}
