"""The style sheet, with the names of the theme's colours in place of their values."""

from __future__ import annotations

from collections.abc import Mapping

from vadstudio import paths


def sheet(colors: Mapping[str, str]) -> str:
    """Return the style sheet in *colors* (see ``theme.PALETTE``)."""
    text = _STYLE.replace("@icons", (paths.resources_dir() / "icons").as_posix())
    for name in sorted(colors, key=len, reverse=True):  # longest first: @accent_soft before @accent
        text = text.replace(f"@{name}", colors[name])
    return text


# Numbers stand on the right: Qt ignores the left padding of a styled spin box, and there it would touch the border.
_STYLE = """
QWidget { outline: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QMenuBar { background: @window; padding: 2px 6px; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: @border; width: 1px; margin: 4px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @selection; }
QToolButton:checked { background: @accent_soft; color: @text; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-indicator { width: 0; }
QPushButton {
  background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:default, QPushButton[tone="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:default:hover, QPushButton[tone="primary"]:hover { border-color: @text; }
QPushButton:default:disabled, QPushButton[tone="primary"]:disabled {
  background: @hover; color: @muted; border-color: @border; }
QPushButton[tone="danger"] { color: @error; }
QLineEdit, QComboBox, QKeySequenceEdit QLineEdit {
  background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled {
  color: @muted; background: @window; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("@icons/chevron-down.svg"); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px;
  background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
  image: url("@icons/check.svg"); }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QTreeView::item { border: none; padding: 4px; }
QSpinBox, QDoubleSpinBox { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 24px 4px 0;
  min-height: 18px; selection-background-color: @accent; selection-color: @on_accent;
  qproperty-alignment: 'AlignRight | AlignVCenter'; }
QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent; }
QSpinBox:disabled, QDoubleSpinBox:disabled { color: @muted; background: @window; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right;
  width: 22px; border: none; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right;
  width: 22px; border: none; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("@icons/chevron-up.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("@icons/chevron-down.svg"); width: 10px; height: 10px; }
QTreeView::branch:has-children:closed { image: url("@icons/chevron-right.svg"); }
QTreeView::branch:has-children:open { image: url("@icons/chevron-down.svg"); }
QMenu::right-arrow { image: url("@icons/chevron-right.svg"); width: 12px; height: 12px; margin-right: 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; border-radius: 4px; }
QMenu::indicator:checked { background: @accent; image: url("@icons/check.svg"); }
QMenu::icon:checked { background: @selection; border-radius: 4px; }
QComboBox QAbstractItemView {
  background: @surface; border: 1px solid @border; selection-background-color: @accent_soft;
  selection-color: @text; padding: 4px; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: @surface; border: 1px solid @border; border-radius: 6px;
  selection-background-color: @selection; selection-color: @text; }
QAbstractItemView {
  background: @surface; border: none; selection-background-color: @selection; selection-color: @text;
  alternate-background-color: @raised; }
QAbstractItemView::item { padding: 3px 4px; }
QAbstractItemView::item:hover { background: @hover; }
QAbstractItemView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @window; }
QHeaderView::section {
  background: @window; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; }
QTabWidget::pane { border: 1px solid @border; border-radius: 6px; }
QTabBar::tab {
  background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 20px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 2px; color: @muted; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { color: @muted; }
QDockWidget::title { background: @window; padding: 5px 8px; border-bottom: 1px solid @border; text-align: left; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QScrollArea { border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="error"] { color: @error; }
QLabel[tone="heading"] { font-weight: 600; }
QLabel[tone="title"] { font-weight: 600; font-size: 20px; }
QFrame#notice { background: @raised; border: none; border-bottom: 1px solid @border; border-left: 4px solid @info; }
QFrame#notice[level="warning"] { border-left-color: @warn; }
QFrame#notice[level="error"] { border-left-color: @error; }
QFrame#chip { background: @hover; border: 1px solid @border; border-radius: 10px; }
QFrame#palette { background: @surface; border: 1px solid @muted; }
QFrame#modes { background: @hover; border-radius: 8px; }
QFrame#modes QToolButton { padding: 4px 12px; border-radius: 6px; color: @muted; font-weight: 600; }
QFrame#modes QToolButton:hover { color: @text; }
QFrame#modes QToolButton:checked { background: @surface; color: @text; border: 1px solid @border; }
QFrame#modes QToolButton:focus { border: 1px solid @accent; }
QLabel#banner { font-size: 30px; font-weight: 700; }
QToolButton#recent { font-weight: 600; padding: 6px 8px; }
"""
