"""What the user asked for, an intent each: questions through ports, edits through the session."""
