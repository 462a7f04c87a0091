"""The web app for other servers than our own: `skill.wsgi:app` for gunicorn, granian and whatever speaks WSGI."""

import gc

from skill.app import create_app
from skill.journal import keep_journal, write_entry
from skill.settings import check_reach, read_settings

_settings = read_settings()
check_reach(_settings)
keep_journal()
app = create_app(_settings, record=write_entry)
gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again
