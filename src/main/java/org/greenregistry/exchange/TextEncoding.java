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
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;

/**
 * In which encoding a text is written: UTF-16 says so itself, UTF-8 proves itself, and what else Vietnamese offices
 * write is Windows-1258, whose marks of tones stand behind their vowels. Anything else is refused rather than guessed.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aeiouy";
    private static final String SPACE = "\t\r\n\f";

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        if (isUtf16(file)) {
            return checked(file, StandardCharsets.UTF_16);
        }
        if (look(file, StandardCharsets.UTF_8) != Finding.FOREIGN) {
            return checked(file, StandardCharsets.UTF_8);
        }
        if (look(file, WINDOWS) == Finding.VIETNAMESE) {
            return WINDOWS;
        }
        throw new Refusal("exchange.file.encoding");
    }

    private static boolean isUtf16(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var mark = stream.readNBytes(2);
            return mark.length == 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xff + 0xfe && (mark[0] | 1) == -1;
        }
    }

    private static Charset checked(Path file, Charset charset) throws IOException {
        return switch (look(file, charset)) {
            case FOREIGN -> throw new Refusal("exchange.file.encoding");
            case UNSEEMLY -> throw new Refusal("exchange.file.type");
            case PLAIN, VIETNAMESE -> charset;
        };
    }

    private enum Finding {
        /** Bytes that stand for nothing. */
        FOREIGN,

        /** Signs no text has. */
        UNSEEMLY,
        PLAIN,

        /** Tones stand behind vowels and nowhere else. */
        VIETNAMESE
    }

    private static Finding look(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var tones = 0L;
        var strays = 0L;
        var unseemly = false;
        var before = ' ';
        try (var reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), decoder)) {
            var signs = new char[1 << 14];
            for (var count = reader.read(signs); count >= 0; count = reader.read(signs)) {
                for (var i = 0; i < count; i++) {
                    var sign = signs[i];
                    unseemly |= sign < ' ' && SPACE.indexOf(sign) < 0;
                    if (TONES.indexOf(sign) >= 0) {
                        tones++;
                        strays += isVowel(before) ? 0 : 1;
                    }
                    before = sign;
                }
            }
        } catch (CharacterCodingException foreign) {
            return Finding.FOREIGN;
        }
        if (unseemly) {
            return Finding.UNSEEMLY;
        }
        return tones > 0 && strays == 0 ? Finding.VIETNAMESE : Finding.PLAIN;
    }

    private static boolean isVowel(char sign) {
        var bare = Folded.of(String.valueOf(sign));
        return bare.length() == 1 && VOWELS.contains(bare);
    }
}
