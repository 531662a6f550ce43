package org.greenregistry.cooperation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The records an address of their list describes, all of them. */
@RestController
@ForEveryone
class RecordsSheet {

    private static final int WIDTH = 30;

    private final CooperationKinds kinds;
    private final CooperationService service;
    private final Spreadsheets spreadsheets;
    private final Formats formats;

    RecordsSheet(CooperationKinds kinds, CooperationService service, Spreadsheets spreadsheets, Formats formats) {
        this.kinds = kinds;
        this.service = service;
        this.spreadsheets = spreadsheets;
        this.formats = formats;
    }

    @GetMapping({"/lists/records/{folder}.xlsx", "/en/lists/records/{folder}.xlsx"})
    ResponseEntity<Resource> sheet(
            @PathVariable String folder,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        var kind = kinds.in(folder).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(kind, query, ExcelLink.locale(request));
    }

    private <C extends Record> ResponseEntity<Resource> answer(
            CooperationKind<C> kind, MultiValueMap<String, String> query, Locale locale) {
        var url = RecordsUrl.parse(kind, query, formats);
        return spreadsheets.answer(sheet(kind, locale), taker -> service.each(kind, url.asked(), taker));
    }

    /** The code, then what the content says, in its language: dates as dates, each list in one cell. */
    private static <C extends Record> Sheet<CooperationRow<C>> sheet(CooperationKind<C> kind, Locale locale) {
        var sheet = Sheet.<CooperationRow<C>>of(locale, kind.name() + ".list")
                .text("sheet.code", 14, CooperationRow::code)
                .text("record.title", 60, row -> row.title().in(locale))
                .text("record.sample.chip", 10, row -> row.isSample() ? "x" : null);
        for (var chapter : kind.chapters()) {
            for (var path : chapter.components()) {
                RecordPaths.component(kind.contentType(), path)
                        .ifPresent(component -> column(sheet, kind, path, component, locale));
            }
        }
        return sheet;
    }

    private static <C extends Record> void column(
            Sheet<CooperationRow<C>> sheet,
            CooperationKind<C> kind,
            String path,
            RecordComponent component,
            Locale locale) {
        var type = RecordPaths.typeOf(component);
        var heading = kind.name() + "." + path;
        if (type == ReducedDate.class) {
            sheet.date(heading, row -> date(Canonical.tree(row.content()).get(path)));
        } else if (type == LocalizedText.class || !RecordPaths.isTree(type)) {
            sheet.text(heading, WIDTH, row -> RecordValue.text(kind, path, Canonical.tree(row.content()), locale));
        } else if (component.getType() == List.class) {
            sheet.text(heading, WIDTH, row -> RecordValue.items(kind, path, Canonical.tree(row.content()), locale));
        }
    }

    private static @Nullable ReducedDate date(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : ReducedDate.parse(value.asString());
    }
}
