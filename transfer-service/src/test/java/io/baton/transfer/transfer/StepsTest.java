package io.baton.transfer.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.kit.id.Ids;
import io.baton.kit.testing.Reactive;
import io.baton.transfer.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Steps outlive the replica that planned them, and no two replicas run one at the same time. */
@QuarkusTest
class StepsTest extends ServiceTest {

    @Inject
    StepLoop loop;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    TransferSettings settings;

    @BeforeEach
    void nobodyTakesSteps() {
        loop.stop();
    }

    @AfterEach
    void everybodyTakesSteps() {
        loop.start();
    }

    @Test
    void oneOfTwoReplicasGetsAStep() {
        UUID id = UUID.fromString(transferWhoseCallerWaitsForTheWayBack());

        var first = CompletableFuture.supplyAsync(() -> claim(replica(), id));
        var second = CompletableFuture.supplyAsync(() -> claim(replica(), id));

        List<ClaimedStep> claimed = new ArrayList<>(first.join());
        claimed.addAll(second.join());
        assertThat(claimed).hasSize(1);
    }

    @Test
    @Tag("slow")
    void theStepOfADeadReplicaIsTakenOver() {
        String id = transferWhoseCallerWaitsForTheWayBack();
        // A replica takes the step and dies
        assertThat(claim(replica(), UUID.fromString(id))).hasSize(1);

        // When another one runs
        loop.start();

        // Then the caller is back
        awaitSettled(id, "cancelled");
        loop.stop();
    }

    @Test
    void aRestartFindsEverythingThatAStateNeeds() {
        UUID call = call();
        try (AutoCloseable socket = socket(b)) {
            // Given a transfer whose replica dies right after the acceptance, before anything of it ran
            String id = begin(call, "consult");
            command(b, id, "accept").then().statusCode(200);
            rooms.join(call, b, transfer(a, id).path("consultRoom").asText());

            // When a replica starts
            loop.start();

            // Then it goes on from there
            awaitState(id, "consulting");
            assertThat(socket).isNotNull();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cancelled while LiveKit was away; LiveKit is back, and a step waits. */
    private String transferWhoseCallerWaitsForTheWayBack() {
        UUID call = call();
        try (AutoCloseable socket = socket(b)) {
            String id = begin(call, "consult");
            rooms.liveKitAway(true);
            command(a, id, "cancel").then().statusCode(200);
            rooms.liveKitAway(false);
            assertThat(socket).isNotNull();
            return id;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TransferSteps replica() {
        return new TransferSteps(ids, clock, settings);
    }

    private static List<ClaimedStep> claim(TransferSteps replica, UUID transferId) {
        return Reactive.await(() -> replica.claim(transferId, StepKind.ENFORCE, Duration.ofMillis(1500)));
    }
}
