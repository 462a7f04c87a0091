"""A device at a desk: a real client of the web app that lives by a speaker's own rules. Knows no exercise."""
