package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.events.transfer.TransferDeclined;
import io.baton.events.transfer.TransferRequested;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not get into events, does not. */
class PrivacyTest {

    private static final UUID ID = new UUID(0x7000, 1);

    @ParameterizedTest
    @ValueSource(strings = {"+4930123456", "030 123456", "*", "***12345", "1234", ""})
    void aClearPhoneNumberIsRefused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> requested("phone", number));
        assertThat(Contract.errors(
                        Contract.schema(EventCatalogue.typeOf(TransferRequested.class)), request("phone", number)))
                .isNotEmpty();
    }

    @Test
    void aMaskedPhoneNumberAndANumericAgentNameArePassed() {
        assertThat(requested("phone", "***1234").target()).isEqualTo("***1234");
        assertThat(requested("identity", "4930123456").target()).isEqualTo("4930123456");
        assertThat(Contract.errors(
                        Contract.schema(EventCatalogue.typeOf(TransferRequested.class)), request("phone", "***1234")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs Smith is shouting", "", "Busy", "a-b"})
    void freeTextIsNoReason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransferDeclined(ID, ID, null, 1, "alice", "bob", reason));
    }

    @Test
    void aReasonIsAtMost64CharactersLong() {
        String longest = "a".repeat(64);

        assertThat(new TransferDeclined(ID, ID, null, 1, "alice", "bob", longest).reason())
                .isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransferDeclined(ID, ID, null, 1, "alice", "bob", longest + "a"));
    }

    private static TransferRequested requested(String kind, String target) {
        return new TransferRequested(ID, ID, null, 1, "alice", kind, target, "consult");
    }

    private static ObjectNode request(String kind, String target) {
        ObjectNode data =
                Contract.example(EventCatalogue.typeOf(TransferRequested.class)).deepCopy();
        return data.put("targetKind", kind).put("target", target);
    }
}
