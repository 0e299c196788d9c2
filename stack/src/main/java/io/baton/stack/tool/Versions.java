package io.baton.stack.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the programs that the stack fetches, from the parent pom by way of a filtered resource. */
public final class Versions {
    private static final Properties VALUES = load();

    private Versions() {}

    public static String keycloak() {
        return VALUES.getProperty("keycloak");
    }

    public static String liveKit() {
        return VALUES.getProperty("livekit");
    }

    public static String envoy() {
        return VALUES.getProperty("envoy");
    }

    public static String postgres() {
        return VALUES.getProperty("postgres");
    }

    public static String kafka() {
        return VALUES.getProperty("kafka");
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
