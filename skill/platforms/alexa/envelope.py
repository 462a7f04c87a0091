"""The bytes of an Alexa request -> what is used of it, as one plain value; nothing that is not used is built.

What is refused: whatever is not strict JSON, a known field of the wrong kind, a request of another skill. What is
absent or null has a default, fields that are not known are passed over, and no value of the right kind is an error.
Of a key that stands twice the last one counts: the body is read once and by this reader only, so nobody can be told
something else by the first.
"""

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple, NoReturn

from skill.dialogue.wording import sayable


class NotAnEnvelope(ValueError):  # noqa: N818
    """The body is not a request that Alexa sends to this skill; the message says which field, never what was in it."""


class NotForThisSkill(NotAnEnvelope):
    """The request is meant for another skill, or does not say for which."""


class Slot(NamedTuple):
    """What was said for one slot."""

    said: str = ""
    meant: str | None = None
    """The id of the first value that Alexa recognised in it."""


class Envelope(NamedTuple):
    """One request. A text that is absent is empty."""

    kind: str
    """Its type."""
    id: str
    sent: datetime | None
    """Always with its offset from UTC."""
    locale: str
    in_session: bool
    attributes: Mapping[str, Any]
    """What the session has carried here; nothing in a new one."""
    user: str
    intent: str = ""
    """The name; empty for all kinds but IntentRequest."""
    slots: Mapping[str, Slot] = {}
    """By name."""


Table = Mapping[str, Any]
Fields = tuple[tuple[str, type], ...]

# Every field that is known, of use here or not, and its kind: with a wrong kind of value the request is refused.
_BODY: Fields = (("version", str), ("session", dict), ("context", dict), ("request", dict))
_SESSION: Fields = (("new", bool), ("sessionId", str), ("attributes", dict), ("application", dict), ("user", dict))
_CONTEXT: Fields = (("System", dict),)
_SYSTEM: Fields = (
    *(("application", dict), ("user", dict), ("device", dict), ("person", dict), ("unit", dict)),
    *(("apiEndpoint", str), ("apiAccessToken", str)),
)
_APPLICATION: Fields = (("applicationId", str),)
_USER: Fields = (("userId", str), ("accessToken", str), ("permissions", dict))
_DEVICE: Fields = (("deviceId", str), ("supportedInterfaces", dict))
_REQUEST: Fields = (
    *(("type", str), ("requestId", str), ("timestamp", str), ("locale", str), ("dialogState", str), ("reason", str)),
    *(("error", dict), ("shouldLinkResultBeReturned", bool)),
)
_INTENT_REQUEST: Fields = (("intent", dict),)
_INTENT: Fields = (("name", str), ("slots", dict), ("confirmationStatus", str))
_SLOT: Fields = (
    *(("name", str), ("value", str), ("resolutions", dict)),
    *(("confirmationStatus", str), ("source", str)),
)
_RESOLUTIONS: Fields = (("resolutionsPerAuthority", list),)
_AUTHORITY: Fields = (("authority", str), ("status", dict), ("values", list))
_STATUS: Fields = (("code", str),)
_WRAPPER: Fields = (("value", dict),)
_VALUE: Fields = (("name", str), ("id", str))

_ALWAYS_IN_A_SESSION = ("LaunchRequest", "IntentRequest")
_MATCH = "ER_SUCCESS_MATCH"
_NOTHING: Table = {}


def read_envelope(body: bytes, skill_id: str = "") -> Envelope:
    """The request in a body; with a skill id, of that skill. Raises NotAnEnvelope."""
    data = _parse(body)
    _check(data, _BODY)
    request = data.get("request")
    if request is None:
        _refuse("request")
    _check(request, _REQUEST)
    kind = request.get("type")
    if not kind:
        _refuse("request.type")
    session = data.get("session")
    carried = _session(session or _NOTHING)
    system = _system(data.get("context") or _NOTHING)
    holders = (system, session or _NOTHING)
    _check_application([holder["application"] for holder in holders if holder.get("application")], skill_id)
    users = [_user(holder) for holder in holders]
    return Envelope(
        kind,
        _text(request, "requestId"),
        _timestamp(request),
        request.get("locale") or "",
        session is not None or kind in _ALWAYS_IN_A_SESSION,
        carried,
        next(filter(None, users), ""),
        *(_intent(request) if kind == "IntentRequest" else ()),
    )


