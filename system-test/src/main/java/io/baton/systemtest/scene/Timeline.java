package io.baton.systemtest.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened in a scene, in order. */
public final class Timeline {

    /** A moment, milliseconds since the epoch. */
    public record Moment(long at, Step step, String detail) {}

    /** The steps that measurements refer to. */
    public enum Step {
        TALKING("caller and A hear each other"),
        REQUESTED("A asks for the transfer"),
        HELD("held: neither hears the other any more"),
        MUSIC("caller hears music"),
        OFFERED("B sees the offer"),
        ACCEPTED("B accepts"),
        CONSULTING("A and B hear each other"),
        COMPLETING("A hands over"),
        HEARD("caller hears B"),
        HEARS("B hears the caller"),
        COMPLETED("completed"),
        CANCELLING("A takes the caller back"),
        ENDED("ended"),
        RETURNED("caller hears A again");

        private final String text;

        Step(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    private final List<Moment> moments = new ArrayList<>();

    public long add(Step step) {
        return add(step, System.currentTimeMillis(), "");
    }

    public long add(Step step, long at, String detail) {
        moments.add(new Moment(at, step, detail));
        moments.sort((a, b) -> Long.compare(a.at(), b.at()));
        return at;
    }

    /** When the step was. */
    public long at(Step step) {
        return find(step).orElseThrow(() -> new IllegalStateException("There was no " + step));
    }

    /** When the step was, if it was. */
    public Optional<Long> find(Step step) {
        return moments.stream()
                .filter(moment -> moment.step() == step)
                .map(Moment::at)
                .findFirst();
    }

    /** From one step to another. */
    public long millis(Step from, Step to) {
        return at(to) - at(from);
    }

    public List<Moment> moments() {
        return List.copyOf(moments);
    }
}
