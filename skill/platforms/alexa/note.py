"""An envelope in; what the journal may say about it, out: names from our own tables, and nothing that was sent."""

from ask_sdk_model import IntentRequest, RequestEnvelope

from skill.journal import OTHER
from skill.platforms.alexa.intents import INTENTS

_INTENTS = frozenset(intent.name for intent in INTENTS if intent.danger is None)
"""Who may be in danger is nobody's business, so the intents of danger are not among them."""
_LOCALES = frozenset({"en-AU", "en-CA", "en-GB", "en-IN", "en-US"})
_KINDS = frozenset(
    {
        "LaunchRequest",
        "IntentRequest",
        "SessionEndedRequest",
        "CanFulfillIntentRequest",
        "System.ExceptionEncountered",
        "AlexaSkillEvent.SkillAccountLinked",
        "AlexaSkillEvent.SkillDisabled",
        "AlexaSkillEvent.SkillEnabled",
        "AlexaSkillEvent.SkillPermissionAccepted",
        "AlexaSkillEvent.SkillPermissionChanged",
    }
)


def note(envelope: RequestEnvelope) -> tuple[str, str, str]:
    """The type of the request, its intent (empty without one) and its locale."""
    request = envelope.request
    assert request is not None
    intent = ""
    if isinstance(request, IntentRequest):
        intent = _known(request.intent.name if request.intent is not None else None, _INTENTS)
    return _known(request.object_type, _KINDS), intent, _known(request.locale, _LOCALES)


def _known(name: str | None, names: frozenset[str]) -> str:
    return name if name in names else OTHER
