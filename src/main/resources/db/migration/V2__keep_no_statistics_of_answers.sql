-- PostgreSQL gathers samples of column values for its planner. These would outlive the rows that are deleted, and be an older
-- state to compare the present one with. So none are kept of what is personal; the planner needs only scan and audience.
-- Stating a type, even the same, is what drops samples gathered before.

alter table invitation
    alter code_hash type bytea,
    alter code_hash set statistics 0;

alter table draft
    alter draft_id type uuid,
    alter draft_id set statistics 0,
    alter nonce type bytea,
    alter nonce set statistics 0,
    alter ciphertext type bytea,
    alter ciphertext set statistics 0,
    alter expires_on type date,
    alter expires_on set statistics 0;

alter table receipt
    alter token_hash type bytea,
    alter token_hash set statistics 0,
    alter expires_on type date,
    alter expires_on set statistics 0;

alter table answer_sheet
    alter sheet_key type uuid,
    alter sheet_key set statistics 0,
    alter ratings type bytea,
    alter ratings set statistics 0,
    alter background type jsonb,
    alter background set statistics 0,
    alter texts type jsonb,
    alter texts set statistics 0;

alter table response_count
    alter day type date,
    alter day set statistics 0,
    alter channel type text,
    alter channel set statistics 0,
    alter responses type integer,
    alter responses set statistics 0;

alter table paper_import
    alter file_hash type bytea,
    alter file_hash set statistics 0;

-- A password that was replaced is gone as well.
alter table account
    alter password_hash type text,
    alter password_hash set statistics 0;
