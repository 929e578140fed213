"""The JSON API for programs, /api/v1 (docs/api.md): the console's own services, asked with a token."""
