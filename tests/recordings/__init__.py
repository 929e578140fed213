"""What agents and collectors of each version say on the wire, kept, so that later ones are tried against it.

A folder a version: `descriptors.binpb` is the wire as that version knew it, `frames.json` what its agent and its
collector really sent each other (`python -m tests.recordings`). The oldest folders have the wire alone.
"""
