"""A report is written for a terminal, a program or an annotator."""
