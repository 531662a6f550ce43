package org.greenregistry.shell;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/**
 * Copies a table, so that a text processor gets a table and a spreadsheet its cells. It runs in the browser alone: the
 * clipboard opens only during the click itself.
 */
public final class CopyTable extends NativeButton {

    private static final String COPYING = """
            const lines = $0.split('\\n').map((line) => line.split('\\t'));
            const table = document.createElement('table');
            lines.forEach((line, at) => {
              const row = table.insertRow();
              line.forEach((text) => {
                const cell = document.createElement(at ? 'td' : 'th');
                cell.textContent = text;
                row.append(cell);
              });
            });
            const kinds = { 'text/html': table.outerHTML, 'text/plain': $0 };
            this.addEventListener('click', () => navigator.clipboard
              .write([new ClipboardItem(Object.fromEntries(
                Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))])
              .then(() => { this.textContent = $1; }));
            """;

    /** @param tabbed lines of cells with tabs between, the first its head */
    public CopyTable(String caption, String tabbed, Locale locale) {
        super(Wording.text(locale, "shell.copyTable"));
        addClassNames("tool", "copy");
        getElement().setAttribute("aria-label", Wording.text(locale, "shell.copyTable") + ": " + caption);
        getElement().executeJs(COPYING, tabbed, Wording.text(locale, "shell.copyTable.done"));
    }
}
