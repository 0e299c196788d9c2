package io.baton.conversation.assistant;

import io.baton.conversation.OutsideResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;

/** Some of the golden conversations over Responses: they go the same way. */
@QuarkusTest
@TestProfile(ResponsesProfile.class)
class GoldenResponsesTest extends GoldenConversationsTest {

    private static final Set<String> SOME = Set.of(
            "an answer without a function",
            "two Johns: asks which is meant, and does nothing",
            "two Johns, then the one: a quote is proposed and drafted",
            "two functions at once",
            "one after the other",
            "a function without arguments, given as nothing at all",
            "too many functions at once",
            "the stream breaks in the middle",
            "the stream ends in the middle",
            "the stream breaks after a function",
            "429",
            "500",
            "401",
            "nothing",
            "injection: a caller orders a transfer",
            "injection: a caller closes the fence");

    static List<Golden> conversations() {
        List<Golden> some = GoldenConversationsTest.conversations().stream()
                .filter(golden -> SOME.contains(golden.name))
                .toList();
        Assertions.assertThat(some).hasSameSizeAs(SOME);
        return some;
    }

    @AfterEach
    void nothingIsStoredThere() {
        Assertions.assertThat(OutsideResource.model().requests())
                .isNotEmpty()
                .allMatch(request ->
                        request.has("store") && !request.path("store").asBoolean(true));
    }
}
