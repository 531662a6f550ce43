package org.greenregistry.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.place.CoordinateReading;
import org.greenregistry.place.Meridian;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;
import org.greenregistry.shell.RegistryMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the land is: set or drawn on a map, or pasted as a paper gives it. Whatever way it comes, it ends in the fields
 * of the form, and what does not fit the decision or other projects is told beneath.
 */
class SiteEntry extends Div {

    private final PlaceService places;
    private final FormPart form;
    private final Input<GeoPoint> point;
    private final Input<GeoShape> parcel;
    private final Input<SitePrecision> precision;
    private final Input<String> system;
    private final RegistryMap map = new RegistryMap(Lang.current(), "", Words.text("project.site.map"));
    private final Select<Meridian> meridian = new Select<>();
    private final TextArea pasted = new TextArea(Words.text("project.site.paste"));
    private final Paragraph told = new Paragraph();
    private final SiteNotes notes;

    SiteEntry(RecordFields<ProjectContent> fields, FormPart form, ProjectForms forms, @Nullable String own) {
        this.places = forms.places();
        this.form = form;
        point = fields.input("site.point", GeoPoint.class);
        parcel = fields.input("site.parcel", GeoShape.class);
        precision = fields.input("site.precision", SitePrecision.class);
        system = fields.input("site.system", String.class);
        notes = new SiteNotes(forms, own);
        addClassName("site-entry");
        told.addClassName("site-told");
        told.getElement().setAttribute("role", "status");
        map.addClassName("entry-map");
        map.editing(this::picked, this::drawn);
        meridian.setLabel(Words.text("project.site.meridian"));
        meridian.setItems(Meridian.all());
        meridian.setItemLabelGenerator(
                choice -> Words.text("project.site.meridian.choice", choice.text(), choice.zone()));
        meridian.setValue(Meridian.USUAL);
        pasted.setHelperText(Words.text("project.site.paste.help"));
        pasted.setMinRows(4);
        var read = new Button(Words.text("project.site.paste.read"), click -> read());
        var row = new Div(meridian, read);
        row.addClassNames("row", "site-read");
        var paste = new Div(pasted, row, told);
        paste.addClassName("site-paste");
        var sides = new Div(map, paste);
        sides.addClassName("site-sides");
        add(sides, notes);
    }

    /** Takes over what was pasted; a list nobody understands stays as it is, and the line is named. */
    private void read() {
        try {
            take(places.coordinates(pasted.getValue(), meridian.getValue()));
        } catch (Refusal unread) {
            told.setText(Words.text(unread.key(), unread.arguments().toArray()));
        }
    }

    private void take(CoordinateReading reading) {
        var said = new ArrayList<String>();
        var area = reading.shape();
        if (area == null) {
            point.show(reading.point());
            said.add(Words.text("project.site.paste.point", reading.system()));
        } else {
            parcel.show(area);
            said.add(Words.text("project.site.paste.parcel", area.points(), reading.system()));
        }
        reading.notes().stream().sorted().forEach(note -> said.add(Words.text("project.site.paste." + note)));
        system.show(reading.system());
        precision.show(SitePrecision.EXACT);
        told.setText(String.join(" ", said));
        form.changed();
    }

    private void picked(GeoPoint at) {
        point.show(at);
        bySight();
    }

    private void drawn(GeoShape area) {
        parcel.show(area);
        bySight();
    }

    /** A hand on a map is no survey. */
    private void bySight() {
        system.show(CoordinateReading.WGS84);
        precision.show(SitePrecision.APPROXIMATE);
        told.setText(Words.text("project.site.drawn"));
        form.changed();
    }

    void follow(Site site) {
        map.show(site.point(), site.parcel());
        notes.follow(site);
    }
}
