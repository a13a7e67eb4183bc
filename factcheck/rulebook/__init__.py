"""Rule packs: YAML read into rules, every mistake named by file:line:column."""
