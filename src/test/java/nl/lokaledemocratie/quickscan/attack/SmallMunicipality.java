package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;

/**
 * A made-up municipality: a council of 9 to 45, a college of 3 to 8, officials and residents, often of one mind. Of some statements the
 * first three estimate what residents answer.
 */
public final class SmallMunicipality {

    private static final int[] POINTS = {5, 5, 5, 5, 3, 4, 7, 2};

    private static final double[] PAPER_SHARES = {0, 0.2, 0.5, 0.9, 1};

    private final Random random;
    private final Random estimates;
    private final Optional<Random> paper;
    private final Range scale;
    private final Codebook codebook;
    private final List<Population> populations;
    private final double missing;

    public SmallMunicipality(long seed) {
        this(seed, Optional.empty());
    }

    /** The same where some answered on paper, and in some groups more sheets came in than there are people. */
    static SmallMunicipality withPaper(long seed) {
        return new SmallMunicipality(seed, Optional.of(new Random(31 * seed)));
    }

    private SmallMunicipality(long seed, Optional<Random> paper) {
        this.paper = paper;
        random = new Random(seed);
        estimates = new Random(97 * seed);
        scale = new Range(1, POINTS[random.nextInt(POINTS.length)]);
        codebook = codebook();
        populations = List.of(
                closed("raadsleden", between(9, 45)),
                closed("collegeleden", between(3, 8)),
                closed("ambtenaren", between(10, 60)),
                new Population("inwoners", OptionalInt.empty(), false));
        missing = new double[] {0, 0, 0.03, 0.15}[random.nextInt(4)];
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private Population closed(String group, int size) {
        return new Population(group, random.nextInt(10) == 0 ? OptionalInt.empty() : OptionalInt.of(size), true);
    }

    private Codebook codebook() {
        List<Codebook.Item> items = new ArrayList<>();
        int values = random.nextInt(4);
        for (int theme = 1; theme <= between(2, 4); theme++) {
            for (int i = between(1, 4); i > 0; i--) {
                List<String> own = new ArrayList<>();
                for (int value = 0; value < values; value++) {
                    if (random.nextInt(3) == 0) {
                        own.add("K" + value);
                    }
                }
                boolean single = random.nextInt(10) == 0;
                boolean reverse = random.nextInt(5) == 0;
                boolean estimated = estimates.nextInt(5) < 2;
                items.add(new Codebook.Item(
                        "v" + items.size(), "T" + theme, own, true, !single, reverse, scale, estimated));
            }
        }
        return new Codebook(items);
    }

    List<Population> populations() {
        return populations;
    }

    /** One scan of it. */
    ScanResult scan(AnalysisSettings settings) {
        return scan(settings, answers());
    }

    /** One scan of it as if its groups had so many people each; 0 is not known. */
    List<ScanResult> scans(AnalysisSettings settings, List<Integer> sizes) {
        List<Answer> answers = answers();
        return sizes.stream()
                .map(size -> scan(
                        settings,
                        answers,
                        populations.stream()
                                .map(group -> new Population(
                                        group.group(),
                                        size == 0 ? OptionalInt.empty() : OptionalInt.of(size),
                                        group.closed()))
                                .toList()))
                .toList();
    }

    /** One scan of it, and the same without what came on paper: what is unknown to who typed that. */
    TypedScan typed(AnalysisSettings settings) {
        List<Answer> answers = answers();
        return new TypedScan(scan(settings, answers), scan(settings, online(answers)));
    }

    private static List<Answer> online(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.channel() != Channel.PAPER)
                .toList();
    }

    private ScanResult scan(AnalysisSettings settings, List<Answer> answers) {
        return scan(settings, answers, populations);
    }

    private ScanResult scan(AnalysisSettings settings, List<Answer> answers, List<Population> groups) {
        ScanCounts counts = ScanCounts.start(codebook, groups);
        answers.forEach(answer -> counts.add(answer.group(), answer.channel(), answer.ratings()));
        return ScanAnalysis.of(codebook, groups, settings, counts);
    }

