package io.baton.systemtest.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectrogramTest {

    private static final long START = 1_800_000_000_000L;

    @TempDir
    private Path folder;

    private final Recording recording = new Recording();

    @BeforeEach
    void musicThenAgentB() {
        short[] pcm = new short[4 * Recording.SAMPLE_RATE];
        for (int i = 0; i < pcm.length; i++) {
            int hertz = i < pcm.length / 2 ? Tone.MUSIC.hertz() : Tone.AGENT_B.hertz();
            pcm[i] = (short) Math.round(8000 * Math.sin(2 * Math.PI * hertz * i / Recording.SAMPLE_RATE));
        }
        long[] stamps = new long[pcm.length / Recording.FRAME_SAMPLES];
        Arrays.setAll(stamps, frame -> START + (frame + 1) * 10L);
        recording.append(pcm, stamps);
    }

    @Test
    void aToneIsABrightLineAtItsPitchWhileItSounds() throws IOException {
        Path file = folder.resolve("heard.png");

        new Spectrogram(recording, START, START + 4000)
                .write(file, "What the caller heard", List.of(new Spectrogram.Mark(START + 2000, "completed")));

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(brightness(picture, 0.25, Tone.MUSIC)).isGreaterThan(400);
        assertThat(brightness(picture, 0.25, Tone.AGENT_B)).isLessThan(200);
        assertThat(brightness(picture, 0.75, Tone.AGENT_B)).isGreaterThan(400);
        assertThat(brightness(picture, 0.75, Tone.MUSIC)).isLessThan(200);
    }

    @Test
    void theSoundFileHasTheWholeRecording() throws IOException, UnsupportedAudioFileException {
        Path file = folder.resolve("heard.wav");

        WavFile.write(file, recording, 0, recording.frames());

        assertThat(AudioSystem.getAudioFileFormat(file.toFile()).getFrameLength())
                .isEqualTo(4 * Recording.SAMPLE_RATE);
    }

    /** Red, green and blue together at a moment (0 to 1 of the width) and a pitch; the drawing area is 150, 96, 1400 by 460. */
    private static int brightness(BufferedImage picture, double moment, Tone tone) {
        int x = 150 + (int) (1400 * moment);
        int y = 96 + 460 - 1 - (int) Math.round(tone.hertz() * 460 / 4000.0);
        int rgb = picture.getRGB(x, y);
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }
}
