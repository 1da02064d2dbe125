-- Lists of the firm are used unless a job says otherwise. An entry of a list may now be more than a phrase
-- (app/domain/lists.py): what earlier programs stored stays the plain text that it was.
ALTER TABLE job ADD COLUMN firm_lists INTEGER NOT NULL DEFAULT 1;
UPDATE job SET always_terms = (
  SELECT coalesce(json_group_array(
    CASE WHEN value GLOB '[=~]*' OR lower(value) GLOB 're:*' THEN '\' ELSE '' END
    || replace(replace(replace(replace(value, '\', '\\'), '*', '\*'), '?', '\?'), char(9), ' ')), '[]')
  FROM json_each(always_terms)
) WHERE always_terms <> '[]';
UPDATE job SET never_terms = (
  SELECT coalesce(json_group_array(
    CASE WHEN value GLOB '[=~]*' OR lower(value) GLOB 're:*' THEN '\' ELSE '' END
    || replace(replace(replace(replace(value, '\', '\\'), '*', '\*'), '?', '\?'), char(9), ' ')), '[]')
  FROM json_each(never_terms)
) WHERE never_terms <> '[]';
