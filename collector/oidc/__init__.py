"""The door to the school's identity provider, by OpenID Connect."""
