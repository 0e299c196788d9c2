package io.baton.transfer.transfer;

import io.baton.transfer.call.CallView;
import io.baton.transfer.queue.QueueTerms;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Transfers and calls for the rules' own tests. */
final class Fixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final TransferSettings SETTINGS = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(TransferSettings.class)
            .build()
            .getConfigMapping(TransferSettings.class);
    static final String A = "alice";
    static final String B = "bob";
    static final String CALLER = "carol";
    static final String R = "support-1";
    static final String C = "support-1:consult";

    private Fixtures() {}

    static Transfer requested(TransferMode mode, boolean byToken) {
        return new Transfer(
                UUID.randomUUID(),
                new TransferTerms(
                        UUID.randomUUID(),
                        R,
                        mode == TransferMode.CONSULT ? C : null,
                        A,
                        A,
                        B,
                        null,
                        false,
                        !byToken,
                        byToken,
                        mode,
                        "billing",
                        null,
                        "Caller: hello",
                        Duration.ofSeconds(30),
                        null,
                        List.of("mallory"),
                        7),
                NOON);
    }

    static Transfer begun(TransferMode mode, boolean byToken) {
        Transfer transfer = requested(mode, byToken);
        transfer.begin(UUID.randomUUID(), NOON, SETTINGS);
        return transfer;
    }

    static QueueTerms queue(String name, String overflow) {
        return new QueueTerms(
                name, List.of(), Duration.ofSeconds(20), Duration.ofSeconds(300), overflow, Duration.ZERO, 1);
    }

    /** A transfer that waits, or is on the way to wait, in a queue. */
    static Transfer queued(TransferMode mode) {
        return toQueue(mode, queue("sales", "second"), false);
    }

    /** A transfer of a caller who lost their agent, alice, and waits. */
    static Transfer rescue() {
        return toQueue(TransferMode.BLIND, queue("default", null), true);
    }

    private static Transfer toQueue(TransferMode mode, QueueTerms queue, boolean abandoned) {
        Transfer transfer = new Transfer(
                UUID.randomUUID(),
                new TransferTerms(
                        UUID.randomUUID(),
                        R,
                        mode == TransferMode.CONSULT ? C : null,
                        A,
                        A,
                        null,
                        queue,
                        abandoned,
                        true,
                        false,
                        mode,
                        "billing",
                        null,
                        null,
                        Duration.ofSeconds(30),
                        null,
                        List.of(),
                        7),
                NOON);
        transfer.begin(UUID.randomUUID(), NOON, SETTINGS);
        return transfer;
    }

    static Transfer offered(TransferMode mode) {
        Transfer transfer = begun(mode, false);
        if (mode.holds()) {
            transfer.enforced(NOON.plusMillis(80), SETTINGS);
        }
        return transfer;
    }

    static Transfer joining(TransferMode mode) {
        Transfer transfer = offered(mode);
        transfer.accept(NOON.plusSeconds(5), SETTINGS);
        return transfer;
    }

    static Transfer consulting() {
        Transfer transfer = joining(TransferMode.CONSULT);
        transfer.observe(call(transfer, CALLER + "@" + R, A + "@" + C, B + "@" + C), NOON.plusSeconds(6), SETTINGS);
        transfer.enforced(NOON.plusSeconds(6), SETTINGS);
        return transfer;
    }

    static Transfer completing(Direction direction) {
        Transfer transfer = consulting();
        transfer.complete(direction, NOON.plusSeconds(20), SETTINGS);
        return transfer;
    }

    /** A call with these legs, each {@code identity@room} and publishing. */
    static CallView call(Transfer transfer, String... legs) {
        List<CallView.Leg> all = new ArrayList<>();
        for (String leg : legs) {
            String identity = leg.substring(0, leg.indexOf('@'));
            String kind = identity.equals(A) || identity.equals(B) ? "agent" : "caller";
            all.add(new CallView.Leg(identity, leg.substring(leg.indexOf('@') + 1), kind, true));
        }
        return new CallView(transfer.callId(), transfer.homeRoom(), "open", 9, null, all);
    }
}