def _refuse(what: str) -> NoReturn:
    raise NotAnEnvelope(f"{what} is missing or of the wrong kind")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        _refuse("a number")
    return number


_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=lambda _: _refuse("a number"))


def _parse(body: bytes) -> Table:
    try:
        data = _DECODER.decode(body.decode("utf-8"))
    except NotAnEnvelope:
        raise
    except (ValueError, RecursionError):  # whole numbers of thousands of digits are a ValueError too
        raise NotAnEnvelope("the body is not JSON") from None
    if not isinstance(data, dict):
        _refuse("the body")
    return data


def _check(data: Table, fields: Fields) -> None:
    for key, kind in fields:
        value = data.get(key)
        if value is not None and type(value) is not kind:
            _refuse(key)


def _tables(data: Table, key: str) -> list[Table]:
    """The tables in a list, whose kind was checked before."""
    items = [item for item in data.get(key) or () if item is not None]
    if not all(type(item) is dict for item in items):
        _refuse(key)
    return items


def _text(data: Table, key: str) -> str:
    """A text, whose kind was checked before, without the characters that nothing can say or write down."""
    value: str = data.get(key) or ""
    return value if value.isprintable() else sayable(value)


def _check_application(found: list[Table], skill_id: str) -> None:
    """The id of the skill stands in the session, outside it, or in both; it has to be there, and ours."""
    for application in found:
        _check(application, _APPLICATION)
    ids = [application.get("applicationId") for application in found]
    if not any(ids) or (skill_id and any(id_ not in (skill_id, None) for id_ in ids)):
        raise NotForThisSkill("applicationId is missing or another one")


def _session(session: Table) -> Table:
    """What a session carries."""
    _check(session, _SESSION)
    return _NOTHING if session.get("new") else session.get("attributes") or _NOTHING


def _system(context: Table) -> Table:
    """What is told of the speaker."""
    _check(context, _CONTEXT)
    system: Table = context.get("System") or _NOTHING
    _check(system, _SYSTEM)
    _check(system.get("device") or _NOTHING, _DEVICE)
    return system


def _user(holder: Table) -> str | None:
    user: Table = holder.get("user") or _NOTHING
    _check(user, _USER)
    return user.get("userId")


def _timestamp(request: Table) -> datetime | None:
    text = request.get("timestamp")
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        _refuse("request.timestamp")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _intent(request: Table) -> tuple[str, dict[str, Slot]]:
    _check(request, _INTENT_REQUEST)
    intent = request.get("intent") or _NOTHING
    _check(intent, _INTENT)
    name = intent.get("name")
    if not name:
        _refuse("intent.name")
    slots = intent.get("slots") or _NOTHING
    return name, {key: _slot(slots, key) for key in slots}


def _slot(slots: Table, key: str) -> Slot:
    data = slots[key]
    if data is None:
        return Slot()
    if type(data) is not dict:
        _refuse(key)
    _check(data, _SLOT)
    resolutions = data.get("resolutions")
    return Slot(_text(data, "value"), None if resolutions is None else _meant(resolutions))


def _meant(resolutions: Table) -> str | None:
    """The id of the first value that was recognised; all are looked at, for a wrong kind of value in any is refused."""
    _check(resolutions, _RESOLUTIONS)
    ids: list[str | None] = []
    for authority in _tables(resolutions, "resolutionsPerAuthority"):
        _check(authority, _AUTHORITY)
        status = authority.get("status") or _NOTHING
        _check(status, _STATUS)
        for wrapper in _tables(authority, "values"):
            _check(wrapper, _WRAPPER)
            value = wrapper.get("value") or _NOTHING
            _check(value, _VALUE)
            if status.get("code") == _MATCH:
                ids.append(value.get("id"))
    return next(filter(None, ids), None)
