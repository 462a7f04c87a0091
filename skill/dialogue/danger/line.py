"""One line of a reviewer's list -> one line of JSON with the verdict."""

import json

from skill.dialogue.danger.assessment import assess


def report(line: str) -> str:
    """Judge a sentence; a tab and what was being asked may follow it."""
    words, _, asked = line.rstrip("\r\n").partition("\t")
    verdict = assess(words, asked.strip() or None)
    return json.dumps({"verdict": verdict.tier, "kind": verdict.kind, "rule": verdict.rule, "guard": verdict.guard})
