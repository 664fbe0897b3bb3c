"""A document's blocks as what ReportLab lays out: text, tables, figures, room to write in."""
