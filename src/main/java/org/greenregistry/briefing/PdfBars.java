package org.greenregistry.briefing;

import java.awt.Color;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Chart;
import org.greenregistry.shell.Formats;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;
import org.springframework.stereotype.Component;

/** Bars drawn as lines of a table: name, bar, number. They stay sharp at any size and break over pages. */
@Component
class PdfBars {

    private static final float SIZE = 9;
    private static final float INSET = 3;

    private final Formats formats;

    PdfBars(Formats formats) {
        this.formats = formats;
    }

    PdfPTable of(Chart chart, Locale locale) {
        var most = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var table = PdfType.table(4, 6, 1.4f);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        table.setKeepTogether(true);
        table.addCell(PdfType.caption(chart.caption() + " (" + chart.unit() + ")", 3));
        for (var at = 0; at < chart.categories().size(); at++) {
            for (var s = 0; s < chart.series().size(); s++) {
                long value = chart.series().get(s).values().get(at);
                table.addCell(cell(name(chart, at, s), Element.ALIGN_RIGHT));
                table.addCell(bar(most == 0 ? 0 : (float) value / most, PdfType.BARS[s % PdfType.BARS.length]));
                table.addCell(cell(formats.number(value, locale), Element.ALIGN_LEFT));
            }
        }
        return table;
    }

    /** Of several series each bar says which one it is of: colour alone tells nobody in grey. */
    private static String name(Chart chart, int category, int series) {
        var named = chart.categories().get(category);
        if (chart.series().size() == 1) {
            return named;
        }
        var name = chart.series().get(series).name();
        return series == 0 ? named + " · " + name : name;
    }

    private static PdfPCell cell(String text, int alignment) {
        var cell = new PdfPCell(new Phrase(PdfType.composed(text), PdfType.plain(SIZE)));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(3);
        return cell;
    }

    private static PdfPCell bar(float part, Color color) {
        var cell = cell("", Element.ALIGN_LEFT);
        cell.setCellEvent((PdfPCellEvent) (drawn, place, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            canvas.saveState();
            canvas.setColorFill(color);
            canvas.rectangle(
                    place.getLeft() + INSET,
                    place.getBottom() + INSET,
                    (place.getWidth() - 2 * INSET) * part,
                    place.getHeight() - 2 * INSET);
            canvas.fill();
            canvas.restoreState();
        });
        return cell;
    }
}
