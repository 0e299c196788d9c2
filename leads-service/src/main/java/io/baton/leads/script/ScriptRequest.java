package io.baton.leads.script;

import io.baton.leads.contact.ContactRequest;
import io.baton.leads.lead.LeadStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A script as somebody wants it. In a change, what is left out stays as it is.
 *
 * @param title needed for a new one
 * @param category {@code opening}, {@code discovery}, {@code objection}, {@code closing}, {@code compliance}, {@code voicemail} or {@code sms}; needed for a
 *     new one
 * @param body Markdown with variables such as {@code {{contact.firstName}}}; needed for a new one
 * @param language BCP 47; {@code en} when not given
 * @param statuses lead statuses it is suggested for; all when none
 * @param reasons reasons of calls it is suggested for, as codes; all when none
 * @param state {@code draft}, {@code published} or {@code retired}; a new one is a draft
 */
public record ScriptRequest(
        @Size(max = 200) String title,

        @Pattern(regexp = "opening|discovery|objection|closing|compliance|voicemail|sms") String category,

        @Size(max = 50_000) String body,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @Size(max = 50) List<@NotNull @Pattern(regexp = ContactRequest.TAG) String> tags,
        @Size(max = 6) List<@NotNull LeadStatus> statuses,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9_]{1,64}") String> reasons,
        @Pattern(regexp = "draft|published|retired") String state) {}
