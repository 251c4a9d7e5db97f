-- The application role owns nothing. Row-level security by network on every table that carries
-- one: a query that forgets the network returns nothing. Evidence can be added to, never changed.

grant usage on schema public to hanse_app;
grant select, insert, update, delete on all tables in schema public to hanse_app;

do $$
declare t text;
begin
  for t in
    select c.table_name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'network_id'
  loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy by_network on %I using (network_id = (select nullif(current_setting(''hanse.network'', true), '''')::uuid))', t);
  end loop;

  foreach t in array array['event', 'contribution_revision', 'clearance', 'paragraph_revision',
    'response_version', 'ballot', 'ballot_confirmation', 'submission', 'submission_file', 'published_response', 'file']
  loop
    execute format('revoke update, delete, truncate on %I from hanse_app', t);
  end loop;
end $$;

-- Which network an address belongs to is asked before any network is set: by exact host name,
-- else the first network of the installation.
create function network_for_host(host text) returns uuid
language sql stable security definer set search_path = public as $$
  select network_id from network
  order by (hostname is not null and hostname = host) desc, (hostname is null) desc, created_at
  limit 1
$$;

create function networks_here() returns setof uuid
language sql stable security definer set search_path = public as $$
  select network_id from network order by created_at
$$;

-- Jobs are added by the application and run by the worker, which connects as the owner of the
-- queue. The queue's own tables stay closed to the application.
create function enqueue_job(task text, payload json, run_at timestamptz, job_key text) returns void
language sql security definer set search_path = public as $$
  select graphile_worker.add_job(task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 8)
$$;
revoke execute on function enqueue_job(text, json, timestamptz, text) from public;
grant execute on function enqueue_job(text, json, timestamptz, text) to hanse_app;

-- One link more in the chain of the record, in one round trip. The head's row lock is held until
-- commit, so that deeds of one network stand in one order.
create function append_event(
  network uuid, event_id uuid, moment timestamptz, event_name text, person uuid, seat uuid, council text, subject uuid, facts text
) returns void
language plpgsql set search_path = public as $$
declare
  previous text;
  place bigint;
  link text;
begin
  select h.seq + 1, h.hash into place, previous from event_head h where h.network_id = network for update;
  if not found then
    insert into event_head (network_id) values (network) on conflict do nothing;
    select h.seq + 1, h.hash into place, previous from event_head h where h.network_id = network for update;
  end if;
  link := encode(sha256(convert_to(previous || E'\n' || facts, 'UTF8')), 'hex');
  update event_head h set seq = place, hash = link where h.network_id = network;
  insert into event (network_id, seq, id, at, name, person_id, seat_id, gss, subject_id, facts, previous_hash, hash)
  values (network, place, event_id, moment, event_name, person, seat, council, subject, facts, previous, link);
end
$$;
