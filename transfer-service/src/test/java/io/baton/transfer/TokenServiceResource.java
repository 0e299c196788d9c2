package io.baton.transfer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The stand-in for token-service, one for all tests of the module; also tightens the times tests wait for. */
public class TokenServiceResource implements QuarkusTestResourceLifecycleManager {

    private static final StandInTokenService STAND_IN = StandInTokenService.start();

    /** The stand-in. */
    public static StandInTokenService standIn() {
        return STAND_IN;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.rest-client.token-service.url", STAND_IN.address(),
                "quarkus.oidc-client.auth-server-url", STAND_IN.address(),
                "quarkus.oidc-client.token-path", "/token",
                "baton.transfer.look-every", "100ms",
                "baton.transfer.caller-gone", "500ms",
                "baton.transfer.join-timeout", "2s",
                "baton.transfer.move-timeout", "1s",
                "baton.transfer.complete-timeout", "1s",
                "baton.transfer.hold-timeout", "2s");
    }

    @Override
    public void stop() {
        STAND_IN.stop();
    }
}
