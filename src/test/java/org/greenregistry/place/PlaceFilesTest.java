package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFilesTest {

    private static final String HEADER = "unit_uid,level,gso_code,type_vi,type_en,name_vi,full_name_vi,name_en,"
            + "parent_uid,valid_from,valid_to,lat,lon,former_district_main\n";
    private static final String FIRST = "P,PROVINCE,74,Tỉnh,Province,A,Tỉnh A,A,,2000-01-01,2020-12-31,,,\n";

    /** Else what the parks' file says in shorthand would be shown to nobody, or an area without its source. */
    @Test
    void aParkOfWhichTheFileSaysMoreThanItsNoteStopsTheStart() {
        var notes = new ParkNotes(CsvFile.of("park-notes.csv", """
                park_code,area_sources,about_vi,about_en,about_sources
                A,a.vn; b.vn,Một câu.,One sentence.,c.vn
                """.getBytes(StandardCharsets.UTF_8)));

        var note = notes.of("A", "[source: a.vn]", "shorthand");
        assertThat(note.areaSources()).containsExactly("a.vn", "b.vn");
        assertThat(note.areaConfidence()).isNull();
        assertThat(notes.of("B", "[unverified, low]", null).areaConfidence()).isEqualTo(Confidence.LOW);
        assertThatThrownBy(() -> notes.of("B", "[unverified, low]", "shorthand"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notes.of("B", "[source: a.vn]", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,,,,,,             | P stands twice
            Q,PROVINCE,74,Tỉnh,Province,B,Tỉnh B,B,,2020-12-31,,,,   | P has code 74 on the same days
            Q,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,X,,,,,            | no unit X above
            Q,PROVINCE,75,Tỉnh,Province,,Tỉnh B,B,,,,,,              | name_vi is empty
            Q,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,,2021-13-01,,,,   | 2021-13-01
            Q,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,,2021-01-01,2020-01-01,,, | ends before it begins
            Q,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,,,,11.0,,         | half a point
            Q,PROVINCE,75,Tỉnh,Province,B,Tỉnh B,B,,,,11.0,181,      | no place on earth
            Q,KINGDOM,75,Tỉnh,Province,B,Tỉnh B,B,,,,,,              | KINGDOM
            """)
    void aFaultyRowStopsTheStartWithFileAndLine(String row, String fault) {
        var file = CsvFile.of("units.csv", (HEADER + FIRST + row).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> PlaceFiles.units(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("units.csv, line 3")
                .hasMessageContaining(fault);
    }
}
