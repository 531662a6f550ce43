package org.greenregistry.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/**
 * A file somebody brings, and what is said of it.
 *
 * @param verdict key of a refusal, or the rows as {@link #read} shows them
 */
record BroughtFile(String what, Supplier<byte[]> bytes, String verdict, List<Object> said) {

    static final ExchangeSettings USUAL = settings(DataSize.ofMegabytes(100));

    static ExchangeSettings settings(DataSize maxTexts) {
        return new ExchangeSettings(DataSize.ofMegabytes(100), DataSize.ofGigabytes(1), maxTexts, 200_000, 2000);
    }

    static BroughtFile refused(String what, Supplier<byte[]> bytes, String key, Object... said) {
        return new BroughtFile(what, bytes, "exchange.file." + key, List.of(said));
    }

    static BroughtFile read(String what, Supplier<byte[]> bytes, String rows) {
        return new BroughtFile(what, bytes, rows, List.of());
    }

    static Supplier<byte[]> text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static Supplier<byte[]> text(String text, Charset charset) {
        return () -> text.getBytes(charset);
    }

    @Override
    public String toString() {
        return what;
    }

    /** Of the first sheet each row as {@code number:cell|cell}: numbers after {@code #}, faults after {@code !}. */
    static String read(Path folder, byte[] bytes, ExchangeSettings settings) throws IOException {
        var path = Files.write(Files.createTempFile(folder, "brought", null), bytes);
        var rows = new ArrayList<String>();
        try (var file = TableFile.open(path, settings)) {
            file.rows(
                    0,
                    (number, cells) -> rows.add(number + ":"
                            + cells.stream().map(BroughtFile::shown).collect(Collectors.joining("|"))));
        }
        return String.join(" / ", rows);
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> "";
            case Cell.Written written -> written.text();
            case Cell.Counted counted -> "#" + counted.number().toPlainString();
            case Cell.Dated dated -> dated.at().toString();
            case Cell.Ticked ticked -> String.valueOf(ticked.yes());
            case Cell.Broken broken -> "!" + broken.code();
        };
    }
}
