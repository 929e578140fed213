"""One view a route (collector/console/api/routes.py)."""
