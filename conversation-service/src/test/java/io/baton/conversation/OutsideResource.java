package io.baton.conversation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The stand-ins for the language model and for the other services, one each for all tests of the module. */
public class OutsideResource implements QuarkusTestResourceLifecycleManager {

    private static final StandInModel MODEL = new StandInModel();
    private static final StandInServices SERVICES = new StandInServices();

    /** The stand-in for the language model. */
    public static StandInModel model() {
        return MODEL;
    }

    /** The stand-in for the other services. */
    public static StandInServices services() {
        return SERVICES;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "baton.services.leads",
                SERVICES.address(),
                "baton.services.token",
                SERVICES.address(),
                "baton.services.transfer",
                SERVICES.address(),
                "baton.services.time-limit",
                "2s",
                "baton.proposals.run-limit",
                "8s",
                "baton.model.base-url",
                MODEL.address(),
                "baton.model.model",
                "stand-in",
                "baton.model.time-limit",
                "6s");
    }

    @Override
    public void stop() {
        MODEL.close();
        SERVICES.close();
    }
}
