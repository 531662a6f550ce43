package org.greenregistry.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.junit.jupiter.api.Test;

/** A steward looks places up. */
@AppTest
@As(value = "thu", roles = Role.STEWARD)
class PlaceViewsTest extends SpringBrowserlessTest {

    @Test
    void theUnitsOfTodayAreListed() {
        open("steward/units", "");

        assertThat(text())
                .contains("36 địa bàn", "Từ 01/07/2025", "Phường Thủ Dầu Một")
                .doesNotContain("!vi");
    }

    @Test
    void anOldNameFindsTheOldUnitAndWhatItBecame() {
        open("steward/units", "q=phu cuong");

        assertThat(text())
                .contains("Phường Phú Cường (cũ)", "Đến hết 30/06/2025", "Nay thuộc: Phường Thủ Dầu Một")
                .contains("Trước đây:");
    }

    @Test
    void aParkIsFoundByItsFormerDistrict() {
        open("en/steward/parks", "q=Thuan An");

        assertThat(text())
                .contains("VSIP1", "Vietnam-Singapore Industrial Park I", "500 ha")
                .doesNotContain("!en");
    }

    @Test
    void nothingFoundIsSaid() {
        open("steward/parks", "q=khong co dau");

        assertThat(text()).contains("Không có địa bàn nào khớp");
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
