package org.greenregistry.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.greenregistry.kernel.Countries;
import org.greenregistry.reference.VsicSections;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final Locale VI = Locale.of("vi");

    @Test
    void theClassificationOf2025HasSectionsAToV() {
        assertThat(VsicSections.all()).hasSize(22).startsWith("A").endsWith("V");
        assertThat(VsicSections.name("C", VI)).isEqualTo("Công nghiệp chế biến, chế tạo");
        assertThat(VsicSections.has("W")).isFalse();
    }

    @Test
    void countriesAreNamedAsVietnamesePapersDo() {
        assertThat(Countries.name("TW", VI)).isEqualTo("Đài Loan");
        assertThat(Countries.name("TW", Locale.ENGLISH)).isEqualTo("Taiwan");
        assertThat(Countries.name("KR", VI)).isEqualTo("Hàn Quốc");
        assertThat(Countries.name("HK", VI)).isEqualTo("Hồng Kông");
        assertThat(Countries.name("NL", VI)).isEqualTo("Hà Lan");
        assertThat(Countries.name("VN", VI)).isEqualTo("Việt Nam");
        assertThat(Countries.name("VN", Locale.ENGLISH)).isEqualTo("Vietnam");
    }

    @Test
    void aCountryIsItsCodeInCapitals() {
        assertThat(Countries.has("DK")).isTrue();
        assertThat(Countries.has("dk")).isFalse();
        assertThat(Countries.has("XX")).isFalse();
        assertThat(Countries.name("XX", VI)).isEqualTo("XX");
    }

    @Test
    void countriesCanBeSortedForTheReader() {
        var names =
                Countries.all(VI).stream().map(code -> Countries.name(code, VI)).toList();

        assertThat(names.indexOf("Đài Loan")).isLessThan(names.indexOf("Hà Lan"));
        assertThat(Countries.all(VI)).containsExactlyInAnyOrderElementsOf(Countries.all());
    }
}
