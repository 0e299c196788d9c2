package io.baton.stack.tool;

import io.baton.stack.Layout;
import io.baton.stack.component.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's distribution, an ordinary Maven artifact, built once ({@code kc.sh build}) so that later starts are fast.
 * Build options are part of the folder's name: change them and it is built anew.
 */
public final class KeycloakServer {
    /** What {@code kc.sh} passes, with a collector and limits for a laptop. */
    public static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=docker,device-flow,ciba,par,kerberos,organization");

    private final Layout layout;
    private final ToolCache cache;
    private final Maven maven;
    private final Path home;

    public KeycloakServer(Layout layout, ToolCache cache, Maven maven) {
        this.layout = layout;
        this.cache = cache;
        this.maven = maven;
        String build = Integer.toHexString(BUILD.hashCode());
        this.home = cache.folder().resolve("keycloak-" + Versions.keycloak() + "-" + build);
    }

    public Path home() {
        return home;
    }

    /** Fetches, unpacks and builds Keycloak unless that was done. */
    public void install(Progress progress) throws Exception {
        cache.install("keycloak-" + Versions.keycloak(), home, () -> {
            Path draft = home.resolveSibling(home.getFileName() + ".new");
            Archives.delete(draft);
            Files.createDirectories(draft);
            String artifact = "org.keycloak:keycloak-quarkus-dist:" + Versions.keycloak() + ":zip";
            maven.copy(artifact, draft, progress);
            progress.report("unpacking Keycloak");
            Archives.unzip(draft.resolve("keycloak-quarkus-dist-" + Versions.keycloak() + ".zip"), draft);
            Path unpacked = draft.resolve("keycloak-" + Versions.keycloak());
            progress.report("building Keycloak, once, half a minute");
            List<String> command = new java.util.ArrayList<>();
            command.addAll(List.of("sh", unpacked.resolve("bin/kc.sh").toString()));
            command.addAll(BUILD);
            Shell.run(layout.log("tools"), command, Map.of("JAVA_HOME", System.getProperty("java.home")), line -> {});
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
            Archives.delete(draft);
        });
    }
}
