"""What people say: one phrase book, and from words to what they mean."""
