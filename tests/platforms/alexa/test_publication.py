"""The package for the store: what is in it, and each rule of Amazon's with something that breaks it."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from skill.content.load import load
from skill.content.page import Page
from skill.content.whole import load_whole_page
from skill.phrases.book import PhraseBook
from skill.platforms.alexa.icon import read_icons
from skill.platforms.alexa.manifest import Publisher, manifest, resources
from skill.platforms.alexa.model import LOCALES, interaction_model
from skill.platforms.alexa.package import Unpublishable, package
from skill.platforms.alexa.publication import check_manifest
from skill.settings import own_exercises

WEB = Publisher("https://example.com/alexa", "https://example.com/privacy", "https://example.com/terms")
LAMBDA = replace(WEB, endpoint="arn:aws:lambda:eu-west-1:123456789012:function:steady-steps")


@pytest.fixture(scope="module")
def page() -> Page:
    return load_whole_page(own_exercises(), "en")


@pytest.fixture(scope="module")
def book() -> PhraseBook:
    book = load(own_exercises(), "en").book
    assert book is not None
    return book


@pytest.fixture(scope="module")
def model(book: PhraseBook) -> dict[str, Any]:
    return interaction_model(book)


@pytest.fixture(scope="module")
def icons() -> dict[str, bytes]:
    return read_icons(own_exercises() / "en")


def test_the_package_is_a_project_for_the_ask_cli(page: Page, book: PhraseBook, icons: dict[str, bytes]) -> None:
    files = dict(package(page, book, WEB, icons))
    models = {f"skill-package/interactionModels/custom/{locale}.json" for locale in LOCALES}
    pictures = {f"skill-package/assets/images/icon-{size}.png" for size in ("small", "large")}
    assert files.keys() == {"ask-resources.json", "skill-package/skill.json"} | models | pictures
    assert json.loads(files["ask-resources.json"]) == resources()
    assert resources()["profiles"]["default"] == {"skillMetadata": {"src": "./skill-package"}}


def test_all_that_the_manifest_names_is_in_the_package(page: Page, book: PhraseBook, icons: dict[str, bytes]) -> None:
    files = dict(package(page, book, WEB, icons))
    inside = json.loads(files["skill-package/skill.json"])["manifest"]
    assert inside["publishingInformation"]["locales"].keys() == inside["privacyAndCompliance"]["locales"].keys()
    for locale, shown in inside["publishingInformation"]["locales"].items():
        assert f"skill-package/interactionModels/custom/{locale}.json" in files
        for field in ("smallIconUri", "largeIconUri"):
            assert files[shown[field].replace("file://", "skill-package/")].startswith(b"\x89PNG")


def test_a_package_without_icons_is_not_written(page: Page, book: PhraseBook) -> None:
    with pytest.raises(Unpublishable, match=r"icon-small\.png is missing"):
        list(package(page, book, WEB, {}))


def test_the_store_shows_what_the_page_says_in_every_locale(page: Page) -> None:
    inside = manifest(page, WEB)["manifest"]
    assert inside["manifestVersion"] == "1.0"
    for locale in ("en-US", "en-GB"):
        shown = inside["publishingInformation"]["locales"][locale]
        assert shown["name"] == page.name
        assert shown["examplePhrases"] == list(page.example_phrases)
        assert shown["description"].split("\n\n") == list(page.description)
        assert inside["privacyAndCompliance"]["locales"][locale] == {
            "privacyPolicyUrl": WEB.privacy_url,
            "termsOfUseUrl": WEB.terms_url,
        }


def test_the_skill_hears_when_it_is_disabled(page: Page) -> None:
    inside = manifest(page, WEB)["manifest"]
    assert {"eventName": "SKILL_DISABLED"} in inside["events"]["subscriptions"]
    assert inside["events"]["endpoint"] == inside["apis"]["custom"]["endpoint"]
    assert inside["permissions"] == []


def test_a_web_address_needs_a_trusted_certificate_and_a_function_none(page: Page, model: dict[str, Any]) -> None:
    web, function = (manifest(page, where)["manifest"]["apis"]["custom"]["endpoint"] for where in (WEB, LAMBDA))
    assert web == {"uri": WEB.endpoint, "sslCertificateType": "Trusted"}
    assert function == {"uri": LAMBDA.endpoint}
    assert check_manifest(manifest(page, LAMBDA), model) == []


def test_a_package_that_would_be_refused_is_not_written(page: Page, book: PhraseBook, icons: dict[str, bytes]) -> None:
    with pytest.raises(Unpublishable, match="promises something medical"):
        list(package(replace(page, summary="Cures worry."), book, WEB, icons))


def shown(change: Callable[[dict[str, Any]], Any]) -> Callable[[dict[str, Any]], Any]:
    """A change of what one locale shows."""
    return lambda inside: change(inside["publishingInformation"]["locales"]["en-GB"])


def endpoint(uri: str) -> Callable[[dict[str, Any]], Any]:
    return lambda inside: inside["apis"]["custom"].update(endpoint=manifest_endpoint(uri))


def manifest_endpoint(uri: str) -> dict[str, str]:
    return {"uri": uri} if uri.startswith("arn:") else {"uri": uri, "sslCertificateType": "Trusted"}


def legal(field: str, value: object) -> Callable[[dict[str, Any]], Any]:
    return lambda inside: inside["privacyAndCompliance"].update({field: value})


def link(field: str, value: str) -> Callable[[dict[str, Any]], Any]:
    return lambda inside: inside["privacyAndCompliance"]["locales"]["en-US"].update({field: value})


def public(field: str, value: object) -> Callable[[dict[str, Any]], Any]:
    return lambda inside: inside["publishingInformation"].update({field: value})


def phrases(*texts: str) -> Callable[[dict[str, Any]], Any]:
    return shown(lambda here: here.update(examplePhrases=list(texts)))


OPEN, ASK = "Alexa, open steady steps", "Alexa, ask steady steps for a three minute breathing exercise"
BROKEN: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "no name": (shown(lambda here: here.update(name="S")), "name has 1 characters"),
    "long name": (shown(lambda here: here.update(name="S" * 51)), "name has 51 characters"),
    "brand in the name": (shown(lambda here: here.update(name="Steady Echo")), "Amazon's"),
    "claim in the name": (shown(lambda here: here.update(name="Worry Cure")), "promises something medical: `Cure`"),
    "disorder in the name": (shown(lambda here: here.update(name="Anxiety Steps")), "names a disorder: `Anxiety`"),
    "no summary": (shown(lambda here: here.update(summary=" ")), "summary has"),
    "long summary": (shown(lambda here: here.update(summary="a" * 161)), "summary has 161 characters"),
    "claim in the summary": (shown(lambda here: here.update(summary="Treats stress.")), "medical: `Treats`"),
    "therapy in the summary": (shown(lambda here: here.update(summary="Therapy at home.")), "medical: `Therapy`"),
    "long description": (shown(lambda here: here.update(description="a" * 4001)), "description has 4001"),
    "no disclaimer": (shown(lambda here: here.update(description="An emergency number is for danger.")), "not medical"),
    "no emergency number": (shown(lambda here: here.update(description="This is not medical care.")), "whom to call"),
    "claim in the description": (
        shown(lambda here: here.update(description=here["description"] + " It heals insomnia.")),
        "medical: `heals`",
    ),
    "disorder in the description": (
        shown(lambda here: here.update(description=here["description"] + " For people with PTSD.")),
        "names a disorder: `PTSD`",
    ),
    "claim before the denial": (
        shown(lambda here: here.update(description=here["description"] + " It cures worry, no doubt.")),
        "medical: `cures`",
    ),
    "the same keyword twice": (shown(lambda here: here["keywords"].append("Calm")), "the keyword `calm` stands twice"),
    "an empty keyword": (shown(lambda here: here["keywords"].append(" ")), "a keyword is empty"),
    "many keywords": (shown(lambda here: here.update(keywords=[f"a{n}" for n in range(31)])), "31 keywords"),
    "disorder among the keywords": (shown(lambda here: here.update(keywords=["depression"])), "names a disorder"),
    "two phrases": (phrases(OPEN, ASK), "2 example phrases"),
    "the same phrase twice": (phrases(OPEN, OPEN, ASK), "stands twice"),
    "another first phrase": (phrases(ASK, OPEN, "Alexa, start steady steps"), "first example phrase"),
    "a long phrase": (phrases(OPEN, ASK, f"Alexa, ask steady steps for {'a ' * 100}"), "200 characters"),
    "a disorder in a phrase": (phrases(OPEN, ASK, "Alexa, ask steady steps to help me with my anxiety"), "disorder"),
    "no wake word": (phrases(OPEN, ASK, "breathing"), "no way to begin"),
    "another skill's name": (phrases(OPEN, ASK, "Alexa, open steady stairs"), "no way to begin"),
    "a phrase that the model lacks": (
        phrases(OPEN, ASK, "Alexa, ask steady steps for a pizza"),
        "nothing that the inter",
    ),
    "no privacy policy": (link("privacyPolicyUrl", ""), "privacyPolicyUrl has to be an https address"),
    "terms without https": (link("termsOfUseUrl", "http://example.com/terms"), "termsOfUseUrl has to be"),
    "no instructions": (public("testingInstructions", ""), "testing instructions"),
    "no category": (public("category", ""), "category is missing"),
    "no country": (public("isAvailableWorldwide", False), "Countries are missing"),
    "countries of the whole world": (public("distributionCountries", ["GB"]), "no countries may be named"),
    "not for export": (legal("isExportCompliant", False), "isExportCompliant has to be true"),
    "a question not answered": (legal("containsAds", None), "does not answer containsAds"),
    "for children": (legal("isChildDirected", True), "for children"),
    "no privacy page for a locale": (
        lambda inside: inside["privacyAndCompliance"]["locales"].pop("en-GB"),
        "en-GB: privacyPolicyUrl has to be",
    ),
    "events at another place": (
        lambda inside: inside["events"].update(endpoint=manifest_endpoint("https://example.com/events")),
        "same endpoint",
    ),
    "no event": (lambda inside: inside["events"].update(subscriptions=[]), "SKILL_DISABLED is not subscribed"),
    "no endpoint": (lambda inside: inside["apis"]["custom"].update(endpoint={}), "endpoint of custom has to be"),
    "endpoint without https": (endpoint("http://example.com/alexa"), "has to be an https address"),
    "endpoint at another port": (endpoint("https://example.com:8443/alexa"), "on port 443"),
    "endpoint at a port that there is not": (endpoint("https://example.com:99999/alexa"), "has to be an https address"),
    "endpoint with a line break": (endpoint("https://example.com/al\nexa"), "has to be an https address"),
    "endpoint on this machine": (endpoint("https://localhost/alexa"), "has to be an https address"),
    "endpoint that is none": (endpoint("https://[x"), "has to be an https address"),
    "half a function": (endpoint("arn:aws:lambda:eu-west-1:12:function:x"), "no ARN of a Lambda function"),
    "own certificate": (
        lambda inside: inside["events"].update(endpoint={"uri": WEB.endpoint, "sslCertificateType": "SelfSigned"}),
        "certificate of a trusted authority",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_each_rule_is_broken_by_something(page: Page, model: dict[str, Any], name: str) -> None:
    breaks, complaint = BROKEN[name]
    made = deepcopy(manifest(page, WEB))
    assert check_manifest(made, model) == []
    breaks(made["manifest"])
    assert any(complaint in found for found in check_manifest(made, model)), check_manifest(made, model)


def test_titles_of_exercises_promise_nothing(page: Page, model: dict[str, Any]) -> None:
    assert check_manifest(manifest(page, WEB), model, ("Box breathing",)) == []
    assert "names a disorder" in check_manifest(manifest(page, WEB), model, ("Panic attack breathing",))[0]
