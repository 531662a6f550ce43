package org.greenregistry.work;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its bytes, never by its name, and refuses what is not allowed. */
final class FileTypes {

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    static FileType of(Path file, FileSettings settings) {
        var type = known(file);
        if (type == null || !settings.types().contains(type)) {
            throw new Refusal("files.type", String.join(", ", settings.endings()));
        }
        return type;
    }

    private static @Nullable FileType known(Path file) {
        var told = told(file);
        return switch (told) {
            case "application/zip", "application/x-tika-ooxml" -> office(entries(file));
            default -> {
                var type = Arrays.stream(FileType.values())
                        .filter(known -> known.mediaType().equals(told))
                        .findFirst()
                        .orElse(null);
                if (type == FileType.ODT || type == FileType.ODS) {
                    requireNoMacros(entries(file));
                }
                yield type;
            }
        };
    }

    private static String told(Path file) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Only the list of entries is read; nothing is unpacked. */
    private static List<String> entries(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException broken) {
            throw new Refusal("files.broken");
        }
    }

    private static @Nullable FileType office(List<String> entries) {
        requireNoMacros(entries);
        if (entries.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        return entries.contains("xl/workbook.xml") ? FileType.XLSX : null;
    }

    private static void requireNoMacros(List<String> entries) {
        if (entries.stream()
                .anyMatch(entry -> entry.endsWith("vbaproject.bin")
                        || entry.startsWith("basic/")
                        || entry.startsWith("scripts/"))) {
            throw new Refusal("files.macros");
        }
    }
}
