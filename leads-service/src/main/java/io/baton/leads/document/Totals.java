package io.baton.leads.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document comes to. The one rule: each line's net amount is rounded half up to the currency's smallest unit; the tax of each rate is taken
 * from the sum of its lines and rounded half up once; everything else is addition.
 *
 * @param lines the net amount of each line
 * @param net their sum
 * @param taxes for each rate, ascending
 * @param total net and taxes
 */
public record Totals(List<BigDecimal> lines, BigDecimal net, List<Tax> taxes, BigDecimal total) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * The tax of one rate.
     *
     * @param net the sum of the lines with this rate
     */
    public record Tax(BigDecimal percent, BigDecimal net, BigDecimal amount) {}

    /** Adds lines up. */
    public static Totals of(List<Line> lines, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        List<BigDecimal> nets = new ArrayList<>();
        Map<BigDecimal, BigDecimal> byRate = new TreeMap<>();
        for (Line line : lines) {
            BigDecimal net = line.quantity()
                    .multiply(line.unitPrice())
                    .multiply(HUNDRED.subtract(line.discount()))
                    .divide(HUNDRED, digits, RoundingMode.HALF_UP);
            nets.add(net);
            byRate.merge(line.tax(), net, BigDecimal::add);
        }
        List<Tax> taxes = new ArrayList<>();
        byRate.forEach((rate, net) ->
                taxes.add(new Tax(rate, net, net.multiply(rate).divide(HUNDRED, digits, RoundingMode.HALF_UP))));
        BigDecimal zero = BigDecimal.ZERO.setScale(digits);
        BigDecimal net = nets.stream().reduce(zero, BigDecimal::add);
        BigDecimal total = taxes.stream().map(Tax::amount).reduce(net, BigDecimal::add);
        return new Totals(nets, net, taxes, total);
    }

    /** The total in the currency's smallest unit. */
    long totalMinor() {
        return total.unscaledValue().longValueExact();
    }
}
