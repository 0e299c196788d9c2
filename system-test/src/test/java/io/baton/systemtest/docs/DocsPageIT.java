package io.baton.systemtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API's pages open in a browser, with nothing but the gateway and, for signing in, Keycloak. */
@SystemTest
class DocsPageIT {

    @Test
    void opensInABrowser(RunningStack stack, Chromium chromium) {
        List<String> outside = new ArrayList<>();
        try (Page page = chromium.page()) {
            page.onRequest(request -> {
                if (!request.url().startsWith(stack.addresses().gateway().toString())
                        && !request.url().startsWith(stack.addresses().issuer().toString())
                        && !request.url().startsWith("data:")) {
                    outside.add(request.url());
                }
            });

            page.navigate(stack.addresses().gateway().resolve("/docs").toString());
            page.waitForSelector(".opblock-summary-path");

            assertThat(page.locator(".opblock-summary-path").allInnerTexts().toString())
                    .contains("token");
            assertThat(outside).isEmpty();
        }
    }
}
