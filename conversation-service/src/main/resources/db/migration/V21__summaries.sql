-- A summary of what was said: wanted first, then written by whichever replica takes it.
CREATE TABLE summary (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    -- One for each transfer, and one when the call is over.
    occasion        text        NOT NULL,
    transfer_id     uuid,
    -- Null until it is written.
    writer          text,
    body            text,
    tries           integer     NOT NULL DEFAULT 0,
    -- When somebody may take it, or take it again because whoever took it never came back.
    due_at          timestamptz NOT NULL,
    wanted_at       timestamptz NOT NULL,
    written_at      timestamptz,
    UNIQUE NULLS NOT DISTINCT (conversation_id, occasion, transfer_id)
);
CREATE INDEX summary_due ON summary (due_at) WHERE written_at IS NULL;
CREATE INDEX summary_newest ON summary (conversation_id, written_at DESC, id DESC) WHERE written_at IS NOT NULL;
