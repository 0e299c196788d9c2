package io.baton.conversation.assistant;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The model is asked over Responses, and rests soon and shortly. */
public class ResponsesProfile implements QuarkusTestProfile {

    /** After so many failures it rests. */
    static final int FAILURES = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "baton.model.api", "responses",
                "baton.model.failures-before-rest", String.valueOf(FAILURES),
                "baton.model.rest", "5s");
    }
}
