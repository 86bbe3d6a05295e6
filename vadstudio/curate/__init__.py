"""Choosing and laying out drawings.

- ``selection``      which drafts belong into a dataset
- ``contact_sheet``  many pictures on one sheet
- ``likeness``       how much pictures of one program differ, and which of several are nearly the same
"""

from vadstudio.curate.contact_sheet import Cell, Layout, SheetStyle, contact_sheet
from vadstudio.curate.selection import Which, select_drafts

__all__ = ["Cell", "Layout", "SheetStyle", "Which", "contact_sheet", "select_drafts"]
