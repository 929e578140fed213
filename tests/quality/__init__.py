"""How well Heed judges text: the open test set, and the ways in which text is disguised."""
