package io.baton.leads.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a document out on A4: head, recipient, lines, totals, text. */
final class DocumentPdf {

    private static final Color INK = new Color(0x1f, 0x29, 0x37);
    private static final Color FAINT = new Color(0x6b, 0x72, 0x80);
    private static final Color BAND = new Color(0xf1, 0xf5, 0xf9);
    private static final Font TITLE = font(FontFactory.HELVETICA_BOLD, 22, INK);
    private static final Font STRONG = font(FontFactory.HELVETICA_BOLD, 10, INK);
    private static final Font TEXT = font(FontFactory.HELVETICA, 10, INK);
    private static final Font SMALL = font(FontFactory.HELVETICA, 8, FAINT);
    private static final float[] WIDTHS = {46, 12, 16, 12, 14};

    private DocumentPdf() {}

    /** The document as a PDF. */
    static byte[] of(DocumentView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, 56, 56, 56, 56);
        PdfWriter.getInstance(page, out);
        page.addTitle(heading(view));
        page.addCreator("Baton");
        page.open();
        page.add(new Paragraph(heading(view), TITLE));
        page.add(head(view));
        if (!view.lines().isEmpty()) {
            page.add(lines(view));
            page.add(totals(view));
        }
        if (view.body() != null) {
            paragraphs(page, view.body());
        }
        page.close();
        return out.toByteArray();
    }

    private static String heading(DocumentView view) {
        String kind = view.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + view.kind().substring(1);
        return view.number() == null ? kind + " (draft)" : kind + " " + view.number();
    }

    private static PdfPTable head(DocumentView view) {
        PdfPTable table = new PdfPTable(new float[] {60, 40});
        table.setWidthPercentage(100);
        table.setSpacingBefore(18);
        table.setSpacingAfter(24);
        PdfPCell to = plain();
        to.addElement(new Phrase(view.recipient() == null ? "" : "To", SMALL));
        if (view.recipient() != null) {
            to.addElement(new Phrase(view.recipient().name(), STRONG));
            addIfThere(to, view.recipient().company());
            addIfThere(to, view.recipient().email());
        }
        to.addElement(new Phrase(view.title(), TEXT));
        table.addCell(to);
        PdfPCell facts = plain();
        fact(
                facts,
                "Date",
                view.issuedAt() == null ? null : view.issuedAt().toString().substring(0, 10));
        fact(facts, "Due", view.dueOn() == null ? null : view.dueOn().toString());
        fact(facts, "Status", view.state());
        fact(facts, "Credit note", view.creditNumber());
        table.addCell(facts);
        return table;
    }

    private static void addIfThere(PdfPCell cell, String text) {
        if (text != null) {
            cell.addElement(new Phrase(text, TEXT));
        }
    }

    private static void fact(PdfPCell cell, String name, String value) {
        if (value != null) {
            Paragraph line = new Paragraph();
            line.add(new Phrase(name + "  ", SMALL));
            line.add(new Phrase(value, TEXT));
            line.setAlignment(Element.ALIGN_RIGHT);
            cell.addElement(line);
        }
    }

    private static PdfPTable lines(DocumentView view) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (String name :
                new String[] {"Description", "Quantity", "Unit price", "Discount", "Net " + view.currency()}) {
            PdfPCell cell = new PdfPCell(new Phrase(name, STRONG));
            cell.setBackgroundColor(BAND);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(6);
            cell.setHorizontalAlignment(name.equals("Description") ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
        for (int i = 0; i < view.lines().size(); i++) {
            Line line = view.lines().get(i);
            table.addCell(cell(line.description(), Element.ALIGN_LEFT));
            table.addCell(cell(plain(line.quantity()), Element.ALIGN_RIGHT));
            table.addCell(cell(line.unitPrice().toPlainString(), Element.ALIGN_RIGHT));
            table.addCell(
                    cell(line.discount().signum() == 0 ? "" : plain(line.discount()) + " %", Element.ALIGN_RIGHT));
            table.addCell(cell(view.totals().lines().get(i).toPlainString(), Element.ALIGN_RIGHT));
        }
        return table;
    }

    private static PdfPTable totals(DocumentView view) {
        PdfPTable table = new PdfPTable(new float[] {64, 36});
        table.setWidthPercentage(50);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(8);
        table.setSpacingAfter(18);
        sum(table, "Net", view.totals().net(), TEXT);
        view.totals()
                .taxes()
                .forEach(tax -> sum(
                        table,
                        "Tax " + plain(tax.percent()) + " % of " + tax.net().toPlainString(),
                        tax.amount(),
                        TEXT));
        sum(table, "Total " + view.currency(), view.totals().total(), STRONG);
        return table;
    }

    private static void sum(PdfPTable table, String name, BigDecimal amount, Font font) {
        PdfPCell label = new PdfPCell(new Phrase(name, font));
        label.setBorder(Rectangle.NO_BORDER);
        label.setPadding(4);
        PdfPCell value = new PdfPCell(new Phrase(amount.toPlainString(), font));
        value.setBorder(Rectangle.NO_BORDER);
        value.setPadding(4);
        value.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(label);
        table.addCell(value);
    }

    private static void paragraphs(Document page, String body) {
        for (String block : body.split("\\R{2,}", -1)) {
            boolean isHeading = block.startsWith("#");
            Paragraph paragraph = new Paragraph(block.replaceFirst("^#+\\s*", ""), isHeading ? STRONG : TEXT);
            paragraph.setSpacingAfter(8);
            page.add(paragraph);
        }
    }

    private static PdfPCell cell(String text, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, TEXT));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(BAND);
        cell.setPadding(6);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    private static PdfPCell plain() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Font font(String name, float size, Color color) {
        return FontFactory.getFont(name, size, Font.NORMAL, color);
    }
}
