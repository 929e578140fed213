"""How accurate detection is: measured on text that the rules were not written from. `python -m tests.quality`."""
