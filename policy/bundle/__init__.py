"""What devices are sent: a signed policy with people's agreements in it, and the rule by which one follows another."""
