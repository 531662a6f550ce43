package org.greenregistry.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.jspecify.annotations.Nullable;

/** What a real project rests on: its sources with their cautions, and what they prove. */
record PublicEvidence(CsvRow row) {

    private static final LocalizedText BANNER = new LocalizedText(
            "Dữ liệu minh họa từ nguồn công khai, không phải số liệu chính thức. Tình trạng theo nguồn gần nhất; tên ở một"
                    + " trong hai thứ tiếng là bản dịch; vị trí trên bản đồ là minh họa.",
            "Illustrative data from public sources, not official figures. Status as of the last source; the name in one of"
                    + " the two languages is a translation; the point on the map is illustrative.");
    private static final LocalizedText NO_CALL =
            new LocalizedText("Không phải lời kêu gọi đầu tư chính thức.", "Not an official call for investment.");

    boolean isCalling() {
        return row.text("status_code").equals(Stage.CALLING.name());
    }

    /** The first of them. */
    @Nullable
    String link() {
        return PublicProject.list(row.find("source_urls")).stream().findFirst().orElse(null);
    }

    /** What a company says is step 1; only a certificate it holds is step 2, with the publication that reports it. */
    List<GreenClaim> claims() {
        var certificate = row.find("certifications");
        var texts = PublicProject.list(row.find("green_features"));
        var all = Stream.concat(Stream.ofNullable(certificate), texts.stream()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> GreenClaim.of(
                        "g" + (i + 1),
                        PublicProject.english(all.get(i)),
                        all.get(i).equals(certificate) ? Evidence.CERTIFIED : Evidence.SELF_DECLARED,
                        "d1"))
                .toList();
    }

    List<Document> documents() {
        var links = PublicProject.list(row.find("source_urls"));
        var publications = IntStream.range(0, links.size()).mapToObj(i -> publication("d" + (i + 1), links.get(i)));
        var decision = Stream.ofNullable(row.find("decision", text -> text.split("\\|", -1)))
                .map(parts -> new Document(
                        "q1", DocumentKind.DECISION, parts[0], ReducedDate.parse(parts[1]), parts[2], null));
        return Stream.concat(decision, publications).toList();
    }

    /** @param source an address, perhaps with a remark behind it, or what else the file tells a source by */
    private static Document publication(String id, String source) {
        return source.startsWith("http")
                ? new Document(id, DocumentKind.PUBLICATION, null, null, null, source.split(" ", 2)[0])
                : new Document(id, DocumentKind.PUBLICATION, source, null, null, null);
    }

    /** The first says what the whole record is, the second what to be careful about. */
    List<Source> sources(@Nullable ReducedDate read) {
        var links = PublicProject.list(row.find("source_urls"));
        var trust = row.text("confidence").endsWith("high") ? Confidence.HIGH : Confidence.MEDIUM;
        var caution = new LocalizedText(row.text("caution_vi"), row.text("caution_en"));
        var made = new ArrayList<Source>();
        made.add(new Source("s0", "projects-demo.csv", read, trust, isCalling() ? joined(NO_CALL, BANNER) : BANNER));
        for (var link : links) {
            made.add(new Source("s" + made.size(), link, read, trust, made.size() == 1 ? caution : null));
        }
        return made;
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.vi() + " " + other.vi(), one.en() + " " + other.en());
    }
}
