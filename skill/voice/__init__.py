"""Short plain texts to exact sound, played or written to a file; knows nothing of exercises or platforms."""


class VoiceError(Exception):
    """Sound cannot be made, written or played; the message says in plain words why and what to do."""
