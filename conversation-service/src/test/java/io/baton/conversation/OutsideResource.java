package io.baton.conversation;

import static java.util.Map.entry;

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
        return Map.ofEntries(
                entry("baton.services.leads", SERVICES.address()),
                entry("baton.services.token", SERVICES.address()),
                entry("baton.services.transfer", SERVICES.address()),
                entry("baton.services.time-limit", "2s"),
                entry("quarkus.rest-client.leads-internal.url", SERVICES.address()),
                entry("quarkus.rest-client.token-internal.url", SERVICES.address()),
                entry("baton.public.allowed-origins", "https://shop.example"),
                entry("quarkus.oidc-client.auth-server-url", SERVICES.address()),
                entry("quarkus.oidc-client.token-path", "/token"),
                entry("baton.notes.retry-after", "200ms"),
                entry("baton.lookups.retry-after", "200ms"),
                entry("baton.proposals.run-limit", "8s"),
                entry("baton.model.base-url", MODEL.address()),
                entry("baton.model.model", "stand-in"),
                entry("baton.model.time-limit", "6s"),
                // So many failures are asked for here that the model would rest half of the time.
                entry("baton.model.failures-before-rest", "1000"));
    }

    @Override
    public void stop() {
        MODEL.close();
        SERVICES.close();
    }
}
