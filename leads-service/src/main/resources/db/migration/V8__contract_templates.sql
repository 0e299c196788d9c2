-- Texts that contracts begin with. A contract copies the text: what becomes of the template later does not touch it.
CREATE TABLE contract_template (
    id         uuid        PRIMARY KEY,
    title      text        NOT NULL,
    language   text        NOT NULL,
    body       text        NOT NULL,
    version    integer     NOT NULL,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX contract_template_newest ON contract_template (created_at DESC, id DESC);
