package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Parcels;
import org.greenregistry.project.Overlap;
import org.greenregistry.project.ProjectService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** What the outline of the land says beside the decision and beside other projects. Notes, never refusals. */
class SiteNotes extends Div {

    /** Percent by which area and decision may differ before it is worth a word. */
    private static final int TOLERANCE = 1;

    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    private final ProjectForms forms;
    private final ProjectService projects;
    private final Formats formats;
    private final @Nullable String own;
    private @Nullable Site looked;

    /** @param own code of the project being written, where it is in the book */
    SiteNotes(ProjectForms forms, @Nullable String own) {
        this.forms = forms;
        this.projects = forms.projects();
        this.formats = forms.formats();
        this.own = own;
        addClassName("site-notes");
        getElement().setAttribute("role", "status");
    }

    void follow(Site site) {
        if (site.equals(looked)) {
            return;
        }
        looked = site;
        removeAll();
        var parcel = site.parcel();
        var isSound = parcel != null && Parcels.isSound(parcel);
        outside(isSound ? site.place() : site.point(), site.unit()).ifPresent(this::add);
        if (parcel == null || !isSound) {
            return;
        }
        add(area(parcel, site.area()));
        projects.overlapping(parcel).stream()
                .filter(other -> !other.project().code().equals(own))
                .forEach(other -> add(warning(other)));
    }

    /** What official boundaries of today say against the unit; nothing where there are none. */
    private Optional<Paragraph> outside(@Nullable GeoPoint at, @Nullable String uid) {
        if (at == null || uid == null) {
            return Optional.empty();
        }
        var today = forms.today();
        return forms.places()
                .current(uid)
                .filter(unit -> forms.boundaries().isOutside(at, unit.uid(), today))
                .map(unit ->
                        outside(name(unit), forms.boundaries().unitAt(at, today).map(SiteNotes::name)));
    }

    private static Paragraph outside(String unit, Optional<String> other) {
        var note = new Paragraph(other.map(name -> Words.text("project.site.outside.in", unit, name))
                .orElseGet(() -> Words.text("project.site.outside", unit)));
        note.addClassName("site-warning");
        return note;
    }

    private static String name(AdminUnit unit) {
        return unit.fullName().in(Lang.current());
    }

    private Paragraph area(GeoShape parcel, @Nullable BigDecimal decided) {
        var drawn = BigDecimal.valueOf(Parcels.hectares(parcel));
        if (decided == null || decided.signum() <= 0) {
            return new Paragraph(Words.text("project.site.area.drawn", hectares(drawn)));
        }
        var decision = decided.divide(HECTARE, 6, RoundingMode.HALF_UP);
        var percent =
                drawn.subtract(decision).multiply(BigDecimal.valueOf(100)).divide(decision, 1, RoundingMode.HALF_UP);
        var words = percent.abs().intValue() < TOLERANCE
                ? Words.text("project.site.area.agrees", hectares(drawn), hectares(decision))
                : Words.text(
                        "project.site.area.differs",
                        hectares(drawn),
                        hectares(decision),
                        formats.number(percent, Lang.current()));
        return new Paragraph(words);
    }

    private Paragraph warning(Overlap other) {
        var project = other.project();
        var words = other.hectares() == 0
                ? Words.text("project.site.overlap.point")
                : Words.text("project.site.overlap", hectares(BigDecimal.valueOf(other.hectares())));
        var link = new Anchor(
                Lang.path("projects/" + project.code()), project.name().in(Lang.current()) + " · " + project.code());
        link.setTarget(AnchorTarget.BLANK);
        var warning = new Paragraph(words + " ");
        warning.add(link);
        warning.addClassName("site-warning");
        return warning;
    }

    private String hectares(BigDecimal number) {
        return formats.number(number.setScale(2, RoundingMode.HALF_UP), Lang.current());
    }
}
