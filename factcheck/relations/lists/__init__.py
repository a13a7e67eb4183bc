"""How many items a list names, beside the count that is printed of them."""

from factcheck.relations.lists.after import items_after
from factcheck.relations.lists.before import items_before
from factcheck.relations.lists.dates import dates_after, dates_before
from factcheck.relations.lists.each import named_each
from factcheck.relations.lists.enumerated import numbered
from factcheck.relations.lists.letters import letters_before
from factcheck.relations.lists.organs import organs_named
from factcheck.relations.lists.surpassing import surpassing
from factcheck.relations.lists.words import ListWords, load_list_words

__all__ = [
    "ListWords",
    "dates_after",
    "dates_before",
    "items_after",
    "items_before",
    "letters_before",
    "load_list_words",
    "named_each",
    "numbered",
    "organs_named",
    "surpassing",
]
