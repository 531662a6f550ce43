package org.greenregistry.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.springframework.stereotype.Component;

/** All boundaries, kept in memory until a set comes or goes. */
@Component
class BoundaryBook {

    private final BoundarySets sets;
    private final BoundaryRows rows;
    private volatile Pages pages = new Pages(List.of(), List.of(), List.of());

    BoundaryBook(BoundarySets sets, BoundaryRows rows) {
        this.sets = sets;
        this.rows = rows;
    }

    /** As the transaction sees them: one small query, if none came or went. */
    Pages read() {
        var ids = sets.ids();
        var known = pages;
        if (!known.ids.equals(ids)) {
            known = pages(ids);
            pages = known;
        }
        return known;
    }

    private Pages pages(List<UUID> ids) {
        Map<UUID, List<BoundaryRow>> bySet = rows.findAll().stream().collect(Collectors.groupingBy(BoundaryRow::set));
        var known = new ArrayList<BoundarySet>();
        var held = new ArrayList<Held>();
        for (var row : sets.findAllByOrderByValidFromDescAdoptedAtDescIdDesc()) {
            var borders = bySet.getOrDefault(row.id(), List.of());
            var set = row.read(borders.size());
            known.add(set);
            borders.forEach(border -> Gazetteer.book()
                    .unit(border.unit())
                    .ifPresent(unit -> held.add(new Held(set, unit, border.border()))));
        }
        return new Pages(ids, List.copyOf(known), List.copyOf(held));
    }

    /** The boundary of a unit in one set. */
    record Held(BoundarySet set, AdminUnit unit, Border border) {

        boolean countsOn(LocalDate day) {
            return !day.isBefore(set.validFrom()) && unit.isValidOn(day);
        }
    }

    /**
     * What one state of the tables says. Drawings are made once for each choice of boundaries, of which there are few.
     */
    static final class Pages {

        private final List<UUID> ids;
        private final List<BoundarySet> sets;
        private final List<Held> held;
        private final Map<String, BoundaryDrawing> drawings = new ConcurrentHashMap<>();

        private Pages(List<UUID> ids, List<BoundarySet> sets, List<Held> held) {
            this.ids = ids;
            this.sets = sets;
            this.held = held;
        }

        /** The latest first. */
        List<BoundarySet> sets() {
            return sets;
        }

        /** The one boundary of each unit that has any on {@code day}: that of the latest set. */
        List<Held> on(LocalDate day) {
            var newest = new LinkedHashMap<String, Held>();
            held.stream()
                    .filter(boundary -> boundary.countsOn(day))
                    .forEach(boundary -> newest.putIfAbsent(boundary.unit().uid(), boundary));
            return List.copyOf(newest.values());
        }

        /** Whether {@code point} lies outside of {@code unit} on {@code day}; not where it has no boundary. */
        boolean isOutside(GeoPoint point, String unit, LocalDate day) {
            return on(day).stream()
                    .filter(boundary -> boundary.unit().uid().equals(unit))
                    .anyMatch(boundary -> !boundary.border().contains(point));
        }

        String fingerprint() {
            return ids.toString();
        }

        BoundaryDrawing drawing(LocalDate day) {
            var communes = on(day).stream()
                    .filter(boundary -> boundary.unit().level() == UnitLevel.COMMUNE)
                    .toList();
            return communes.isEmpty()
                    ? BoundaryDrawing.NONE
                    : drawings.computeIfAbsent(version(communes), version -> drawn(version, communes));
        }
    }

    private static BoundaryDrawing drawn(String version, List<Held> communes) {
        var sketch = BoundarySketch.of(communes.stream().map(Held::border).toList());
        var outlines = new ArrayList<BoundaryDrawing.Outline>();
        for (var at = 0; at < communes.size(); at++) {
            var inside = communes.get(at).border().area().getInteriorPoint().getCoordinate();
            outlines.add(
                    new BoundaryDrawing.Outline(communes.get(at).unit(), BoundarySketch.point(inside), sketch.get(at)));
        }
        return new BoundaryDrawing(
                version,
                outlines,
                communes.stream()
                        .map(boundary ->
                                boundary.set().source() + " (" + boundary.set().licence() + ")")
                        .distinct()
                        .toList());
    }

    private static String version(List<Held> communes) {
        return Canonical.digest(communes.stream()
                        .map(boundary ->
                                boundary.set().id() + " " + boundary.unit().uid())
                        .collect(Collectors.joining("\n")))
                .substring(0, 16);
    }
}
