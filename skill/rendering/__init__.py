"""A whole exercise at once, without a listener: as sound, as captions, as a picture of its time."""
