"""Web apps for the benchmarks under load: `ours` verifies what a test authority signed, `peer` is a tutorial's.

What to trust comes from the file that BENCHMARK_WORLD names, and what the tutorial says besides its own words from
BENCHMARK_MORE. Run as a module it is our own default server.
"""

import gc
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flask import Flask


def ours() -> "Flask":
    """The web app as it is served, journal included."""
    from skill.app import create_app
    from skill.journal import write_entry
    from skill.settings import read_settings
    from tests.benchmarks.signed import SKILL_ID, World

    world = World(**json.loads(Path(os.environ["BENCHMARK_WORLD"]).read_text(encoding="utf-8")))
    settings = read_settings({**os.environ, "STEADY_SKILL_ID": SKILL_ID})
    app = create_app(settings, keyring=world.keyring(), record=write_entry)
    gc.freeze()  # as skill.wsgi does
    return app


def peer() -> "Flask":
    """The tutorial's web app."""
    from tests.benchmarks.peer import create_app

    return create_app(os.environ.get("BENCHMARK_MORE", ""))


def __getattr__(name: str) -> Any:
    """The apps by the names under which servers look for them."""
    makers = {"our_app": ours, "peer_app": peer}
    if name not in makers:
        raise AttributeError(name)
    return makers[name]()


if __name__ == "__main__":
    from skill.server import serve
    from skill.webhook import at_once

    app = ours()
    serve(app, "127.0.0.1", int(sys.argv[1]), lambda port: print(port, flush=True), at_once(app))
