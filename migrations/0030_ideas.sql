-- Ideas: what is wrong somewhere, what somebody did about it, who took it up, and what the peers say.

create table challenge ( -- a council's problem, in its own words
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  gss text not null references authority, -- public
  title text not null, -- public
  problem text not null, -- public
  whom text not null default '', -- public
  since text not null default '', -- public
  tried text not null default '', -- public
  -- Whom it is open to once it is shared; before, it is the council's own.
  audience text not null check (audience in ('members', 'partners', 'public')), -- public
  contact_seat_id uuid not null, -- members
  created_at timestamptz not null, -- own-council
  created_by uuid, -- own-council
  shared_at timestamptz, -- public
  shared_by uuid, -- own-council
  changed_at timestamptz not null, -- public
  lock_version integer not null default 0, -- own-council
  closed_at timestamptz, -- public
  closed_by uuid, -- members
  -- What came of it, in a sentence or two.
  closing text, -- public
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, contact_seat_id) references seat,
  foreign key (network_id, created_by) references person,
  foreign key (network_id, shared_by) references person,
  foreign key (network_id, closed_by) references person,
  check ((closed_at is null) = (closing is null))
);
create index challenge_gss on challenge (network_id, gss);

create table challenge_theme (
  network_id uuid not null, -- public
  challenge_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, challenge_id, theme_id),
  foreign key (network_id, challenge_id) references challenge,
  foreign key (network_id, theme_id) references theme
);

create table solution ( -- a council's way of solving something, failures included
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  gss text not null references authority, -- public
  title text not null, -- public
  what text not null, -- public
  why text not null default '', -- public
  how text not null default '', -- public
  -- Pounds; null is not known, 0 is free.
  cost_once integer check (cost_once >= 0), -- public
  cost_yearly integer check (cost_yearly >= 0), -- public
  -- Full-time posts.
  staff double precision check (staff >= 0), -- public
  cost_note text not null default '', -- public
  started_on date, -- public
  -- How long it took, in words: "nine months from decision to first tenant".
  time_taken text not null default '', -- public
  results text not null default '', -- public
  -- [{figure, what, source}]
  figures jsonb not null default '[]', -- public
  went_wrong text not null default '', -- public
  differently text not null default '', -- public
  state text not null default 'running' check (state in ('planned', 'running', 'ended', 'failed')), -- public
  audience text not null check (audience in ('members', 'partners', 'public')), -- public
  licence text not null check (licence in ('ogl', 'cc-by', 'cc-by-sa', 'network')), -- public
  contact_seat_id uuid not null, -- members
  picture_id uuid, -- public
  -- The document that it was read from, and where that was published.
  read_from_file_id uuid, -- private
  source_address text not null default '', -- public
  created_at timestamptz not null, -- own-council
  created_by uuid, -- own-council
  shared_at timestamptz, -- public
  shared_by uuid, -- own-council
  changed_at timestamptz not null, -- public
  lock_version integer not null default 0, -- own-council
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, contact_seat_id) references seat,
  foreign key (network_id, picture_id) references picture,
  foreign key (network_id, read_from_file_id) references file,
  foreign key (network_id, created_by) references person,
  foreign key (network_id, shared_by) references person
);
create index solution_gss on solution (network_id, gss);

create table solution_theme (
  network_id uuid not null, -- public
  solution_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, solution_id, theme_id),
  foreign key (network_id, solution_id) references solution,
  foreign key (network_id, theme_id) references theme
);

create table solution_document (
  network_id uuid not null, -- public
  id uuid not null, -- public
  solution_id uuid not null, -- public
  title text not null, -- public
  file_id uuid not null, -- private
  added_at timestamptz not null, -- public
  added_by uuid, -- own-council
  primary key (network_id, id),
  foreign key (network_id, solution_id) references solution,
  foreign key (network_id, file_id) references file,
  foreign key (network_id, added_by) references person
);

create table solution_check ( -- every half year the contact seat is asked whether it still runs
  network_id uuid not null, -- members
  id uuid not null, -- members
  solution_id uuid not null, -- members
  asked_at timestamptz not null, -- members
  -- Hash of the token in the letter, by which one click answers.
  token_hash text not null, -- private
  answered_at timestamptz, -- members
  state text check (state in ('running', 'changed', 'ended', 'failed')), -- members
  sentence text, -- members
  person_id uuid, -- members
  seat_id uuid not null, -- members
  primary key (network_id, id),
  foreign key (network_id, solution_id) references solution,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat,
  check ((answered_at is null) = (state is null))
);
create index solution_check_asked on solution_check (network_id, solution_id, asked_at desc);

