package org.greenregistry.organisation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations an address of their list describes, all of them. */
@RestController
@ForEveryone
class OrganisationSheet {

    static final String LIST = "organisations";

    private final OrganisationService organisations;
    private final Spreadsheets spreadsheets;

    OrganisationSheet(OrganisationService organisations, Spreadsheets spreadsheets) {
        this.organisations = organisations;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/organisations.xlsx", "/en/lists/organisations.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var url = OrganisationsUrl.parse(query);
        return spreadsheets.answer(sheet(ExcelLink.locale(request)), taker -> organisations.each(url.asked(), taker));
    }

    private static Sheet<OrganisationRow> sheet(Locale locale) {
        return Sheet.<OrganisationRow>of(locale, "organisation.list")
                .text("sheet.code", 14, OrganisationRow::code)
                .text("organisation.name.vi", 50, row -> row.name().vi())
                .text("organisation.name.en", 50, row -> row.name().en())
                .text("sheet.countryCode", 8, OrganisationRow::country)
                .text("organisation.country", 20, row -> country(row.country(), locale))
                .text("organisation.roles", 30, row -> words(row.roles(), "record.role.", locale))
                .text(
                        "organisation.capabilities",
                        40,
                        row -> words(row.capabilities(), "organisation.capability.", locale));
    }

    private static String words(List<? extends Enum<?>> values, String key, Locale locale) {
        return values.stream()
                .map(value -> Wording.text(locale, key + value.name()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String country(@Nullable String code, Locale locale) {
        return code == null ? null : Countries.name(code, locale);
    }
}
