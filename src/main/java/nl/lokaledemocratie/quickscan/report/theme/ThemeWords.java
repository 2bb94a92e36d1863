package nl.lokaledemocratie.quickscan.report.theme;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeHeadline;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.chapter.CautionNotes;
import nl.lokaledemocratie.quickscan.report.chapter.HeadlineWords;
import nl.lokaledemocratie.quickscan.report.chapter.RemarkableWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** What is said of a theme above its figures: its headline, what it is about, what stands out, where groups differ, and what to be careful with. */
public final class ThemeWords {

    private final ReportContent content;
    private final Phrases phrases;
    private final ApartWords apart;

    public ThemeWords(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        apart = new ApartWords(
                content, phrases, FarthestApart.of(content.source().result()));
    }

    /** What is said once for all themes, above the first. */
    public List<Block> ofAll() {
        return new CautionNotes(content, phrases).unreliable();
    }

    /** Of one theme, below its name. */
    public List<Block> of(Section theme) {
        ThemeHeadline headline = ThemeHeadline.of(content.source().result(), theme.key());
        List<Block> words = new ArrayList<>();
        words.add(paragraph(Block.Paragraph.Kind.LEAD, new HeadlineWords(content, phrases).of(headline)));
        if (!theme.explanation().equals(theme.name())) {
            words.add(new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(theme.explanation()))));
        }
        words.addAll(new RemarkableWords(content, phrases).of(theme, headline.told()));
        apart.of(theme).map(text -> paragraph(Block.Paragraph.Kind.BODY, text)).ifPresent(words::add);
        words.addAll(new CautionNotes(content, phrases).of(theme));
        words.addAll(new CautionNotes(content, phrases).ofStatements(theme));
        return words;
    }

    private static Block paragraph(Block.Paragraph.Kind kind, String text) {
        return new Block.Paragraph(kind, Span.parse(text));
    }
}
