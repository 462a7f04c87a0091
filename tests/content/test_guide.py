import re
import shutil
from pathlib import Path

import pytest

from skill.content.guide import BEGIN, END, tables, with_tables
from skill.content.header import HEADER
from skill.content.load import load
from skill.content.step import STEP_KINDS

EXERCISES = Path(__file__).parents[2] / "exercises"
GUIDE = EXERCISES / "README.md"
ANEW = "The tables are out of date: .venv/bin/python -m skill.content.guide exercises/README.md"


def test_the_guide_has_the_tables_of_today() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    assert guide == with_tables(guide), ANEW


def test_the_tables_have_every_key() -> None:
    written = tables()
    for field in (*HEADER, *(field for kind in STEP_KINDS.values() for field in kind.fields)):
        assert f"`{field.key}`" in written
        assert field.help in written


def test_writing_the_tables_twice_changes_nothing() -> None:
    once = with_tables(f"before {BEGIN} old {END} after")
    assert once == with_tables(once)
    assert once.startswith("before ")
    assert once.endswith(" after")


def test_refuses_a_guide_without_marks() -> None:
    with pytest.raises(ValueError, match="needs the marks"):
        with_tables(f"{END} {BEGIN}")


def test_every_example_in_the_guide_is_right(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(EXERCISES, tmp_path / "exercises"))
    examples = re.findall(r"^```yaml\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert len(examples) > 10
    for number, example in enumerate(examples):
        name = f"guide-example-{number}"
        header = (
            f"exercise: Guide example {number}\npurpose: It shows something.\nsafety: You can stop.\n"
            "lasts: {short: 1m, standard: 3m, long: 5m}\nsteps:\n  - say: One line for every version.\n"
        )
        steps = "".join(f"  {line}" for line in example.splitlines(keepends=True))
        script = example if example.startswith("exercise:") else header + steps
        (folder / "en" / "body" / f"{name}.yaml").write_text(script, encoding="utf-8")
    loaded = load(folder, "en")
    assert [str(problem) for problem in loaded.problems] == []