create table adoption ( -- another council takes a solution up
  network_id uuid not null, -- public
  id uuid not null, -- public
  solution_id uuid not null, -- public
  gss text not null references authority, -- public
  -- From which council it was learned: the author, or one that had taken it up before.
  learned_from text not null references authority, -- public
  created_at timestamptz not null, -- public
  primary key (network_id, id),
  unique (network_id, solution_id, gss),
  foreign key (network_id, solution_id) references solution,
  check (gss <> learned_from)
);

create table adoption_step ( -- append-only: how far it has come, and what it changed
  network_id uuid not null, -- public
  id uuid not null, -- public
  adoption_id uuid not null, -- public
  state text not null check (state in ('interested', 'planning', 'piloting', 'live', 'stopped')), -- public
  on_date date not null, -- public
  -- What was changed of the idea, or why it was stopped.
  changed text not null default '', -- public
  result text not null default '', -- public
  -- [{figure, what, source}]
  figures jsonb not null default '[]', -- public
  person_id uuid, -- members
  seat_id uuid, -- members
  at timestamptz not null, -- public
  primary key (network_id, id),
  foreign key (network_id, adoption_id) references adoption,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat,
  check (state <> 'stopped' or changed <> '')
);
create index adoption_step_at on adoption_step (network_id, adoption_id, at);

create table challenge_solution ( -- somebody says that this solution meets that challenge, or that it does not
  network_id uuid not null, -- members
  challenge_id uuid not null, -- members
  solution_id uuid not null, -- members
  fits boolean not null, -- members
  note text not null default '', -- members
  person_id uuid, -- members
  seat_id uuid, -- members
  at timestamptz not null, -- members
  primary key (network_id, challenge_id, solution_id),
  foreign key (network_id, challenge_id) references challenge,
  foreign key (network_id, solution_id) references solution,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);

create table peer_question ( -- one question to the councils most like one's own; among members
  network_id uuid not null, -- members
  id uuid not null, -- members
  slug text not null, -- members
  gss text not null references authority, -- members
  challenge_id uuid, -- members
  question text not null, -- members
  background text not null default '', -- members
  asked_at timestamptz not null, -- members
  asked_by uuid, -- members
  seat_id uuid, -- members
  answer_by date, -- members
  closed_at timestamptz, -- members
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, challenge_id) references challenge,
  foreign key (network_id, asked_by) references person,
  foreign key (network_id, seat_id) references seat
);

create table peer_question_council ( -- a council asked, and why: its place among the peers on that day
  network_id uuid not null, -- members
  question_id uuid not null, -- members
  gss text not null references authority, -- members
  place integer not null, -- members
  -- Statistical distance, or null where nothing can be compared.
  distance double precision, -- members
  primary key (network_id, question_id, gss),
  foreign key (network_id, question_id) references peer_question
);

create table peer_answer ( -- append-only; the newest of a council stands, any member council may answer
  network_id uuid not null, -- members
  id uuid not null, -- members
  question_id uuid not null, -- members
  gss text not null references authority, -- members
  text text not null, -- members
  person_id uuid, -- members
  seat_id uuid, -- members
  at timestamptz not null, -- members
  primary key (network_id, id),
  foreign key (network_id, question_id) references peer_question,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);
create index peer_answer_question on peer_answer (network_id, question_id, at);

grant select, insert, update, delete on challenge to hanse_app;
grant select, insert, update, delete on challenge_theme to hanse_app;
grant select, insert, update, delete on solution to hanse_app;
grant select, insert, update, delete on solution_theme to hanse_app;
grant select, insert, update, delete on solution_document to hanse_app;
grant select, insert, update, delete on solution_check to hanse_app;
grant select, insert, update, delete on adoption to hanse_app;
grant select, insert, update, delete on challenge_solution to hanse_app;
grant select, insert, update, delete on peer_question to hanse_app;
grant select, insert, update, delete on peer_question_council to hanse_app;
grant select, insert on adoption_step to hanse_app;
grant select, insert on peer_answer to hanse_app;
alter table challenge enable row level security;
create policy by_network on challenge using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table challenge_theme enable row level security;
create policy by_network on challenge_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table solution enable row level security;
create policy by_network on solution using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table solution_theme enable row level security;
create policy by_network on solution_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table solution_document enable row level security;
create policy by_network on solution_document using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table solution_check enable row level security;
create policy by_network on solution_check using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table adoption enable row level security;
create policy by_network on adoption using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table adoption_step enable row level security;
create policy by_network on adoption_step using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table challenge_solution enable row level security;
create policy by_network on challenge_solution using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table peer_question enable row level security;
create policy by_network on peer_question using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table peer_question_council enable row level security;
create policy by_network on peer_question_council using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table peer_answer enable row level security;
create policy by_network on peer_answer using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
