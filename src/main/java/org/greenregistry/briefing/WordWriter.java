package org.greenregistry.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Heading;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * A paper to go on writing in: real headings, tables whose heads repeat on every page, charts with their numbers
 * behind.
 */
@Component
class WordWriter implements PaperWriter {

    private static final String LINE = "―――――――";

    private final Letterhead letterhead;

    WordWriter(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    @Override
    public PaperFormat format() {
        return PaperFormat.DOCX;
    }

    @Override
    public void write(Paper paper, LocalDate day, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            WordStyles.set(document, paper, language(paper));
            describe(document, paper);
            head(document, paper, day);
            WordText.line(document, paper.title(), ParagraphAlignment.CENTER, 14, true);
            WordText.line(document, paper.subject(), ParagraphAlignment.CENTER, 14, true);
            WordText.line(document, paper.clocks(), ParagraphAlignment.CENTER, 11, false);
            for (var block : paper.blocks()) {
                add(document, block, paper);
            }
            WordText.heading(document, Wording.text(paper.locale(), "briefing.notes"));
            paper.notes().forEach(note -> WordText.line(document, "– " + note, ParagraphAlignment.BOTH, 11, false));
            foot(document, paper);
            document.write(out);
        } catch (InvalidFormatException impossible) {
            throw new POIXMLException(impossible);
        }
    }

    private static String language(Paper paper) {
        return Lang.isEnglish(paper.locale()) ? "en-GB" : "vi-VN";
    }

    private void describe(XWPFDocument document, Paper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title() + " – " + paper.subject());
        properties.setCreator(letterhead.authority(paper.locale()));
        properties.setDescription(paper.clocks());
        properties.getUnderlyingProperties().setLanguageProperty(language(paper));
    }

    private static void add(XWPFDocument document, Paper.Block block, Paper paper)
            throws IOException, InvalidFormatException {
        switch (block) {
            case Heading heading -> WordText.heading(document, heading.text());
            case Sentence sentence -> WordText.line(document, sentence.text(), ParagraphAlignment.BOTH, 13, false);
            case Grid grid -> WordTable.add(document, grid, paper.locale());
            case Paper.Chart chart -> WordChart.add(document, chart);
        }
    }

    /** The authority to the left, the nation to the right: form of Decree 30/2020/NĐ-CP. */
    private void head(XWPFDocument document, Paper paper, LocalDate day) {
        var locale = paper.locale();
        var head = WordText.halves(document, "45%", "55%");
        var left = head.getRow(0).getCell(0);
        if (!letterhead.superior(locale).isEmpty()) {
            centre(left, letterhead.superior(locale), 12, false);
        }
        centre(left, letterhead.authority(locale), 12, true);
        centre(left, LINE, 6, false);
        centre(left, letterhead.number(locale), 12, false);
        var right = head.getRow(0).getCell(1);
        centre(right, letterhead.nation(locale), 12, true);
        centre(right, letterhead.motto(locale), 13, true);
        centre(right, LINE + LINE, 6, false);
        centre(right, letterhead.dated(day, locale), 12, false);
        WordText.line(document, "", ParagraphAlignment.CENTER, 6, false);
    }

    private static void centre(XWPFTableCell cell, String text, int size, boolean bold) {
        WordText.line(cell, text, ParagraphAlignment.CENTER, size, bold);
    }

    /** Recipients to the left, whoever signs to the right; nothing where the settings name neither. */
    private void foot(XWPFDocument document, Paper paper) {
        var locale = paper.locale();
        var recipients = letterhead.recipients(locale);
        var signer = letterhead.signer(locale);
        if (recipients.isEmpty() && signer.isEmpty()) {
            return;
        }
        WordText.line(document, "", ParagraphAlignment.LEFT, 11, false);
        var foot = WordText.halves(document, "50%", "50%");
        var left = foot.getRow(0).getCell(0);
        if (!recipients.isEmpty()) {
            WordText.line(left, Wording.text(locale, "briefing.recipients"), ParagraphAlignment.LEFT, 12, true);
            recipients.forEach(one -> WordText.line(left, "- " + one, ParagraphAlignment.LEFT, 11, false));
        }
        centre(foot.getRow(0).getCell(1), signer, 13, true);
    }
}
