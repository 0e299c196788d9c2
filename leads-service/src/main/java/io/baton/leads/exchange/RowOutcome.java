package io.baton.leads.exchange;

import java.util.UUID;

/**
 * What became of a row.
 *
 * @param row counted from 1, without the header
 * @param outcome {@code created}, {@code valid} (in a dry run) or {@code refused}
 * @param code the problem's code, for example {@code phone_invalid}
 * @param field the column
 */
public record RowOutcome(int row, String outcome, UUID leadId, String code, String field, String message) {}
