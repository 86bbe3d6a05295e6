"""Choosing and laying out drawings.

- ``selection``      which drafts belong into a dataset
- ``contact_sheet``  many pictures on one sheet
"""

from vadstudio.curate.contact_sheet import Cell, Layout, SheetStyle, contact_sheet
from vadstudio.curate.selection import Which, select_drafts

__all__ = ["Cell", "Layout", "SheetStyle", "Which", "contact_sheet", "select_drafts"]
