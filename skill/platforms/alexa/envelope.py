"""The bytes of an Alexa request -> the models of ask_sdk_model, by the fields that are used.

The SDK's own deserialiser finds classes by name at run time and costs more than all the rest of a request.

What is refused: whatever is not strict JSON, a known field of the wrong kind, a request of another skill. What is
absent or null has a default, fields that are not known are passed over, and no value of the right kind is an error.
Of a key that stands twice the last one counts: the body is read once and by this reader only, so nobody can be told
something else by the first.
"""

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NoReturn

from ask_sdk_model import (
    Application,
    Context,
    Device,
    Intent,
    IntentRequest,
    LaunchRequest,
    Request,
    RequestEnvelope,
    Session,
    SessionEndedRequest,
    Slot,
    User,
)
from ask_sdk_model.interfaces.system import SystemState
from ask_sdk_model.slu.entityresolution import (
    Resolution,
    Resolutions,
    Status,
    StatusCode,
    Value,
    ValueWrapper,
)

from skill.dialogue.wording import sayable


class NotAnEnvelope(ValueError):  # noqa: N818
    """The body is not a request that Alexa sends to this skill; the message says which field, never what was in it."""


class NotForThisSkill(NotAnEnvelope):
    """The request is meant for another skill, or does not say for which."""


class OtherRequest(Request):
    """A request of a kind that has no use here; the SDK's own class for any request is abstract."""

    def __init__(self, object_type: str, **common: Any) -> None:
        super().__init__(object_type=object_type, **common)


Table = Mapping[str, Any]

_ALWAYS_IN_A_SESSION = ("LaunchRequest", "IntentRequest")

Fields = tuple[tuple[str, type], ...]
_USER: Fields = (("accessToken", str), ("permissions", dict))
_SYSTEM: Fields = (("apiEndpoint", str), ("apiAccessToken", str), ("person", dict), ("unit", dict))
_DEVICE: Fields = (("supportedInterfaces", dict),)
_REQUEST: Fields = (("dialogState", str), ("reason", str), ("error", dict), ("shouldLinkResultBeReturned", bool))
_INTENT: Fields = (("confirmationStatus", str),)
_SLOT: Fields = (("confirmationStatus", str), ("source", str))
_AUTHORITY: Fields = (("authority", str),)
"""Fields that are known and have no use here; a wrong kind of value in them is refused all the same."""


def read_envelope(body: bytes, skill_id: str = "") -> RequestEnvelope:
    """The request in a body; with a skill id, of that skill. Raises NotAnEnvelope."""
    data = _parse(body)
    session = _table(data, "session")
    request = _table(data, "request")
    if request is None:
        _refuse("request")
    if session is None and request.get("type") in _ALWAYS_IN_A_SESSION:
        session = {"new": True}
    envelope = RequestEnvelope(
        version=_text(data, "version"),
        session=None if session is None else _session(session),
        context=_context(_table(data, "context") or {}),
        request=_request(request),
    )
    _check_application(envelope, skill_id)
    return envelope


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


def _check_application(envelope: RequestEnvelope, skill_id: str) -> None:
    """The id of the skill stands in the session, outside it, or in both; it has to be there, and ours."""
    holders = (envelope.session, envelope.context.system if envelope.context is not None else None)
    found = [holder.application.application_id for holder in holders if holder and holder.application]
    if not any(found) or (skill_id and any(id_ not in (skill_id, None) for id_ in found)):
        raise NotForThisSkill("applicationId is missing or another one")


def _table(data: Table, key: str) -> dict[str, Any] | None:
    value = data.get(key)
    if value is not None and not isinstance(value, dict):
        _refuse(key)
    return value


def _tables(data: Table, key: str) -> list[dict[str, Any]]:
    value = data.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(item is None or isinstance(item, dict) for item in value):
        _refuse(key)
    return [item for item in value if item is not None]


def _text(data: Table, key: str) -> str | None:
    """A text without the characters that nothing can say or write."""
    value = data.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        _refuse(key)
    return value if value.isprintable() else sayable(value)


def _flag(data: Table, key: str) -> bool:
    value = data.get(key)
    if value is not None and not isinstance(value, bool):
        _refuse(key)
    return value is True


def _check(data: Table, fields: Fields) -> None:
    for key, kind in fields:
        value = data.get(key)
        if value is not None and type(value) is not kind:
            _refuse(key)


def _session(data: Table) -> Session:
    return Session(
        new=_flag(data, "new"),
        session_id=_text(data, "sessionId"),
        attributes=_table(data, "attributes") or {},
        application=_application(data),
        user=_user(data),
    )


def _application(holder: Table) -> Application | None:
    data = _table(holder, "application")
    return None if data is None else Application(application_id=_text(data, "applicationId"))


def _user(holder: Table) -> User | None:
    data = _table(holder, "user")
    if data is None:
        return None
    _check(data, _USER)
    return User(user_id=_text(data, "userId"))


def _context(data: Table) -> Context:
    system = _table(data, "System") or {}
    device = _table(system, "device")
    _check(system, _SYSTEM)
    _check(device or {}, _DEVICE)
    return Context(
        system=SystemState(
            application=_application(system),
            user=_user(system),
            device=None if device is None else Device(device_id=_text(device, "deviceId")),
        )
    )


def _request(data: Table) -> Request:
    kind = _text(data, "type")
    if not kind:
        _refuse("request.type")
    _check(data, _REQUEST)
    common: dict[str, Any] = {
        "request_id": _text(data, "requestId"),
        "timestamp": _timestamp(data),
        "locale": _text(data, "locale"),
    }
    if kind == "LaunchRequest":
        return LaunchRequest(**common)
    if kind == "SessionEndedRequest":
        return SessionEndedRequest(**common)
    if kind == "IntentRequest":
        return IntentRequest(**common, intent=_intent(data))
    return OtherRequest(kind, **common)


def _timestamp(data: Table) -> datetime | None:
    text = _text(data, "timestamp")
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        _refuse("request.timestamp")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _intent(data: Table) -> Intent:
    intent = _table(data, "intent") or {}
    name = _text(intent, "name")
    if not name:
        _refuse("intent.name")
    _check(intent, _INTENT)
    slots = _table(intent, "slots") or {}
    return Intent(name=name, slots={key: _slot(key, slots) for key in slots})


def _slot(key: str, slots: Table) -> Slot:
    data = _table(slots, key) or {}
    resolutions = _table(data, "resolutions")
    _check(data, _SLOT)
    return Slot(
        name=_text(data, "name") or key,
        value=_text(data, "value"),
        resolutions=None if resolutions is None else _resolutions(resolutions),
    )


def _resolutions(data: Table) -> Resolutions:
    authorities = _tables(data, "resolutionsPerAuthority")
    return Resolutions(resolutions_per_authority=[_authority(item) for item in authorities])


def _authority(data: Table) -> Resolution:
    _check(data, _AUTHORITY)
    code = _text(_table(data, "status") or {}, "code")
    matched = code == StatusCode.ER_SUCCESS_MATCH.value
    wrapped = [_table(item, "value") for item in _tables(data, "values")]
    return Resolution(
        status=Status(code=StatusCode.ER_SUCCESS_MATCH if matched else StatusCode.ER_SUCCESS_NO_MATCH),
        values=[ValueWrapper(value=Value(name=_text(item, "name"), id=_text(item, "id"))) for item in wrapped if item],
    )
