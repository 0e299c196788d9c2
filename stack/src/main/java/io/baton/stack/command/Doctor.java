package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.tool.Shell;
import io.baton.stack.tool.Versions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says what is missing on this machine and how to get it. */
@Command(name = "doctor", description = "Say what is missing on this machine and how to get it.")
public final class Doctor implements Callable<Integer> {
    private static final long ROOM_GIB = 5;

    /**
     * One thing that was looked at.
     *
     * @param fine whether it is as it should be
     * @param needed whether the stack cannot run without it
     * @param what the thing and what was found
     * @param remedy how to get it
     */
    record Finding(boolean fine, boolean needed, String what, String remedy) {}

    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.from(System.getenv());
        List<Finding> findings = look(layout);
        for (Finding finding : findings) {
            String mark = finding.fine() ? "ok     " : finding.needed() ? "MISSING" : "absent ";
            System.out.println(mark + "  " + finding.what() + (finding.fine() ? "" : "\n         " + finding.remedy()));
        }
        boolean ready = findings.stream().allMatch(finding -> finding.fine() || !finding.needed());
        System.out.println(ready ? "This machine can run Baton." : "This machine cannot run Baton yet.");
        return ready ? 0 : 1;
    }

    private static List<Finding> look(Layout layout) throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                true,
                true,
                "JDK " + System.getProperty("java.version") + " at " + System.getProperty("java.home"),
                ""));
        findings.add(new Finding(true, true, "Maven: " + System.getenv().getOrDefault("BATON_MVN", "mvn"), ""));
        boolean liveKitThere = Shell.find("livekit-server").isPresent()
                || Files.exists(layout.tools().resolve("livekit-server-" + Versions.liveKit()));
        findings.add(new Finding(
                liveKitThere || Shell.find("go").isPresent(),
                true,
                liveKitThere ? "LiveKit server" : "Go, to build LiveKit's server",
                "install Go 1.26 or later, or put livekit-server on the PATH"));
        boolean envoyThere = Files.exists(layout.tools().resolve("envoy-" + Versions.envoy()));
        boolean pip = Shell.firstLine("python3", "-m", "pip", "--version").isPresent();
        findings.add(new Finding(
                envoyThere || pip,
                true,
                envoyThere ? "Envoy " + Versions.envoy() : "Python's pip, to fetch Envoy",
                "apt-get install python3-pip"));
        findings.add(new Finding(
                Shell.find("setsid").isPresent() || Shell.find("perl").isPresent(),
                true,
                "setsid or perl, to start process groups",
                "apt-get install util-linux"));
        if ("root".equals(System.getProperty("user.name"))) {
            findings.add(new Finding(
                    Shell.firstLine("unshare", "-U", "id", "-u").isPresent(),
                    true,
                    "user namespaces, because PostgreSQL does not run as root",
                    "run Baton as an ordinary user, or allow unprivileged user namespaces"));
        }
        findings.add(new Finding(
                Shell.firstLine("node", "--version")
                                .filter(Doctor::isNewEnoughNode)
                                .isPresent()
                        && Shell.find("npm").isPresent(),
                false,
                "Node 20.19 or later with npm, for the console",
                "apt-get install nodejs npm, brew install node"));
        findings.add(new Finding(
                Shell.find("chromium")
                        .or(() -> Shell.find("chromium-browser"))
                        .or(() -> Shell.find("google-chrome"))
                        .isPresent(),
                false,
                "Chromium, for ./baton demo and the system tests",
                "apt-get install chromium"));
        findings.add(new Finding(
                Shell.find("sox").isPresent(),
                false,
                "sox, for the demo's picture of the sound",
                "apt-get install sox"));
        findings.add(room(layout.root()));
        return findings;
    }

    private static boolean isNewEnoughNode(String version) {
        String[] parts = version.replaceFirst("^v", "").split("[.]", -1);
        int major = Integer.parseInt(parts[0]);
        return major > 20 || (major == 20 && Integer.parseInt(parts[1]) >= 19);
    }

    private static Finding room(Path root) {
        long free = new File(root.toString()).getUsableSpace() >> 30;
        return new Finding(
                free >= ROOM_GIB, true, free + " GiB of free disk", "make room: " + ROOM_GIB + " GiB are needed");
    }
}
