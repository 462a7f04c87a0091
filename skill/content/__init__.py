"""Authors' YAML in, a Library and a PhraseBook out, with every mistake pinned to its place."""
