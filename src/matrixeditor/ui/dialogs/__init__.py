"""Windows that the user asked for: questions, file choosers, about."""
