"""`python -m skill` is `steady`."""

from skill.cli import main

main(prog_name="steady")
