package io.baton.leads;

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
        ShownExamples shown = ShownExamples.of(agent());

        assertThat(shown.missing()).isEmpty();
        assertThat(shown.operations()).isGreaterThan(80);
    }

    @Test
    void noRequestThatIsShownIsRefusedAsBad() {
        assertThat(ShownExamples.of(agent()).refused(ServiceTest::admin, Map.of("{agent}", "alice", "{part}", "0")))
                .isEmpty();
    }

    @Test
    void noAnswerThatIsShownHasAFieldThatThereIsNot() {
        assertThat(ShownExamples.of(agent()).unknown()).isEmpty();
    }
}
