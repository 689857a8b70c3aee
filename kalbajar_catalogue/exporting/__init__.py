"""Records leave as tables that people read and the import takes back: nothing is lost, nothing private goes along.

What a table looks like, in every format:

- One table for each kind that has records. An XLSX sheet is called as the kind is in the language of the export, a
  CSV file by the code of the kind (`carpet.csv`). A workbook also names the kind of its sheets, in the order of the
  sheets, in the document properties `headings.KIND_PROPERTY`.
- The first row holds headings in that language, one column per language of a text (`Başlıq [az]`). Every heading is one
  of the names by which an import knows the field, or its flat key where no name is free. Its first cell is `ref`.
- A cell is what a person would type in the field (`authorities.entry`). An empty cell says nothing: an import leaves
  the field as it is.
- A column whose heading ends in `headings.ONLY_TO_READ` in brackets helps the reader (the title beside a reference). It
  is in no field and has to be left out by an import.
- Columns in which nobody wrote anything are left out, except those that are needed for print.

How a table of the sample catalogue is known, so that no other catalogue takes it: the heading of its first column is
`headings.SAMPLE_REF` instead of `ref`, in XLSX and in CSV, so that it outlives a new name of the file and a way through
any spreadsheet. A workbook also has the document property `workbooks.SAMPLE_PROPERTY`.
"""
