"""A manifest and its interaction model, in; what Amazon would send back before publishing it, in words, out.

The rules are those of developer.amazon.com: Skill Manifest Schema, SMAPI Error Codes, Skill Metadata, Policy
Requirements (health), Test and Submit Your Skill; as of 2026-11.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from skill.platforms.alexa.conflict import sample_pattern
from skill.platforms.alexa.manifest import EVENTS

Json = Mapping[str, Any]

AMAZON_NAMES = frozenset(["alexa", "amazon", "echo"])
"""Trade marks, which no name in the store may have in it."""
LENGTHS: Mapping[str, tuple[int, int]] = {"name": (2, 50), "summary": (1, 160), "description": (1, 4000)}
"""Field -> its least and most characters."""
MOST_KEYWORDS = 30
MOST_PHRASE_CHARACTERS = 200
PHRASES = 3
MOST_TESTING_CHARACTERS = 4000

_CLAIM = re.compile(
    r"\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ed|ing|ments?)?|therap(?:y|ies|ist|ists|eutic)|diagnos\w+"
    r"|medical(?:ly)?|clinical(?:ly)?|prevents?|remed(?:y|ies))\b",
    re.IGNORECASE,
)
_DISORDER = re.compile(
    r"\b(?:disorders?|depress(?:ion|ive|ed)|anxiety|ptsd|trauma|adhd|ocd|autis\w+|bipolar|schizo\w+|insomnia|psychosis"
    r"|panic attacks?|addictions?|anorexia|bulimia|dementia|phobias?|burnout|self-?harm|suicid\w+)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(r"\b(?:not|no|never|nor|neither)\b", re.IGNORECASE)
_MEDICAL = re.compile(r"\b(?:medical|doctor|health professional)", re.IGNORECASE)
_ARN = re.compile(r"arn:aws:lambda:[a-z]{2}(?:-[a-z]+)+-\d:\d{12}:function:[\w-]{1,64}(?::[\w$-]+)?")
_CALL = re.compile(r"Alexa, (?P<verb>open|start|launch|ask|tell) (?P<name>.+?)(?: (?:for|to|about|that) (?P<rest>.+))?")


def check_manifest(manifest: Json, model: Json, titles: tuple[str, ...] = ()) -> list[str]:
    """All that is wrong with a manifest, one sentence each; `titles` are the exercises that listeners hear of."""
    inside = manifest["manifest"]
    language = model["interactionModel"]["languageModel"]
    public, legal = inside["publishingInformation"], inside["privacyAndCompliance"]
    found: list[str] = []
    for locale, shown in public["locales"].items():
        found += [f"{locale}: {fault}" for fault in _check_page(shown, language)]
    found += [f"The title {fault}" for title in titles for fault in _claims(title)]
    for locale in public["locales"]:
        found += [f"{locale}: {fault}" for fault in _check_addresses(legal["locales"].get(locale, {}))]
    found += _check_rest(inside)
    for user, holder in (("custom", inside["apis"]["custom"]), ("events", inside["events"])):
        found += [f"The endpoint of {user} {fault}" for fault in _check_endpoint(holder.get("endpoint", {}))]
    return list(dict.fromkeys(found))


def _check_page(shown: Json, language: Json) -> Iterator[str]:
    for field, (least, most) in LENGTHS.items():
        if not least <= len(shown[field].strip()) <= most:
            yield f"{field} has {len(shown[field])} characters; {least} to {most} are allowed."
    for word in AMAZON_NAMES.intersection(re.findall(r"\w+", shown["name"].lower())):
        yield f"the name may not have `{word}` in it, which is Amazon's."
    for field in ("name", "summary"):
        yield from (f"the {field} {fault}" for fault in _claims(shown[field]))
    yield from _check_keywords(shown["keywords"])
    yield from _check_description(shown["description"])
    yield from _check_phrases(shown["examplePhrases"], language)


def _check_keywords(keywords: list[str]) -> Iterator[str]:
    for keyword, count in Counter(keyword.strip().lower() for keyword in keywords).items():
        yield from (f"the keyword {fault}" for fault in _claims(keyword))
        if not keyword:
            yield "a keyword is empty."
        elif count > 1:
            yield f"the keyword `{keyword}` stands twice."
    if len(keywords) > MOST_KEYWORDS:
        yield f"there are {len(keywords)} keywords; {MOST_KEYWORDS} are allowed."


def _check_description(text: str) -> Iterator[str]:
    sentences = re.split(r"(?<=[.!?])\s+", text)
    if not any(_DENIAL.search(sentence) and _MEDICAL.search(sentence) for sentence in sentences):
        yield "the description does not say that this is not medical care."
    if "emergency" not in text.lower():
        yield "the description does not say whom to call in danger."
    for sentence in sentences:
        claimed = _DENIAL.split(sentence, maxsplit=1)[0]  # what comes after a `not` is what it is not
        yield from (f"the description {fault}" for fault in _claims(claimed))


def _claims(text: str) -> Iterator[str]:
    for pattern, what in ((_CLAIM, "promises something medical"), (_DISORDER, "names a disorder")):
        yield from (f"`{text}` {what}: `{word}`." for word in dict.fromkeys(pattern.findall(text)))


def _check_phrases(phrases: list[str], language: Json) -> Iterator[str]:
    name = language["invocationName"]
    if len(phrases) != PHRASES:
        yield f"there are {len(phrases)} example phrases; there have to be {PHRASES}."
    if len(set(phrases)) < len(phrases):
        yield "an example phrase stands twice."
    if phrases and not phrases[0].startswith(f"Alexa, open {name}"):
        yield f"the first example phrase has to begin with `Alexa, open {name}`."
    for phrase in phrases:
        yield from (f"the example phrase {fault}" for fault in _claims(phrase))
        called = _CALL.fullmatch(phrase)
        if len(phrase) > MOST_PHRASE_CHARACTERS:
            yield f"`{phrase}` has more than {MOST_PHRASE_CHARACTERS} characters."
        if called is None or called["name"] != name:
            yield f"`{phrase}` is no way to begin: `Alexa, ask {name} for ...`."
        elif called["rest"] and not _is_known(called["rest"], language):
            yield f"`{called['rest']}` is nothing that the interaction model knows."


def _is_known(said: str, language: Json) -> bool:
    """Whether some sample of the model is this, with values of its slots."""
    types = {type_["name"]: type_ for type_ in language.get("types", ())}
    return any(
        sample_pattern(sample, intent, types).fullmatch(said)
        for intent in language["intents"]
        for sample in intent.get("samples", ())
    )


def _check_addresses(legal: Json) -> Iterator[str]:
    for field in ("privacyPolicyUrl", "termsOfUseUrl"):
        if not _is_address(legal.get(field, "")):
            yield f"{field} has to be an https address."


def _check_rest(inside: Json) -> Iterator[str]:
    public, legal = inside["publishingInformation"], inside["privacyAndCompliance"]
    if not 0 < len(public["testingInstructions"]) <= MOST_TESTING_CHARACTERS:
        yield f"There have to be testing instructions, of at most {MOST_TESTING_CHARACTERS} characters."
    if not public.get("category"):
        yield "The category is missing."
    if bool(public["isAvailableWorldwide"]) is bool(public.get("distributionCountries")):
        yield "Countries are missing, or it is available worldwide: then no countries may be named."
    for field in ("allowsPurchases", "usesPersonalInfo", "isChildDirected", "isExportCompliant", "containsAds"):
        if not isinstance(legal.get(field), bool):
            yield f"privacyAndCompliance does not answer {field}."
    if legal.get("isExportCompliant") is False:
        yield "isExportCompliant has to be true before anything can be published."
    if legal.get("isChildDirected"):
        yield "Skills for children may not keep what this one keeps."
    if inside["events"].get("endpoint") != inside["apis"]["custom"].get("endpoint"):
        yield "Events have to go to the same endpoint as requests, which is what forgets a listener."
    missing = set(EVENTS) - {each["eventName"] for each in inside["events"]["subscriptions"]}
    yield from (f"The event {name} is not subscribed to." for name in sorted(missing))


def _check_endpoint(endpoint: Json) -> Iterator[str]:
    uri = endpoint.get("uri", "")
    if uri.startswith("arn:"):
        if not _ARN.fullmatch(uri):
            yield f"is no ARN of a Lambda function: `{uri}`."
        return
    if not _is_address(uri, ports=(None, 443)):
        yield "has to be an https address on port 443, or the ARN of a Lambda function."
    if endpoint.get("sslCertificateType") != "Trusted":
        yield "needs a certificate of a trusted authority."


def _is_address(url: str, ports: Container[int | None] | None = None) -> bool:
    try:
        parts = urlsplit(url)
        whole = parts.scheme == "https" and "." in (parts.hostname or "") and not parts.username
        return whole and not re.search(r"\s", url) and (ports is None or parts.port in ports)
    except ValueError:
        return False
