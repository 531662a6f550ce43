package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.place.Borders;
import org.greenregistry.place.BoundaryInput;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.place.Meridian;
import org.greenregistry.shell.RegistryMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** An officer says where the land is, in whatever way the paper has it. */
class SiteEntryTest extends ProjectFormTesting {

    /** Two hundred metres square, east before north. */
    private static final String SWAPPED = """
            STT\tY\tX
            1\t600123.45\t1220345.67
            2\t600323.45\t1220345.67
            3\t600323.45\t1220145.67
            4\t600123.45\t1220145.67
            """;

    private static final GeoShape FIELD = GeoShape.parse("106.66 11.03, 106.67 11.03, 106.67 11.04, 106.66 11.04");

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    BoundaryService boundaries;

    @Test
    void aPastedListOfCornersFillsTheForm() {
        var draft = open(withArea("40000"));

        paste(SWAPPED);

        var site = content(draft).site();
        assertThat(site.parcel().points()).isEqualTo(4);
        assertThat(site.precision()).isEqualTo(SitePrecision.EXACT);
        assertThat(site.system()).isEqualTo("VN-2000 105°45′/3°");
        assertThat(text()).contains("Đã đọc 4 đỉnh", "đã đổi lại cho đúng", "4 ha, khớp với 4 ha");
    }

    @Test
    void theMeridianChosenIsThatOfThePaper() {
        var draft = open(withArea("39000"));

        select().setValue(new Meridian(106 * 60 + 15, 3));
        paste(SWAPPED);

        assertThat(content(draft).site().system()).isEqualTo("VN-2000 106°15′/3°");
        assertThat(content(draft).site().parcel().rings().getFirst().getFirst().lon())
                .isGreaterThan(new BigDecimal("107.1"));
        assertThat(text()).contains("quyết định ghi 3,9 ha: lệch 2,6 %");
    }

    @Test
    void aLineNobodyUnderstandsIsNamedAndNothingChanges() {
        var draft = open(withArea("40000"));

        paste("1220345.67 600123.45\nsố 2: hỏng\n1220145.67 600123.45");

        assertThat(text()).contains("Không đọc được dòng “số 2: hỏng”");
        assertThat(content(draft).site().parcel()).isNull();
    }

    @Test
    void landThatAnotherProjectHasIsWarnedOf() {
        var word = "đất" + UUID.randomUUID().toString().substring(0, 6);
        var code = book.published(with(Book.project("Chủ cũ " + word), site(FIELD)));
        open(Book.project("Chủ mới " + word));

        paste("11.035, 106.665\n11.035, 106.675\n11.045, 106.675\n11.045, 106.665");

        assertThat(text()).contains("Chồng lên 30,");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("projects/" + code);
    }

    @Test
    void aPlaceOutsideItsUnitIsNamedWhereBoundariesTell() {
        var set = People.as(
                People.STEWARD,
                () -> boundaries.adopt(
                        new BoundaryInput("Sở đo đạc", "CC BY 4.0", "12/QĐ", REFORM, REFORM),
                        Borders.file(
                                Borders.feature("\"code\":\"25760\"", Borders.square(106.6, 11.0, 0.05)),
                                Borders.feature("\"code\":\"25747\"", Borders.square(106.65, 11.0, 0.05)))));
        open(withArea("40000"));

        fire("registry-picked", "106.62 11.02");
        assertThat(text()).doesNotContain("ranh giới chính thức");
        fire("registry-picked", "106.67 11.02");
        assertThat(text()).contains("nằm ngoài Phường Bình Dương, trong Phường Thủ Dầu Một.");
        fire("registry-picked", "106.67 12.02");
        assertThat(text()).contains("nằm ngoài Phường Bình Dương.");

        People.does(People.STEWARD, () -> boundaries.remove(set.id(), "hết thử"));
    }

    @Test
    void aHandOnTheMapIsNoSurveyAndNonsenseChangesNothing() {
        var draft = open(Book.project("Chấm bản đồ"));

        fire("registry-picked", "106.671200 11.054100");
        fire("registry-drawn", "not at all");

        var site = content(draft).site();
        assertThat(site.point().lat()).isEqualByComparingTo("11.0541");
        assertThat(site.precision()).isEqualTo(SitePrecision.APPROXIMATE);
        assertThat(site.parcel()).isNull();

        fire("registry-drawn", FIELD.toString());
        assertThat(content(draft).site().parcel()).isEqualTo(FIELD);
    }

    private void paste(String text) {
        test(labelled(TextArea.class, "Dán tọa độ").getFirst()).setValue(text);
        press("Đọc tọa độ");
    }

    @SuppressWarnings("unchecked")
    private Select<Meridian> select() {
        return (Select<Meridian>)
                labelled(Select.class, "Kinh tuyến trục VN-2000").getFirst();
    }

    private void fire(String event, String detail) {
        var element = find(RegistryMap.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        roundTrip();
    }

    private static ProjectContent withArea(String squareMetres) {
        return with(
                Book.project("Thửa đất"),
                new Site("Lô A", "C-25760-OLD", "VSIP2", null, null, null, null, null, new BigDecimal(squareMetres)));
    }

    private static Site site(GeoShape parcel) {
        return new Site("Lô B", "C-25760-OLD", "VSIP2", null, null, SitePrecision.EXACT, parcel, "WGS 84", null);
    }

    private static ProjectContent with(ProjectContent project, Site site) {
        return ProjectContentBuilder.builder(project).site(site).build();
    }
}
