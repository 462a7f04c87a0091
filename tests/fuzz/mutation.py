"""A source of chance, in; the body of a request that is nearly right, quite wrong, or hostile, out."""

import json
from copy import deepcopy
from random import Random
from typing import Any

from skill.dialogue.place import State
from skill.platforms.alexa.intents import INTENTS
from tests.device import SKILL_ID

Json = Any

KINDS = [
    *("IntentRequest",) * 12,
    *("LaunchRequest", "SessionEndedRequest", "CanFulfillIntentRequest", "SomethingNewRequest"),
    *("AudioPlayer.PlaybackStarted", "System.ExceptionEncountered", "AlexaSkillEvent.SkillDisabled", "A.b"),
]
NAMES = [*(intent.name for intent in INTENTS), "AMAZON.LoopOnIntent", "Nobody.Knows", "x" * 300]
SLOTS = sorted({slot for intent in INTENTS for slot in intent.slots} | {"words", "other"})
WORDS = [
    *(
        "breathing",
        "I never get anything right",
        "yes",
        "no",
        "stop",
        "go back",
        "7",
        "seven",
        "PT3M",
        "PT999999H",
        "P1Y",
    ),
    *("stressed", "not sure", "a walk", "skip", "nothing", "I am dizzy", "tell me more", "how long is left", "pause"),
    *("</s></speak><audio src='https://x/y.mp3'/>", "<break time='99s'/>", "]]>", "&amp;&lt;&#0;", "<!ENTITY a 'b'>"),
    *("{thought}", "{0}", "%s%n", "\x00\x1b[0m\x7f\x85", "\ud800", "\udfff\ud800", "\ufffe", "\u202e\u200b", "🦆" * 99),
    *(
        "a" * 20_000,
        "& " * 9_000,
        "I " * 9_000,
        "9" * 3_000,
        "",
        " ",
        "\n\n",
        "٣",
        "½",
        "İ",
        "ﬁ",
        "-1e308",
        "1e308",
        "NaN",
    ),
]
JUNK: list[Json] = [
    *(None, True, False, 0, -1, 1e308, -1e308, 10**30, 10**400, 0.1, "", " ", "x", "\ud800", "🦆"),
    *([], {}, [[]], [None], {"": None}, {"a": {"b": {"c": {"d": {"e": {}}}}}}, [[[[[[[[[[]]]]]]]]]]),
    *({"__class__": "x", "to_dict": 1, "__dict__": {}}, ["x"] * 500, {str(number): number for number in range(300)}),
]
LITERALS = [b"NaN", b"Infinity", b"-Infinity", b"1e999", b"0x1", b"01", b"/* */", b"undefined", b"9" * 5_000]
SPOTS = ["breaths#3", "breaths#400", "opening", "start+1", "thought", "no-such", "breaths#2.7", "a" * 290, "#/.", ""]


