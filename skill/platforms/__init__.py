"""One module or package per speaker family; none knows another."""
