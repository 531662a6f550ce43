package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** What spares an officer a second writing of what the book has. */
class WritingAidsTest extends ProjectFormTesting {

    private final String word = "trùng" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aNameThatTheBookHasIsToldWithALinkAndHindersNothing() {
        var code = book.published(Book.project("Xưởng nhôm " + word));
        var draft = open(ProjectContent.EMPTY);

        type("Tên dự án", "xuong nhom " + word);

        assertThat(links()).contains("projects/" + code);
        assertThat(content(draft).name().vi()).isEqualTo("xuong nhom " + word);

        type("Tên dự án", "Khác hẳn " + word);
        assertThat(links()).doesNotContain("projects/" + code);
    }

    @Test
    void aNumberThatTheBookHasIsToldAtItsField() {
        var number = "37" + (System.nanoTime() % 100_000_000L + 100_000_000L);
        var licences = new Licences(
                null,
                new InvestmentCertificate(number, ReducedDate.parse("2019-01-01"), "Sở"),
                "3700145020-001",
                null,
                null,
                null);
        var code = book.published(ProjectContentBuilder.builder(Book.project("Có số " + word))
                .licences(licences)
                .build());
        open(ProjectContent.EMPTY);

        type("Mã số dự án / Số GCNĐKĐT", number);
        assertThat(links()).contains("projects/" + code);
        assertThat(text()).contains("Số này đã có ở:");

        type("Mã số dự án / Số GCNĐKĐT", number + "1");
        assertThat(links()).doesNotContain("projects/" + code);

        type("Mã số doanh nghiệp / Mã số thuế", "3700145020-001");
        assertThat(text()).contains("Doanh nghiệp này đã có dự án:");
    }

    @Test
    void aProjectOnTheSameLotOrWithinThreeHundredMetresIsTold() {
        var lot = "Lô " + word;
        var site = new Site(
                "Đường số 1",
                "C-25760-OLD",
                "VSIP2",
                lot,
                point("11.0612", "106.6715"),
                SitePrecision.EXACT,
                null,
                null,
                null);
        var code = book.published(ProjectContentBuilder.builder(Book.project("Hàng xóm " + word))
                .site(site)
                .build());
        open(ProjectContentBuilder.builder(ProjectContent.EMPTY)
                .site(Site.of(null, null, "VSIP2"))
                .build());

        type("Số lô", lot.toUpperCase(Locale.ROOT));
        assertThat(text()).contains("Cùng lô này trong khu đã có:");
        assertThat(links()).contains("projects/" + code);

        type("Số lô", lot + "B");
        assertThat(links()).doesNotContain("projects/" + code);

        type("Tọa độ (vĩ độ, kinh độ)", "11.0630, 106.6715");
        assertThat(text()).contains("Trong vòng 300 m đã có:");
        assertThat(links()).contains("projects/" + code);

        type("Tọa độ (vĩ độ, kinh độ)", "11.0645, 106.6715");
        assertThat(links()).doesNotContain("projects/" + code);
    }

    private static GeoPoint point(String lat, String lon) {
        return new GeoPoint(new BigDecimal(lat), new BigDecimal(lon));
    }

    @Test
    void aProjectIsNoDuplicateOfItself() {
        var code = book.published(Book.project("Một mình " + word));

        navigate("work/projects/revise/" + code, ProjectFormView.class);

        assertThat(links()).doesNotContain("projects/" + code).contains("work/projects/copy/" + code);
    }

    @Test
    void aCopyHasWhatTwoProjectsShareAndNothingThatIsOnesOwn() {
        var code = book.published(Book.project("Bản gốc " + word));

        navigate("work/projects/copy/" + code, ProjectFormView.class);

        var copy = content(UUID.fromString(
                UI.getCurrent().getInternals().getActiveViewLocation().getPath().replaceAll(".*/", "")));
        assertThat(copy.regime()).isEqualTo(LegalRegime.INVESTMENT_LAW_IRC);
        assertThat(copy.parties()).extracting(Party::name).containsExactly("Becamex IDC", "VSIP");
        assertThat(copy.parties()).extracting(Party::documentNumber).containsOnlyNulls();
        assertThat(copy.site().unit()).isEqualTo("C-25760-OLD");
        assertThat(copy.documents()).isEmpty();
        assertThat(copy.claims()).isEmpty();
        assertThat(copy.capital()).isEmpty();
        assertThat(copy.gaps()).isEmpty();
        assertThat(copy.note()).isNull();
    }

    @Test
    void whatTheStageAsksForIsMarkedAndUnmarkedWithTheStage() {
        open(ProjectContent.EMPTY);
        assertThat(field("Thời hạn hoạt động (năm)").isRequiredIndicatorVisible())
                .isFalse();
        assertThat(field("Tên dự án").isRequiredIndicatorVisible()).isTrue();

        choose("Thực hiện theo", "Luật Đầu tư, có giấy chứng nhận đăng ký đầu tư");
        choose("Giai đoạn hiện nay", "Đã cấp phép");
        assertThat(field("Thời hạn hoạt động (năm)").isRequiredIndicatorVisible())
                .isTrue();

        choose("Giai đoạn hiện nay", "Kêu gọi đầu tư");
        assertThat(field("Thời hạn hoạt động (năm)").isRequiredIndicatorVisible())
                .isFalse();
        assertThat(field("Tên dự án").isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void whatReadersLookForIsListedUntilItIsFilled() {
        open(ProjectContent.EMPTY);
        assertThat(text()).contains("Nên có (6)");

        type("Tên tiếng Anh", "Plant");

        assertThat(text()).contains("Nên có (5)");
    }

    @Test
    void thePreviewShowsThePublicPageOfADraftAndNothingInternal() {
        var draft = open(Book.project("Xem trước " + word));
        assertThat(links()).contains("work/projects/" + draft + "/preview");

        navigate("work/projects/" + draft + "/preview", Component.class);

        assertThat(text())
                .contains("Xem trước " + word, "1,3 tỷ USD", "công chúng sẽ thấy")
                .doesNotContain("chỉ để nội bộ", "Sửa hồ sơ", "3700145020", "(nội bộ)");
    }

    private Iterable<String> links() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .map(href -> href.replaceAll("^/", ""))
                .toList();
    }
}
