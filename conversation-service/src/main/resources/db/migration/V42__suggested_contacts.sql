-- Lists and searches that are narrowed to a type or to those that are open.
CREATE INDEX conversation_of_type ON conversation (type, started_at DESC, id DESC) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX conversation_of_status ON conversation (status, started_at DESC, id DESC) WHERE merged_into IS NULL AND erased_at IS NULL;

-- Numbers and addresses whose contact leads-service is to be asked for; a row goes when that is answered or given up.
CREATE TABLE contact_lookup (
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    -- PHONE or EMAIL
    kind            text        NOT NULL,
    value           text        NOT NULL,
    -- Whether somebody only said it; otherwise it is the number that the conversation is held with.
    said            boolean     NOT NULL,
    tries           integer     NOT NULL DEFAULT 0,
    wanted_at       timestamptz NOT NULL DEFAULT now(),
    -- When somebody may take it (again).
    due_at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (conversation_id, kind, value, said)
);
CREATE INDEX contact_lookup_due ON contact_lookup (due_at);

-- Whoever writes the number of a conversation, its contact is asked for.
CREATE FUNCTION contact_lookup_want() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO contact_lookup (conversation_id, kind, value, said) VALUES (NEW.id, 'PHONE', NEW.phone_number, false)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER conversation_numbered AFTER INSERT ON conversation FOR EACH ROW
    WHEN (NEW.phone_number IS NOT NULL) EXECUTE FUNCTION contact_lookup_want();
CREATE TRIGGER conversation_renumbered AFTER UPDATE ON conversation FOR EACH ROW
    WHEN (NEW.phone_number IS NOT NULL AND NEW.phone_number IS DISTINCT FROM OLD.phone_number) EXECUTE FUNCTION contact_lookup_want();

-- With whom a conversation may be: for a person to say.
CREATE TABLE contact_suggestion (
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    contact_id      uuid        NOT NULL,
    -- number, said_phone or said_email
    reason          text        NOT NULL,
    suggested_at    timestamptz NOT NULL,
    -- ACCEPTED or REJECTED; null while nobody has said
    decision        text,
    decided_by      text,
    decided_at      timestamptz,
    PRIMARY KEY (conversation_id, contact_id)
);
CREATE INDEX contact_suggestion_of_contact ON contact_suggestion (contact_id);
