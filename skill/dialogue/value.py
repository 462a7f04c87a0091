"""A frozen value and what shall be different, in; a new value, out: `dataclasses.replace`, at a tenth of its time.

For classes without slots and without work of their own at their making, which is all that a turn replaces. The type
checker sees the original, and names every field that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace as replace
else:

    def replace(value, /, **fields):
        """The same value with other fields."""
        new = object.__new__(type(value))
        new.__dict__.update(value.__dict__, **fields)
        return new
