package org.greenregistry.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;

/** Styles, typeface and head of the one HTML page. Aura's own typeface lacks half of the Vietnamese alphabet. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@NpmPackage(
        value = "@fontsource/be-vietnam-pro",
        version = "5.3.0",
        assets = {
            "files/be-vietnam-pro-latin-400-normal.woff2:fonts",
            "files/be-vietnam-pro-latin-500-normal.woff2:fonts",
            "files/be-vietnam-pro-latin-600-normal.woff2:fonts",
            "files/be-vietnam-pro-latin-700-normal.woff2:fonts",
            "files/be-vietnam-pro-vietnamese-400-normal.woff2:fonts",
            "files/be-vietnam-pro-vietnamese-500-normal.woff2:fonts",
            "files/be-vietnam-pro-vietnamese-600-normal.woff2:fonts",
            "files/be-vietnam-pro-vietnamese-700-normal.woff2:fonts"
        })
class AppShell implements AppShellConfigurator {

    private static final String MARK =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'"
                    + "%3E%3Crect width='32' height='32' rx='8' fill='%230b6b45'/%3E%3Cpath d='M9 23V15c0-4 3-7 7-7h7v1c0 8-4 12"
                    + "-10 12h-1' fill='none' stroke='white' stroke-width='2.5' stroke-linecap='round'/%3E%3Cpath d='M9 23c2-5 5-8 9-10'"
                    + " fill='none' stroke='white' stroke-width='2.5' stroke-linecap='round'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", MARK, "any");
        for (var face : List.of("latin-400", "vietnamese-400")) {
            page.addLink(
                    "VAADIN/static/assets/fonts/files/be-vietnam-pro-" + face + "-normal.woff2",
                    Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", ""));
        }
    }
}
