-- Subscriptions: invoices whose numbers never repeat and have no gaps, what was paid, what was
-- voided by a credit note, and who was reminded. Nothing of it is ever changed or deleted.

create table document_number ( -- the last number given out; taken and locked in the deed that uses it
  network_id uuid not null references network, -- office
  series text not null check (series in ('invoice', 'credit-note')), -- office
  last integer not null check (last >= 0), -- office
  primary key (network_id, series)
);

create table invoice ( -- a council is asked to pay for a year, or for the part of it that it is a member
  network_id uuid not null references network, -- own-council
  number integer not null check (number > 0), -- own-council
  gss text not null references authority, -- own-council
  from_date date not null, -- own-council
  until_date date not null, -- own-council
  band text not null, -- own-council
  population integer not null, -- own-council
  population_source text not null, -- own-council
  yearly_pence integer not null check (yearly_pence >= 0), -- own-council
  months integer not null check (months between 1 and 12), -- own-council
  net_pence integer not null check (net_pence >= 0), -- own-council
  vat_percent integer not null check (vat_percent between 0 and 100), -- own-council
  vat_pence integer not null check (vat_pence >= 0), -- own-council
  vat_note text not null, -- own-council
  pay_to text not null, -- own-council
  issued_on date not null, -- own-council
  due_on date not null, -- own-council
  raised_at timestamptz not null, -- office
  raised_by uuid, -- office
  primary key (network_id, number),
  check (from_date < until_date),
  foreign key (network_id, raised_by) references person
);
create index invoice_council on invoice (network_id, gss, from_date);

create table invoice_file ( -- the PDF as it was sent, made once
  network_id uuid not null, -- own-council
  invoice_number integer not null, -- own-council
  file_id uuid not null, -- own-council
  sent_at timestamptz not null, -- own-council
  primary key (network_id, invoice_number),
  foreign key (network_id, invoice_number) references invoice,
  foreign key (network_id, file_id) references file
);

create table invoice_payment ( -- the office saw the money
  network_id uuid not null, -- own-council
  invoice_number integer not null, -- own-council
  paid_on date not null, -- own-council
  reference text not null, -- own-council
  recorded_at timestamptz not null, -- office
  recorded_by uuid, -- office
  primary key (network_id, invoice_number),
  foreign key (network_id, invoice_number) references invoice,
  foreign key (network_id, recorded_by) references person
);

create table credit_note ( -- takes back one whole invoice, with the reason
  network_id uuid not null references network, -- own-council
  number integer not null check (number > 0), -- own-council
  invoice_number integer not null, -- own-council
  reason text not null, -- own-council
  issued_on date not null, -- own-council
  issued_at timestamptz not null, -- office
  issued_by uuid, -- office
  primary key (network_id, number),
  unique (network_id, invoice_number),
  foreign key (network_id, invoice_number) references invoice,
  foreign key (network_id, issued_by) references person
);

create table invoice_reminder ( -- a day on which a council was reminded of an unpaid invoice
  network_id uuid not null, -- own-council
  invoice_number integer not null, -- own-council
  on_date date not null, -- own-council
  at timestamptz not null, -- own-council
  primary key (network_id, invoice_number, on_date),
  foreign key (network_id, invoice_number) references invoice
);

grant select, insert, update on document_number to hanse_app;
grant select, insert on invoice, invoice_file, invoice_payment, credit_note, invoice_reminder to hanse_app;

alter table document_number enable row level security;
create policy by_network on document_number using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table invoice enable row level security;
create policy by_network on invoice using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table invoice_file enable row level security;
create policy by_network on invoice_file using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table invoice_payment enable row level security;
create policy by_network on invoice_payment using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table credit_note enable row level security;
create policy by_network on credit_note using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table invoice_reminder enable row level security;
create policy by_network on invoice_reminder using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));

-- Evidence: once written, it stands.
revoke update, delete, truncate on invoice, invoice_file, invoice_payment, credit_note, invoice_reminder from hanse_app;
revoke delete, truncate on document_number from hanse_app;
