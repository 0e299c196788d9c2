package io.baton.conversation.assistant;

import java.util.Locale;

/**
 * How much of the model one subject may use up.
 *
 * @param subject who spends, as it is counted
 * @param tokens how many at most
 */
record SpendLimit(Kind kind, String subject, long tokens) {

    /** Of what there is a limit. */
    enum Kind {
        CONVERSATION("This conversation has used up what one may cost; begin a new one."),
        PERSON("You have used up what the assistant may cost you today; it answers again tomorrow."),
        VISITOR("You have used up what the assistant may cost you today; it answers again tomorrow."),
        VISITORS("The assistant has answered enough visitors today; it answers again tomorrow.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What the person is told who comes upon it. */
        String words() {
            return words;
        }

        /** The value on the wire. */
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
