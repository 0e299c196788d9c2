package io.baton.leads.web;

/** Cells of CSV that spreadsheets would take for formulas: an apostrophe before them makes them text, here and back. */
public final class CsvCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private CsvCell() {}

    /** The text as a cell that no spreadsheet computes; null as nothing. */
    public static String write(String text) {
        if (text == null) {
            return "";
        }
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text of a cell that we, or somebody else, made harmless. */
    public static String read(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
