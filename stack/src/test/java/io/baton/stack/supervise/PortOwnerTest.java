package io.baton.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.stack.component.Port;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void aTakenPortIsNamedWithItsOwner() throws IOException {
        Port port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = Port.tcp("test", socket.getLocalPort());

            assertThat(PortOwner.isTaken(port)).isTrue();
            assertThat(PortOwner.describe(port)).hasValueSatisfying(owner -> assertThat(owner)
                    .contains("java")
                    .contains("pid " + ProcessHandle.current().pid()));
        }
        assertThat(PortOwner.isTaken(port)).isFalse();
        assertThat(PortOwner.describe(port)).isEmpty();
    }

    @Test
    void udpIsLookedAtToo() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            Port port = Port.udp("test", socket.getLocalPort());

            assertThat(PortOwner.isTaken(port)).isTrue();
            assertThat(PortOwner.describe(port))
                    .hasValueSatisfying(owner -> assertThat(owner).contains("java"));
        }
    }
}
