"""The command line: the same verbs as the window, without one.

One small file for each group of commands; ``main`` gathers them, ``terminal`` holds what they share (progress, JSON,
errors, Ctrl+C). Modules of the other rooms are imported inside the commands, so that ``--help`` answers at once.
"""
