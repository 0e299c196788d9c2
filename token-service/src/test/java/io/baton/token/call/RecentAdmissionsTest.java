package io.baton.token.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.token.call.RecentAdmissions.Request;
import io.baton.token.livekit.RoomToken;
import io.baton.token.matrix.Audibility;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentAdmissionsTest {

    private static final Request CAROL = new Request("room", "carol", null, "alice");
    private static final Request BOB = new Request("other", "bob", null, "bob");

    private final UUID call = UUID.randomUUID();
    private final UUID otherCall = UUID.randomUUID();

    @Test
    void knowsOnlyWhoAsksTheSameAgain() {
        RecentAdmissions recent = remembering("1m");
        recent.remember(call, CAROL, token(CAROL));

        assertThat(recent.again(CAROL)).contains(token(CAROL));
        assertThat(recent.again(new Request("room", "carol", null, "mallory"))).isEmpty();
        assertThat(recent.again(new Request("room", "carol", "Carol", "alice"))).isEmpty();
        assertThat(recent.again(new Request("other", "carol", null, "alice"))).isEmpty();
    }

    @Test
    void forgetsACallThatChangesAndNoOther() {
        RecentAdmissions recent = remembering("1m");
        recent.remember(call, CAROL, token(CAROL));
        recent.remember(otherCall, BOB, token(BOB));

        recent.forget(call);

        assertThat(recent.again(CAROL)).isEmpty();
        assertThat(recent.again(BOB)).isPresent();
    }

    @Test
    void remembersNothingWhenSetToZero() {
        RecentAdmissions recent = remembering("0s");
        recent.remember(call, CAROL, token(CAROL));

        assertThat(recent.again(CAROL)).isEmpty();
    }

    private static RecentAdmissions remembering(String memory) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(CallSettings.class)
                .withDefaultValue("baton.call.admission-memory", memory)
                .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build();
        return new RecentAdmissions(config.getConfigMapping(CallSettings.class));
    }

    private static RoomToken token(Request request) {
        return new RoomToken(
                request.identity(),
                request.name(),
                request.room(),
                Audibility.OPEN.rights(),
                List.of("microphone"),
                Map.of(),
                Duration.ofMinutes(2));
    }
}
