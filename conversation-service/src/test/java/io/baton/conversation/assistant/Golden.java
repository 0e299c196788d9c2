package io.baton.conversation.assistant;

import io.baton.conversation.StandInModel.Say;
import io.baton.conversation.StandInModel.Step;
import io.baton.conversation.StandInModel.Want;
import io.baton.conversation.StandInModel.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A conversation that has to go in one way: what the world knows, what is said, what the model does, and what must come of it. */
final class Golden {

    /** What the person does with the proposals of an exchange. */
    enum Decision {
        NONE,
        CONFIRM,
        CONFIRM_TWICE,
        REJECT,
        REJECT_THEN_CONFIRM,
        SOMEBODY_ELSE_CONFIRMS
    }

    /** One thing that is said, and what must come of it. */
    static final class Exchange {
        final String says;
        List<Step> model = List.of();
        List<String> calls = List.of();
        int proposals;
        String reply;
        String reason;
        String stopped;
        String shown;
        Decision decision = Decision.NONE;
        String state;
        int effects;

        Exchange(String says) {
            this.says = says;
        }
    }

    final String name;
    String[] roles = {"agent"};
    final Map<String, String> known = new java.util.LinkedHashMap<>();
    final Map<String, Integer> statuses = new java.util.HashMap<>();
    String callerSays;
    final List<Exchange> exchanges = new ArrayList<>();

    private Golden(String name) {
        this.name = name;
    }

    static Golden golden(String name) {
        return new Golden(name);
    }

    static Say tells(String text) {
        return new Say(text, 20);
    }

    static Want want(String function, String arguments) {
        return want(new Wanted(function, arguments));
    }

    static Want want(Wanted... functions) {
        return new Want(List.of(functions), 50);
    }

    Golden as(String... who) {
        roles = who;
        return this;
    }

    /** What an owning service answers. */
    Golden knows(String line, String body) {
        known.put(line, body);
        return this;
    }

    /** How an owning service refuses. */
    Golden refuses(String line, int status, String body) {
        statuses.put(line, status);
        return knows(line, body);
    }

    /** There is a call in which the caller says this; its id is {@code $call}. */
    Golden caller(String words) {
        callerSays = words;
        return this;
    }

    Golden says(String words) {
        exchanges.add(new Exchange(words));
        return this;
    }

    Golden model(Step... steps) {
        last().model = List.of(steps);
        return this;
    }

    /** Which functions are asked for and what comes of each, for example {@code search_contacts succeeded}. */
    Golden calls(String... calls) {
        last().calls = List.of(calls);
        return this;
    }

    Golden proposes(int count) {
        last().proposals = count;
        return this;
    }

    Golden reply(String part) {
        last().reply = part;
        return this;
    }

    /** The model gives no answer, for this reason. */
    Golden fails(String reason) {
        last().reason = reason;
        return this;
    }

    Golden stops(String reason) {
        last().stopped = reason;
        return this;
    }

    /** The model is shown this, between the marks. */
    Golden shown(String part) {
        last().shown = part;
        return this;
    }

    /** The person decides; the proposals end in this state and so much has changed in the world then. */
    Golden decides(Decision decision, String state, int effects) {
        last().decision = decision;
        last().state = state;
        last().effects = effects;
        return this;
    }

    private Exchange last() {
        return exchanges.getLast();
    }

    @Override
    public String toString() {
        return name;
    }
}
