-- Words of publications, for the search; as of records in 0022_site_search.sql.

create function words_of_publication(document jsonb) returns tsvector
language sql immutable parallel safe as $$
  select case when length(document::text) <= 500000
    then jsonb_to_tsvector('english', document, '["string"]')
    else to_tsvector('english', left(document::text, 500000)) end
$$;
create index publication_version_words on publication_version using gin (words_of_publication(document));

create function publication_versions_holding(words tsquery) returns setof uuid
language sql stable security definer set search_path = public as $$
  select v.id from publication_version v
  join publication p on p.network_id = v.network_id and p.id = v.publication_id
  where v.network_id = nullif(current_setting('hanse.network', true), '')::uuid
    and p.published_at is not null and p.withdrawn_at is null
    and words_of_publication(v.document) @@ words
$$;
revoke execute on function publication_versions_holding(tsquery) from public;
grant execute on function publication_versions_holding(tsquery) to hanse_app;
