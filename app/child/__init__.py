"""The child process: takes requests on standard input, calls the engine, answers on standard output."""
