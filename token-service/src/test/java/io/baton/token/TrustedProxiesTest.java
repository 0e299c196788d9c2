package io.baton.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.token.testing.BatonTest;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Each request is compared with the trusted proxies: a name among them would be looked up each time. */
@BatonTest
class TrustedProxiesTest {

    @Test
    void areNetworksAndNoNames() {
        List<String> trusted = ConfigProvider.getConfig().getValues("quarkus.http.proxy.trusted-proxies", String.class);
        assertThat(trusted).isNotEmpty().allMatch(proxy -> proxy.matches("[0-9a-f.:]+/\\d+"));
    }
}
