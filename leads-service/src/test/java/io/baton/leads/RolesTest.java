package io.baton.leads;

import io.baton.kit.testing.RoleMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do what. */
@QuarkusTest
class RolesTest extends ServiceTest {

    @Tag("slow")
    @Test
    void everyOperationIsForWhomTheTableSays() {
        RoleMatrix.of("""
                get    /api/contacts                             AGENT
                post   /api/contacts                             AGENT
                get    /api/contacts/resolve                     AGENT
                get    /api/contacts/calls/{callId}              AGENT
                put    /api/contacts/calls/{callId}              AGENT
                get    /api/contacts/{id}                        AGENT
                patch  /api/contacts/{id}                        AGENT
                delete /api/contacts/{id}                        ADMIN
                get    /api/contacts/{id}/communications         AGENT
                get    /api/contacts/{id}/consents               AGENT
                post   /api/contacts/{id}/consents               AGENT
                get    /api/contacts/{id}/duplicates             AGENT
                post   /api/contacts/{id}/export                 SUPERVISOR
                post   /api/contacts/{id}/merge                  SUPERVISOR
                get    /api/contacts/{id}/merges                 AGENT
                get    /api/contacts/{id}/notes                  AGENT
                post   /api/contacts/{id}/notes                  AGENT
                patch  /api/contacts/{id}/notes/{noteId}         AGENT
                get    /api/admin/leads                          AGENT
                post   /api/admin/leads                          AGENT
                get    /api/admin/leads/board                    AGENT
                get    /api/admin/leads/dead-letters             ADMIN
                post   /api/admin/leads/dead-letters/redrive     ADMIN
                post   /api/admin/leads/dead-letters/{id}/redrive ADMIN
                delete /api/admin/leads/dead-letters/{id}        ADMIN
                get    /api/admin/leads/export                   SUPERVISOR
                post   /api/admin/leads/imports                  SUPERVISOR
                get    /api/admin/leads/imports/{id}             SUPERVISOR
                put    /api/admin/leads/imports/{id}/parts/{part} SUPERVISOR
                get    /api/admin/leads/imports/{id}/rows        SUPERVISOR
                post   /api/admin/leads/imports/{id}/start       SUPERVISOR
                get    /api/admin/leads/{id}                     AGENT
                patch  /api/admin/leads/{id}                     AGENT
                post   /api/admin/leads/{id}/call                AGENT
                post   /api/admin/leads/{id}/sms                 AGENT
                get    /api/admin/leads/{id}/requests            AGENT
                get    /api/admin/leads/{id}/requests/{requestId} AGENT
                get    /api/admin/leads/{id}/communications      AGENT
                get    /api/admin/scripts                        AGENT
                post   /api/admin/scripts                        SUPERVISOR
                get    /api/admin/scripts/variables              AGENT
                get    /api/admin/scripts/suggestions            AGENT
                get    /api/admin/scripts/{id}                   AGENT
                patch  /api/admin/scripts/{id}                   SUPERVISOR
                delete /api/admin/scripts/{id}                   SUPERVISOR
                get    /api/admin/scripts/{id}/versions          AGENT
                get    /api/admin/scripts/{id}/diff              AGENT
                post   /api/admin/scripts/{id}/rollback          SUPERVISOR
                post   /api/admin/scripts/{id}/render            AGENT
                get    /api/quotes                               AGENT
                post   /api/quotes                               AGENT
                get    /api/quotes/{id}                          AGENT
                patch  /api/quotes/{id}                          AGENT
                get    /api/quotes/{id}/pdf                      AGENT
                post   /api/quotes/{id}/issue                    AGENT
                post   /api/quotes/{id}/accept                   AGENT
                post   /api/quotes/{id}/void                     SUPERVISOR
                post   /api/quotes/{id}/convert                  AGENT
                get    /api/contracts                            AGENT
                post   /api/contracts                            AGENT
                get    /api/contracts/{id}                       AGENT
                patch  /api/contracts/{id}                       AGENT
                get    /api/contracts/{id}/pdf                   AGENT
                post   /api/contracts/{id}/issue                 AGENT
                post   /api/contracts/{id}/accept                AGENT
                post   /api/contracts/{id}/void                  SUPERVISOR
                post   /api/contracts/{id}/convert               AGENT
                get    /api/contract-templates                   AGENT
                post   /api/contract-templates                   SUPERVISOR
                get    /api/contract-templates/{id}              AGENT
                patch  /api/contract-templates/{id}              SUPERVISOR
                delete /api/contract-templates/{id}              SUPERVISOR
                get    /api/invoices                             AGENT
                post   /api/invoices                             AGENT
                get    /api/invoices/{id}                        AGENT
                patch  /api/invoices/{id}                        AGENT
                get    /api/invoices/{id}/pdf                    AGENT
                post   /api/invoices/{id}/issue                  AGENT
                post   /api/invoices/{id}/pay                    AGENT
                post   /api/invoices/{id}/void                   SUPERVISOR
                get    /api/consultations                        AGENT
                post   /api/consultations                        AGENT
                get    /api/consultations/slots                  AGENT
                get    /api/consultations/hours/{agent}          AGENT
                put    /api/consultations/hours/{agent}          SUPERVISOR
                get    /api/consultations/{id}                   AGENT
                get    /api/consultations/{id}/calendar          AGENT
                post   /api/consultations/{id}/reschedule        AGENT
                post   /api/consultations/{id}/cancel            AGENT
                get    /api/songs                                AGENT
                post   /api/songs                                SUPERVISOR
                get    /api/songs/export                         AGENT
                post   /api/songs/import                         SUPERVISOR
                post   /api/songs/recommend                      AGENT
                get    /api/songs/{id}                           AGENT
                get    /api/playlists                            AGENT
                post   /api/playlists                            AGENT
                get    /api/playlists/{id}                       AGENT
                patch  /api/playlists/{id}                       AGENT
                get    /api/playlists/{id}/export                AGENT
                post   /api/playlists/{id}/songs                 AGENT
                put    /api/playlists/{id}/songs/{songId}        AGENT
                delete /api/playlists/{id}/songs/{songId}        AGENT
                put    /api/playlists/{id}/blocked/{songId}      AGENT
                delete /api/playlists/{id}/blocked/{songId}      AGENT
                get    /api/playlists/{id}/requests              AGENT
                post   /api/playlists/{id}/requests              AGENT
                post   /api/playlists/{id}/requests/{requestId}/vote    AGENT
                post   /api/playlists/{id}/requests/{requestId}/approve AGENT
                post   /api/playlists/{id}/requests/{requestId}/refuse  AGENT
                get    /internal/contacts/resolve                SERVICE
                get    /internal/lead-requests/{id}              SERVICE
                post   /internal/contacts/{id}/notes             SERVICE
                get    /internal/leads/{id}/scripts              SERVICE
                post   /internal/visitors/{id}/contact           SERVICE
                post   /internal/visitors/{id}/consultations     SERVICE
                post   /internal/visitors/{id}/quotes            SERVICE
                post   /internal/visitors/{id}/songs             SERVICE
                """)
                .holds(Set.of(
                        "get /internal/contacts/resolve",
                        "get /internal/lead-requests/{id}",
                        "post /internal/contacts/{id}/notes",
                        "get /internal/leads/{id}/scripts",
                        "post /internal/visitors/{id}/contact",
                        "post /internal/visitors/{id}/consultations",
                        "post /internal/visitors/{id}/quotes",
                        "post /internal/visitors/{id}/songs"));
    }
}
