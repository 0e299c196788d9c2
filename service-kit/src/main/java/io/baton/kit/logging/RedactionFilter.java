package io.baton.kit.logging;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * The last look at every log line: tokens, secrets in query strings and phone numbers become marks. Code must not log
 * them in the first place; this catches what libraries do.
 */
@LoggingFilter(name = "redaction")
public final class RedactionFilter implements Filter {

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)((?:access_token|api_key|apikey|client_secret|password|secret)\\s*[=:]\\s*)[^\\s&,;\"'}]+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{5,13}(\\d{2})(?!\\d)");

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = text(line);
        if (message != null) {
            String redacted = redact(message);
            if (!redacted.equals(message)) {
                replace(line, redacted);
            }
        }
        return true;
    }

    /** The text with everything confidential replaced; a phone number keeps its last two digits. */
    static String redact(String text) {
        String redacted = TOKEN.matcher(text).replaceAll("<token>");
        redacted = SECRET.matcher(redacted).replaceAll("$1<secret>");
        return PHONE.matcher(redacted).replaceAll("<phone …$1>");
    }

    @SuppressWarnings("deprecation") // the formatted text is what must be judged; a formatter would do the same
    private static String text(LogRecord line) {
        return line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage();
    }

    private static void replace(LogRecord line, String message) {
        if (line instanceof ExtLogRecord ext) {
            ext.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            line.setMessage(message);
        }
        line.setParameters(null);
    }
}
