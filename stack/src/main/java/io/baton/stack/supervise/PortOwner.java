package io.baton.stack.supervise;

import io.baton.stack.component.Port;
import io.baton.stack.tool.Shell;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out whether a port is free and, where the system tells, whose it is. */
public final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Whether something else has the port on the loopback interface. */
    public static boolean isTaken(Port port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number());
        if (port.udp()) {
            try (DatagramSocket socket = new DatagramSocket(null)) {
                socket.bind(address);
                return false;
            } catch (IOException e) {
                return true;
            }
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** The process that has the port, as "name (pid n)". */
    public static Optional<String> describe(Port port) {
        Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
        return pid.flatMap(ProcessHandle::of)
                .map(process -> process.info()
                                .command()
                                .map(command -> Path.of(command).getFileName().toString())
                                .orElse("a process")
                        + " (pid " + process.pid() + ")");
    }

    private static Optional<Long> fromProc(Port port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp", "/proc/net/udp6")
                .filter(table -> table.contains("udp") == port.udp())
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 9)
                .filter(row -> row[1].endsWith(String.format(Locale.ROOT, ":%04X", port.number())))
                .filter(row -> port.udp() || row[3].equals(LISTENING))
                .map(row -> "socket:[" + row[9] + "]")
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .map(ProcessHandle::pid)
                .findFirst();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(
                    file -> linkTarget(file).filter(sockets::contains).isPresent());
        } catch (IOException | java.io.UncheckedIOException e) {
            return false; // Another user's process, or one that has just ended.
        }
    }

    private static Optional<String> linkTarget(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> fromLsof(Port port) {
        String address = (port.udp() ? "-iUDP:" : "-iTCP:") + port.number();
        return Shell.firstLine("lsof", "-nP", "-t", address).map(Long::parseLong);
    }
}
