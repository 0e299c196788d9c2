package io.baton.transfer;

import static java.util.Map.entry;

import io.baton.transfer.briefing.StandInModel;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The stand-ins for token-service and for the language model, one each for all tests of the module; also tightens the times tests wait for. */
public class TokenServiceResource implements QuarkusTestResourceLifecycleManager {

    private static final StandInTokenService STAND_IN = StandInTokenService.start();

    private static final StandInModel MODEL = new StandInModel();

    /** The stand-in for the language model; broken unless a test says otherwise. */
    public static StandInModel model() {
        return MODEL;
    }

    /** The stand-in for token-service. */
    public static StandInTokenService standIn() {
        return STAND_IN;
    }

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                entry("quarkus.rest-client.token-service.url", STAND_IN.address()),
                entry("quarkus.oidc-client.auth-server-url", STAND_IN.address()),
                entry("quarkus.oidc-client.token-path", "/token"),
                entry("baton.transfer.look-every", "100ms"),
                entry("baton.transfer.caller-gone", "500ms"),
                entry("baton.transfer.join-timeout", "4s"),
                entry("baton.transfer.move-timeout", "3s"),
                entry("baton.transfer.complete-timeout", "3s"),
                entry("baton.transfer.hold-timeout", "5s"),
                entry("baton.watchdog.every", "500ms"),
                entry("baton.watchdog.attention", "1s"),
                entry("baton.briefing.base-url", MODEL.address()),
                entry("baton.briefing.model", "stand-in"),
                entry("baton.briefing.time-limit", "6s"));
    }

    @Override
    public void stop() {
        STAND_IN.stop();
        MODEL.close();
    }
}
