package org.greenregistry.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a DOCX file says as its XML has it, read without the library that wrote it. */
public final class WordFile {

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Document body;

    public WordFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
        body = xml("word/document.xml");
    }

    private Document xml(String part) {
        return Jsoup.parse(new String(parts.get(part), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    Set<String> parts() {
        return parts.keySet();
    }

    /** Paragraph by paragraph. */
    public String text() {
        return body.getElementsByTag("w:p").stream().map(WordFile::text).collect(Collectors.joining("\n"));
    }

    List<String> headings() {
        return body.getElementsByTag("w:p").stream()
                .filter(line -> !line.select("w|pStyle[w:val=Heading1]").isEmpty())
                .map(WordFile::text)
                .toList();
    }

    private static String text(Element line) {
        return line.getElementsByTag("w:t").stream().map(Element::wholeText).collect(Collectors.joining());
    }

    /** Of the whole text. */
    String language() {
        return xml("word/styles.xml").getElementsByTag("w:lang").attr("w:val");
    }
}