    /** Two scans of it, the first as the previous of the second; the first had some items fewer. */
    public List<ScanResult> twoScans(AnalysisSettings settings) {
        Codebook kept = kept();
        return twoScans(settings, kept, answers(), answers());
    }

    /** Two scans of it, of both of which the same person typed the paper. */
    TypedWaves typedWaves(AnalysisSettings settings) {
        Codebook kept = kept();
        List<Answer> earlier = answers();
        List<Answer> later = answers();
        List<ScanResult> all = twoScans(settings, kept, earlier, later);
        List<ScanResult> online = twoScans(settings, kept, online(earlier), online(later));
        return new TypedWaves(new TypedScan(all.get(0), online.get(0)), new TypedScan(all.get(1), online.get(1)));
    }

    private Codebook kept() {
        return new Codebook(codebook.items().stream()
                .filter(item -> item.key().equals("v0") || random.nextInt(4) > 0)
                .toList());
    }

    private List<ScanResult> twoScans(
            AnalysisSettings settings, Codebook kept, List<Answer> earlier, List<Answer> later) {
        PreviousScan previous = PreviousScan.start(codebook, kept, populations);
        ScanCounts before = ScanCounts.start(kept, populations, kept.layout(), Stratification.NONE);
        List<Integer> places = places(kept);
        earlier.forEach(answer -> {
            byte[] ratings = new byte[places.size()];
            for (int i = 0; i < ratings.length; i++) {
                ratings[i] = answer.ratings()[places.get(i)];
            }
            before.add(answer.group(), answer.channel(), ratings);
            previous.before().add(answer.group(), answer.channel(), ratings);
        });
        ScanCounts now = ScanCounts.start(codebook, populations);
        later.forEach(answer -> {
            now.add(answer.group(), answer.channel(), answer.ratings());
            previous.now().add(answer.group(), answer.channel(), answer.ratings());
        });
        return List.of(
                ScanAnalysis.of(kept, populations, settings, before),
                ScanAnalysis.of(
                        codebook, populations, settings, now, new Companions(Optional.empty(), Optional.of(previous))));
    }

    private List<Integer> places(Codebook kept) {
        return kept.layout().slots().stream()
                .map(slot -> codebook.layout().position(slot.item(), slot.aspect()))
                .toList();
    }

    private record Answer(String group, Channel channel, byte[] ratings) {}

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Population population : populations) {
            int size = population.size().orElse(between(3, 60));
            double share = paper.isEmpty() ? 0 : PAPER_SHARES[paper.get().nextInt(PAPER_SHARES.length)];
            double response = new double[] {1, 0.9, 0.7, 0.4}[random.nextInt(4)];
            double[] opinion =
                    random.doubles(codebook.layout().size(), 0, scale.width()).toArray();
            double[] spread = random.doubles(opinion.length)
                    .map(draw -> draw < 0.25 ? 0.1 : 1.2 * draw)
                    .toArray();
            boolean overfull = paper.isPresent() && paper.get().nextInt(12) == 0;
            for (int person = 0; person < (overfull ? size + 2 : size); person++) {
                if (overfull || random.nextDouble() < response) {
                    answers.add(new Answer(population.group(), channel(share), ratings(opinion, spread)));
                }
            }
        }
        return answers;
    }

    private Channel channel(double share) {
        return paper.isPresent() && paper.get().nextDouble() < share ? Channel.PAPER : Channel.ONLINE;
    }

    private byte[] ratings(double[] opinion, double[] spread) {
        byte[] ratings = new byte[opinion.length];
        for (int i = 0; i < ratings.length; i++) {
            long drawn = Math.round(opinion[i] + spread[i] * random.nextGaussian());
            ratings[i] = (byte) Math.max(0, Math.min(scale.width(), drawn));
            if (random.nextDouble() < missing) {
                ratings[i] = (byte) (random.nextBoolean() ? -1 : -2);
            }
        }
        return ratings;
    }
}
