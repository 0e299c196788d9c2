package io.baton.kit.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class RedactionFilterTest {

    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";

    @Test
    void hidesTokensSecretsAndPhoneNumbers() {
        assertThat(RedactionFilter.redact("GET /rtc?access_token=abc123&x=1 with " + JWT + " to +4915112345678"))
                .isEqualTo("GET /rtc?access_token=<secret>&x=1 with <token> to <phone …78>");
    }

    @Test
    void leavesOrdinaryLinesAlone() {
        String line = "A transfer completed: transfer=0193 millis=1234 at 2026-01-01T00:00:00+00:00";
        assertThat(RedactionFilter.redact(line)).isEqualTo(line);
    }

    @Test
    void redactsParametersToo() {
        // Given a line with a token as parameter
        ExtLogRecord line = new ExtLogRecord(Level.INFO, "token %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {JWT});
        // When it passes the filter
        boolean loggable = new RedactionFilter().isLoggable(line);
        // Then it is logged without the token
        assertThat(loggable).isTrue();
        assertThat(line.getMessage()).isEqualTo("token <token>");
    }
}
