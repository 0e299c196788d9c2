package io.baton.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Checkout {
    private Checkout() {}

    /** A file of the repository; tests run in the module's folder or at the top. */
    public static Path file(String path) {
        Path top = Path.of("").toAbsolutePath();
        return (Files.exists(top.resolve("deploy")) ? top : top.getParent()).resolve(path);
    }
}
