"""Item models: ids and the matrix, seen as rows and columns. They hold no data of their own."""
