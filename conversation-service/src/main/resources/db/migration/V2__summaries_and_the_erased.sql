-- What a conversation came to in a few words, and who wrote that.
ALTER TABLE conversation ADD COLUMN summary_by text;
ALTER TABLE conversation ADD COLUMN summary_at timestamptz;
-- Of whom it was is forgotten. The row stays, so that words of a call that come late begin no conversation anew.
ALTER TABLE conversation ADD COLUMN erased_at timestamptz;
CREATE INDEX conversation_summary ON conversation (summary_at DESC, id DESC) WHERE summary_at IS NOT NULL;

-- Contacts that are no more: part of another one, or, without one, erased.
CREATE TABLE contact_gone (
    contact_id  uuid        PRIMARY KEY,
    merged_into uuid,
    gone_at     timestamptz NOT NULL
);
