package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;

class CompareUrlTest {

    @Test
    void anAddressSaysItAllAndComesBack() {
        var url = CompareUrl.of(List.of("BD-2026-0002", "BD-2026-0001")).onlyDifferent(true);

        assertThat(url.href(Lang.VIETNAMESE)).isEqualTo("compare?code=BD-2026-0002&code=BD-2026-0001&different=true");
        assertThat(url.href(Lang.ENGLISH)).startsWith("en/compare?");
        assertThat(CompareUrl.parse(QueryParameters.fromString(url.query()).getParameters()))
                .isEqualTo(url);
        assertThat(CompareUrl.of(List.of()).href(Lang.VIETNAMESE)).isEqualTo("compare");
    }

    @Test
    void fourAtMostEachOnceAndNothingThatIsNoCode() {
        var query = Map.of("code", List.of("A-1", " A-1 ", "A-2", "<b>", "", "A-3", "A-4", "A-5"));

        assertThat(CompareUrl.parse(query).codes()).containsExactly("A-1", "A-2", "A-3", "A-4");
        assertThat(CompareUrl.parse(query).without("A-2").codes()).containsExactly("A-1", "A-3", "A-4");
    }
}