def body(random: Random, places: list[Json]) -> bytes:
    """One body; `places` are session places that real answers held."""
    envelope = _envelope(random, places)
    for _ in range(random.choice([0, 0, 0, 1, 1, 2, 4])):
        _disturb(random, envelope)
    data = json.dumps(envelope, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    return _damage(random, data) if random.random() < 0.12 else data


def _envelope(random: Random, places: list[Json]) -> Json:
    application, user = {"applicationId": SKILL_ID}, {"userId": f"amzn1.ask.account.{random.randrange(5)}"}
    request: Json = {
        "type": random.choice(KINDS),
        "requestId": f"amzn1.echo-api.request.{random.randrange(10**6)}",
        "timestamp": f"2026-11-22T{random.randrange(24):02}:{random.randrange(60):02}:{random.randrange(60):02}Z",
        "locale": random.choice(["en-US", "en-GB", "de-DE", "", "xx"]),
    }
    if request["type"] == "IntentRequest":
        request["intent"] = _intent(random)
    place = deepcopy(random.choice(places)) if places else {}
    for _ in range(random.choice([0, 0, 0, 1, 2])):
        _tamper(random, place)
    attributes = {"place": place} if random.random() < 0.9 else random.choice(JUNK)
    session = {"new": random.random() < 0.1, "sessionId": "s", "application": application, "user": user}
    system = {"application": dict(application), "user": dict(user), "device": {"deviceId": "d"}}
    envelope: Json = {"version": "1.0", "context": {"System": system}, "request": request}
    if random.random() < 0.93:
        envelope["session"] = session | {"attributes": attributes}
    return deepcopy(envelope)


def _intent(random: Random) -> Json:
    slots: Json = {}
    for name in random.sample(SLOTS, random.randrange(4)):
        slots[name] = {"name": name, "value": random.choice(WORDS), "confirmationStatus": "NONE"}
        if random.random() < 0.4:
            value = {"name": "x", "id": random.choice(["long-exhale", "thought-reframe", "stress", "", "no-such"])}
            status = {"code": random.choice(["ER_SUCCESS_MATCH", "ER_SUCCESS_NO_MATCH", "x"])}
            found = {"authority": "a", "status": status, "values": [{"value": value}]}
            slots[name]["resolutions"] = {"resolutionsPerAuthority": [found]}
    return {"name": random.choice(NAMES), "confirmationStatus": "NONE", "slots": slots}


def _tamper(random: Random, place: Json) -> None:
    if not isinstance(place, dict) or not place:
        return
    key = random.choice(sorted(place))
    choices: dict[str, list[Json]] = {
        "state": [*State, "nowhere"],
        "waiting": [*State],
        "exercise": ["long-exhale", "thought-reframe", "one-small-goal", "no-such", None, ""],
        "version": ["short", "standard", "long", "x"],
        "spot": SPOTS,
        "plan": [{"breaths": value} for value in (0, -1, 1, 400, 1e9, 1e11)] + [{"a" * 200: 1.0}],
        "answers": [{"thought": word[:300]} for word in WORDS] + [{str(number): "🦆" * 60 for number in range(150)}],
    }
    numbers = [0, -1, 1, 2, 7, 99, 1e9, -1e9, 1e11, -1e11, 1e300, 0.5, True, "1"]
    place[key] = random.choice(choices.get(key, [*numbers, *JUNK]))


def _disturb(random: Random, envelope: Json) -> None:
    """Changes one field somewhere."""
    holder, key = _anywhere(random, envelope)
    if holder is None:
        return
    match random.randrange(5):
        case 0:
            holder[key] = deepcopy(random.choice(JUNK))
        case 1 if isinstance(holder, dict):
            del holder[key]
        case 2:
            holder[key] = {"value": holder[key]} if random.random() < 0.5 else [holder[key]]
        case 3 if isinstance(holder, dict):
            holder[random.choice(["extra", "__dict__", "\ud800", "", "type", "value"])] = deepcopy(random.choice(JUNK))
        case _:
            holder[key] = random.choice(WORDS)


def _anywhere(random: Random, envelope: Json) -> tuple[Json, Json]:
    spots: list[tuple[Json, Json]] = []
    waiting: list[Json] = [envelope]
    while waiting:
        holder = waiting.pop()
        for key, value in holder.items() if isinstance(holder, dict) else enumerate(holder):
            spots.append((holder, key))
            if isinstance(value, dict | list) and value:
                waiting.append(value)
    return random.choice(spots) if spots else (None, None)


def _damage(random: Random, data: bytes) -> bytes:
    """Changes bytes without regard to what they mean."""
    at = random.randrange(len(data))
    match random.randrange(6):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + random.randbytes(random.randrange(1, 5)) + data[at + 1 :]
        case 2:
            return data[:at] + random.choice(LITERALS) + data[at:]
        case 3:
            return data + random.choice([b"x", b"}", data, b"\x00", b" \n"])
        case 4:
            depth = random.choice([50, 300, 900, 3_000])
            return data.replace(b'"new"', b'"more": ' + b"[" * depth + b"]" * depth + b', "new"', 1)
        case _:
            return random.choice([b"\xef\xbb\xbf", b"\xff\xfe", b" "]) + data
