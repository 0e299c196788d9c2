package io.baton.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Passwords and keys of one local stack: made once, kept in {@code .baton/secrets.env}, readable by the owner alone. */
public final class Secrets {
    /** Every secret's name; the LiveKit key is an identifier but lives beside its secret. */
    static final List<String> NAMES = List.of(
            "POSTGRES_PASSWORD",
            "TOKEN_DATABASE_PASSWORD",
            "TRANSFER_DATABASE_PASSWORD",
            "LEADS_DATABASE_PASSWORD",
            "CONVERSATION_DATABASE_PASSWORD",
            "KEYCLOAK_DATABASE_PASSWORD",
            "KEYCLOAK_ADMIN_PASSWORD",
            "TOKEN_SERVICE_CLIENT_SECRET",
            "TRANSFER_SERVICE_CLIENT_SECRET",
            "CONVERSATION_SERVICE_CLIENT_SECRET",
            "LIVEKIT_API_KEY",
            "LIVEKIT_API_SECRET");

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads the file, and makes what is missing in it. */
    public static Secrets in(Path state) throws IOException {
        Path file = state.resolve("secrets.env");
        Map<String, String> values = new LinkedHashMap<>(EnvFile.read(file));
        SecureRandom random = new SecureRandom();
        boolean changed = false;
        for (String name : NAMES) {
            if (!values.containsKey(name)) {
                values.put(name, name.equals("LIVEKIT_API_KEY") ? "baton" + hex(random, 6) : hex(random, 24));
                changed = true;
            }
        }
        if (changed) {
            write(file, values);
        }
        return new Secrets(values);
    }

    private static String hex(SecureRandom random, int bytes) {
        byte[] buffer = new byte[bytes];
        random.nextBytes(buffer);
        return HexFormat.of().formatHex(buffer);
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("secrets.env.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n", "# Made by ./baton for this machine alone.\n", "\n")));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The value of a secret. */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }
}
