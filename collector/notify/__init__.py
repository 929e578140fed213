"""How messages leave the collector: by apprise, which knows mail, Teams, SMS gateways, webhooks and many more."""
