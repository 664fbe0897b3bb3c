"""Typesetting, tags, structure and fonts of a PDF; knows no record."""
