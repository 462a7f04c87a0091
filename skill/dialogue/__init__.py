"""The core: what was just done and where the listener is, in; what is said next, out.

Pure: it knows no file, clock, network, platform or chance.
"""
