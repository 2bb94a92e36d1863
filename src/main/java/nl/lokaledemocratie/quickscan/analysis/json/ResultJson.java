package nl.lokaledemocratie.quickscan.analysis.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.GroupResult;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result as the JSON of METHOD.md 14, with its very keys. This is the unprotected result, for the adviser who holds the data
 * already; what others see goes through the disclosure rules.
 */
public final class ResultJson {

    private final ScanResult result;
    private final Map<String, Object> meta;

    public ResultJson(ScanResult result) {
        this(result, Map.of());
    }

    /**
     * A result with what tells it from others.
     *
     * @param meta the fields of section {@code meta}, in order
     */
    public ResultJson(ScanResult result, Map<String, Object> meta) {
        this.result = result;
        this.meta = new LinkedHashMap<>(meta);
    }

    public void write(Writer writer) throws IOException {
        ObjectMapper mapper = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        mapper.writerWithDefaultPrettyPrinter().writeValue(writer, sections());
        writer.write(System.lineSeparator());
        writer.flush();
    }

    public Map<String, Object> sections() {
        Map<String, Object> sections = new LinkedHashMap<>();
        if (!meta.isEmpty()) {
            sections.put("meta", meta);
        }
        sections.put("n_empty_respondents_dropped", result.emptySheetsDropped());
        sections.put("groups", rows(result.groups(), ResultJson::row));
        sections.put("items", rows(result.items(), ResultJson::row));
        sections.put("themes", rows(result.themes(), theme -> row("theme", theme)));
        sections.put("values", rows(result.values(), value -> row("value", value)));
        sections.put("gaps", rows(result.gaps(), ResultJson::row));
        sections.put("reliability", rows(result.reliability(), ComparisonJson::row));
        sections.put("between", rows(result.between(), ComparisonJson::row));
        sections.put("estimates", rows(result.estimates(), ComparisonJson::row));
        sections.put("ceiling", rows(result.ceiling(), CautionJson::row));
        sections.put("rankings", rows(result.rankings(), CautionJson::row));
        result.composition().ifPresent(list -> sections.put("composition", rows(list, CautionJson::row)));
        sections.put("suppression", suppression());
        sections.put("ipa", rows(result.priorities(), ComparisonJson::row));
        result.weighting().ifPresent(weighting -> {
            sections.put("weighting", ComparisonJson.weighting(weighting));
            if (weighting.weights().isPresent()) {
                sections.put("weighted", ComparisonJson.weighted(weighting));
            }
        });
        result.references().ifPresent(list -> sections.put("reference", rows(list, ComparisonJson::row)));
        result.trend().ifPresent(list -> sections.put("trend", rows(list, ComparisonJson::row)));
        sections.put("remarkable", rows(result.remarkable(), ComparisonJson::row));
        return sections;
    }

    private static <R> List<Map<String, Object>> rows(List<R> results, Function<R, Map<String, Object>> row) {
        return results.stream().map(row).toList();
    }

    private static Map<String, Object> row(GroupResult group) {
        return new JsonRow()
                .put("group", group.group())
                .put("n_respondents", group.respondents())
                .put("N", group.population())
                .put("closed", group.closed())
                .put("response_rate", group.responseRate())
                .put("n_paper", group.paper())
                .put("flags", Flag.join(group.flags()))
                .fields();
    }

    private static Map<String, Object> row(ItemResult item) {
        return new JsonRow()
                .put("group", item.cell().group())
                .put("item", item.cell().key())
                .put("theme", item.theme())
                .put("aspect", item.cell().aspect().key())
                .putEstimate(item.estimate(), "mean", "sd")
                .put("n_dk", item.dontKnow())
                .put("n_missing", item.missing())
                .put("counts", item.counts())
                .put("median", item.median())
                .put("share_low", item.shareLow())
                .put("share_high", item.shareHigh())
                .putLimits("share_high_low", "share_high_high", item.shareHighLimits())
                .put("agreement_A", item.agreement())
                .put("divided", item.divided().orElse(null))
                .fields();
    }

    private static Map<String, Object> row(String key, ScoreResult score) {
        return new JsonRow()
                .put("group", score.cell().group())
                .put(key, score.cell().key())
                .put("aspect", score.cell().aspect().key())
                .putEstimate(score.estimate(), "mean", "sd")
                .put("median", score.median())
                .put("share_low", score.shareLow())
                .put("share_mid", score.shareMid())
                .put("share_high", score.shareHigh())
                .put("agreement_A", score.agreement())
                .fields();
    }

    private static Map<String, Object> row(GapResult gap) {
        return new JsonRow()
                .put("level", JsonRow.name(gap.cell().level()))
                .put("group", gap.cell().group())
                .put("key", gap.cell().key())
                .putEstimate(gap.estimate(), "gap", "sd_diff")
                .put("now_mean", gap.nowMean())
                .put("wish_mean", gap.wishMean())
                .put("t", gap.t())
                .put("p", gap.p())
                .put("p_holm", gap.pHolm())
                .put("g_av", gap.effectSize())
                .put("n_pos", gap.positive())
                .put("n_eq", gap.equal())
                .put("n_neg", gap.negative())
                .put("d_w", gap.dominance())
                .putLimits("d_w_low", "d_w_high", gap.dominanceLimits())
                .putEquivalence(gap.equivalence(), gap.verdict())
                .fields();
    }

    private List<Map<String, Object>> suppression() {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.suppression().cells().forEach((cell, decision) -> rows.add(row(cell, decision)));
        for (Suppression.Total total : result.suppression().totals()) {
            rows.add(new JsonRow()
                    .put("level", "total")
                    .put("group", "ALL")
                    .put("key", total.theme())
                    .put("theme", total.theme())
                    .put("aspect", total.aspect().key())
                    .put("n", total.n())
                    .put("n_online", total.online())
                    .put("status", total.status().name())
                    .fields());
        }
        return rows;
    }

    private Map<String, Object> row(Cell cell, Suppression.Decision decision) {
        String level = JsonRow.name(cell.level());
        return new JsonRow()
                .put("level", cell.aspect() == Aspect.GAP ? level + "_gap" : level)
                .put("group", cell.group())
                .put("key", cell.key())
                .put("theme", theme(cell))
                .put("aspect", cell.aspect().key())
                .put("n", decision.n())
                .put("n_online", decision.online())
                .put("status", decision.status().name())
                .fields();
    }

    private @Nullable String theme(Cell cell) {
        return switch (cell.level()) {
            case ITEM -> result.codebook().item(cell.key()).theme();
            case THEME -> cell.key();
            case VALUE -> null;
        };
    }
}
