-- Published articles that hold some of the words, the newest first. Row-level security lets no index
-- of words be used by the application (the operator may leak), so this looks as the owner and keeps
-- to the network itself. The words stand in the statement, so that the planner knows how common they
-- are: rare ones are found by the index of words, common ones by walking from the newest.
create function articles_near(sought tsquery, most integer) returns setof uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return query execute format(
    'select article_id from published_article where network_id = %L::uuid
      and (setweight(to_tsvector(''english'', title), ''A'') || setweight(to_tsvector(''english'', summary), ''B'')
        || setweight(to_tsvector(''english'', words), ''C'')) @@ %L::tsquery
      order by published_at desc limit %s',
    nullif(current_setting('hanse.network', true), ''), sought, most);
end
$$;
revoke execute on function articles_near(tsquery, integer) from public;
grant execute on function articles_near(tsquery, integer) to hanse_app;
