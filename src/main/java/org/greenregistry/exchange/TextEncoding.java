package org.greenregistry.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.greenregistry.kernel.Refusal;

/**
 * In which encoding a text is written: UTF-16 says so itself, UTF-8 proves itself, and what else Vietnamese offices
 * write is Windows-1258, whose marks stand behind their letters. Anything else is refused rather than guessed.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1258");

    /** Marks of tones: without one of them a text in Windows-1258 is no Vietnamese. */
    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var mark = stream.readNBytes(2);
            if (mark.length == 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16;
            }
            if (mark.length == 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16;
            }
        }
        if (isWhole(file, StandardCharsets.UTF_8, false)) {
            return StandardCharsets.UTF_8;
        }
        if (isWhole(file, WINDOWS, true)) {
            return WINDOWS;
        }
        throw new Refusal("exchange.file.encoding");
    }

    private static boolean isWhole(Path file, Charset charset, boolean needsMarks) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var marked = false;
        try (var reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), decoder)) {
            var signs = new char[1 << 14];
            for (var count = reader.read(signs); count >= 0; count = reader.read(signs)) {
                for (var i = 0; i < count; i++) {
                    marked |= MARKS.indexOf(signs[i]) >= 0;
                    if (Character.isISOControl(signs[i]) && "\t\r\n\f".indexOf(signs[i]) < 0 && needsMarks) {
                        return false;
                    }
                }
            }
            return marked || !needsMarks;
        } catch (CharacterCodingException foreign) {
            return false;
        }
    }
}
