"""Documents become figures: numerals, units, hedges and times, read exactly."""
