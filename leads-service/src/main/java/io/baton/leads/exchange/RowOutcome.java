package io.baton.leads.exchange;

import java.util.UUID;

/**
 * What became of a row.
 *
 * @param row counted from 1, without the header
 * @param outcome {@code created}, {@code valid} (in a dry run) or {@code refused}
 * @param code the problem's code, for example {@code phone_invalid}
 * @param field what is wrong, as the API calls it, for example {@code nextActionAt}
 */
public record RowOutcome(int row, String outcome, UUID leadId, String code, String field, String message) {}
