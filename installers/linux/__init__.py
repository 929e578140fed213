"""Debian packages: what is in them (`package`), and how they are put together (`build`)."""

PROGRAMS = ("agent", "collector")


class BuildError(RuntimeError):
    """What is missing or wrong, as one sentence for whoever builds."""
