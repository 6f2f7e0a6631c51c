"""Other formats than the workbook: long-form CSV."""
