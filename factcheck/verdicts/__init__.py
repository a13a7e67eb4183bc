"""Claims become findings."""
