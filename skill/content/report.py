"""A problem and the text of its file in, what an author reads out: the line, and a caret under the place."""

from skill.content.problem import Problem

MOST_COLUMNS = 100
"""Of a long line, a window around the place is shown."""


def show(problem: Problem, text: str) -> str:
    """The problem, its line with a caret, and what to write instead."""
    parts = [str(problem)]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if problem.line <= len(lines) and (line := lines[problem.line - 1].replace("\t", " ")).strip():
        start = max(0, problem.column - 1 - MOST_COLUMNS // 2) if len(line) > MOST_COLUMNS else 0
        parts.append("    " + line[start : start + MOST_COLUMNS].rstrip())
        parts.append("    " + " " * (problem.column - 1 - start) + "^")
    if problem.suggestion:
        parts.append("    " + problem.suggestion)
    return "\n".join(parts)
