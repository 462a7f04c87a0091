"""An envelope in; what the journal may say about it, out: names from our own tables, and nothing that was sent."""

from skill.journal import OTHER
from skill.platforms.alexa.envelope import Envelope
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


def note(envelope: Envelope) -> tuple[str, str, str]:
    """The type of the request, its intent (empty without one) and its locale."""
    intent = _known(envelope.intent, _INTENTS) if envelope.intent else ""
    return _known(envelope.kind, _KINDS), intent, _known(envelope.locale, _LOCALES)


def _known(name: str, names: frozenset[str]) -> str:
    return name if name in names else OTHER
