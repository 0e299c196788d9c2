-- The words of a line, and each of them once without each of its letters: two words that have one of these in common are the same
-- but for a letter too many, too few, another one, or two that changed places. Looked up by equality, which stays quick in a
-- large table, where comparing trigrams does not.
CREATE FUNCTION near_words(line text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT key), '{}')
    FROM regexp_split_to_table(lower(line), '[^[:alnum:]]+') AS word,
         LATERAL (SELECT word
                  UNION ALL
                  SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) AS i
                  WHERE length(word) > 3) AS keys (key)
    WHERE length(word) BETWEEN 2 AND 40
$$;

CREATE INDEX contact_near ON contact USING gin (near_words(name || ' ' || coalesce(company, '')))
    WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX lead_near ON lead USING gin (near_words(search));
