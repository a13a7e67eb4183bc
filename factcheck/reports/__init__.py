"""Writers, one for each format: a stream of document reports and errors in, pieces of text out."""
