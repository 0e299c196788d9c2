package io.baton.leads.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** What a document becomes: {@code contract} or {@code invoice}. */
public record ConvertRequest(
        @NotNull @Pattern(regexp = "contract|invoice") String to) {

    DocumentKind kind() {
        return DocumentKind.valueOf(to.toUpperCase(Locale.ROOT));
    }
}
