package org.greenregistry.briefing;

import java.util.Locale;

/** What a paper is written as. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of file names, with its dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
