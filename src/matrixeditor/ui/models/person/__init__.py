"""What the Person page shows and edits: facts without words, a module per part of the page."""
