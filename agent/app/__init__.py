"""The composition root: a room for each command, which alone name concrete adapters.

A room imports what its command needs, and `agent.__main__` imports the one room that was asked for: so the session's
helper never loads gRPC (design section 3). What rooms share is in `running`, `spooling` and `event`.
"""
