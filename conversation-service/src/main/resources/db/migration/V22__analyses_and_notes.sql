-- What was said in a call since it was analysed last.
CREATE TABLE analysis_turn (
    conversation_id uuid        PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    -- Messages that no analysis has dealt with, in the order in which they came.
    fresh           uuid[]      NOT NULL,
    -- Grows each time somebody takes the turn: who comes back after the lease is over keeps nothing.
    taken           integer     NOT NULL DEFAULT 0,
    -- When somebody may take it, or take it again because whoever took it never came back; null while there is too little.
    due_at          timestamptz
);
CREATE INDEX analysis_turn_due ON analysis_turn (due_at) WHERE due_at IS NOT NULL;

-- What was made of it while the call went on.
CREATE TABLE analysis (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    call_id         uuid        NOT NULL,
    at              timestamptz NOT NULL,
    body            text        NOT NULL
);
CREATE INDEX analysis_newest ON analysis (conversation_id, at DESC, id DESC);

-- Whether it is certain with whom it is because that was verified; a person's word does not make it so.
ALTER TABLE conversation ADD COLUMN contact_verified boolean NOT NULL DEFAULT false;

-- The summary of a call's end on its way to the notes about its contact.
CREATE TABLE summary_note (
    -- Also the Idempotency-Key: written again after a crash it is the same note.
    summary_id uuid        PRIMARY KEY REFERENCES summary (id) ON DELETE CASCADE,
    contact_id uuid        NOT NULL,
    tries      integer     NOT NULL DEFAULT 0,
    wanted_at  timestamptz NOT NULL,
    -- When somebody may take it (again); null when it is written or given up.
    due_at     timestamptz,
    written_at timestamptz
);
CREATE INDEX summary_note_due ON summary_note (due_at) WHERE due_at IS NOT NULL;
