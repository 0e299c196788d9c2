package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.kit.testing.ShownExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every operation in the OpenAPI document shows what it takes and what it answers, and what it shows is true. */
@QuarkusTest
class ExamplesTest extends ServiceTest {

    @Test
    void everyOperationShowsWhatItTakesAndAnswers() {
        ShownExamples shown = ShownExamples.of(as("alice"));

        assertThat(shown.missing()).isEmpty();
        assertThat(shown.operations()).isGreaterThan(15);
    }

    @Test
    void noRequestThatIsShownIsRefusedAsBad() {
        // A page that may ask, and a session that nobody knows.
        OutsideResource.services().answer("POST /internal/sessions/recognise", 404, "{}");
        assertThat(ShownExamples.of(as("alice"))
                        .refused(
                                () -> as("ada", "admin", "supervisor", "agent")
                                        .header("Origin", "https://shop.example"),
                                Map.of()))
                .isEmpty();
    }

    @Test
    void noAnswerThatIsShownHasAFieldThatThereIsNot() {
        assertThat(ShownExamples.of(as("alice")).unknown()).isEmpty();
    }
}
