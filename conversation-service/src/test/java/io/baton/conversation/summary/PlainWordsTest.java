package io.baton.conversation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will send you a refund by tomorrow.",
                "Did it not come? I’ll look into it.",
                "You will get another one",
                "Ich werde das prüfen."
            })
    void promises(String text) {
        assertThat(PlainWords.isPromise(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When exactly will I have the refund? It was 300 euros.",
                "I want a refund.",
                "How long will it be until I will have it?",
                "Hello."
            })
    void whoeverAsksPromisesNothing(String text) {
        assertThat(PlainWords.isPromise(text)).isFalse();
    }
}
