"""What views paint with: shapes, cells, chips, wrapped text, whole pixels."""
