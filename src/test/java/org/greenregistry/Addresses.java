package org.greenregistry;

import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;

/**
 * Every address a controller serves, and whom it lets in. Pages of Vaadin are judged in {@link EveryViewTest}.
 *
 * <p>A line is: method and pattern, as the controller has them · who is let in · an address of the pattern, if the
 * pattern itself is none. The same page in English is judged with the Vietnamese one.
 */
final class Addresses {

    static final List<Actor> ALL =
            List.of(Actor.PUBLIC, INVESTOR, OFFICER, OTHER_OFFICER, REVIEWER, MANAGER, STEWARD, ADMIN, AUDITOR);

    private static final String JUDGED = """
            GET /robots.txt · everyone
            GET /sitemap.xml · everyone
            GET /sitemap-{number:[0-9]{1,6}}.xml · everyone · /sitemap-1.xml
            GET /suggestions · everyone
            GET /feed · everyone
            GET /calendar/{secret:[\\w-]{32}}.ics · nobody · /calendar/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics
            GET /events.ics · everyone
            GET /events/{code}.ics · nobody · /events/nothing.ics
            GET /map/places · everyone
            GET /map/borders · everyone · /map/borders?bbox=106,10,107,11&zoom=9
            GET /map/parks · everyone
            GET /map/parks/{code} · everyone · /map/parks/VSIP2
            GET /map/hubs/{code} · everyone · /map/hubs/WTC
            GET /map/projects · everyone
            GET /map/projects/{code} · everyone · /map/projects/$public
            GET /map/projects/{code} · staff · /map/projects/$hidden
            GET /projects/{code}/sheet.pdf · everyone · /projects/$public/sheet.pdf
            GET /projects/{code}/sheet.pdf · nobody · /projects/$hidden/sheet.pdf
            GET /files/{record}/{sha256} · everyone · /files/$publicFile
            GET /files/{record}/{sha256} · staff · /files/$hiddenFile
            GET /files/{record}/{sha256} · owner · /files/$draftFile
            GET /files/{record}/{sha256} · owner+reviewer · /files/$submittedFile
            GET /jobs/{id}/file · nobody · /jobs/0190a000-0000-7000-8000-000000000000/file
            GET /work/imports/{id}/report.xlsx · nobody · /work/imports/0190a000-0000-7000-8000-000000000000/report.xlsx
            GET /overview/reports/{id}/file · nobody · /overview/reports/0190a000-0000-7000-8000-000000000000/file
            GET /lists/projects.xlsx · everyone
            GET /lists/compare.xlsx · everyone · /lists/compare.xlsx?codes=$public
            GET /lists/organisations.xlsx · everyone
            GET /api/v1/links · everyone
            GET /api/v1/links/{code} · nobody · /api/v1/links/nothing
            GET /api/v1/needs · everyone
            GET /api/v1/needs/{code} · nobody · /api/v1/needs/nothing
            GET /api/v1/events · everyone
            GET /api/v1/events/{code} · nobody · /api/v1/events/nothing
            GET /api/v1/awards · everyone
            GET /api/v1/awards/{code} · nobody · /api/v1/awards/nothing
            GET /api/v1/incentives · everyone
            GET /api/v1/incentives/{code} · nobody · /api/v1/incentives/nothing
            GET /api/v1/courses · everyone
            GET /api/v1/courses/{code} · nobody · /api/v1/courses/nothing
            GET /api/v1/startups · everyone
            GET /api/v1/startups/{code} · nobody · /api/v1/startups/nothing
            GET /api/v1/city-indicators · everyone
            GET /api/v1/city-indicators/{code} · nobody · /api/v1/city-indicators/nothing
            GET /lists/records/{folder}.xlsx · everyone · /lists/records/awards.xlsx
            GET /lists/parks.xlsx · everyone
            GET /lists/guests/{code}.xlsx · nobody · /lists/guests/nothing.xlsx
            GET /lists/history/{kind}/{code}.xlsx · everyone · /lists/history/project/$public.xlsx
            GET /lists/history/{kind}/{code}.xlsx · staff · /lists/history/project/$hidden.xlsx
            GET /lists/work.xlsx · desk
            GET /lists/review.xlsx · reviewer
            GET /lists/steward/parks.xlsx · steward
            GET /lists/steward/units.xlsx · steward
            GET /lists/codes/{list}.xlsx · steward · /lists/codes/category.xlsx
            GET /lists/overview/{block}.xlsx · staff · /lists/overview/stages.xlsx
            GET /lists/overview/{block}.csv · staff · /lists/overview/stages.csv
            GET /lists/journal.xlsx · auditor
            GET /lists/accounts.xlsx · admin
            POST /send/watch · everyone
            POST /send/confirm · everyone
            POST /send/pace · everyone
            POST /send/hours · everyone
            POST /send/stop · everyone
            POST /send/missing · everyone
            POST /send/register · everyone
            POST /send/welcome · everyone
            POST /send/profile · known · /send/profile?company=
            POST /send/leave · everyone · /send/leave?consent=no
            POST /send/question · everyone
            POST /send/confirm-question · everyone
            POST /send/reply · everyone
            POST /send/reply-mine · everyone
            POST /send/erase-question · everyone
            POST /send/attend · everyone
            POST /send/confirm-guest · everyone
            POST /send/withdraw-guest · everyone
            GET /api/v1/projects · everyone
            GET /api/v1/projects/{code} · everyone · /api/v1/projects/$public
            GET /api/v1/projects/{code} · nobody · /api/v1/projects/$hidden
            GET /api/v1/projects/{code}/versions · everyone · /api/v1/projects/$public/versions
            GET /api/v1/projects/{code}/versions · nobody · /api/v1/projects/$hidden/versions
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}} · everyone · /api/v1/projects/$public/versions/1
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}} · nobody · /api/v1/projects/$hidden/versions/1
            GET /api/v1/projects/{code}/diff · everyone · /api/v1/projects/$public/diff?from=1&to=1
            GET /api/v1/projects/{code}/diff · nobody · /api/v1/projects/$hidden/diff?from=1&to=1
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}}/proof · everyone · /api/v1/projects/$public/versions/1/proof
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}}/proof · nobody · /api/v1/projects/$hidden/versions/1/proof
            GET /api/v1/journal/head · everyone
            GET /api/v1/verify.py · everyone
            GET /api/v1/projects.csv · everyone
            GET /api/v1/projects.xlsx · everyone
            GET /api/v1/projects.geojson · everyone
            GET /api/v1/projects.ndjson · everyone
            GET /api/v1/oc4ids · everyone
            GET /api/v1/oc4ids.json · everyone
            GET /api/v1/oc4ids/{code} · everyone · /api/v1/oc4ids/$public
            GET /api/v1/oc4ids/{code} · nobody · /api/v1/oc4ids/$hidden
            GET /api/v1/facets · everyone
            GET /api/v1/suggestions · everyone
            GET /api/v1/openapi.json · everyone
            GET /api/v1/stats · everyone · /api/v1/stats?by=stage
            GET /api/v1/code-lists · everyone
            GET /api/v1/code-lists/{name} · everyone · /api/v1/code-lists/stage
            GET /api/v1/units · everyone
            GET /api/v1/units/{uid} · everyone · /api/v1/units/C-25760-2025
            GET /api/v1/parks · everyone
            GET /api/v1/parks/{code} · nobody · /api/v1/parks/none
            GET /api/v1/organisations · everyone
            GET /api/v1/organisations/{code} · nobody · /api/v1/organisations/none
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}}/proof · everyone · /api/v1/projects/$public/versions/1/proof
            GET /api/v1/projects/{code}/versions/{number:\\d{1,9}}/proof · nobody · /api/v1/projects/$hidden/versions/1/proof
            GET /api/v1/journal/head · everyone
            GET /api/v1/verify.py · everyone
            GET /api/v1/catalog.jsonld · everyone
            GET /api/v1/catalog.ttl · everyone
            ANY /api/** · nobody · /api/none
            GET /ogc · everyone
            GET /ogc/conformance · everyone
            GET /ogc/api · everyone
            GET /ogc/collections · everyone
            GET /ogc/collections/{collection} · everyone · /ogc/collections/parks
            GET /ogc/collections/{collection}/items · everyone · /ogc/collections/projects/items
            GET /ogc/collections/{collection}/items/{id} · everyone · /ogc/collections/projects/items/$public
            GET /ogc/collections/{collection}/items/{id} · nobody · /ogc/collections/projects/items/$hidden
            ANY /ogc/** · nobody · /ogc/none
            POST /api/v1/projects · program
            POST /api/v1/projects/{code}/drafts · program · /api/v1/projects/$public/drafts
            GET /api/v1/drafts · program
            GET /api/v1/drafts/{id} · program · /api/v1/drafts/$draft
            GET /api/v1/drafts/{id}/faults · program · /api/v1/drafts/$draft/faults
            PUT /api/v1/drafts/{id} · program · /api/v1/drafts/$draft
            PATCH /api/v1/drafts/{id} · program · /api/v1/drafts/$draft
            DELETE /api/v1/drafts/{id} · program · /api/v1/drafts/$draft
            POST /api/v1/drafts/{id}/submit · program · /api/v1/drafts/$draft/submit
            POST /api/v1/drafts/{id}/recall · program · /api/v1/drafts/$draft/recall
            POST /api/v1/drafts/{id}/files · program · /api/v1/drafts/$draft/files?name=a.txt
            """;

