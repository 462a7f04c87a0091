"""Every free text -> a verdict: does somebody need help before anything else is done with the words?"""

from skill.dialogue.danger.assessment import assess
from skill.dialogue.danger.line import report
from skill.dialogue.danger.verdict import Kind, Tier, Verdict

__all__ = ["Kind", "Tier", "Verdict", "assess", "report"]
