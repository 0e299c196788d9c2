package io.baton.events;

/** The Kafka topics other teams subscribe to. */
public final class Topics {

    /** Facts about calls and their transfers; key: the call's id, so that one call's facts stay in order. */
    public static final String CALLS = "baton.calls";

    /** Facts about agents, key: the agent's id, and about queues, key: the queue's name. */
    public static final String AGENTS = "baton.agents";

    /** Facts about contacts and what is sold to them, key: the contact's id, and about scripts, key: the script's id. */
    public static final String CRM = "baton.crm";

    /** Facts about conversations, key: the conversation's id, and about notifications, key: the recipient. */
    public static final String CONVERSATIONS = "baton.conversations";

    /**
     * What was said, key: the call's id. The only topic with personal text: for the services that need it, and forgotten after 24
     * hours.
     */
    public static final String TRANSCRIPTS = "baton.transcripts";

    private Topics() {}

    /** The topic that holds what a consumer of {@code topic} could not handle. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
