"""The keyboard, by a hook that sees every key of this session and writes none of them down."""
