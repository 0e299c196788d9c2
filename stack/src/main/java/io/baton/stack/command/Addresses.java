package io.baton.stack.command;

import io.baton.stack.Ports;
import io.baton.stack.Settings;

/** What a newcomer needs to know when the stack is up. */
final class Addresses {
    private Addresses() {}

    static void print(Settings settings) {
        Ports ports = settings.ports();
        System.out.printf(
                """

                gateway     %s   (docs: %s/docs)
                console     %s/agent   callers: %s/
                keycloak    http://localhost:%d   realm baton; admin console: user admin, password KEYCLOAK_ADMIN_PASSWORD in %s
                livekit     %s   (browsers use the gateway's address)
                kafka       %s   topics baton.calls, baton.agents, baton.crm, baton.conversations
                postgres    127.0.0.1:%d   databases token, transfer, leads, conversation
                people      alice and bob (agents), sam (supervisor), ada (admin); the password is the name and "-demo"
                            ./baton token alice   prints a bearer for curl
                """,
                settings.publicUrl(),
                settings.publicUrl(),
                settings.publicUrl(),
                settings.publicUrl(),
                ports.keycloak(),
                settings.layout().state().resolve("secrets.env"),
                settings.liveKitUrl(),
                settings.kafkaBootstrap(),
                ports.postgres());
    }
}
