"""Domain to protobuf and back: the only place in the agent that knows the generated messages."""
