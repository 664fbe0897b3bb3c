"""The parts of a document, one file each, named as the record's parts."""
