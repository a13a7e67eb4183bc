"""Bytes, paths and standard input become documents."""
