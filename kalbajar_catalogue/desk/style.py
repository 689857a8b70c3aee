"""The style sheet of the desk, written from the tokens.

A widget says what it is with the dynamic property `is` (`title`, `quiet`, `primary`, `plain`, `card` ...). The plain
font and the plain colours are those of the application (`theme.dress`).
"""

from string import Template

from kalbajar_catalogue.desk.tokens import HEADING, LARGE, RADIUS, SERIF, SMALL, TITLE, Tokens

_SHEET = Template("""
* { outline: none; }
QWidget[is="ground"], QDialog, QMessageBox, QMainWindow { background: $ground; }
QWidget[is="surface"] { background: $surface; }
QWidget[is="top"] { background: $surface; border-bottom: 1px solid $line; }
QWidget[is="strip"] { background: $surface; border-top: 1px solid $line; }
QWidget[is="rail"] { background: $ground; border-right: 1px solid $line; }
QWidget[is="inspector"] { background: $surface; }
QWidget[is="foot"] { background: $ground; border-top: 1px solid $line; }
QWidget[is="header"] { background: $ground; border-bottom: 1px solid $line; }
QFrame[is="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[is="notice"] { background: $ground; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[is="line"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
QFrame[is="pill"] { background: $text; border-radius: ${radius}px; }
QFrame[is="pill"] QLabel { color: $ground; }

QFrame[is="palette"] { background: $surface; border: 1px solid $edge; border-radius: 10px; }
QLineEdit[is="palette"], QLineEdit[is="palette"]:focus { border: none; border-bottom: 1px solid $line;
  border-radius: 0; background: transparent; font-size: ${heading}px; min-height: 54px; padding: 0 16px; }
QToolButton[is="filter"] { border-radius: 13px; padding: 0 10px; min-height: 24px; }
QToolButton[is="filter"]:checked { background: $wash; border-color: $madder; color: $madder; font-weight: 600; }
QToolButton[is="filter"]:focus { border: 2px solid $indigo; padding: 0 9px; min-height: 22px; }
QPushButton[is="find"] { background: $ground; border: 1px solid $line; color: $quiet; text-align: left;
  padding: 0 10px; }
QPushButton[is="find"]:hover { border-color: $edge; }
QPushButton[is="find"]:focus { border: 2px solid $indigo; padding: 0 9px; }

QLabel { background: transparent; }
QLabel[is="title"] { font-family: "$serif"; font-size: ${title}px; }
QLabel[is="work"] { font-family: "$serif"; font-size: ${heading}px; }
QLabel[italic="yes"] { font-style: italic; }
QLabel[is="number"] { color: $madder; font-size: ${heading}px; font-weight: 600; }
QLabel[is="heading"] { font-weight: 600; }
QLabel[is="quiet"] { color: $quiet; }
QLabel[is="small"] { color: $quiet; font-size: ${small}px; }
QLabel[is="mend"] { color: $weld; font-size: ${small}px; }
QLabel[is="differs"] { color: $weld; }
QLabel[is="flag"] { color: $weld; font-size: ${small}px; font-weight: 600; border: 1px solid $weld;
  border-radius: 4px; padding: 2px 8px; }
QLabel[is="done"] { color: $sage; font-size: ${small}px; }

QPushButton, QToolButton { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
  min-height: 28px; padding: 0 11px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled { color: $edge; }
QPushButton:focus, QToolButton:focus { border: 2px solid $indigo; padding: 0 10px; min-height: 26px; }
QPushButton[is="primary"] { background: $madder; border-color: $madder; color: $on_madder; font-weight: 600; }
QPushButton[is="primary"]:hover { background: $madder_hover; }
QPushButton[is="primary"]:disabled { background: $line; border-color: $line; color: $quiet; }
QPushButton[is="primary"]:focus { border: 2px solid $indigo; }
QToolButton[is="plain"], QPushButton[is="plain"] { background: transparent; border-color: transparent;
  color: $quiet; padding: 0 7px; }
QToolButton[is="plain"]:hover, QPushButton[is="plain"]:hover { background: $hover; color: $text; }
QToolButton[is="plain"]:disabled, QPushButton[is="plain"]:disabled { color: $edge; }
QToolButton[is="plain"]:focus, QPushButton[is="plain"]:focus { border: 2px solid $indigo; padding: 0 6px; }
QPushButton[is="link"] { background: transparent; border: 1px solid transparent; color: $indigo; padding: 0 3px;
  min-height: 20px; text-align: left; }
QPushButton[number="yes"] { color: $madder; font-weight: 600; padding: 0; border-color: transparent; }
QPushButton[is="link"]:hover { text-decoration: underline; }
QPushButton[is="link"]:focus { border: 2px solid $indigo; padding: 0 2px; min-height: 18px; }
QPushButton[is="section"] { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
  font-weight: 600; text-align: left; padding: 0 3px; }
QPushButton[is="section"]:hover { background: $hover; }
QPushButton[is="section"]:focus { border: 2px solid $indigo; padding: 0 2px; }
QToolButton[is="title"] { background: transparent; border: 1px solid transparent; font-family: "$serif";
  font-size: ${title}px;
  padding: 0 26px 0 4px; min-height: 36px; text-align: left; }
QToolButton[is="title"]:hover { background: $hover; }
QToolButton[is="title"]:focus { border: 2px solid $indigo; padding: 0 25px 0 3px; min-height: 34px; }
QToolButton[is="name"] { background: transparent; border: 1px solid transparent; font-family: "$serif";
  font-size: 19px; padding: 0 7px; min-height: 32px; }
QToolButton[is="name"]:hover { background: $hover; }
QToolButton[is="name"]:focus { border: 2px solid $indigo; padding: 0 6px; min-height: 30px; }
QPushButton[is="choice"] { background: $surface; border: 1px solid $line; text-align: left; }
QPushButton[is="choice"]:hover { background: $hover; border-color: $edge; }
QPushButton[is="choice"]:focus { border: 2px solid $indigo; }
QPushButton[is="choice"]:disabled { background: $ground; }
QLabel[is="choice"] { font-size: ${large}px; font-weight: 600; }
QLabel[is="choice"]:disabled, QLabel[is="quiet"]:disabled { color: $edge; }
QToolButton[is="chip"] { background: $ground; border: 1px solid $line; border-radius: ${radius}px;
  min-height: 22px; padding: 0 6px; }
QToolButton[is="chip"]:focus { border: 2px solid $indigo; padding: 0 5px; min-height: 20px; }
QToolButton[is="tiny"] { background: transparent; border: none; min-height: 18px; padding: 0; }
QToolButton[is="tiny"]:hover { background: $hover; }
QToolButton[is="tiny"]:focus { border: 2px solid $indigo; padding: 0; min-height: 14px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QToolButton[is="segment"] { border-radius: 0; border-right-width: 0; padding: 0 10px; min-height: 24px;
  background: $surface; }
QToolButton[is="segment"][place="first"] { border-top-left-radius: ${radius}px;
  border-bottom-left-radius: ${radius}px; }
QToolButton[is="segment"][place="last"] { border-top-right-radius: ${radius}px;
  border-bottom-right-radius: ${radius}px; border-right-width: 1px; }
QToolButton[is="segment"][place="only"] { border-radius: ${radius}px; border-right-width: 1px; }
QToolButton[is="segment"]:checked { background: $wash; color: $madder; font-weight: 600; }
QToolButton[is="segment"]:focus { border: 2px solid $indigo; padding: 0 9px; min-height: 22px; }
QToolButton[is="tab"] { background: transparent; border: 1px solid transparent;
  border-bottom: 2px solid transparent; border-radius: 0; padding: 0 8px; color: $quiet; }
QToolButton[is="tab"]:checked { color: $text; font-weight: 600; border-bottom: 2px solid $madder; }
QToolButton[is="tab"]:focus { border: 2px solid $indigo; border-radius: ${radius}px; padding: 0 7px;
  min-height: 27px; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
  padding: 0 9px; min-height: 28px; selection-background-color: $madder; selection-color: $on_madder; }
QPlainTextEdit { padding: 4px 5px; }
QComboBox { padding: 0 0 0 9px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $edge; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $indigo; padding: 0 8px; min-height: 26px; }
QComboBox:focus { padding: 0 0 0 8px; }
QPlainTextEdit:focus { border: 2px solid $indigo; padding: 3px 4px; }
QLineEdit[mend="yes"], QPlainTextEdit[mend="yes"], QComboBox[mend="yes"] { border-color: $weld; }
QDoubleSpinBox { background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 0 4px;
  min-height: 26px; selection-background-color: $indigo; }
QDoubleSpinBox:hover { border-color: $edge; }
QDoubleSpinBox:focus { border: 2px solid $indigo; padding: 0 3px; min-height: 24px; }
QLineEdit:read-only, QComboBox:disabled { background: $ground; }
QFrame[is="chips"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[is="chips"][focused="yes"] { border: 2px solid $indigo; }
QFrame[is="chips"] QLineEdit { border: none; padding: 0 4px; min-height: 22px; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px;
  selection-background-color: $wash; selection-color: $text; }
QAbstractItemView { background: transparent; border: none; }
QListView[is="completions"] { background: $surface; border: 1px solid $edge; padding: 4px;
  selection-background-color: $wash; selection-color: $text; }
QCheckBox { spacing: 8px; min-height: 26px; border: 2px solid transparent; border-radius: ${radius}px;
  padding: 0 2px; }
QCheckBox:focus { border-color: $indigo; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $indigo; border-color: $indigo; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSlider::groove:horizontal { height: 2px; background: $edge; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 7px;
  border: 1px solid $text; background: $surface; }
QSlider:focus { border: 2px solid $indigo; border-radius: ${radius}px; }
QSlider { border: 2px solid transparent; min-height: 24px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: $indigo; border-radius: 3px; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $wash; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu[is="people"]::item { padding-left: 8px; }
QMenu[is="people"]::icon { padding-left: 8px; }
QToolTip { background: $text; color: $ground; border: none; padding: 4px 8px; }
QTableView { background: $surface; gridline-color: $line; border: 1px solid $line; border-radius: ${radius}px;
  selection-background-color: $wash; selection-color: $text; }
QTableView::item { padding: 0 12px; border-bottom: 1px solid $line; }
QTableView:focus { border: 2px solid $indigo; }
QHeaderView::section { background: $ground; color: $quiet; border: none; border-bottom: 1px solid $line;
  padding: 6px 15px; font-size: ${small}px; }
QHeaderView, QTableCornerButton::section { background: $ground; border: none; }
QListView[is="findings"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 4px; }
QTableView[is="works"], QTableView[is="works"]:focus { border: none; border-radius: 0; }
QTableView[is="works"] QHeaderView::section { padding: 6px 15px; }
QTableView QLineEdit[is="cell"] { min-height: 24px; padding: 0 8px; border: 2px solid $indigo; }
QLineEdit[is="find"] QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }
QWidget[is="facetpanel"] { background: $ground; border-right: 1px solid $line; }
QWidget[is="finder"] { background: $ground; border-bottom: 1px solid $line; }
QListView[is="findings"]:focus { border: 2px solid $indigo; }
QWidget[is="tools"] { background: $surface; border-bottom: 1px solid $line; }
QLabel[is="quote"] { font-family: "$serif"; font-size: ${large}px; font-style: italic; }
QPushButton[is="row"] { background: transparent; border: 1px solid transparent; padding: 0 3px; min-height: 22px;
  text-align: left; }
QPushButton[is="row"]:hover { color: $indigo; text-decoration: underline; }
QPushButton[is="row"]:focus { border: 2px solid $indigo; padding: 0 2px; min-height: 20px; }
QToolButton[is="state"] { background: transparent; border: 1px solid transparent; color: $quiet; padding: 0 3px;
  min-height: 24px; font-size: ${small}px; }
QToolButton[is="state"]:hover { background: $hover; color: $text; }
QToolButton[is="state"]:focus { border: 2px solid $indigo; padding: 0 2px; min-height: 22px; }
QPlainTextEdit[is="cell"], QPlainTextEdit[is="cell"]:focus { padding: 1px 4px; border-radius: 0;
  border: 2px solid $indigo; }
QLineEdit[is="cell"] { padding: 0 5px; }
QLineEdit[is="cell"]:focus { padding: 0 4px; }
QToolButton[is="filter"], QToolButton[is="mend-filter"] { border-radius: 14px; min-height: 26px; padding: 0 11px; }
QToolButton[is="filter"]:checked { background: $wash; border-color: $madder; }
QToolButton[is="mend-filter"] { background: transparent; border-color: $weld; }
QToolButton[is="mend-filter"]:checked { background: $hover; border: 2px solid $weld; }
QToolButton[is="filter"]:focus, QToolButton[is="mend-filter"]:focus { border: 2px solid $indigo; min-height: 24px;
  padding: 0 10px; }
QTableView[is="wall"]::item { padding: 0; border: none; }
QWidget[is="plate"] { background: $hover; border-right: 1px solid $line; }
QScrollArea[is="aside"] { background: $surface; border-left: 1px solid $line; }
QListView[is="strip-of-pictures"] { background: transparent; border: none; }
QLabel[is="plate-number"] { color: $madder; font-family: "$serif"; font-size: ${title}px; font-style: italic; }
QTreeView[is="parts"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QTreeView[is="parts"]:focus { border: 2px solid $indigo; }
QTreeView[is="parts"]::item { min-height: 28px; padding: 0 4px; color: $text; }
QTreeView[is="parts"]::item:selected { background: $wash; color: $text; }
QTreeView[is="parts"] QHeaderView::section { padding: 6px 6px; }
QTreeView[is="parts"] QLineEdit { padding: 0 3px; min-height: 24px; }
QListView[is="findings"]::item { padding: 5px 4px; color: $text; }
QListView[is="findings"]::item:selected { background: $wash; color: $text; }
QListWidget[is="chapters"] { background: transparent; border: none; padding: 4px 0; }
QListWidget[is="chapters"]::item { border-radius: 4px; padding: 5px 8px; color: $text; }
QListWidget[is="chapters"]::item:hover { background: $hover; }
QListWidget[is="chapters"]::item:selected { background: $wash; color: $madder; }
QTextBrowser[is="leaf"] { border: none; border-left: 1px solid $line; }
QListView[is="sections"] { background: transparent; border: 2px solid transparent; border-radius: ${radius}px;
  selection-background-color: $wash; selection-color: $text; }
QListView[is="sections"]:focus { border-color: $indigo; }
QListView[is="sections"]::item { border-radius: 4px; padding: 0 8px; }
QListView[is="sections"]::item:selected { background: $wash; color: $text; }
QPushButton[is="toggle"]:checked { background: $wash; border-color: $madder; color: $madder; font-weight: 600; }
QLabel[is="figure"] { color: $madder; font-weight: 600; }
QLabel[is="work-title"] { font-family: "$serif"; font-size: 17px; }
QLabel[is="section-name"] { font-size: ${large}px; font-weight: 600; }
QLabel[is="well"] { color: $sage; font-size: ${large}px; }
QFrame[is="upright"] { background: $line; border: none; }
QToolButton[is="tab"][narrow="yes"] { padding: 0 4px; }
QToolButton[is="tab"][narrow="yes"]:focus { padding: 0 3px; }
QPushButton[is="step"] { background: transparent; border: 1px solid transparent; border-bottom: 2px solid $line;
  border-radius: 0; padding: 0 14px; min-height: 28px; color: $quiet; }
QPushButton[is="step"][state="behind"] { color: $sage; border-bottom-color: $sage; }
QPushButton[is="step"][state="now"] { color: $madder; font-weight: 600; border-bottom-color: $madder; }
QPushButton[is="step"]:enabled:hover { background: $hover; }
QPushButton[is="step"]:focus { border: 2px solid $indigo; border-radius: ${radius}px; padding: 0 13px;
  min-height: 26px; }
QPushButton[is="field"] { text-align: left; }
QRadioButton { spacing: 8px; min-height: 26px; border: 2px solid transparent; border-radius: ${radius}px;
  padding: 0 2px; }
QRadioButton:focus { border-color: $indigo; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px;
  background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $indigo; border-radius: 8px;
  background: $surface; }
QRadioButton:disabled { color: $quiet; }
QFrame[is="loud"] { background: $wash; border: 1px solid $madder; border-radius: ${radius}px; }
QFrame[is="loud"] QLabel[is="heading"] { color: $madder; }
QFrame[is="drop"] { background: $surface; border: 2px dashed $edge; border-radius: 10px; }
QFrame[is="drop"][over="yes"] { background: $wash; border: 2px solid $madder; }
QFrame[is="said"] { background: $wash; border: none; border-bottom: 1px solid $line; }
QTableView[is="columns"], QTableView[is="columns"]:focus { border: none; border-radius: 0; }
QTableView[is="columns"] QHeaderView::section { padding: 6px 8px 6px 20px; }
QTableView[is="preview"] QHeaderView::section { padding: 6px 12px; }
QFrame[is="check-side"] { background: $ground; border-left: 1px solid $line; }
QTableView[is="whole"], QTableView[is="whole"]:focus { border: none; border-radius: 0; }
QTableView[is="whole"] QHeaderView::section { padding: 6px 15px; }
QTableView[is="whole"]::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; margin-left: 3px; }
QTableView[is="whole"]::indicator:checked { background: $indigo; border-color: $indigo; }
QListView[is="tables"], QListView[is="tables"]:focus { background: $ground; border: none; border-right: 1px solid $line;
  border-radius: 0; }
QListView[is="thumbs"], QWidget[is="under-paper"] { background: $under_paper; border: none; }
QListView[is="thumbs"]:focus { border: 2px solid $indigo; }
QScrollArea[is="viewer"] { background: $under_paper; border: none; }
QTableView[is="points"]::item { padding: 0 8px; color: $text; }
QTableView[is="points"]::item:selected { background: $wash; }
QTableView[is="points"] QHeaderView::section { padding: 6px 8px; }
QTableView[is="history-rows"], QTableView[is="history-rows"]:focus { background: transparent; border: none;
  border-radius: 0; }
QTextBrowser[is="whole-value"] { background: $surface; border: none; border-top: 1px solid $line; }
QTextBrowser[is="whole-value"]:focus { border: 2px solid $indigo; }
QWidget[is="pane-head"] { background: $surface; border-bottom: 1px solid $line; }
QFrame[is="pane-foot"] { background: $surface; border-top: 1px solid $line; }
QLineEdit[is="strip"] { min-height: 18px; padding: 0 6px; font-size: ${small}px; }
QLineEdit[is="strip"]:focus { min-height: 16px; padding: 0 5px; }
QFrame[is="in-hand"] { background: $surface; border: none; border-left: 2px solid $madder;
  border-bottom: 1px solid $line; }
QPushButton[is="case"] { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
  text-align: left; padding: 0 7px; }
QPushButton[is="case"]:hover { background: $hover; }
QPushButton[is="case"]:checked { background: $wash; border-left: 2px solid $madder; padding: 0 7px 0 6px; }
QPushButton[is="case"]:focus { border: 2px solid $indigo; padding: 0 6px; min-height: 26px; }
QTextBrowser[is="beside"] { background: $ground; border: 1px solid $line; border-radius: ${radius}px;
  padding: 4px 5px; }
QTextBrowser[is="beside"]:focus { border: 2px solid $indigo; padding: 3px 4px; }
QSplitter[is="apart"]::handle { background: transparent; }
QGroupBox[is="check"] { border: 2px solid transparent; border-radius: ${radius}px; margin: 0; padding: 0; }
QGroupBox[is="check"]:focus { border-color: $indigo; }
""")


def sheet(tokens: Tokens) -> str:
    """The style sheet of a scheme."""
    return _SHEET.substitute(
        vars(tokens),
        serif=SERIF,
        small=SMALL,
        large=LARGE,
        heading=HEADING,
        title=TITLE,
        radius=RADIUS,
        under_paper=tokens.ground if tokens.dark else tokens.line,
        madder_hover="#EA8E84" if tokens.dark else "#862421",
    )
