package org.greenregistry.reference;

import java.time.LocalDate;
import java.util.List;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;

/** The first state of each list, from the file beside this class that bears its name. */
final class Seeds {

    private Seeds() {}

    static List<Code> of(ReferenceList list) {
        return CsvFile.beside(Seeds.class, list.path() + ".csv").read(row -> code(list, row));
    }

    private static Code code(ReferenceList list, CsvRow row) {
        return new Code(
                list,
                row.text("code"),
                new LocalizedText(row.find("name_vi"), row.find("name_en")),
                row.find("group"),
                row.find("valid_from", LocalDate::parse),
                row.find("valid_to", LocalDate::parse),
                row.find("successor"));
    }
}
