-- Agents whom transfer-service has told of: only they can be mentioned.
CREATE TABLE agent (
    username    text        PRIMARY KEY,
    known_since timestamptz NOT NULL
);
CREATE INDEX agent_name ON agent (lower(username));

-- What somebody is told; kept for a while, seen or not.
CREATE TABLE notification (
    id              uuid        PRIMARY KEY,
    recipient       text        NOT NULL,
    kind            text        NOT NULL,
    -- The proposal or message that it is told for: the same cause tells once.
    cause           uuid        NOT NULL,
    title           text        NOT NULL,
    conversation_id uuid,
    call_id         uuid,
    -- A proposal that is forgotten takes along what was told of it.
    proposal_id     uuid        REFERENCES proposal (id) ON DELETE CASCADE,
    created_at      timestamptz NOT NULL,
    seen_at         timestamptz
);
CREATE UNIQUE INDEX notification_cause ON notification (recipient, kind, cause);
CREATE INDEX notification_newest ON notification (recipient, created_at DESC, id DESC);
CREATE INDEX notification_unseen ON notification (recipient, created_at DESC, id DESC) WHERE seen_at IS NULL;
CREATE INDEX notification_of_cause ON notification (cause);
CREATE INDEX notification_of_conversation ON notification (conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX notification_of_proposal ON notification (proposal_id) WHERE proposal_id IS NOT NULL;
CREATE INDEX notification_oldest ON notification (created_at);

-- When the person is told that it waits; null once that was done, and for who cannot be told.
ALTER TABLE proposal ADD COLUMN tell_at timestamptz;
-- Where the person was signed in when it was asked for: a digest of the session.
ALTER TABLE proposal ADD COLUMN asked_in uuid;
CREATE INDEX proposal_to_tell ON proposal (tell_at) WHERE state = 'PROPOSED' AND tell_at IS NOT NULL;
