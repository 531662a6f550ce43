package org.greenregistry.briefing;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.greenregistry.briefing.Paper.Chart;

/** A chart Word itself can change: its numbers stand in a small workbook inside the file. */
final class WordChart {

    private static final int WIDTH_POINTS = 440;
    private static final int HEIGHT_POINTS = 70;
    private static final int POINTS_PER_BAR = 20;

    /** As in print: told apart in grey as well. */
    private static final byte[][] COLOURS = {
        {0x17, 0x6B, 0x45}, {(byte) 0xE6, (byte) 0x9F, 0x00}, {0x00, 0x72, (byte) 0xB2}
    };

    private WordChart() {}

    static void add(XWPFDocument document, Chart chart) throws IOException, InvalidFormatException {
        var bars = chart.categories().size() * chart.series().size();
        var drawn = document.createChart(Units.toEMU(WIDTH_POINTS), Units.toEMU(HEIGHT_POINTS + bars * POINTS_PER_BAR));
        drawn.setTitleText(chart.caption() + " (" + chart.unit() + ")");
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        plot(drawn, chart);
        describe(document, chart);
    }

    private static void plot(XWPFChart drawn, Chart chart) {
        var down = drawn.createCategoryAxis(AxisPosition.LEFT);
        var across = drawn.createValueAxis(AxisPosition.BOTTOM);
        down.setOrientation(AxisOrientation.MAX_MIN);
        across.setCrosses(AxisCrosses.MAX);
        across.setNumberFormat("#,##0");
        var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        var last = chart.categories().size();
        var names = XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new), drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (var s = 0; s < chart.series().size(); s++) {
            var series = chart.series().get(s);
            var values = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Long[]::new),
                    drawn.formatRange(new CellRangeAddress(1, last, s + 1, s + 1)),
                    s + 1);
            var line = data.addSeries(names, values);
            line.setTitle(series.name(), drawn.setSheetTitle(series.name(), s + 1));
            line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOURS[s % COLOURS.length])));
        }
        drawn.plot(data);
    }

    /** For who does not see it: what it shows, bar by bar. */
    private static void describe(XWPFDocument document, Chart chart) {
        var said = IntStream.range(0, chart.categories().size())
                .mapToObj(at -> chart.categories().get(at) + ": "
                        + chart.series().stream()
                                .map(series -> String.valueOf(series.values().get(at)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        document.getLastParagraph()
                .getRuns()
                .getFirst()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(chart.caption() + ". " + said);
    }
}
