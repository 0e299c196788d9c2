package io.baton.token.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private final Vertx vertx = Vertx.vertx();
    private final UnderWay<String> underWay = new UnderWay<>();
    private final AtomicReference<UniEmitter<? super String>> work = new AtomicReference<>();

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoComesWhileItIsUnderWayWaitsForItsEnd() throws Exception {
        CompletableFuture<String> first = on(context(), this::begin);
        Context another = context();
        CompletableFuture<String> second = on(another, () -> after(another));
        Context third = context();
        CompletableFuture<String> other =
                on(third, () -> underWay.join("other", () -> item("at once"), () -> item("no")));

        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("at once");
        assertThat(second).isNotDone();

        work.get().complete("done");

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("afterwards, on the own context");
    }

    @Test
    void aFailureEndsItToo() throws Exception {
        CompletableFuture<String> first = on(context(), this::begin);
        Context another = context();
        CompletableFuture<String> second = on(another, () -> after(another));

        work.get().fail(new IllegalStateException("refused"));

        assertThat(first).failsWithin(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("afterwards, on the own context");
    }

    @Test
    void whatHasEndedIsDoneAgain() throws Exception {
        List<String> runs = new ArrayList<>();
        for (String run : List.of("one", "two")) {
            Supplier<Uni<String>> join = () -> underWay.join(
                    "room",
                    () -> {
                        runs.add(run);
                        return item(run);
                    },
                    () -> item("no"));
            assertThat(on(context(), join).get(10, TimeUnit.SECONDS)).isEqualTo(run);
        }
        assertThat(runs).containsExactly("one", "two");
    }

    private Context context() {
        return ((VertxInternal) vertx).createEventLoopContext();
    }

    private Uni<String> begin() {
        return underWay.join(
                "room", () -> Uni.createFrom().<String>emitter(work::set), () -> item("nobody was before"));
    }

    private Uni<String> after(Context own) {
        return underWay.join(
                "room",
                () -> item("a second time"),
                () -> item(own.equals(Vertx.currentContext()) ? "afterwards, on the own context" : "elsewhere"));
    }

    private static Uni<String> item(String text) {
        return Uni.createFrom().item(text);
    }

    /** Subscribes on the context, and returns when that is done. */
    private static CompletableFuture<String> on(Context context, Supplier<Uni<String>> asking) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Void> asked = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            asking.get().subscribe().with(answer::complete, answer::completeExceptionally);
            asked.complete(null);
        });
        asked.get(10, TimeUnit.SECONDS);
        return answer;
    }
}
