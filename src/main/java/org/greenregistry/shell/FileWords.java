package org.greenregistry.shell;

import java.util.Locale;
import org.greenregistry.kernel.StoredFile;

/** What a file is called on pages. */
public final class FileWords {

    private FileWords() {}

    /** {@code giay-phep.pdf (PDF, 1,2 MB)}; of a redacted file only that it was. */
    public static String of(StoredFile file, Locale locale) {
        return file.isRedacted()
                ? Wording.text(locale, "files.redacted")
                : file.name() + " (" + type(file.mediaType(), locale) + ", " + Formats.size(file.size(), locale) + ")";
    }

    /** A type in the words people use; one nobody named stays as it is. */
    public static String type(String mediaType, Locale locale) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "image/png" -> "PNG";
            case "image/jpeg" -> "JPEG";
            case "image/tiff" -> "TIFF";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "Word";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "Excel";
            case "application/vnd.oasis.opendocument.text" -> "ODT";
            case "application/vnd.oasis.opendocument.spreadsheet" -> "ODS";
            case "text/csv" -> "CSV";
            case "text/plain" -> Wording.text(locale, "files.text");
            default -> mediaType;
        };
    }
}
