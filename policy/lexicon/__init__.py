"""Rules as data, by language and category; policy/detect/lexicon.py tells their form."""
