import shutil
from pathlib import Path

import pytest

GOOD = Path(__file__).parent / "good"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content folder without problems, to be broken."""
    return Path(shutil.copytree(GOOD, tmp_path / "content"))
