package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.Caller;
import io.baton.conversation.model.Prompt;
import io.baton.conversation.model.Turn;
import io.baton.conversation.model.Wish;
import io.baton.conversation.proposal.Outcome;
import io.baton.conversation.proposal.ProposalView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One message of a person and all that the assistant does until it has answered it. Used by one flow at a time. */
final class Talk {

    /** What it was stopped by. */
    enum Stop {
        ROUNDS(
                "I stopped: this took more steps than I may take. What I have found so far stands above; ask me to go on."),
        DEADLINE("I stopped: this took longer than I may take. Ask me to go on, or for something smaller."),
        SPEND("I stopped: this cost more than one message may cost. Ask for something smaller."),
        LOOP("I stopped: I was asking for the same thing again and again. Tell me in other words what you need.");

        private final String words;

        Stop(String words) {
            this.words = words;
        }

        /** What the person is told. */
        String words() {
            return words;
        }
    }

    private final Caller caller;
    private final UUID conversation;
    private final String instructions;
    private final Instant begun;
    private final long mayCost;
    private final List<Prompt.Said> said;
    private final List<ChatReply.Called> calls = new ArrayList<>();
    private final Map<UUID, ProposalView> proposals = new LinkedHashMap<>();
    private final Map<String, Outcome> known = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private int rounds;
    private int mostOften;
    private long tokens;

    /** @param mayCost how many tokens at most */
    Talk(Caller caller, UUID conversation, String instructions, List<Prompt.Said> said, Instant begun, long mayCost) {
        this.caller = caller;
        this.conversation = conversation;
        this.instructions = instructions;
        this.said = new ArrayList<>(said);
        this.begun = begun;
        this.mayCost = mayCost;
    }

    Caller caller() {
        return caller;
    }

    UUID conversation() {
        return conversation;
    }

    Prompt prompt(List<Prompt.Offer> offers) {
        return new Prompt(instructions, said, offers);
    }

    Duration left(Instant now, Duration deadline) {
        return deadline.minus(Duration.between(begun, now));
    }

    /** Whether it has to stop before the model is asked again; null when not. */
    Stop stop(Instant now, AssistantSettings settings) {
        if (mostOften > settings.repeats()) {
            return Stop.LOOP;
        }
        if (rounds >= settings.rounds()) {
            return Stop.ROUNDS;
        }
        if (tokens >= mayCost) {
            return Stop.SPEND;
        }
        return left(now, settings.deadline()).isPositive() ? null : Stop.DEADLINE;
    }

    /** The model took its turn, and is told later that it wished for this. */
    void took(Turn turn, List<Wish> wishes) {
        rounds++;
        tokens += turn.tokens();
        said.add(new Prompt.ByModel(turn.text(), wishes));
    }

    void answered(Wish wish, String text) {
        said.add(new Prompt.ByFunction(wish.id(), text));
    }

    /** Counts that this was asked for; answers what came of it before, or null. */
    Outcome before(String name, JsonNode arguments) {
        String key = name + " " + arguments;
        mostOften = Math.max(mostOften, asked.merge(key, 1, Integer::sum));
        return known.get(key);
    }

    void came(JsonNode arguments, Outcome outcome) {
        known.put(outcome.function() + " " + arguments, outcome);
        if (outcome.proposal() != null) {
            proposals.put(outcome.proposal().id(), outcome.proposal());
        }
    }

    void called(ChatReply.Called call) {
        calls.add(call);
    }

    ChatReply reply(String text, Stop stop) {
        return new ChatReply(
                text,
                calls,
                List.copyOf(proposals.values()),
                conversation,
                stop == null ? null : stop.name().toLowerCase(java.util.Locale.ROOT));
    }
}
