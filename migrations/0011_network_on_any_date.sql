-- Memberships with the decision behind them, handed on when councils are reorganised, and corrected
-- with the evidence kept; who controlled a council; and a revision of the register by which what is
-- computed from it may be kept in memory.

create table membership_decision ( -- who decided that a membership begins or ends; the newest entry about each counts
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  membership_id uuid not null, -- public
  about text not null check (about in ('beginning', 'end')), -- public
  body text not null, -- public
  decided_on date not null, -- public
  source text, -- public
  entered_at timestamptz not null, -- public
  entered_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, membership_id) references membership,
  foreign key (network_id, entered_by) references person
);
create index membership_decision_membership on membership_decision (network_id, membership_id);

create table membership_succession ( -- a membership that was carried on by that of a successor council
  network_id uuid not null references network, -- public
  membership_id uuid not null, -- public
  successor_id uuid not null, -- public
  on_date date not null, -- public
  primary key (network_id, membership_id, successor_id),
  foreign key (network_id, membership_id) references membership,
  foreign key (network_id, successor_id) references membership
);
create index membership_succession_successor on membership_succession (network_id, successor_id);

create table membership_correction ( -- what stood in the register before it was put right
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  membership_id uuid not null, -- public
  fact text not null check (fact in ('from', 'until', 'kind')), -- public
  before jsonb not null, -- public
  after jsonb not null, -- public
  reason text not null, -- public
  corrected_at timestamptz not null, -- public
  corrected_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, membership_id) references membership,
  foreign key (network_id, corrected_by) references person
);
create index membership_correction_membership on membership_correction (network_id, membership_id);

create table political_control ( -- who ran a council and how its seats were shared on a day; the newest entry for a day counts
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  gss text not null references authority, -- public
  on_date date not null, -- public
  control text, -- public
  parties jsonb not null default '[]', -- public
  source text not null, -- public
  entered_at timestamptz not null, -- public
  entered_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, entered_by) references person
);
create index political_control_gss on political_control (network_id, gss, on_date);

create table register_revision ( -- another one with every change of what the public sees of members
  network_id uuid not null references network, -- private
  revision uuid not null, -- private
  changed_in bigint not null, -- private
  primary key (network_id)
);

do $$
declare t text;
begin
  foreach t in array array['membership_decision', 'membership_succession', 'membership_correction', 'political_control', 'register_revision']
  loop
    execute format('grant select, insert, update, delete on %I to hanse_app', t);
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy by_network on %I using (network_id = (select nullif(current_setting(''hanse.network'', true), '''')::uuid))', t);
    execute format('revoke update, delete, truncate on %I from hanse_app', t);
  end loop;
  -- Only the triggers below write it.
  revoke insert on register_revision from hanse_app;
end $$;

-- The revision is the last thing that a transaction writes: were its row locked earlier, two deeds
-- that also wait for the head of the record could wait for each other for ever. Once in a
-- transaction is enough, however many rows it changes.
create function note_register_change() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name in ('authority', 'authority_successor') then
    update register_revision set revision = gen_random_uuid(), changed_in = txid_current()
    where changed_in <> txid_current();
  else
    insert into register_revision (network_id, revision, changed_in)
    values (case when tg_op = 'DELETE' then old.network_id else new.network_id end, gen_random_uuid(), txid_current())
    on conflict (network_id) do update set revision = excluded.revision, changed_in = excluded.changed_in
    where register_revision.changed_in <> excluded.changed_in;
  end if;
  return null;
end
$$;

do $$
declare t text;
begin
  foreach t in array array['membership', 'membership_decision', 'membership_succession', 'membership_correction', 'political_control', 'authority', 'authority_successor']
  loop
    execute format('create constraint trigger register_changed after insert or update or delete on %I
      deferrable initially deferred for each row execute function note_register_change()', t);
  end loop;
end $$;

-- Networks that were here before have a register that may be kept from now on.
insert into register_revision (network_id, revision, changed_in)
  select network_id, gen_random_uuid(), txid_current() from network;
