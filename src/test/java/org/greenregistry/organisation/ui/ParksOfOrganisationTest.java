package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an organisation is, as the records of parks say it. */
@AppTest
class ParksOfOrganisationTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    OrganisationText text;

    @Test
    void parksThatListItAmongTheirTenantsStandOnItsPage() {
        var code = book.published(OrganisationContent.of(new Name("Nhựa Trong Khu", null), "VN"));
        var record = records.find(OrganisationContent.class, code, null)
                .orElseThrow()
                .record();
        var park = book.published(ParkContentBuilder.builder()
                .name(new Name("KCN có thuê", null))
                .unit("C-25813-2025")
                .tenants(List.of(
                        new Tenant("t", record, "Nhựa", LocalizedText.vi("Ống nhựa"), "A7", null, null),
                        new Tenant("u", null, "Hãng khác", LocalizedText.vi("Việc khác"), null, null, null)))
                .asOf(ReducedDate.parse("2026"))
                .source("Sổ ban quản lý")
                .build());

        var page = text.page("organisations/" + code, Map.of(), Lang.VIETNAMESE)
                .orElseThrow()
                .html();

        assertThat(page)
                .contains(
                        "Có mặt trong khu công nghiệp",
                        "parks/" + park,
                        "KCN có thuê",
                        "Ống nhựa",
                        "A7",
                        "Sổ ban quản lý")
                .doesNotContain("Việc khác");
    }
}
