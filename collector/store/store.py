"""One database: SQLite by default, PostgreSQL by URL."""


class Store:
    """Opened once a process."""
