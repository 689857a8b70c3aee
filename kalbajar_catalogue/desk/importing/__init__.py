"""What comes in: photographs, and tables of records by a page of four steps."""
