"""The bytes of an Alexa request -> the models of ask_sdk_model, by the fields that are used.

The SDK's own deserialiser finds classes by name at run time and costs more than all the rest of a request.
"""

import json
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


class NotAnEnvelope(ValueError):  # noqa: N818
    """The body is not a request that Alexa sends; the message says which field, never what was in it."""


class OtherRequest(Request):
    """A request of a kind that has no use here; the SDK's own class for any request is abstract."""

    def __init__(self, object_type: str, **common: Any) -> None:
        super().__init__(object_type=object_type, **common)


Table = Mapping[str, Any]


def read_envelope(body: bytes) -> RequestEnvelope:
    """The request in a body. Raises NotAnEnvelope."""
    data = _parse(body)
    session = _table(data, "session")
    request = _table(data, "request")
    if request is None:
        _refuse("request")
    return RequestEnvelope(
        version=_text(data, "version"),
        session=None if session is None else _session(session),
        context=_context(_table(data, "context") or {}),
        request=_request(request),
    )


def _parse(body: bytes) -> Table:
    try:
        data = json.loads(body.decode("utf-8"), parse_constant=lambda _: _refuse("a number"))
    except (ValueError, RecursionError) as error:
        if isinstance(error, NotAnEnvelope):
            raise
        raise NotAnEnvelope("the body is not JSON") from None
    if not isinstance(data, dict):
        _refuse("the body")
    return data


def _refuse(what: str) -> NoReturn:
    raise NotAnEnvelope(f"{what} is missing or of the wrong kind")


def _table(data: Table, key: str) -> dict[str, Any] | None:
    value = data.get(key)
    if value is not None and not isinstance(value, dict):
        _refuse(key)
    return value


def _text(data: Table, key: str) -> str | None:
    value = data.get(key)
    if value is not None and not isinstance(value, str):
        _refuse(key)
    return value


def _session(data: Table) -> Session:
    application, user = _table(data, "application"), _table(data, "user")
    return Session(
        new=data.get("new") is True,
        session_id=_text(data, "sessionId"),
        attributes=_table(data, "attributes") or {},
        application=_application(application),
        user=_user(user),
    )


def _application(data: Table | None) -> Application | None:
    return None if data is None else Application(application_id=_text(data, "applicationId"))


def _user(data: Table | None) -> User | None:
    return None if data is None else User(user_id=_text(data, "userId"))


def _context(data: Table) -> Context:
    system = _table(data, "System") or {}
    device = _table(system, "device")
    return Context(
        system=SystemState(
            application=_application(_table(system, "application")),
            user=_user(_table(system, "user")),
            device=None if device is None else Device(device_id=_text(device, "deviceId")),
        )
    )


def _request(data: Table) -> Request:
    kind = _text(data, "type")
    if not kind:
        _refuse("request.type")
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
    slots = _table(intent, "slots") or {}
    return Intent(name=name, slots={key: _slot(key, slots) for key in slots})


def _slot(key: str, slots: Table) -> Slot:
    data = _table(slots, key) or {}
    resolutions = _table(data, "resolutions")
    return Slot(
        name=key,
        value=_text(data, "value"),
        resolutions=None if resolutions is None else _resolutions(resolutions),
    )


def _resolutions(data: Table) -> Resolutions:
    authorities = data.get("resolutionsPerAuthority") or []
    if not isinstance(authorities, list):
        _refuse("resolutionsPerAuthority")
    return Resolutions(resolutions_per_authority=[_authority(item) for item in authorities if isinstance(item, dict)])


def _authority(data: Table) -> Resolution:
    values = data.get("values") or []
    if not isinstance(values, list):
        _refuse("values")
    matched = (_table(data, "status") or {}).get("code") == StatusCode.ER_SUCCESS_MATCH.value
    wrapped = [_table(item, "value") for item in values if isinstance(item, dict)]
    return Resolution(
        status=Status(code=StatusCode.ER_SUCCESS_MATCH if matched else StatusCode.ER_SUCCESS_NO_MATCH),
        values=[ValueWrapper(value=Value(name=_text(item, "name"), id=_text(item, "id"))) for item in wrapped if item],
    )
