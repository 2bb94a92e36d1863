-- The log is read per person, and per person's last sign-in; nothing reads it per organisation.
drop index audit_entry_organisation;
create index audit_entry_sign_in on audit_entry (username, minute) where act = 'SIGN_IN';
