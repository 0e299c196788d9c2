package io.baton.conversation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a turn together from its pieces. */
final class GrowingTurn {

    /** Beyond this the model talks without end. */
    private static final int LONGEST = 200_000;

    /** So many characters are one token, roughly. */
    private static final int CHARACTERS_OF_A_TOKEN = 4;

    private final StringBuilder text = new StringBuilder();
    private final Map<Long, Growing> wishes = new TreeMap<>();
    private int length;
    private long tokens;
    private boolean ended;
    private boolean declined;

    private static final class Growing {
        private String id = "";
        private String name = "";
        private final StringBuilder arguments = new StringBuilder();
    }

    void text(String piece) {
        grow(piece);
        text.append(piece);
    }

    /** A piece of a wish; only what is new is given. */
    void wish(long index, String id, String name, String arguments) {
        Growing wish = wishes.computeIfAbsent(index, ignored -> new Growing());
        wish.id = id == null || id.isEmpty() ? wish.id : id;
        wish.name = name == null || name.isEmpty() ? wish.name : name;
        if (arguments != null) {
            grow(arguments);
            wish.arguments.append(arguments);
        }
    }

    /** It says that it will not answer. */
    void decline() {
        declined = true;
    }

    void cost(long told) {
        tokens = told;
    }

    void end() {
        ended = true;
    }

    private void grow(String piece) {
        length += piece.length();
        if (length > LONGEST) {
            throw new ModelFailed(ModelFailed.Reason.UNINTELLIGIBLE);
        }
    }

    /**
     * The whole turn.
     *
     * @throws ModelFailed when it was not said to its end, or says nothing
     */
    Turn whole() {
        if (!ended) {
            throw new ModelFailed(length == 0 ? ModelFailed.Reason.EMPTY : ModelFailed.Reason.BROKEN_OFF);
        }
        if (text.toString().isBlank() && wishes.isEmpty()) {
            throw new ModelFailed(declined ? ModelFailed.Reason.DECLINED : ModelFailed.Reason.EMPTY);
        }
        List<Wish> asked = new ArrayList<>();
        wishes.forEach((index, wish) -> asked.add(
                new Wish(wish.id.isEmpty() ? "call-" + index : wish.id, wish.name, wish.arguments.toString())));
        return new Turn(text.toString(), asked, tokens > 0 ? tokens : length / CHARACTERS_OF_A_TOKEN);
    }
}
