package io.baton.conversation.assistant;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No model is configured, as after a first start without a key. */
public class WithoutModelProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("baton.model.base-url", "", "baton.model.model", "");
    }
}
