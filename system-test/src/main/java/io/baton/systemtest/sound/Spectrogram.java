package io.baton.systemtest.sound;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Draws what a party heard: time to the right, pitch upwards, brightness for loudness, with marks for what happened. */
public final class Spectrogram {

    /** A vertical line with a label at a moment, milliseconds since the epoch. */
    public record Mark(long at, String label) {}

    private static final int FFT = 4096;
    private static final int TOP_HERTZ = 4000;
    private static final int LEFT = 150;
    private static final int RIGHT = 24;
    private static final int ABOVE = 96;
    private static final int BELOW = 48;
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 460;
    private static final double FLOOR_DECIBEL = -72;
    private static final Color PAPER = new Color(0x0e1116);
    private static final Color INK = new Color(0xd7dde5);
    private static final Color FAINT = new Color(0x56606d);

    private final Recording recording;
    private final int first;
    private final int last;

    /** Of the part of the recording between two times, milliseconds since the epoch. */
    public Spectrogram(Recording recording, long from, long to) {
        this.recording = recording;
        this.first = recording.frameAt(from);
        this.last = Math.max(first + 1, Math.min(recording.frameAt(to), recording.frames()));
    }

    /** Writes the picture as PNG. */
    public void write(Path file, String title, List<Mark> marks) throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image =
                new BufferedImage(LEFT + WIDTH + RIGHT, ABOVE + HEIGHT + BELOW, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawSound(image);
        drawAxes(canvas);
        drawMarks(canvas, marks);
        canvas.setColor(INK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        canvas.drawString(title, LEFT, 28);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private void drawSound(BufferedImage image) {
        FastFourierTransformer transformer = new FastFourierTransformer(DftNormalization.STANDARD);
        double samplesPerColumn = (double) (last - first) * Recording.FRAME_SAMPLES / WIDTH;
        for (int x = 0; x < WIDTH; x++) {
            int middle = (int) (first * (double) Recording.FRAME_SAMPLES + x * samplesPerColumn);
            double[] window = new double[FFT];
            for (int i = 0; i < FFT; i++) {
                double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / FFT);
                window[i] = recording.sample(middle - FFT / 2 + i) * hann;
            }
            var spectrum = transformer.transform(window, TransformType.FORWARD);
            for (int y = 0; y < HEIGHT; y++) {
                double hertz = (double) TOP_HERTZ * (HEIGHT - 1 - y) / HEIGHT;
                int bin = (int) Math.round(hertz * FFT / Recording.SAMPLE_RATE);
                double decibel = 20 * Math.log10(spectrum[bin].abs() * 4 / FFT + 1e-9);
                double strength = Math.clamp((decibel - FLOOR_DECIBEL) / -FLOOR_DECIBEL, 0, 1);
                image.setRGB(LEFT + x, ABOVE + y, heat(strength));
            }
        }
    }

    private void drawAxes(Graphics2D canvas) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (Tone tone : Tone.values()) {
            int y = ABOVE + HEIGHT - (int) Math.round((double) tone.hertz() * HEIGHT / TOP_HERTZ);
            canvas.setColor(INK);
            canvas.drawString(tone.label(), 10, y + 4);
            canvas.setColor(FAINT);
            canvas.drawLine(LEFT - 6, y, LEFT, y);
        }
        double seconds = (last - first) * Recording.FRAME_MILLIS / 1000.0;
        double step = seconds > 40 ? 5 : seconds > 12 ? 2 : seconds > 5 ? 1 : 0.5;
        for (double second = 0; second <= seconds; second += step) {
            int x = LEFT + (int) Math.round(second / seconds * WIDTH);
            canvas.setColor(FAINT);
            canvas.drawLine(x, ABOVE + HEIGHT, x, ABOVE + HEIGHT + 6);
            canvas.setColor(INK);
            canvas.drawString(String.format(Locale.ROOT, "%.1f s", second), x - 10, ABOVE + HEIGHT + 22);
        }
    }

    private void drawMarks(Graphics2D canvas, List<Mark> marks) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        int line = 0;
        for (Mark mark : marks) {
            int frame = recording.frameAt(mark.at());
            if (frame < first || frame > last) {
                continue;
            }
            int x = LEFT + (int) Math.round((double) (frame - first) / (last - first) * WIDTH);
            int y = 50 + 16 * (line++ % 3);
            canvas.setColor(new Color(0x8ad4ff));
            canvas.setStroke(
                    new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {4, 4}, 0));
            canvas.drawLine(x, y + 3, x, ABOVE + HEIGHT);
            boolean leftward = x + canvas.getFontMetrics().stringWidth(mark.label()) > LEFT + WIDTH + RIGHT - 6;
            int textX = leftward ? x - canvas.getFontMetrics().stringWidth(mark.label()) - 4 : x + 4;
            canvas.drawString(mark.label(), textX, y);
        }
        canvas.setStroke(new BasicStroke(1f));
    }

    /** From the paper's black over violet and orange to a light yellow. */
    private static int heat(double strength) {
        double[][] stops = {
            {0, 14, 17, 22}, {0.35, 70, 22, 100}, {0.65, 214, 72, 66}, {0.85, 250, 168, 56}, {1, 255, 246, 190}
        };
        for (int i = 1; i < stops.length; i++) {
            if (strength <= stops[i][0]) {
                double part = (strength - stops[i - 1][0]) / (stops[i][0] - stops[i - 1][0]);
                int rgb = 0;
                for (int channel = 1; channel <= 3; channel++) {
                    double value = stops[i - 1][channel] + part * (stops[i][channel] - stops[i - 1][channel]);
                    rgb = rgb << 8 | (int) Math.round(value);
                }
                return rgb;
            }
        }
        return 0xffffff;
    }
}
