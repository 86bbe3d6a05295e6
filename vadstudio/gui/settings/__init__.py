"""The settings dialog: one page for each subject, applied together.

- ``dialog``     the pages side by side, OK / Apply / Cancel
- ``appearance models rendering``  pages over fields of :class:`vadstudio.settings.Settings`
- ``endpoints endpoint key chips sampling``  parts of the page of models: which server, one server, its key, what a model can do,
  how it is asked
- ``shortcuts``  every action with its keys, with a check for clashes

A page takes the settings, shows them, says what is wrong with what was typed, and gives back the changed settings.
"""

from vadstudio.gui.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
