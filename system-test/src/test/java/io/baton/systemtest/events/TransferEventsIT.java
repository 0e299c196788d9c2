package io.baton.systemtest.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.events.CloudEvent;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.transfer.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another team reads a whole transfer from Kafka: in order, without a gap, and as the schemas promise. */
@SystemTest
class TransferEventsIT {

    private static final List<String> TRANSFER = List.of(
            "io.baton.transfer.requested.v1",
            "io.baton.transfer.held.v1",
            "io.baton.transfer.offered.v1",
            "io.baton.transfer.accepted.v1",
            "io.baton.transfer.consult_started.v1",
            "io.baton.transfer.completing.v1",
            "io.baton.transfer.completed.v1");

    @Test
    void aWholeTransferInOrder(RunningStack stack, Chromium chromium) {
        try (EventTape tape = new EventTape(stack.addresses().kafka());
                Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
            stage.bobsOffer(transfer.id());
            transfer.bobAccepts();
            transfer.aliceJoinsConsult();
            scene.awaitConsult();
            transfer.complete("agent");

            scene.carol().await("completed on the tape", CallScene.PATIENCE, () -> tape.ofCall(scene.callId()).stream()
                    .anyMatch(event -> event.type().equals(TRANSFER.getLast())));

            List<CloudEvent> events = tape.ofCall(scene.callId());
            assertThat(tape.faults()).isEmpty();
            assertThat(events)
                    .extracting(CloudEvent::type)
                    .filteredOn(TRANSFER::contains)
                    .containsExactlyElementsOf(TRANSFER);
            assertThat(events)
                    .extracting(CloudEvent::type)
                    .contains(
                            "io.baton.call.initiated.v1",
                            "io.baton.call.leg_joined.v1",
                            "io.baton.call.answered.v1",
                            "io.baton.call.held.v1",
                            "io.baton.call.resumed.v1",
                            "io.baton.transfer.briefed.v1");
            assertThat(events).extracting(CloudEvent::id).doesNotHaveDuplicates();
            assertThatEachSourceIsInOrder(events);
            assertThat(events)
                    .filteredOn(event -> event.type().startsWith("io.baton.transfer."))
                    .allSatisfy(event ->
                            assertThat(event.data().path("transferId").asText()).isEqualTo(transfer.id()));
            assertThat(events.toString()).as("no words of the call").doesNotContain("parcel");
        }
    }

    private static void assertThatEachSourceIsInOrder(List<CloudEvent> events) {
        Map<String, Long> last = new HashMap<>();
        for (CloudEvent event : events) {
            Long before = last.put(event.source(), event.sequence());
            if (before != null) {
                assertThat(event.sequence()).as("sequence of " + event.source()).isGreaterThan(before);
            }
        }
    }
}
