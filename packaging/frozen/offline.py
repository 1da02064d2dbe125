"""Runs before anything else in a frozen program: what would go to the network is told not to before it is imported."""

from app.engine.offline import prepare

prepare()
