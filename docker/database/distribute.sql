-- Spreads the tables over the machines of a Citus, by the key of the scan: all of one scan lies on one machine, beside each other.
-- Run once as the role of the service, after its first start and while it is stopped. src/docs/CITUS.md says what stands in the way today:
-- until that is mended by a migration, this file is a plan and not a recipe. A test holds it to the schema, table by table.

begin;

-- What every scan refers to, on all machines. It changes rarely and holds little.
select create_reference_table('organisation');
select create_reference_table('published_questionnaire');
select create_reference_table('account');
select create_reference_table('scan');

-- What grows with people.
select create_distributed_table('answer_sheet', 'scan_id');
select create_distributed_table('sealed_sheet', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('sealed_address', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('draft', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('receipt', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('invitation', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('household_code', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('mail_address', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('paper_batch', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('paper_batch_count', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('paper_row', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('paper_import', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('response_count', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('participant_count', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('channel_count', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('step_count', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('talk_address', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('sorted_answer', 'scan_id', colocate_with => 'answer_sheet');
select create_distributed_table('chosen_answer', 'scan_id', colocate_with => 'answer_sheet');

-- A few rows for each scan, which staff write; some are read over all scans at once.
select create_reference_table('agenda_item');
select create_reference_table('agenda_mark');
select create_reference_table('agenda_share');
select create_reference_table('answer_choice');
select create_reference_table('ballot_key');
select create_reference_table('compared_scan');
select create_reference_table('compared_group');
select create_reference_table('compared_cell');
select create_reference_table('flood');
select create_reference_table('invitation_round');
select create_reference_table('lesson');
select create_reference_table('lesson_programme');
select create_reference_table('mail_notice');
select create_reference_table('mail_round');
select create_reference_table('mail_setup');
select create_reference_table('ordered_report');
select create_reference_table('own_question');
select create_reference_table('own_words');
select create_reference_table('paper_number');
select create_reference_table('publication');
select create_reference_table('read_use');
select create_reference_table('report_bundle_file');
select create_reference_table('report_definition_used');
select create_reference_table('report_file');
select create_reference_table('research_barred');
select create_reference_table('research_grant');
select create_reference_table('research_rule');
select create_reference_table('research_use');
select create_reference_table('scan_audience');
select create_reference_table('sheet_gone');
select create_reference_table('sheet_term');
select create_reference_table('talk_list');
select create_reference_table('trial_link');
select create_reference_table('web_edition');

-- Of no scan.
select create_reference_table('access_token');
select create_reference_table('account_link');
select create_reference_table('organisation_look');
select create_reference_table('programme');
select create_reference_table('programme_adviser');
select create_reference_table('programme_organisation');
select create_reference_table('proposed_questionnaire');
select create_reference_table('read_grant');
select create_reference_table('repeated_request');
select create_reference_table('report_bundle');
select create_reference_table('second_step');
select create_reference_table('recovery_code');

-- Letters that wait, of all scans in one queue and by its own key; gone when sent. On all machines.
select create_reference_table('mail_letter');

-- A chain of all acts of staff, with a trigger that keeps its lines: on the coordinator.
-- stays: audit_entry
-- stays: flyway_schema_history
-- stays: mail_pace
-- stays: sign_in_attempt

commit;
