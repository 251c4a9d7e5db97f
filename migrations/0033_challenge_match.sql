-- A challenge and a solution that were found to be near in meaning when the newer of them was shared, and whether the other side was told.

create table challenge_match (
  network_id uuid not null, -- members
  challenge_id uuid not null, -- members
  solution_id uuid not null, -- members
  -- Of the two, the one that was shared last: its other side is told.
  newer text not null check (newer in ('challenge', 'solution')), -- members
  -- How near they are in meaning; 1 is the same.
  likeness double precision not null, -- members
  found_at timestamptz not null, -- members
  told_at timestamptz, -- members
  primary key (network_id, challenge_id, solution_id),
  foreign key (network_id, challenge_id) references challenge,
  foreign key (network_id, solution_id) references solution
);
create index challenge_match_untold on challenge_match (network_id, found_at) where told_at is null;

grant select, insert, update, delete on challenge_match to hanse_app;
alter table challenge_match enable row level security;
create policy by_network on challenge_match using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
