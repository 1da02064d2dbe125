"""One story a run: `python stories.py STORY JSON`.

A story works in the process of the window (window_hands.py) and prints what the screen said, one line of JSON each; the
test that started it looks at the disk.
"""

from __future__ import annotations

import json
import sys

import review_stories
import window_stories
from window_hands import use_the_program

STORIES = {story.__name__: story for story in (*window_stories.STORIES, *review_stories.STORIES)}

if __name__ == "__main__":
    chosen, arguments = STORIES[sys.argv[1]], json.loads(sys.argv[2])
    sys.exit(use_the_program(lambda hands: chosen(hands, arguments)))
