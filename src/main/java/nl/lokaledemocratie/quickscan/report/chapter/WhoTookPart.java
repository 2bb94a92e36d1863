package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.TakenTogether;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;

/** Who took part in this scan and in the previous one, as far as it may be told: other people can mean other answers. */
final class WhoTookPart {

    private final ReportContent content;
    private final Phrases phrases;

    WhoTookPart(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        List<List<Span>> lines = content.source().result().findings().composition().stream()
                .map(this::sentence)
                .map(Span::parse)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(phrases.say("people-intro"))),
                        new Block.Bullets(lines));
    }

    private String sentence(Composition composition) {
        ChoiceQuestion question = content.source()
                .questionnaire()
                .findQuestion(composition.question())
                .map(ChoiceQuestion.class::cast)
                .orElseThrow();
        List<String> parts =
                composition.parts().stream().map(part -> part(question, part)).toList();
        return phrases.say(
                "people",
                "group",
                group(composition.group()),
                "question",
                question.prompt().wording().forAudience(composition.group()).in(phrases.language()),
                "parts",
                String.join("; ", parts));
    }

    private String part(ChoiceQuestion question, Composition.Part part) {
        return phrases.say(
                "people-part",
                "option",
                String.join(
                        " " + phrases.say("answers-or") + " ",
                        TakenTogether.labels(Optional.of(question), part.options(), phrases.language())),
                "now",
                phrases.notation().percentage(part.now()),
                "before",
                phrases.notation().percentage(part.before()));
    }

    private String group(String key) {
        return content.find(key).map(ReportContent.Group::name).orElse(key);
    }
}
