"""How long Alexa takes to say something: coefficients, and how they were come by."""

from skill.dialogue.pace import Pace

ALEXA = Pace(phrase_seconds=0.3, syllable_seconds=0.235, comma_seconds=0.2, sentence_seconds=0.45)
"""From published reading speeds (2.3 to 2.6 words a second for ordinary sentences, 0.5 to 1 s for one- and two-word
cues); not measured on a device."""
