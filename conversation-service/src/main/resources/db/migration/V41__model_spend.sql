-- How many tokens of the model were used on a day (UTC) by a person, a visitor, all visitors together, or in a conversation.
CREATE TABLE model_spend (
    subject text   NOT NULL,
    day     date   NOT NULL,
    tokens  bigint NOT NULL,
    PRIMARY KEY (subject, day)
);
CREATE INDEX model_spend_oldest ON model_spend (day);
