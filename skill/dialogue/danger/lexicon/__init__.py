"""What people say, as plain data to be read and corrected by a clinician; the notation is explained in slot.py."""
