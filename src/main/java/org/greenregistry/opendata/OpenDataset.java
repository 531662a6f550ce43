package org.greenregistry.opendata;

import java.util.List;
import java.util.Locale;
import org.greenregistry.shell.Wording;

/** What the registry hands out, as the guide and the catalogues for machines list it. */
public enum OpenDataset {
    PROJECTS(
            "projects",
            Form.json("api/v1/projects"),
            new Form("CSV", "api/v1/projects.csv", "text/csv"),
            new Form(
                    "XLSX",
                    "api/v1/projects.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            new Form("GEOJSON", "api/v1/projects.geojson", "application/geo+json"),
            new Form("NDJSON", "api/v1/projects.ndjson", "application/x-ndjson"),
            new Form("OC4IDS", "api/v1/oc4ids.json", "application/json"),
            new Form("ATOM", "feed", "application/atom+xml")),
    ORGANISATIONS("organisations", Form.json("api/v1/organisations")),
    PARKS("parks", Form.json("api/v1/parks")),
    UNITS("data", Form.json("api/v1/units")),
    CODE_LISTS("data", Form.json("api/v1/code-lists")),
    FIGURES("figures", Form.json("api/v1/stats?by=stage"));

    private final String page;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Form> forms;

    OpenDataset(String page, Form... forms) {
        this.page = page;
        this.forms = List.of(forms);
    }

    /**
     * @param name of the format, as the guide writes it
     * @param path below the address of the registry
     */
    public record Form(String name, String path, String mediaType) {

        private static Form json(String path) {
            return new Form("JSON", path, "application/json");
        }

        /** Whether the answer holds everything, not a page of it or the news. */
        boolean isWhole() {
            return !name.equals("JSON") && !name.equals("ATOM");
        }

        /** The code of the EU's list of file types. */
        String fileType() {
            return mediaType.equals("application/json") ? "JSON" : name;
        }

        /** Whether the media type is in the list of the IANA. */
        boolean isRegistered() {
            return !mediaType.contains("/x-");
        }
    }

    /** Stays what it is: others point at it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page for people, as a path without language. */
    public String page() {
        return page;
    }

    public List<Form> forms() {
        return forms;
    }

    public String title(Locale locale) {
        return Wording.text(locale, "opendata.set." + name());
    }

    public String description(Locale locale) {
        return Wording.text(locale, "opendata.set." + name() + ".text");
    }
}
