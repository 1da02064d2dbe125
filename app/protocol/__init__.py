"""What the parent and a child process say to each other: messages and their framing."""
