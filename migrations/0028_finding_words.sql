-- Words of what can be found: a vector for phrases, "or" and words left out, and the plain list of
-- words from which each process keeps its index in memory.

alter table findable add column words tsvector not null default ''; -- office
alter table findable add column terms text not null default ''; -- office
-- The revision in which a room last told of the record; finding its meaning leaves it alone.
alter table findable add column told bigint not null default 0; -- office

create index findable_words on findable using gin (words) where removed_at is null;

-- Passages are cut shorter, and each is encoded with its title: what was findable is told again by
-- the job that looks for what is not findable yet.
delete from passage;
delete from findable;

-- Row-level security lets no index of words be used by the application (the operator may leak), so
-- this looks as the owner and keeps to the network itself. It gives back ids alone; who may find
-- them is asked of each before anything is counted.
create function findable_holding(sought text) returns table (kind text, subject_id uuid)
language sql stable security definer set search_path = public as $$
  select f.kind, f.subject_id from findable f
  where f.network_id = nullif(current_setting('hanse.network', true), '')::uuid
    and f.removed_at is null and f.words @@ websearch_to_tsquery('english', sought)
$$;
revoke execute on function findable_holding(text) from public;
grant execute on function findable_holding(text) to hanse_app;
