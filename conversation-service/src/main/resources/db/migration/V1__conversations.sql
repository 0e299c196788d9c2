-- One thread with one person: a call, a chat, or the text messages with a number.
CREATE TABLE conversation (
    id           uuid        PRIMARY KEY,
    type         text        NOT NULL,
    status       text        NOT NULL,
    -- Known for certain only: by a verified number or address, or because a person said so.
    contact_id   uuid,
    lead_id      uuid,
    phone_number text,
    room         text,
    call_id      uuid,
    -- The website visitor's own session, or the username of who talks with the assistant.
    session_id   text,
    owner        text,
    summary      text,
    analysis     text,
    -- The conversation it is part of now; its id goes on working.
    merged_into  uuid        REFERENCES conversation (id),
    close_reason text,
    version      integer     NOT NULL,
    started_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    closed_at    timestamptz
);
CREATE UNIQUE INDEX conversation_of_call ON conversation (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX conversation_newest ON conversation (started_at DESC, id DESC) WHERE merged_into IS NULL;
CREATE INDEX conversation_of_contact ON conversation (contact_id, started_at DESC, id DESC) WHERE contact_id IS NOT NULL;
CREATE INDEX conversation_of_session ON conversation (session_id, started_at DESC) WHERE session_id IS NOT NULL;
CREATE INDEX conversation_of_owner ON conversation (owner, started_at DESC) WHERE owner IS NOT NULL;
CREATE INDEX conversation_of_number ON conversation (phone_number, started_at DESC) WHERE phone_number IS NOT NULL;
CREATE INDEX conversation_merged ON conversation (merged_into) WHERE merged_into IS NOT NULL;

-- Who took part, each once.
CREATE TABLE participant (
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    identity        text        NOT NULL,
    role            text        NOT NULL,
    joined_at       timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, identity)
);

-- What was said or written. Its order is that of when it was said, not of when we heard of it.
CREATE TABLE message (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    role            text        NOT NULL,
    author          text,
    text            text        NOT NULL,
    source          text        NOT NULL,
    at              timestamptz NOT NULL,
    -- A piece of speech that is recognised again replaces itself until it is final.
    revision        integer     NOT NULL,
    final           boolean     NOT NULL,
    words           tsvector    NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED
);
CREATE INDEX message_in_order ON message (conversation_id, at, id);
CREATE INDEX message_words ON message USING gin (words);
