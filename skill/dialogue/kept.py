"""What was made of a value, kept for as long as that very value lives: a cache that holds no one's words on its own."""

from collections.abc import Callable
from typing import TypeVar
from weakref import ref

Value = TypeVar("Value")
Made = TypeVar("Made")


def kept(make: Callable[[Value], Made]) -> Callable[[Value], Made]:
    """The same function, made once per value. By identity: comparing long replies takes as long as making them."""
    known: dict[int, tuple[ref[Value], Made]] = {}

    def made(value: Value) -> Made:
        key = id(value)
        found = known.get(key)
        if found is not None and found[0]() is value:
            return found[1]
        result = make(value)
        known[key] = (ref(value, lambda _: known.pop(key, None)), result)
        return result

    return made
