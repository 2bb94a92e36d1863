-- Which letters a clerk got before a scan opens or ends by itself: one of each kind for each moment. Minutes are those of 1970.
create table mail_notice (
    scan_id uuid   not null references scan on delete cascade,
    kind    text   not null,
    minute  bigint not null,
    primary key (scan_id, kind, minute)
);
