"""Figures: every printed number, share, ordinal and time of a document, with its exact value, interval and unit.

The package stays empty of imports, for `import factcheck` loads it before the public function of the same name.
"""
