package io.baton.leads.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How many leads stand where. */
public record LeadBoard(List<Column> columns) {

    /**
     * The leads of one status.
     *
     * @param values what they may bring, by currency
     */
    public record Column(LeadStatus status, long count, Map<String, BigDecimal> values) {}
}
