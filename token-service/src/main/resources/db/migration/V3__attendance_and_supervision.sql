-- Since when nobody attends to the caller, and whether this stretch has been told.
ALTER TABLE call ADD COLUMN unattended_since timestamptz;
ALTER TABLE call ADD COLUMN alone_told boolean NOT NULL DEFAULT false;
CREATE INDEX call_unattended ON call (unattended_since, id) WHERE state = 'open' AND unattended_since IS NOT NULL;
CREATE INDEX call_open_page ON call (created_at, id) WHERE state = 'open';

-- A leg that is no part of the conversation: a supervisor who listens unseen, and both who whisper.
ALTER TABLE leg ADD COLUMN aside boolean NOT NULL DEFAULT false;

-- Who supervises a call, one way at a time. The id is new with each way, and with it the whisper's room.
CREATE TABLE supervision (
    id           uuid        PRIMARY KEY,
    call_id      uuid        NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    supervisor   text        NOT NULL,
    mode         text        NOT NULL CHECK (mode IN ('listen', 'whisper', 'barge')),
    agent        text,
    whisper_room text,
    room         text        NOT NULL,
    started_at   timestamptz NOT NULL,
    UNIQUE (call_id, supervisor)
);
