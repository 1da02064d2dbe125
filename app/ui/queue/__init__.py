"""The matters screen: the queue of jobs and documents."""
