package org.greenregistry.shell;

/**
 * Where a form belongs to, and how handing it in is called there.
 *
 * @param home path whoever handed it in goes back to, without language
 * @param homeKey translation key of what that page is called
 * @param submitKey translation key of the button that hands it in
 * @param doneKey translation key of what is said once it is handed in
 */
public record FormManner(String home, String homeKey, String submitKey, String doneKey) {

    /** Of colleagues: back to "My work". */
    public static final FormManner OFFICE =
            new FormManner("work", "shell.form.back", "shell.form.submit", "shell.form.submitted");
}
