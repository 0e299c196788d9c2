package io.baton.stack.tool;

import io.baton.stack.component.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** PostgreSQL's programs, unpacked from the archive on the class path. */
public final class PostgresPrograms {
    private final ToolCache cache;
    private final Path home;

    public PostgresPrograms(ToolCache cache) {
        this.cache = cache;
        this.home = cache.folder().resolve("postgres-" + Versions.postgres());
    }

    /** A program such as {@code initdb}. */
    public Path bin(String program) {
        return home.resolve("bin").resolve(program);
    }

    /** Unpacks the programs unless they are there. */
    public void install(Progress progress) throws Exception {
        cache.install("postgres-" + Versions.postgres(), home, () -> {
            progress.report("unpacking PostgreSQL " + Versions.postgres());
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            Archives.delete(draft);
            Files.createDirectories(draft);
            try (InputStream archive = PostgresPrograms.class.getResourceAsStream("/" + archive())) {
                if (archive == null) {
                    throw new IOException("there is no PostgreSQL for this machine on the class path: " + archive());
                }
                Archives.untarXz(archive, draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }
}
