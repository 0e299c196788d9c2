package io.baton.leads.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a document out on A4: head, recipient, lines, totals, text. */
final class DocumentPdf {

    private static final Color INK = new Color(0x1f, 0x29, 0x37);
    private static final Color FAINT = new Color(0x6b, 0x72, 0x80);
    private static final Color BAND = new Color(0xf1, 0xf5, 0xf9);
    private static final BaseFont FACE = face();
    private static final Font TITLE = new Font(FACE, 22, Font.BOLD, INK);
    private static final Font SUBJECT = new Font(FACE, 12, Font.BOLD, INK);
    private static final Font STRONG = new Font(FACE, 10, Font.BOLD, INK);
    private static final Font TEXT = new Font(FACE, 10, Font.NORMAL, INK);
    private static final Font SMALL = new Font(FACE, 8, Font.NORMAL, FAINT);
    private static final float[] WIDTHS = {40, 11, 15, 11, 9, 14};
    private static final float MARGIN = 56;
    private static final float PADDING = 6;

    private DocumentPdf() {}

    /** The document as a PDF. */
    static byte[] of(DocumentView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 12);
        PdfWriter.getInstance(page, out).setPageEvent(new Foot(heading(view)));
        page.addTitle(heading(view));
        page.addCreator("Baton");
        page.open();
        page.add(new Paragraph(heading(view), TITLE));
        page.add(head(view));
        Paragraph subject = new Paragraph(view.title(), SUBJECT);
        subject.setSpacingAfter(12);
        page.add(subject);
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
        table.addCell(to);
        PdfPCell facts = plain();
        fact(
                facts,
                "Date",
                view.issuedAt() == null ? null : view.issuedAt().toString().substring(0, 10));
        fact(
                facts,
                dueOn(view.kind()),
                view.dueOn() == null ? null : view.dueOn().toString());
        fact(facts, "Status", view.state());
        fact(facts, "Credit note", view.creditNumber());
        table.addCell(facts);
        return table;
    }

    private static String dueOn(String kind) {
        return switch (kind) {
            case "quote" -> "Valid until";
            case "contract" -> "Sign by";
            default -> "Due";
        };
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
                new String[] {"Description", "Quantity", "Unit price", "Discount", "Tax", "Net " + view.currency()}) {
            PdfPCell cell = new PdfPCell(new Phrase(name, STRONG));
            cell.setBackgroundColor(BAND);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(PADDING);
            cell.setHorizontalAlignment(name.equals("Description") ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
        for (int i = 0; i < view.lines().size(); i++) {
            Line line = view.lines().get(i);
            table.addCell(cell(line.description(), Element.ALIGN_LEFT));
            table.addCell(cell(plain(line.quantity()), Element.ALIGN_RIGHT));
            table.addCell(cell(money(line.unitPrice(), view.totals().total().scale()), Element.ALIGN_RIGHT));
            table.addCell(
                    cell(line.discount().signum() == 0 ? "" : plain(line.discount()) + " %", Element.ALIGN_RIGHT));
            table.addCell(cell(plain(line.tax()) + " %", Element.ALIGN_RIGHT));
            table.addCell(cell(
                    money(view.totals().lines().get(i), view.totals().total().scale()), Element.ALIGN_RIGHT));
        }
        return table;
    }

    private static PdfPTable totals(DocumentView view) {
        PdfPTable table = new PdfPTable(new float[] {64, 36});
        table.setWidthPercentage(50);
        table.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.setSpacingBefore(8);
        table.setSpacingAfter(18);
        table.setKeepTogether(true);
        sum(table, "Net", view.totals().net(), false);
        view.totals()
                .taxes()
                .forEach(tax -> sum(
                        table,
                        "Tax " + plain(tax.percent()) + " % of "
                                + money(tax.net(), tax.net().scale()),
                        tax.amount(),
                        false));
        sum(table, "Total " + view.currency(), view.totals().total(), true);
        return table;
    }

    private static void sum(PdfPTable table, String name, BigDecimal amount, boolean last) {
        Font font = last ? STRONG : TEXT;
        int border = last ? Rectangle.TOP : Rectangle.NO_BORDER;
        PdfPCell label = new PdfPCell(new Phrase(name, font));
        label.setBorder(border);
        label.setBorderColor(FAINT);
        label.setPadding(PADDING);
        PdfPCell value = new PdfPCell(new Phrase(money(amount, amount.scale()), font));
        value.setBorder(border);
        value.setBorderColor(FAINT);
        value.setPadding(PADDING);
        value.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(label);
        table.addCell(value);
    }

    private static void paragraphs(Document page, String body) {
        for (String block : body.split("\\R{2,}", -1)) {
            boolean isHeading = block.startsWith("#");
            String text = block.replaceFirst("^#+\\s*", "").replaceAll("(?m)^[-*] ", "\u2022 ");
            Paragraph paragraph = new Paragraph(text, isHeading ? STRONG : TEXT);
            paragraph.setSpacingAfter(8);
            page.add(paragraph);
        }
    }

    private static PdfPCell cell(String text, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, TEXT));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(BAND);
        cell.setPadding(PADDING);
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

    /** With the currency's decimals at least, and commas between thousands: a long amount is read, not counted. */
    private static String money(BigDecimal amount, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(4);
        return format.format(amount);
    }

    /** Embedded, with the letters of all of Europe: the built-in faces leave out what Latin-1 does not have. */
    private static BaseFont face() {
        try {
            return BaseFont.createFont(
                    "font-fallback/LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands below every page: which document it is, and which page of how many. */
    private static final class Foot extends PdfPageEventHelper {

        private final String name;
        private PdfTemplate pages;

        Foot(String name) {
            this.name = name;
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            pages = writer.getDirectContent().createTemplate(30, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            PdfContentByte canvas = writer.getDirectContent();
            String page = "Page " + writer.getPageNumber() + " of ";
            float right = document.right() - FACE.getWidthPoint("000", SMALL.getSize());
            write(canvas, name, document.left(), MARGIN / 2);
            write(canvas, page, right - FACE.getWidthPoint(page, SMALL.getSize()), MARGIN / 2);
            canvas.addTemplate(pages, right, MARGIN / 2);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            write(pages, String.valueOf(writer.getPageNumber() - 1), 0, 0);
        }

        private static void write(PdfContentByte canvas, String text, float x, float y) {
            canvas.beginText();
            canvas.setColorFill(FAINT);
            canvas.setFontAndSize(FACE, SMALL.getSize());
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            canvas.endText();
        }
    }
}
