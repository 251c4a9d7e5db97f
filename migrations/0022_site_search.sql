-- Words of what is published, for the search. Row-level security lets no index of words be used by
-- the application (the operator may leak), so the functions below look as the owner, and keep to
-- the network themselves: what they give back is ids of what everybody may read.

-- A record longer than this is read as text to this length: a vector of words may have 1 MB.
create function words_of_record(record text) returns tsvector
language sql immutable parallel safe as $$
  select case when length(record) <= 500000
    then jsonb_to_tsvector('english', record::jsonb -> 'response', '["string"]')
    else to_tsvector('english', left(record, 500000)) end
$$;
create index published_response_words on published_response using gin (words_of_record(record));

create function published_responses_holding(words tsquery) returns setof uuid
language sql stable security definer set search_path = public as $$
  select id from published_response
  where network_id = nullif(current_setting('hanse.network', true), '')::uuid
    and words_of_record(record) @@ words
$$;
revoke execute on function published_responses_holding(tsquery) from public;
grant execute on function published_responses_holding(tsquery) to hanse_app;
