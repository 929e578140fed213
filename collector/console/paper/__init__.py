"""What is printed or put into a spreadsheet's own form: PDF and XLSX, made only where they are asked for."""
