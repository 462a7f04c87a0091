"""Alexa: proves where a request comes from, reads it and writes the answer."""
