"""Measurements: how fast the studio is, as ratios within one run on one machine.

- ``suites``   the drawings that are measured, for each language
- ``ways``     the same drawings without the studio: warm in one process, and in a fresh process for each
- ``crew``     child processes that draw in one of these ways, one for each core, all at once
- ``driver``   what runs in such a child
- ``render``   the measurements and their figures
- ``memory``   what workers hold after many drawings

Absolute figures swing on a busy machine, so what is compared is measured in turns, and ratios are medians over the turns.
"""
