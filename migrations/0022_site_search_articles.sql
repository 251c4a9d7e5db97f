-- Published articles that hold the words, the newest first, by the index of published_article; as of
-- records in 0022_site_search.sql. `most` bounds what has to be ranked: of words that tens of
-- thousands of articles hold, the newest are found.
create function articles_holding(sought tsquery, most integer) returns table (article_id uuid, total bigint)
language sql stable security definer set search_path = public as $$
  select article_id, count(*) over () from published_article
  where network_id = nullif(current_setting('hanse.network', true), '')::uuid
    and (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B')
      || setweight(to_tsvector('english', words), 'C')) @@ $1
  order by published_at desc, article_id desc limit most
$$;
revoke execute on function articles_holding(tsquery, integer) from public;
grant execute on function articles_holding(tsquery, integer) to hanse_app;
