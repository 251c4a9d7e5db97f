-- Joining: applications of councils, the executive's decision on them, and what an admission brings.

create table application ( -- a council asks to join; written by somebody without an account, by link
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  reference text not null, -- office
  gss text not null references authority, -- office
  applicant_name text not null, -- office
  applicant_role text not null, -- office
  applicant_email text not null, -- office
  reasons text not null default '', -- office
  wider_area boolean not null default false, -- office
  wider_reasons text not null default '', -- office
  seats jsonb not null default '[]', -- office
  contact text not null default '', -- office
  revision integer not null default 0, -- office
  begun_at timestamptz not null, -- office
  saved_at timestamptz, -- office
  sent_at timestamptz, -- office
  closed_at timestamptz, -- office
  closed_as text check (closed_as in ('withdrawn', 'rejected', 'admitted')), -- office
  closed_by uuid, -- office
  closing_reasons text not null default '', -- office
  membership_id uuid, -- office
  primary key (network_id, id),
  unique (network_id, reference),
  check ((closed_at is null) = (closed_as is null)),
  foreign key (network_id, closed_by) references person,
  foreign key (network_id, membership_id) references membership
);
-- Of two applications that one council sends at once, one is sent.
create unique index application_of_council on application (network_id, gss) where sent_at is not null and closed_at is null;
create index application_email on application (network_id, lower(applicant_email));

create table application_link ( -- opens one application until it expires; only its hash is kept
  network_id uuid not null, -- private
  token_hash text not null, -- private
  application_id uuid not null, -- private
  created_at timestamptz not null, -- private
  expires_at timestamptz not null, -- private
  primary key (network_id, token_hash),
  foreign key (network_id, application_id) references application
);
create index application_link_application on application_link (network_id, application_id, created_at);

create table application_deferral ( -- append-only: the office puts an application off, with reasons
  network_id uuid not null, -- office
  id uuid not null, -- office
  application_id uuid not null, -- office
  until_date date, -- office
  reasons text not null, -- office
  at timestamptz not null, -- office
  person_id uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, application_id) references application,
  foreign key (network_id, person_id) references person
);
create index application_deferral_application on application_deferral (network_id, application_id);

create table admission_decision ( -- the executive decides on a frozen dossier of one or several applications
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  title text not null, -- office
  joins_on date not null, -- office
  canonical text not null, -- office
  sha256 text not null, -- office
  constitution jsonb not null, -- office
  opened_at timestamptz not null, -- office
  opened_by uuid, -- office
  closes_at timestamptz not null, -- office
  closed_at timestamptz, -- office
  outcome jsonb, -- office
  article_id uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, opened_by) references person
);

create table admission_application ( -- which applications a decision is on
  network_id uuid not null, -- office
  decision_id uuid not null, -- office
  application_id uuid not null, -- office
  primary key (network_id, decision_id, application_id),
  foreign key (network_id, decision_id) references admission_decision,
  foreign key (network_id, application_id) references application
);
create index admission_application_application on admission_application (network_id, application_id);

create table admission_voter ( -- the seats of the executive on the day that the round opened
  network_id uuid not null, -- office
  decision_id uuid not null, -- office
  seat_id uuid not null, -- office
  opened_page_at timestamptz, -- office
  reminded_at timestamptz, -- office
  primary key (network_id, decision_id, seat_id),
  foreign key (network_id, decision_id) references admission_decision,
  foreign key (network_id, seat_id) references seat
);

create table admission_ballot ( -- append-only: the last one of a seat counts
  network_id uuid not null, -- office
  id uuid not null, -- office
  decision_id uuid not null, -- office
  seat_id uuid not null, -- office
  number integer not null, -- office
  decision text not null check (decision in ('endorse', 'endorse-with-reservation', 'abstain', 'object')), -- office
  text text not null default '', -- office
  seen_sha256 text not null, -- office
  person_id uuid, -- office
  cast_at timestamptz not null, -- office
  primary key (network_id, id),
  unique (network_id, decision_id, seat_id, number),
  foreign key (network_id, decision_id, seat_id) references admission_voter,
  foreign key (network_id, person_id) references person
);

create table onboarding_item ( -- who does what by when once a council has joined
  network_id uuid not null references network, -- own-council
  id uuid not null, -- own-council
  gss text not null references authority, -- own-council
  membership_id uuid not null, -- own-council
  position integer not null, -- own-council
  what text not null, -- own-council
  party text not null check (party in ('office', 'council')), -- own-council
  due date not null, -- own-council
  done_at timestamptz, -- own-council
  done_by uuid, -- own-council
  primary key (network_id, id),
  unique (network_id, membership_id, position),
  foreign key (network_id, membership_id) references membership,
  foreign key (network_id, done_by) references person
);
create index onboarding_item_gss on onboarding_item (network_id, gss);

do $$
declare t text;
begin
  foreach t in array array['application', 'application_link', 'application_deferral', 'admission_decision',
    'admission_application', 'admission_voter', 'admission_ballot', 'onboarding_item'] loop
    execute format('grant select, insert, update, delete on %I to hanse_app', t);
    execute format('alter table %I enable row level security', t);
    execute format($p$create policy by_network on %I using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid))$p$, t);
  end loop;
end $$;

-- Evidence: nobody changes or removes it.
revoke update, delete, truncate on application_deferral, admission_application, admission_ballot from hanse_app;
