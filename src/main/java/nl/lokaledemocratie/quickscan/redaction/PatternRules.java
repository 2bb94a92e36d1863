package nl.lokaledemocratie.quickscan.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is known by its form: addresses of all kinds, numbers that belong to somebody, streets, and what follows "ik heet". */
final class PatternRules {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D*(?:19|20)\\d\\d");
    private static final Pattern YEAR_AND_WORD =
            Pattern.compile("(?:19|20)\\d\\d\\s(?:is|en|de|om|in|op|te|er|we|ze|ik|al|of|zo|nu|je|na|af|wa|ga|nl|an)");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20|21)\\d\\d");

    private static final Set<String> ORDINARY_STREETS = Set.of(
            "winkelstraat",
            "woonstraat",
            "achterstraat",
            "zijstraat",
            "eenrichtingsstraat",
            "bestelstraat",
            "fietsstraat",
            "winkelplein",
            "schoolplein",
            "parkeerplein",
            "marktplein",
            "speelplein",
            "dorpsplein");

    /** Patterns of which the whole counts, or the first group where there is one. */
    private static final List<Pattern> ALWAYS = Stream.of(
                    // e-mail, also as "naam at provider punt nl"
                    "[\\w.+%'-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\s(?:at|apenstaartje)\\s)\\s?[\\w-]{1,63}(?:\\s?(?:\\.|\\(dot\\)|\\bpunt\\b|\\bdot\\b)\\s?[a-z]{2,63}){1,5}",
                    // handles and what follows the name of a platform
                    "@\\s?[\\w.]+",
                    "\\b(?:instagram|insta|facebook|fb|twitter|snapchat|snap|tiktok|linkedin|telegram|signal|skype|whatsapp|appen?|bel(?:len)?)\\s*[:=]\\s*([\\w.+-]+(?:\\s[\\w.]+)?)",
                    // addresses of sites
                    "\\b(?:https?://|www\\.)\\S+",
                    "\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:nl|com|org|net|eu|be|de|info|frl|amsterdam|nu|me|io|co|gov|tv|fm|app|shop|online|site|pl|tr|ua|ma)\\b(?:/\\S*)?",
                    // account, plate, date of birth
                    "\\b[a-z]{2}\\s?\\d{2}\\s?(?:[a-z]{4}\\s?)(?:\\d[\\s.]?){7,}",
                    "\\b[a-z]{2}\\d{2}(?:\\s?[a-z0-9]{4}){3,7}\\s?[a-z0-9]{0,3}\\b",
                    "\\b(?=[a-z0-9]{0,3}[- ]?[a-z0-9]{0,3}[- ]?[a-z0-9]*\\d)(?=[a-z0-9 -]*[a-z])[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}\\b",
                    "\\b(?=\\w{6}\\b)(?=\\d*[a-z])(?=[a-z]*\\d)[a-z0-9]{6}\\b",
                    "\\b\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}\\b",
                    "\\bgeboren\\s+(?:(?:op|in|te)\\s+)?((?:\\d{1,2}\\s+\\p{L}+\\s+)?\\d{4})\\b",
                    "\\b(\\d{1,3})\\s?-?\\s?jarige?\\b",
                    "\\b(\\d{1,3})\\s+jaar\\s+(?:oud|jong)\\b",
                    // spelled figures and letters
                    "(?:\\b(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)\\b[\\s,-]*){4,}",
                    "(?:(?<![\\p{L}\\p{N}])\\p{L}[ .-]){3,}\\p{L}(?![\\p{L}\\p{N}])",
                    // numbers of houses, and streets
                    "\\b(?:huisnummer|nummer|nr\\.?|huisnr\\.?|no\\.?|postbus|postcode|flat|kamer|appartement|perceel|kavel|bus|toestel)\\s*:?\\s*(\\d+\\s?-?\\s?[a-z]?)\\b",
                    "\\b\\d{1,4}\\s?-?(?:[abcf-hln-uw-z]|bis|hs|huis|rood|zwart|i{2,3})\\b",
                    "\\b[\\p{L}'’.-]{0,40}(?:straat|laan|gracht|kade|singel|steeg|dreef|plantsoen|hof|plein|weg|dijk|pad|park|markt|baan|ring|burg|kamp|veld|wal|werf|haven|brink|hoek|erf|akker|weide|oord|allee|boulevard|promenade)\\s+\\d+\\s?[a-z]?\\b",
                    "\\b(?:laan|plein|weg|kade|pad|park|straat|hof|dijk)\\s+(?:van|op|naar|aan)\\s+(?:de\\s|den\\s|het\\s|der\\s)?[\\p{L}'’-]+",
                    "\\b(?:straat|wijk|buurt|dorp|flat|school|vereniging|club|stichting|kerk|moskee)\\s+[\"'‘“]([^\"'’”]{2,60})[\"'’”]",
                    // who says who somebody is
                    "\\b(?:ik heet|mijn naam is|mijn naam:|genaamd|getekend|ondergetekende|met vriendelijke groeten?|vriendelijke groeten?|hartelijke groeten?|groetjes|groeten|groet|gr|mvg|my name is|i am called|regards|benim adım|adım|nazywam się|mam na imię|pozdrawiam|мене звати|اسمي)(?![\\p{L}\\p{N}])\\s*[,.:!]*\\s*(?:van\\s+)?([\\p{L}\\p{M}'’.-]+(?:[ \\t]+[\\p{L}\\p{M}'’.-]+){0,3})",
                    "\\b(?:meneer|meneertje|mijnheer|mevrouw|mevr|mw|dhr|de heer|juf|juffrouw|meester|zuster|broeder|pastoor|dominee|imam|ds|drs|ing|buurman|buurvrouw|oom|tante|opa|oma|familie|fam|mister|mr|mrs|ms|miss|bay|bayan)\\b\\.?\\s+((?:(?:van|von|de|den|der|ter|ten|te|el|al|het|'t)\\s+){0,3}[\\p{L}\\p{M}'’-]+)")
            .map(rule -> Pattern.compile(rule, FLAGS))
            .toList();

    /** Runs of figures: telephone, citizen service number, account, customer number. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|\\(\\+)?\\p{Nd}(?:[\\s().,/*_–-]{0,3}\\p{Nd}){6,}");

    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\s?[a-z]{2}\\b", FLAGS);
    private static final Pattern FOUR_OR_MORE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4,6}(?!\\p{Nd})");

    /** Initials with what follows. */
    private static final Pattern INITIALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.\\s?){1,5}(?:(?:van|von|de|den|der|ter|ten|el|al)\\s){0,3}\\p{Lu}[\\p{L}'’-]+");

    private static final Pattern STREET = Pattern.compile(
            "\\b[\\p{L}'’-]{2,40}(?:straat|straatje|laan|laantje|gracht|kade|singel|steeg|dreef|plantsoen|plein)\\b",
            FLAGS);

    /** A range of signs. */
    record Span(int from, int to) {}

    private PatternRules() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        ALWAYS.forEach(rule -> add(found, rule, text, match -> true));
        add(found, INITIALS, text, match -> true);
        add(found, NUMBER, text, match -> !YEARS.matcher(match).matches());
        add(found, POSTCODE, text, match -> !YEAR_AND_WORD.matcher(match).matches());
        add(found, FOUR_OR_MORE, text, match -> !YEAR.matcher(match).matches());
        add(found, STREET, text, match -> !ORDINARY_STREETS.contains(Token.fold(match)));
        return found;
    }

    private static void add(List<Span> found, Pattern rule, String text, Predicate<String> counts) {
        rule.matcher(text)
                .results()
                .filter(match -> counts.test(match.group()))
                .map(PatternRules::span)
                .forEach(found::add);
    }

    private static Span span(MatchResult match) {
        int group = match.groupCount() > 0 && match.group(1) != null ? 1 : 0;
        return new Span(match.start(group), match.end(group));
    }
}
