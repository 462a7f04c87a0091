"""The lexicon's lists of words -> sets of words."""

from skill.dialogue.danger.lexicon import guard, scene, slot

BEFORE_OR = frozenset(guard.BEFORE_OR.split())
BRIDGE = frozenset(guard.BRIDGE.split())
DENIED_BY_NO = frozenset(guard.DENIED_BY_NO.split())
DENIERS = frozenset(guard.DENIERS.split())
EMPTY_WORDS = frozenset(scene.EMPTY_WORDS.split())
HEDGES = frozenset(guard.HEDGES.split())
FEARED = frozenset(guard.FEARED.split())
MEANWHILE = frozenset(scene.MEANWHILE.split())
NEGATORS = frozenset(guard.NEGATORS.split())
PANIC_SIGNS = frozenset(guard.PANIC_SIGNS.split())
PAST_FORMS = frozenset(scene.PAST_FORMS.split())
SPEAKER = frozenset(scene.SPEAKER.split())
SUBJECTS = frozenset(scene.SUBJECTS.split())
OTHERS = (SUBJECTS - {"i"} | {"him", "her", "them"}).union(
    way.strip() for name in ("kin", "name", "pet") for way in slot.SLOTS[name].split("|")
)
"""Words that begin something about somebody else; no narrow gap holds one."""
THOUGHT_BEFORE = frozenset(scene.THOUGHT_BEFORE.split())
TOPICS = frozenset(scene.TOPICS.split())
TURNS = frozenset(scene.TURNS.split())
WISHING = frozenset(scene.WISHING.split())
PERSONS = (OTHERS | SPEAKER | frozenset(scene.SELVES.split())) - frozenset(scene.ANYBODY.split())
"""Words by which a question is about somebody and not about the world."""
