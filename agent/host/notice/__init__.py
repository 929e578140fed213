"""Words on the user's screen: they take no key and no focus, and go by themselves."""
