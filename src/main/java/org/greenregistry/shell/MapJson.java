package org.greenregistry.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A drawing as the element in {@code frontend/map} reads it. */
class MapJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Locale locale;
    private final Formats formats;

    MapJson(Locale locale, Formats formats) {
        this.locale = locale;
        this.formats = formats;
    }

    ObjectNode of(MapDrawing drawing) {
        var model = JSON.objectNode();
        var items = model.putArray("items");
        drawing.items().forEach(item -> items.add(of(item)));
        var box = drawing.box();
        if (box != null) {
            var corners = model.putArray("box");
            place(corners, box.southWest());
            place(corners, box.northEast());
        }
        var shading = drawing.shading();
        if (shading != null) {
            var steps = model.put("borders", shading.borders()).putArray("steps");
            shading.steps().forEach(steps::add);
        }
        var scale = drawing.scale();
        if (scale != null) {
            var steps = model.putObject("scale").put("title", scale.title()).putArray("steps");
            scale.steps().forEach(steps::add);
        }
        return model;
    }

    private ObjectNode of(MapItem item) {
        var node = JSON.objectNode().put("name", item.name());
        place(node.putArray("at"), item.at());
        return switch (item) {
            case MapItem.Pin pin ->
                ring(
                        note(node.put("kind", "pin").put("approximate", pin.approximate()), pin.note(), pin.href())
                                .put("tone", pin.tone()),
                        pin.ring());
            case MapItem.Count count ->
                ring(
                        number(
                                note(node.put("kind", "count").put("id", count.id()), count.note(), count.href()),
                                count.count()),
                        count.ring());
            case MapItem.Area area ->
                ring(
                        number(
                                note(
                                        node.put("kind", "area")
                                                .put("id", area.id())
                                                .put("radius", area.radius()),
                                        area.note(),
                                        area.href()),
                                area.count()),
                        area.ring());
            case MapItem.Unit unit ->
                note(
                        node.put("kind", "unit").put("id", unit.id()).put("shade", unit.shade()),
                        unit.note(),
                        unit.href());
            case MapItem.Border border -> {
                parts(node.putArray("parts"), border.parts());
                yield node.put("kind", "unit").put("id", border.id());
            }
            case MapItem.Parcel parcel -> {
                parts(node.putArray("parts"), List.of(closed(parcel.shape())));
                yield note(node.put("kind", "parcel"), parcel.note(), null);
            }
            case MapItem.Landmark landmark -> node.put("kind", landmark.sign().word());
            case MapItem.Name name -> node.put("kind", "name");
        };
    }

    private static ObjectNode note(ObjectNode node, String note, @Nullable String href) {
        return href == null ? node.put("note", note) : node.put("note", note).put("href", href);
    }

    private static ObjectNode ring(ObjectNode node, List<Long> ring) {
        if (!ring.isEmpty()) {
            ring.forEach(node.putArray("ring")::add);
        }
        return node;
    }

    private ObjectNode number(ObjectNode node, long count) {
        return node.put("count", count).put("countText", formats.number(count, locale));
    }

    private static List<List<GeoPoint>> closed(GeoShape shape) {
        return shape.rings().stream()
                .map(ring ->
                        Stream.concat(ring.stream(), Stream.of(ring.getFirst())).toList())
                .toList();
    }

    private static void parts(ArrayNode target, List<List<List<GeoPoint>>> parts) {
        for (var part : parts) {
            var rings = target.addArray();
            for (var ring : part) {
                var corners = rings.addArray();
                ring.forEach(corner -> place(corners.addArray(), corner));
            }
        }
    }

    private static void place(ArrayNode target, GeoPoint point) {
        target.add(point.lon()).add(point.lat());
    }
}
