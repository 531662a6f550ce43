package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;

/**
 * A chart whose marks open their rows. The library is fetched when it comes into sight, so that it costs a page nothing
 * before; without script the table within is all there is.
 */
@Tag("registry-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/registry-chart.ts")
public final class RegistryChart extends HtmlContainer {

    /** @param table that says the same */
    public RegistryChart(ChartDrawing drawing, Component table, Locale locale) {
        super(table);
        getElement().setAttribute("drawing", drawing.json(locale).toString());
    }
}
