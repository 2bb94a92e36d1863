package nl.lokaledemocratie.quickscan.report.beside;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** Every number of a theme beside other organisations. */
public record PlaceTable(ReportContent content, Phrases phrases) {

    /** Empty where there are no others. */
    public Optional<Block> of(Section theme) {
        List<Block.Row> rows = content.source().result().findings().places().stream()
                .filter(place -> place.cell().key().equals(theme.key()))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        phrases.say("others-table", "theme", theme.name()),
                        List.of(
                                new Block.Column(phrases.say("column-group"), 0.35, false),
                                new Block.Column(phrases.say("column-own"), 0.14, true),
                                new Block.Column(phrases.say("column-others"), 0.31, true),
                                new Block.Column(phrases.say("column-lower"), 0.2, true)),
                        List.of(new Block.RowGroup(Optional.empty(), rows))));
    }

    private Block.Row row(PublishedPlace place) {
        String group = place.cell().group();
        return new Block.Row(List.of(
                Block.Cell.of(phrases.say(
                        place.cell().aspect() == Aspect.WISH ? "row-wish" : "row-now",
                        "group",
                        content.find(group).map(Group::name).orElse(group))),
                Block.Cell.of(phrases.notation().mean(place.mean())),
                new Block.Cell(
                        phrases.notation().mean(place.centre()),
                        phrases.say(
                                "others-spread", "spread", phrases.notation().decimal(place.spread(), 2)),
                        1,
                        false),
                lower(place)));
    }

    private Block.Cell lower(PublishedPlace place) {
        if (place.below().isPresent()) {
            return Block.Cell.of(phrases.say(
                    "others-lower",
                    "below",
                    phrases.notation().count(place.below().getAsInt()),
                    "n",
                    phrases.notation().count(place.others())));
        }
        return Block.Cell.muted(
                phrases.say(
                        place.alike() ? "others-no-spread" : "others-too-few",
                        "n",
                        phrases.notation().count(place.others())),
                1);
    }
}
