"""Everything that reads or writes PDFs. Runs in child processes only: values in, values out, no logging of text."""
