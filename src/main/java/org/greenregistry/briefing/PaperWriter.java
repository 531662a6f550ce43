package org.greenregistry.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes papers in one format. */
interface PaperWriter {

    PaperFormat format();

    /** @param day on which the paper is made, for its head */
    void write(Paper paper, LocalDate day, OutputStream out) throws IOException;
}