    /**
     * @param mapping method and pattern
     * @param who the word of the line
     * @param address with places such as {@code $public} still open
     */
    record Judged(String mapping, String who, String address) {

        String method() {
            return mapping.substring(0, mapping.indexOf(' '));
        }

        boolean isForPrograms() {
            return who.equals("program");
        }

        boolean lets(Actor actor) {
            return allowed().contains(actor);
        }

        private Set<Actor> allowed() {
            return switch (who) {
                case "everyone" -> Set.copyOf(ALL);
                case "known" -> without(Actor.PUBLIC);
                case "staff" -> without(Actor.PUBLIC, INVESTOR, ADMIN);
                case "desk" -> Set.of(OFFICER, OTHER_OFFICER, REVIEWER);
                case "owner" -> Set.of(OFFICER);
                case "owner+reviewer" -> Set.of(OFFICER, REVIEWER);
                case "reviewer" -> Set.of(REVIEWER);
                case "steward" -> Set.of(STEWARD);
                case "admin" -> Set.of(ADMIN);
                case "auditor" -> Set.of(AUDITOR);
                case "nobody", "program" -> Set.of();
                default -> throw new IllegalArgumentException(who);
            };
        }
    }

    private Addresses() {}

    static List<Judged> judged() {
        return JUDGED.lines()
                .map(line -> line.replace("\\", "\\").split(" · ", -1))
                .map(part -> new Judged(
                        part[0], part[1], part.length > 2 ? part[2] : part[0].substring(part[0].indexOf(' ') + 1)))
                .toList();
    }

    private static Set<Actor> without(Actor... outside) {
        return ALL.stream()
                .filter(actor -> !Arrays.asList(outside).contains(actor))
                .collect(Collectors.toSet());
    }
}
