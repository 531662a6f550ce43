package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.greenregistry.access.ForInquiries;
import org.greenregistry.opportunity.GuestListService;
import org.greenregistry.opportunity.GuestRow;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The guests an address of their list describes, as a spreadsheet. */
@RestController
@ForInquiries
class GuestSheets {

    private final GuestListService guests;
    private final Spreadsheets spreadsheets;

    GuestSheets(GuestListService guests, Spreadsheets spreadsheets) {
        this.guests = guests;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/guests/{code}.xlsx", "/en/lists/guests/{code}.xlsx"})
    ResponseEntity<Resource> guests(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var url = guests.event(code)
                .map(event -> GuestsUrl.parse(event.code(), query))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sheet = Sheet.<GuestRow>of(locale, "guest.list")
                .text("guest.name", 30, GuestRow::name)
                .text("opportunity.field.company", 40, GuestRow::company)
                .text("opportunity.field.address", 34, GuestRow::address)
                .text("opportunity.field.remark", 50, GuestRow::remark)
                .time("guest.confirmed", GuestRow::confirmedAt)
                .text("guest.state", 16, row -> Wording.text(locale, "guest.state." + row.state()));
        return spreadsheets.answer(sheet, taker -> guests.each(url.event(), url.asked(), taker));
    }
}
