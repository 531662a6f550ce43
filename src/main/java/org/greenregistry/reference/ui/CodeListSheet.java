package org.greenregistry.reference.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.greenregistry.access.ForStewards;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One code list as far as the address of its page narrows it. */
@RestController
@ForStewards
class CodeListSheet {

    private final CodeLists codes;
    private final Spreadsheets spreadsheets;

    CodeListSheet(CodeLists codes, Spreadsheets spreadsheets) {
        this.codes = codes;
        this.spreadsheets = spreadsheets;
    }

    /** @param all present where retired codes are asked for too */
    @GetMapping({"/lists/codes/{list}.xlsx", "/en/lists/codes/{list}.xlsx"})
    ResponseEntity<Resource> sheet(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String all,
            HttpServletRequest request) {
        return ReferenceList.at(list)
                .map(found -> spreadsheets.answer(
                        sheet(found, ExcelLink.locale(request)),
                        CodeListPage.found(codes, found, q, all != null)::forEach))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Sheet<Code> sheet(ReferenceList list, Locale locale) {
        var sheet = Sheet.<Code>of(locale, "reference.list." + list)
                .text("reference.field.code", 20, Code::code)
                .text("reference.field.nameVi", 50, code -> code.name().vi())
                .text("reference.field.nameEn", 50, code -> code.name().en());
        if (!list.groups().isEmpty()) {
            sheet.text("reference.field.group", 12, Code::group);
        }
        return sheet.day("reference.field.validFrom", Code::validFrom)
                .day("reference.field.lastDay", Code::validTo)
                .text("reference.field.successor", 20, Code::successor);
    }
}
