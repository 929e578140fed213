"""Which window has the keyboard, its title and its program, as `Focus` observations."""
