"""Nothing that a test runs may write to the home folder, nor read what is there."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEADY_DATA", str(tmp_path_factory.mktemp("steady-data")))
        yield
