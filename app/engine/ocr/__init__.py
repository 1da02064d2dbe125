"""Reading ink that the text layer does not explain: regions, their pictures, the engines, and lines of words."""
